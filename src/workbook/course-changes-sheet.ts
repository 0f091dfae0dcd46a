import * as v from 'valibot';
import { oneOf, optionalDate, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

const YES_NO = ['taip', 'ne'] as const;
const COURSES = ['A', 'B'] as const;
export const COURSE_CHANGE_STATES = ['užduotis skirta', 'atsiskaityta', 'įvertinta'] as const;

/** `Kursų keitimai`: one row a change of course in III–IV, its task and its mark (S3-32, 33; annexes 3 and 4). */
export const courseChangesSheet = defineTable({
  sheet: 'Kursų keitimai',
  columns: {
    number: { header: 'Nr.', width: 60 },
    pupil: { header: 'Mokinys', width: 190 },
    subject: { header: 'Dalykas', width: 190 },
    from: { header: 'Kursas iš', width: 70, choices: COURSES },
    to: { header: 'Kursas į', width: 70, choices: COURSES },
    changed: { header: 'Keitimo data', width: 90, format: 'date' },
    topics: { header: 'Skirtumo temos', width: 300 },
    task: { header: 'Užduotis, šaltinis', width: 300 },
    consultation: { header: 'Konsultacija', width: 90, format: 'date' },
    form: { header: 'Atsiskaitymo forma', width: 150 },
    settled: { header: 'Atsiskaityta', width: 90, format: 'date' },
    planDone: { header: 'B planas įgyvendintas', width: 100, choices: YES_NO },
    satisfied: { header: 'Įvertinimas tenkina', width: 100, choices: YES_NO },
    points: { header: 'Taškai', width: 100 },
    grade: { header: 'Balas', width: 70 },
    countsAs: { header: 'Laikomas', width: 150 },
    state: { header: 'Būsena', width: 150, choices: COURSE_CHANGE_STATES },
    link: { header: 'Dokumentas', width: 260 },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    number: text,
    pupil: requiredText,
    subject: requiredText,
    from: text,
    to: text,
    changed: optionalDate,
    topics: text,
    task: text,
    consultation: optionalDate,
    form: text,
    settled: optionalDate,
    planDone: oneOf(YES_NO),
    satisfied: oneOf(YES_NO),
    points: text,
    grade: text,
    countsAs: text,
    state: text,
    link: text,
    key: text,
  }),
});
export type CourseChangeRow = RecordOf<typeof courseChangesSheet>;
