// The day of a work, typed without its year or in another order than the sheet's, stays text in the grid, and a text in
// the row of dates is a heading that nobody knows: the whole sheet could not be read.
import { type DayOrder, readSchoolDay } from '../domain/date-words';
import { firstYearOf } from '../domain/mip';
import type { SchoolDate } from '../domain/school-date';
import { type Cell, cellText, dateCell, dateOfCell, plainWords, type SheetRows } from '../workbook/cell';
import { readTable } from '../workbook/read-table';
import { settingSchemas, settingsSheet } from '../workbook/settings-sheet';
import { labelRows } from '../workbook/subject-sheet';
import type { Edit } from './on-edit';
import type { Ports } from './ports';

/** Makes dates of them, in the school year: `09-14` → 2026-09-14, `02-03` → 2027-02-03. The sheet as it is then. */
export function completeWorkDates(ports: Ports, edit: Edit, sheet: SheetRows): SheetRows {
  const labels = labelRows(sheet);
  if (!labels.ok) return sheet;
  const row = labels.value.rows.dates;
  if (row < edit.row || row >= edit.row + edit.rows) return sheet;
  const cells = sheet.rows[row - 1] ?? [];
  const from = Math.max(edit.column, labels.value.nameColumn + 1);
  const typed = cells.slice(from - 1, edit.column + edit.columns - 1);
  if (!typed.some(mayBeDay)) return sheet;
  const firstYear = readFirstYear(ports);
  if (firstYear === undefined) return sheet;

  const days = typed.map((cell) => (mayBeDay(cell) ? dayOf(cell, firstYear) : undefined));
  for (const [index, day] of days.entries())
    if (day) ports.workbook.writeArea(sheet.name, row, from + index, [[dateCell(day)]]);
  const after = cells.map((cell, index): Cell => {
    const day = days[index + 1 - from];
    return day ? dateCell(day) : cell;
  });
  return { ...sheet, rows: sheet.rows.map((line, index) => (index === row - 1 ? after : line)) };
}

/** Alone: another setting that is wrong is no reason to leave a day unread. */
function readFirstYear({ workbook }: Ports): number | undefined {
  const table = readTable(settingsSheet, workbook.read(settingsSheet.sheet));
  const wanted = plainWords(settingSchemas.schoolYear.name);
  const setting = table.ok && table.value.rows.find(({ value }) => plainWords(value.name) === wanted);
  return setting ? firstYearOf(cellText(setting.value.value)) : undefined;
}

const mayBeDay = (cell: Cell): cell is string =>
  typeof cell === 'string' && /\d/.test(cell) && dateOfCell(cell) === undefined;

/** The month first, as everywhere in the workbook; the day first only where it cannot be otherwise. */
const ORDERS: readonly DayOrder[] = ['month-first', 'day-first'];
const dayOf = (text: string, firstYear: number): SchoolDate | undefined =>
  ORDERS.flatMap((order) => readSchoolDay(text, firstYear, order) ?? [])[0];
