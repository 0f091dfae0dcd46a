import { type Cell, isDate } from '../domain/cell';
import {
  addDays,
  dayOf,
  makeSchoolDate,
  monthOf,
  parseSchoolDate,
  type SchoolDate,
  yearOf,
} from '../domain/school-date';

/** The day from which Sheets counts the days of a date that is shown as a number. */
const SERIAL_START = '1899-12-30' as SchoolDate;
/** Farther off lies no school's date but a slip: a year typed alone is, as a number of days, a date of 1905. */
const FIRST_DAY = '1990-01-01' as SchoolDate;
const LAST_DAY = '2199-12-31' as SchoolDate;
const LAST_SERIAL = 109_574; // LAST_DAY

/**
 * The calendar date of a cell: a `Date` (midnight in the script's time zone), ISO text, or the whole number of days
 * by which Sheets keeps dates. Undefined for anything else and outside 1990–2199.
 */
export function readDateCell(cell: Cell): SchoolDate | undefined {
  const date = readAnyDate(cell);
  return date && date >= FIRST_DAY && date <= LAST_DAY ? date : undefined;
}

function readAnyDate(cell: Cell): SchoolDate | undefined {
  if (isDate(cell)) return makeSchoolDate(cell.getFullYear(), cell.getMonth() + 1, cell.getDate());
  if (typeof cell === 'string') return parseSchoolDate(cell);
  if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < 1 || cell > LAST_SERIAL) return undefined;
  return addDays(SERIAL_START, cell);
}

export function toDateCell(date: SchoolDate): Date {
  return new Date(yearOf(date), monthOf(date) - 1, dayOf(date));
}
