// The individual progress form (MIP) of classes I–II: an entry for every month of the school year (S3-48.1).
import type { Decimal } from './decimal';
import { makeSchoolDate, monthOf, type SchoolDate, yearOf } from './school-date';

/** A month as ISO text, `2026-09`: the period of an entry. */
export type MipMonth = string & { readonly __brand: 'MipMonth' };

/** The months of the monthly table, September to June. */
const MONTHS = [9, 10, 11, 12, 1, 2, 3, 4, 5, 6];

/** The first calendar year of a school year written as `2026–2027` (any dash or slash). */
export function firstYearOf(schoolYear: string): number | undefined {
  const years = /^\s*(\d{4})\s*[-–—/]\s*(\d{4})\s*$/.exec(schoolYear);
  return years && Number(years[2]) === Number(years[1]) + 1 ? Number(years[1]) : undefined;
}

/** The months of a school year, in order. */
export function mipMonths(firstYear: number): readonly MipMonth[] {
  return MONTHS.map((month) => monthText(month >= 9 ? firstYear : firstYear + 1, month));
}

/** The month to be filled in on a day: its own, in the summer the last one, before the year the first. */
export function mipMonthOn(day: SchoolDate, firstYear: number): MipMonth {
  const months = mipMonths(firstYear);
  const own = monthText(yearOf(day), monthOf(day));
  const first = months[0] as MipMonth;
  if (own < first) return first;
  return months.find((month) => month === own) ?? (months[months.length - 1] as MipMonth);
}

/** 1–12 */
export const calendarMonthOf = (month: MipMonth): number => Number(month.slice(5));

export function isInMonth(day: SchoolDate, month: MipMonth): boolean {
  return day.slice(0, 7) === month;
}

/** Undefined when the text is no month. */
export function parseMipMonth(text: string): MipMonth | undefined {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  return parts && makeSchoolDate(Number(parts[1]), Number(parts[2]), 1) ? (text as MipMonth) : undefined;
}

/** The plain mean of marks in hundredths, half up; undefined when there is none. Exact: marks are decimals. */
export function meanInHundredths(marks: readonly Decimal[]): number | undefined {
  if (marks.length === 0) return undefined;
  const scale = Math.max(...marks.map((mark) => mark.scale));
  const sum = marks.reduce((total, mark) => total + Number(mark.units) * 10 ** (scale - mark.scale), 0);
  const unit = marks.length * 10 ** scale;
  return Math.floor((2 * 100 * sum + unit) / (2 * unit));
}

const monthText = (year: number, month: number): MipMonth =>
  `${year}-${String(month).padStart(2, '0')}` as MipMonth;
