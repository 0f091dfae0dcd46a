// F12: what the teacher hands to the commission in support of the grade (S3-46.4).
import { type FormTemplate, PLACEHOLDERS } from '../../form-texts';
import { ofPolicy } from './common';

export const appealMaterial = {
  code: 'F12',
  texts: {
    annex: ofPolicy('46.4 papunktis'),
    title: 'Įvertinimą pagrindžianti\nmokytojo medžiaga',
    statements: {
      criteria: 'Vertinimo kriterijai:',
      works: 'Pridedami mokinio (-ės) darbai:',
      comment: 'Mokytojo (-os) paaiškinimas:',
    },
    clause:
      'Pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 46.4 papunktį mokytojas, kurio dalyko įvertinimas ' +
      'nagrinėjamas, pateikia komisijai įvertinimą pagrindžiančią medžiagą. Įvertinimai, jų svoriai ir vidurkis paimti ' +
      'iš dalyko vertinimo lapo.',
  },
  placeholders: PLACEHOLDERS,
} satisfies FormTemplate;

export type AppealMaterialTexts = (typeof appealMaterial)['texts'];

export const appealMaterialWords = {
  kind: 'Mokytojo medžiaga komisijai',
  documentName: 'Mokytojo medžiaga komisijai',
  fields: { grade: 'Peržiūrimas įvertinimas', filed: 'Prašymas gautas', decideUntil: 'Išnagrinėti iki' },
  works: {
    title: 'Laikotarpio darbai ir įvertinimai',
    columns: {
      number: 'Nr.',
      date: 'Data',
      kind: 'Darbas',
      topic: 'Tema',
      weight: 'Svoris',
      mark: 'Įvertinimas',
    },
    mean: 'Vidurkis',
    explanation: 'Kaip gautas įvertinimas',
  },
  signers: { teacher: 'Medžiagą pateikė\ndalyko mokytojas (-a)', chair: 'Gavo komisijos\npirmininkas (-ė)' },
} as const;
