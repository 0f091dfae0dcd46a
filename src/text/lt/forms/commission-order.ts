// F11: the draft of the director's order that makes a commission (S3-46.3).
import { type FormTemplate, PLACEHOLDERS } from '../../form-texts';
import { formWords } from './common';

export const commissionOrder = {
  code: 'F11',
  texts: {
    annex: 'Projektas',
    title: 'Direktoriaus įsakymas\ndėl komisijos mokinio (-ės) įvertinimui peržiūrėti sudarymo',
    statements: {
      place: formWords.place,
      basis:
        'Vadovaudamasis (-i) Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 46.3 papunkčiu ir ' +
        'atsižvelgdamas (-a) į gautą prašymą,',
      forming: '1. S u d a r a u komisiją šiam įvertinimui peržiūrėti:',
      duties:
        '2. P a v e d u:\n' +
        '2.1. komisijai išnagrinėti prašymą iki {terminas} (per 7 darbo dienas nuo prašymo pateikimo, 46.5 papunktis);\n' +
        '2.2. dalyko mokytojui (-ai) iki komisijos posėdžio pateikti įvertinimą pagrindžiančią medžiagą ' +
        '(46.4 papunktis);\n' +
        '2.3. komisijos pirmininkui (-ei) surašyti posėdžio protokolą ir su sprendimu supažindinti mokinį (-ę) ir jo ' +
        '(jos) tėvus (globėjus, rūpintojus).',
    },
    clause:
      'Pagal 46.3 papunktį komisiją sudaro dalyką kuruojantis pavaduotojas ir du dalyko mokytojai; jei dalyko mokytojas ' +
      'gimnazijoje yra vienas, kviečiamas metodinės grupės pirmininkas arba kitas jos narys.',
  },
  placeholders: PLACEHOLDERS,
} satisfies FormTemplate;

export type CommissionOrderTexts = (typeof commissionOrder)['texts'];

export const commissionOrderWords = {
  kind: 'Įsakymas dėl komisijos (projektas)',
  documentName: 'Įsakymo dėl komisijos projektas',
  fields: {
    grade: 'Peržiūrimas įvertinimas',
    applicant: 'Prašymą pateikė',
    filed: 'Prašymo data ir Nr.',
  },
  members: {
    title: 'Komisijos sudėtis:',
    number: 'Nr.',
    name: 'Vardas, pavardė',
    role: 'Pareigos komisijoje',
  },
  acquainted: 'Su įsakymu susipažino',
  chair: 'Komisijos pirmininkas (-ė)',
  member: 'Komisijos narys (-ė)',
} as const;
