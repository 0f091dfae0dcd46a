// F10: a request to review a grade (S3-46.1, 46.2).
import { type FormTemplate, PLACEHOLDERS } from '../../form-texts';
import { ofPolicy } from './common';

export const appealRequest = {
  code: 'F10',
  texts: {
    annex: ofPolicy('46.1, 46.2 papunkčiai'),
    title: 'Prašymas\ndėl įvertinimo peržiūrėjimo',
    statements: {
      addressee: '{mokykla}\nDirektoriui (-ei)',
      request:
        'Prašau peržiūrėti šį mano (mano vaiko, globotinio, rūpintinio) mokymosi pasiekimų įvertinimą:',
      essence: 'Prašymo esmė ir argumentai:',
      attached: 'Pridedama:',
    },
    clause:
      'Pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 46.1 papunktį prašymą teikia tėvai (globėjai, ' +
      'rūpintojai), kol mokiniui nėra 16 metų, o nuo 16 metų – pats mokinys; jis pateikiamas direktoriui per savaitę ' +
      'nuo įvertinimo paskelbimo (46.2 papunktis). Komisija prašymą išnagrinėja per 7 darbo dienas nuo pateikimo ' +
      '(46.5 papunktis).',
  },
  placeholders: PLACEHOLDERS,
} satisfies FormTemplate;

export type AppealRequestTexts = (typeof appealRequest)['texts'];

export const appealRequestWords = {
  kind: 'Prašymas dėl įvertinimo',
  documentName: 'Prašymas dėl įvertinimo',
  captions: {
    applicant: '(pareiškėjo vardas, pavardė)',
    relation: '(kas mokiniui: motina, tėvas, globėjas, rūpintojas; pats mokinys)',
    contact: '(adresas, telefonas, el. paštas)',
  },
  fields: {
    born: 'Mokinio (-ės) gimimo data',
    grade: 'Įvertinimas',
    publishedOn: 'Įvertinimas paskelbtas',
    fileUntil: 'Prašymą pateikti iki',
  },
  signer: 'Pareiškėjas (-a)',
  received: {
    title: 'Gavimo žyma (pildo gimnazija)',
    number: 'Registracijos Nr.',
    filedOn: 'Gauta',
    decideUntil: 'Išnagrinėti iki',
    by: 'Gavo',
    workingDays: (date: string): string => `${date} (7 darbo dienos)`,
  },
} as const;
