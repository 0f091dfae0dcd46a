// F16: the timetable of a semester's tests (S3-14).
import { type FormTemplate, placeholdersBut } from '../../form-texts';

export const testTimetable = {
  code: 'F16',
  texts: {
    annex: 'PATVIRTINTA\nGimnazijos direktoriaus\n20___ m. _______________ d.\nįsakymu Nr. ___________',
    title: '{klasė} klasės testų tvarkaraštis',
    statements: {},
    clause:
      'Pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 14 punktą tvarkaraštį rengia direktoriaus ' +
      'pavaduotojas, tvirtina direktorius įsakymu. Testas trunka ne trumpiau kaip 30 minučių (13 punktas), per dieną ' +
      'skiriamas ne daugiau kaip vienas testas (19 punktas), paskutinę pusmečio savaitę testų nėra (20 punktas).',
  },
  placeholders: placeholdersBut('mokinys', 'dalykas', 'mokytojas', 'įvertinimas', 'terminas'),
} satisfies FormTemplate;

export type TestTimetableTexts = (typeof testTimetable)['texts'];

export const testTimetableWords = {
  kind: 'Testų tvarkaraštis',
  documentName: 'Testų tvarkaraštis',
  columns: {
    number: 'Nr.',
    date: 'Data',
    lesson: 'Pamoka',
    subject: 'Dalykas',
    kind: 'Darbas',
    minutes: 'Trukmė (min.)',
    topic: 'Tema',
    state: 'Patikra, pastabos',
  },
  signers: {
    deputy: 'Parengė direktoriaus\npavaduotojas (-a) ugdymui',
    classHead: 'Susipažino\nklasės vadovas (-ė)',
  },
} as const;
