// The timetable of tests of a class: what stands in the subjects' sheets, a week with more than there may be, and two on one
// day in the last week.
import { checkTestTimetable } from '../../../src/app/timetable/check-test-timetable';
import { parseKindOfWork } from '../../../src/domain/kind-of-work';
import type { SchoolDate } from '../../../src/domain/school-date';
import { googleDialog, type World } from '../../../src/google/world';
import { describeTestProblem, timetable } from '../../../src/text/lt/timetable';
import { type Cell, dateCell, textCell } from '../../../src/workbook/cell';
import { TIMETABLE_SHEET } from '../../../src/workbook/test-timetable-headings';
import { done } from './done';
import type { SubjectMarks } from './marks';

const FIRST_ROW = 5;
const day = (text: string): SchoolDate => text as SchoolDate;
interface Planned {
  readonly subject: string;
  readonly date: SchoolDate;
  readonly kind: string;
  readonly topic: string;
}
const BUSY: Readonly<Record<string, readonly Planned[]>> = {
  '2b': [
    { subject: 'Matematika', date: day('2026-03-16'), kind: 'KD', topic: 'Lygtys' },
    { subject: 'Chemija', date: day('2026-03-17'), kind: 'T', topic: 'Druskos' },
    { subject: 'Istorija', date: day('2026-03-18'), kind: 'T', topic: 'Sukilimai' },
    { subject: 'Biologija', date: day('2026-03-19'), kind: 'T', topic: 'Ekosistemos' },
    { subject: 'Istorija', date: day('2026-06-11'), kind: 'T', topic: 'Kartojimas' },
    { subject: 'Chemija', date: day('2026-06-11'), kind: 'KD', topic: 'Kartojimas' },
  ],
  '3a': [{ subject: 'Biologija', date: day('2026-02-18'), kind: 'T', topic: 'Atostogų savaitę' }],
};

/** As a deputy would type it, then checked. */
export function typeTests(world: World, className: string, marks: readonly SubjectMarks[]): void {
  const planned = [
    ...(BUSY[className] ?? []).filter((one) => marks.some(({ subject }) => subject === one.subject)),
    ...marks.flatMap(({ subject, semesters }) =>
      semesters.flatMap(({ works }) =>
        works
          .filter(({ kind }) => parseKindOfWork(kind)?.test === true)
          .map(({ date, kind, topic }): Planned => ({ subject, date, kind, topic })),
      ),
    ),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const cells = planned.map(({ date, subject, kind, topic }, index): Cell[] => [
    dateCell(date),
    (index % 6) + 2,
    textCell(subject),
    textCell(kind),
    45,
    textCell(topic),
  ]);
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(TIMETABLE_SHEET)
    ?.getRange(FIRST_ROW, 1, cells.length, cells[0]?.length ?? 1)
    .setValues(cells);
  SpreadsheetApp.flush();
  done(checkTestTimetable(world, googleDialog(''), { ...timetable, problem: describeTestProblem }));
}
