import * as v from 'valibot';
import { SUPPORT_STATE_WORDS } from './case-states';
import { optionalDate, optionalNumber, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/**
 * `Pagalba`: the record of learning help, one row a meeting (S3-43, 44; annex 2). What concerns the whole record
 * (its period, outcome and document) stands in its first row, whose key is the record's own.
 */
export const supportSheet = defineTable({
  sheet: 'Pagalba',
  columns: {
    state: { header: 'Būsena', width: 100, choices: Object.values(SUPPORT_STATE_WORDS) },
    number: { header: 'Nr.', width: 60 },
    pupil: { header: 'Mokinys', width: 190 },
    subject: { header: 'Dalykas', width: 190 },
    /** The key of the plan or extra work that the help belongs to. */
    basisKey: { header: 'Pagrindo raktas', width: 120, hidden: true },
    basis: { header: 'Pagrindas', width: 190 },
    from: { header: 'Laikotarpis nuo', width: 90, format: 'date' },
    to: { header: 'Laikotarpis iki', width: 90, format: 'date' },
    provider: { header: 'Pagalbos teikėjas', width: 190 },
    date: { header: 'Data', width: 90, format: 'date' },
    minutes: { header: 'Trukmė (min.)', width: 80, format: 'number' },
    topic: { header: 'Turinys, tema', width: 300 },
    form: { header: 'Forma', width: 190 },
    participation: { header: 'Mokinio dalyvavimas', width: 190 },
    result: { header: 'Rezultatas', width: 190 },
    outcome: { header: 'Išvada', width: 100 },
    link: { header: 'Dokumentas', width: 260 },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    state: text,
    number: text,
    pupil: requiredText,
    subject: requiredText,
    basisKey: text,
    basis: text,
    from: optionalDate,
    to: optionalDate,
    provider: text,
    date: optionalDate,
    minutes: optionalNumber,
    topic: text,
    form: text,
    participation: text,
    result: text,
    outcome: text,
    link: text,
    key: text,
  }),
});
export type SupportRow = RecordOf<typeof supportSheet>;
