import * as v from 'valibot';
import { COURSE_CHANGE_STATE_WORDS } from './case-states';
import { optionalDate, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/** `Kursų keitimai`: one row a change of course in III–IV, its task and its mark (S3-32, 33; annexes 3 and 4). */
export const courseChangesSheet = defineTable({
  sheet: 'Kursų keitimai',
  columns: {
    state: { header: 'Būsena', width: 100, choices: Object.values(COURSE_CHANGE_STATE_WORDS) },
    number: { header: 'Nr.', width: 60 },
    pupil: { header: 'Mokinys', width: 190 },
    subject: { header: 'Dalykas', width: 190 },
    from: { header: 'Kursas iš', width: 70 },
    to: { header: 'Kursas į', width: 70 },
    changed: { header: 'Keitimo data', width: 90, format: 'date' },
    teacher: { header: 'Mokytojas', width: 190 },
    /** A line a topic of the difference; the lines of the next column answer them. */
    topics: { header: 'Skirtumo temos', width: 300 },
    task: { header: 'Užduotis, šaltinis', width: 300 },
    consultation: { header: 'Konsultacija', width: 90, format: 'date' },
    settleUntil: { header: 'Atsiskaityti iki', width: 90, format: 'date' },
    form: { header: 'Atsiskaitymo forma', width: 150 },
    settled: { header: 'Atsiskaityta', width: 90, format: 'date' },
    planDone: { header: 'B planas įgyvendintas', width: 100 },
    satisfied: { header: 'Įvertinimas tenkina', width: 100 },
    points: { header: 'Taškai', width: 100 },
    decision: { header: 'Mokytojo sprendimas', width: 300 },
    grade: { header: 'Balas', width: 70 },
    countsAs: { header: 'Laikomas', width: 150 },
    link: { header: 'Dokumentas', width: 260 },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    state: text,
    number: text,
    pupil: requiredText,
    subject: requiredText,
    from: text,
    to: text,
    changed: optionalDate,
    teacher: text,
    topics: text,
    task: text,
    consultation: optionalDate,
    settleUntil: optionalDate,
    form: text,
    settled: optionalDate,
    planDone: text,
    satisfied: text,
    points: text,
    decision: text,
    grade: text,
    countsAs: text,
    link: text,
    key: text,
  }),
});
export type CourseChangeRow = RecordOf<typeof courseChangesSheet>;
