// Makes the demo workbook inside the local host with the add-on's own code: an Apps Script project of its own.

import { WORKS_IN_SEMESTER } from '../../src/app/prepare/class-plan';
import { computeClassMeans } from '../../src/app/progress/class-means';
import { googleWorld, type World } from '../../src/google/world';
import { type Cell, dateCell, textCell } from '../../src/workbook/cell';
import { SUBJECT_ROWS, subjectLayout } from '../../src/workbook/subject-layout';
import { day } from './calendar';
import { fillEntries } from './entries/fill-entries';
import { typeFormAnswers } from './form-answers';
import { demoMarks } from './marks';
import { prepareDemo } from './prepare';
import { typeTests } from './tests';

export function makeDemo(): readonly string[] {
  const ports = demoPorts();
  const [emptySheet] = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const made = prepareDemo(ports);
  if (emptySheet) SpreadsheetApp.getActiveSpreadsheet().deleteSheet(emptySheet);
  for (const marks of demoMarks) typeMarks(marks);
  SpreadsheetApp.flush();
  typeTests(ports);
  fillEntries(ports);
  typeFormAnswers(ports);
  const means = computeClassMeans(ports);
  if (!means.ok || means.value.issues.length > 0) throw new Error(JSON.stringify(means));
  const front = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Matematika');
  front?.activate();
  front?.setCurrentCell(front.getRange(SUBJECT_ROWS.firstPupil, 2));
  return made;
}

/** The world as it is but for the clock: the demo is the same whenever it is made. */
function demoPorts(): World {
  const today = day('2027-06-15');
  return { ...googleWorld(), clock: { now: () => dateCell(today), today: () => today } };
}

/** As a teacher would type them: dates, kinds, weights, topics above, marks below, statuses and overrides beside. */
function typeMarks({ subject, semesters, overrides }: (typeof demoMarks)[number]): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(subject);
  if (!sheet) throw new Error(`No sheet ${subject}`);
  const layout = subjectLayout(WORKS_IN_SEMESTER);
  const put = (row: number, column: number, cells: readonly (readonly Cell[])[]) =>
    sheet
      .getRange(row, column, cells.length, cells[0]?.length ?? 1)
      .setValues(cells.map((line) => [...line]));
  semesters.forEach((block, index) => {
    const semester = index === 0 ? 0 : 1;
    const { first } = layout.blocks[semester];
    put(SUBJECT_ROWS.dates, first, [
      block.works.map(({ date }) => dateCell(date)),
      block.works.map(({ kind }) => kind),
      block.works.map(({ weight }) => weight),
      block.works.map(({ topic }) => textCell(topic)),
    ]);
    put(
      SUBJECT_ROWS.firstPupil,
      first,
      block.marks.map((row) => row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell))),
    );
    put(
      SUBJECT_ROWS.firstPupil,
      layout.status[semester],
      block.statuses.map((status) => [status]),
    );
  });
  put(
    SUBJECT_ROWS.firstPupil,
    layout.override,
    overrides.map((cell) => [cell]),
  );
}
