// What a cell holds, and how a person's text is written so that it stays text.
import { addDays, makeSchoolDate, parseSchoolDate, type SchoolDate } from '../domain/school-date';

/** A cell's value as Sheets gives it: '' is an empty cell, an error is its text, a date is a Date. */
export type Cell = string | number | boolean | Date;

/** A whole sheet as read at once, from its first row and column. Rows may differ in nothing but their values. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Google refuses a longer text in one cell (developers.google.com/apps-script, "50000 characters"). */
export const LONGEST_CELL_TEXT = 50_000;

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Below everything that anybody wrote; rows from 1. */
export function firstFreeRow(rows: SheetRows['rows']): number {
  let last = rows.length;
  while (last > 0 && (rows[last - 1] ?? []).every(isBlank)) last -= 1;
  return last + 1;
}

/** A cell read as words: dates as yyyy-mm-dd, numbers with a decimal comma, the ends trimmed. */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  if (cell === undefined) return '';
  if (isDateCell(cell)) return dateOfCell(cell) ?? '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell).trim();
}

/** A heading or a name as it is compared: its case and doubled spaces make no other one. */
export const plainWords = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * The calendar date of a date cell, of one typed as text (2026-09-14), or of the number that a date is where a sheet is
 * read by the Sheets API or shows it as a number; undefined when it is no date. Only asked where a date must stand: a mark
 * or a code is never such a number's day.
 */
export function dateOfCell(cell: Cell | undefined): SchoolDate | undefined {
  if (cell === undefined || typeof cell === 'boolean') return undefined;
  if (typeof cell === 'number') return dayOfSerial(cell);
  if (!isDateCell(cell)) return parseSchoolDate(cell);
  return makeSchoolDate(cell.getFullYear(), cell.getMonth() + 1, cell.getDate());
}

/** Sheets counts days from here, the time of day as their fraction. */
const SERIAL_START = '1899-12-30' as SchoolDate;
/** 1954 to 2119: other numbers are no days of a school. */
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 80_000];

function dayOfSerial(serial: number): SchoolDate | undefined {
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return undefined;
  const number = Math.floor(serial);
  const day = KNOWN_DAYS.get(number) ?? addDays(SERIAL_START, number);
  KNOWN_DAYS.set(number, day);
  return day;
}
/** The same few hundred days stand in the sheets of a whole school. */
const KNOWN_DAYS = new Map<number, SchoolDate>();

const SERIAL_OF_1970 = 25_569;
const DAY_MS = 86_400_000;

/** What orders moments: of dates, or of numbers as the Sheets API gives them. Undefined when it is none. */
export function orderOfMoment(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return (cell - SERIAL_OF_1970) * DAY_MS;
  return cell !== undefined && isDateCell(cell) ? cell.getTime() : undefined;
}

/** A date cell: midnight of that day in the script's own time zone. */
export function dateCell(date: SchoolDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** The number of a cell, also one typed as text with a decimal comma; undefined when it is none. */
export function numberOfCell(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim().replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/**
 * A text as it must be handed to `setValues`, which reads strings as if they were typed: `=1+1` would become a
 * formula, `8` a number, `TRUE` a boolean and `2-3` a date. The leading apostrophe says that it is text; Sheets does
 * not keep it. One rule for every text, because what else would be understood depends on the sheet's language.
 */
export function textCell(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** A, B … Z, AA: the name of a column counted from 1. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

// Not `instanceof Date`: a date may come from another realm.
export function isDateCell(cell: Cell): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}
