import * as v from 'valibot';
import { EXTRA_WORK_STATE_WORDS } from './case-states';
import { optionalDate, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/** `Papildomi darbai`: one row an extra work after the year; its mark becomes the annual one (S3-34; annex 5). */
export const extraWorkSheet = defineTable({
  sheet: 'Papildomi darbai',
  columns: {
    state: { header: 'Būsena', width: 100, choices: Object.values(EXTRA_WORK_STATE_WORDS) },
    number: { header: 'Nr.', width: 60 },
    pupil: { header: 'Mokinys', width: 190 },
    subject: { header: 'Dalykas', width: 190 },
    teacher: { header: 'Mokytojas', width: 190 },
    council: { header: 'Tarybos nutarimas', width: 150 },
    order: { header: 'Įsakymo Nr.', width: 90 },
    ordered: { header: 'Įsakymo data', width: 90, format: 'date' },
    lastAnnual: { header: 'Ankstesnis metinis', width: 100 },
    from: { header: 'Laikotarpis nuo', width: 90, format: 'date' },
    to: { header: 'Laikotarpis iki', width: 90, format: 'date' },
    topics: { header: 'Temos', width: 300 },
    task: { header: 'Užduotys', width: 300 },
    consultation: { header: 'Konsultacija', width: 90, format: 'date' },
    settled: { header: 'Atsiskaityta', width: 90, format: 'date' },
    grade: { header: 'Įvertinimas', width: 90 },
    proposal: { header: 'Siūlymas mokytojų tarybai', width: 150 },
    link: { header: 'Dokumentas', width: 260 },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    state: text,
    number: text,
    pupil: requiredText,
    subject: requiredText,
    teacher: text,
    council: text,
    order: text,
    ordered: optionalDate,
    lastAnnual: text,
    from: optionalDate,
    to: optionalDate,
    topics: text,
    task: text,
    consultation: optionalDate,
    settled: optionalDate,
    grade: text,
    proposal: text,
    link: text,
    key: text,
  }),
});
export type ExtraWorkRow = RecordOf<typeof extraWorkSheet>;
