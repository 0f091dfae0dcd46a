import * as v from 'valibot';
import { CASE_STATES } from './case-states';
import { optionalDate, optionalMoment, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/** `Apeliacijos`: one row a request to review a grade, from the request to the decision (S3-46). */
export const appealsSheet = defineTable({
  sheet: 'Apeliacijos',
  columns: {
    state: { header: 'Būsena', width: 100, choices: CASE_STATES },
    number: { header: 'Reg. Nr.', width: 70 },
    pupil: { header: 'Mokinys', width: 190 },
    subject: { header: 'Dalykas', width: 190 },
    teacher: { header: 'Mokytojas', width: 190 },
    period: { header: 'Laikotarpis', width: 100 },
    grade: { header: 'Įvertinimas', width: 90 },
    published: { header: 'Paskelbta', width: 90, format: 'date' },
    fileUntil: { header: 'Pateikti iki', width: 90, format: 'date' },
    filed: { header: 'Pateikta', width: 90, format: 'date' },
    applicant: { header: 'Pareiškėjas', width: 190 },
    contact: { header: 'Kontaktas', width: 190 },
    essence: { header: 'Esmė ir argumentai', width: 300 },
    decideUntil: { header: 'Išnagrinėti iki', width: 90, format: 'date' },
    commission: { header: 'Komisija', width: 300 },
    meeting: { header: 'Atvykti', width: 125, format: 'moment' },
    tasks: { header: 'Užduotys', width: 300 },
    scores: { header: 'Komisijos balai', width: 190 },
    finalGrade: { header: 'Galutinis įvertinimas', width: 100 },
    decided: { header: 'Nuspręsta', width: 90, format: 'date' },
    link: { header: 'Dokumentas', width: 260 },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    state: text,
    number: text,
    pupil: requiredText,
    subject: requiredText,
    teacher: text,
    period: text,
    grade: text,
    published: optionalDate,
    fileUntil: optionalDate,
    filed: optionalDate,
    applicant: text,
    contact: text,
    essence: text,
    decideUntil: optionalDate,
    commission: text,
    meeting: optionalMoment,
    tasks: text,
    scores: text,
    finalGrade: text,
    decided: optionalDate,
    link: text,
    key: text,
  }),
});
export type AppealRow = RecordOf<typeof appealsSheet>;
