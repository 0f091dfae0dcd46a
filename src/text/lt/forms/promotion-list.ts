// The list for the teachers' council: who may be promoted, and who has negative annual grades (S3-44).
import { type FormTemplate, placeholdersBut } from '../../form-texts';
import { countOf } from '../../plural';
import { ofPolicy } from './common';

/** „trūksta 1 mokiniui“ */
const TO_PUPILS = { one: 'mokiniui', few: 'mokiniams', many: 'mokinių' };
const PUPILS = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };

export const promotionList = {
  code: 'promotion',
  texts: {
    annex: ofPolicy('44 punktas'),
    title: '{klasė} klasės mokinių kėlimo į aukštesnę klasę\nsąrašas mokytojų tarybai',
    statements: {
      introduction:
        'Teikiami {mokslo metai} mokslo metų duomenys apie mokinių neigiamus metinius įvertinimus (po papildomo darbo, ' +
        'jei jis buvo skirtas) ir socialinę-pilietinę veiklą.',
    },
    clause:
      'Pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 44 punktą dėl mokinio, turinčio neigiamą metinį ' +
      'įvertinimą ar neatlikusio socialinės-pilietinės veiklos, kėlimo į aukštesnę klasę, palikimo kartoti kurso ar ' +
      'papildomo darbo skyrimo sprendžia mokytojų taryba; jos nutarimas teikiamas direktoriui.',
  },
  placeholders: placeholdersBut('mokinys', 'dalykas', 'mokytojas', 'laikotarpis', 'įvertinimas', 'terminas'),
} satisfies FormTemplate;

export type PromotionListTexts = (typeof promotionList)['texts'];

export const promotionListWords = {
  kind: 'Kėlimo sąrašas',
  documentName: 'Kėlimo sąrašas mokytojų tarybai',
  summary: (pupils: number, negative: number, missing: number): string =>
    `Iš viso – ${countOf(pupils, PUPILS)}; neigiamų metinių įvertinimų turi ${countOf(negative, PUPILS)}; ` +
    `metinių įvertinimų dar trūksta ${countOf(missing, TO_PUPILS)}.`,
  columns: {
    number: 'Nr.',
    name: 'Mokinys (-ė)',
    negatives: 'Neigiami metiniai įvertinimai',
    missing: 'Metinio įvertinimo dar nėra',
    activity: 'Socialinė-pilietinė veikla',
    proposal: 'Siūlymas',
    decision: 'Mokytojų tarybos nutarimas',
  },
  negative: (subject: string, grade: string): string => `${subject}\u00a0–\u00a0${grade}`,
  signers: { classHead: 'Sąrašą parengė\nklasės vadovas (-ė)', chair: 'Mokytojų tarybos\npirmininkas (-ė)' },
} as const;
