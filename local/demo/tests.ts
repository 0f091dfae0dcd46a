// The timetable of tests of the demo class: what its teachers have planned, and a few slips for the check to find.
import { checkTestTimetable } from '../../src/app/timetable/check-test-timetable';
import { parseKindOfWork } from '../../src/domain/kind-of-work';
import { googleDialog, type World } from '../../src/google/world';
import { describeTestProblem, timetable } from '../../src/text/lt/timetable';
import { type Cell, dateCell, textCell } from '../../src/workbook/cell';
import { TIMETABLE_SHEET } from '../../src/workbook/test-timetable-headings';
import { day } from './calendar';
import { type DemoWork, demoMarks } from './marks';

interface Planned extends Omit<DemoWork, 'weight'> {
  readonly subject: string;
  readonly minutes?: number;
}
const FIRST_ROW = 5;
const MINUTES: Readonly<Record<string, number>> = { T: 45, KD: 45, R: 90 };
/** A work that stands in its subject's sheet and that nobody has planned. */
const FORGOTTEN = { subject: 'Fizika', kind: 'LD' };
const SLIPS: readonly Planned[] = [
  { subject: 'Geografija', date: day('2027-02-16'), kind: 'T', topic: 'Žemėlapiai', minutes: 45 },
  { subject: 'Chemija', date: day('2027-06-10'), kind: 'KD', topic: 'Metų kartojimas', minutes: 20 },
];

/** As a deputy would type it, then checked. */
export function typeTests(world: World): void {
  const rows = [...plannedWorks(), ...SLIPS].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const cells = rows.map(({ date, subject, kind, topic, minutes }, index): Cell[] => [
    dateCell(date),
    (index % 6) + 2,
    textCell(subject),
    textCell(kind),
    minutes ?? MINUTES[kind] ?? '',
    textCell(topic),
  ]);
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(TIMETABLE_SHEET)
    ?.getRange(FIRST_ROW, 1, cells.length, cells[0]?.length ?? 1)
    .setValues(cells);
  SpreadsheetApp.flush();
  const checked = checkTestTimetable(world, googleDialog(''), { ...timetable, problem: describeTestProblem });
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
}

function plannedWorks(): Planned[] {
  return demoMarks.flatMap(({ subject, semesters }) =>
    semesters.flatMap(({ works }) =>
      works
        .filter(({ kind }) => parseKindOfWork(kind)?.test === true)
        .filter(({ kind }) => subject !== FORGOTTEN.subject || kind !== FORGOTTEN.kind)
        .map(({ date, kind, topic }): Planned => ({ subject, date, kind, topic })),
    ),
  );
}
