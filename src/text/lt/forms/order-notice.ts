// F20: parents are told of the director's order (S3-45).
import { type FormTemplate, placeholdersBut } from '../../form-texts';
import { ofPolicy } from './common';

export const orderNotice = {
  code: 'F20',
  texts: {
    annex: ofPolicy('45 punktas'),
    title: 'Pranešimas tėvams (globėjams, rūpintojams)\napie direktoriaus įsakymą',
    statements: {
      notice:
        'Pranešame, kad mokytojų taryba apsvarstė Jūsų vaiko (globotinio, rūpintinio) {mokslo metai} mokslo metų ' +
        'mokymosi rezultatus ir gimnazijos direktorius (-ė), atsižvelgdamas (-a) į jos nutarimą, priėmė įsakymą.',
      acquainted: 'Su įsakymu esu supažindintas (-a).',
    },
    clause:
      'Pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 45 punktą tėvai (globėjai, rūpintojai) apie įsakymą ' +
      'informuojami nedelsiant, ne vėliau kaip per 3 darbo dienas nuo ugdymo proceso pabaigos.',
  },
  placeholders: placeholdersBut('dalykas', 'mokytojas', 'laikotarpis', 'įvertinimas'),
} satisfies FormTemplate;

export type OrderNoticeTexts = (typeof orderNotice)['texts'];

export const orderNoticeWords = {
  kind: 'Pranešimas apie įsakymą',
  documentName: 'Pranešimas apie įsakymą',
  guardians: '(tėvų, globėjų, rūpintojų vardai, pavardės)',
  fields: {
    order: 'Įsakymo data ir Nr.',
    informUntil: 'Pranešti iki',
    decision: 'Mokytojų tarybos nutarimas',
  },
  negatives: {
    title: 'Neigiami metiniai įvertinimai',
    none: 'Neigiamų metinių įvertinimų nėra.',
    columns: { number: 'Nr.', subject: 'Dalykas', grade: 'Metinis įvertinimas' },
  },
  signers: {
    parents: 'Tėvai (globėjai,\nrūpintojai)',
    classHead: 'Supažindino\nklasės vadovas (-ė)',
  },
} as const;
