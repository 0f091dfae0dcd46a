// Class workbooks in memory, as the open one gives them and as the Sheets API does.
import type { Ports } from '../../../../src/app/ports';
import { readClassDigest } from '../../../../src/app/school/read-class-digest';
import { readOnlyWorkbook } from '../../../../src/app/school/read-only-workbook';
import type { ClassDigest } from '../../../../src/domain/class-digest';
import type { SchoolDate } from '../../../../src/domain/school-date';
import { type Cell, isDateCell } from '../../../../src/workbook/cell';
import { columnsOf, type TableSchema } from '../../../../src/workbook/table-schema';
import { type Grid, type MemoryWorkbook, portsOf } from '../memory-workbook';

export const TODAY = '2027-01-29' as SchoolDate;
export const portsOn = (workbook: Ports['workbook'], today = TODAY): Ports => {
  const ports = portsOf(workbook);
  return { ...ports, clock: { now: () => new Date(`${today}T08:30:00`), today: () => today } };
};

export function digestOf(workbook: Ports['workbook'], today = TODAY): ClassDigest {
  const read = readClassDigest(portsOn(workbook, today));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

const DAY_MS = 86_400_000;
/** Days since 30 December 1899 by the calendar, the time of day as a fraction. */
const serialOf = (date: Date): number => {
  const atNoon = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const time = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
  return Math.round((atNoon - Date.UTC(1899, 11, 30)) / DAY_MS) + time / 86_400;
};
export const asApiCell = (cell: Cell): Cell => (isDateCell(cell) ? serialOf(cell) : cell);

/** The sheets of a workbook as `others.read` gives them. */
export const asApiSheets = (workbook: MemoryWorkbook) =>
  Object.entries(workbook.all()).map(([name, rows]) => {
    const width = Math.max(0, ...rows.map(({ length }) => length));
    return {
      name,
      rows: rows.map((cells) => Array.from({ length: width }, (_, index) => asApiCell(cells[index] ?? ''))),
    };
  });
export const asApi = (workbook: MemoryWorkbook) => readOnlyWorkbook(asApiSheets(workbook));

export const table = (schema: unknown, rows: readonly Readonly<Record<string, Cell>>[]): Grid => {
  const columns = columnsOf(schema as TableSchema<never>);
  return [
    columns.map(({ header }) => header),
    ...rows.map((cells) => columns.map(({ key }) => cells[key as string] ?? '')),
  ];
};
