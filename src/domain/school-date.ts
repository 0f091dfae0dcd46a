/** A calendar date without a clock or a time zone, as ISO text: `2026-09-01`. Texts order as dates do. */
export type SchoolDate = string & { readonly __brand: 'SchoolDate' };

/** 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `parseSchoolDate('2026-02-29')` is undefined: there is no such day. */
export function parseSchoolDate(text: string): SchoolDate | undefined {
  const parts = ISO_DATE.exec(text.trim());
  return parts ? makeSchoolDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** Months are counted from 1. Undefined when the calendar has no such day. */
export function makeSchoolDate(year: number, month: number, day: number): SchoolDate | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return toText(year, month, day);
}

export function yearOf(date: SchoolDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: SchoolDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: SchoolDate): number {
  return Number(date.slice(8, 10));
}

/** `addDays('2026-12-31', 1)` is `2027-01-01`. */
export function addDays(date: SchoolDate, days: number): SchoolDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** `daysBetween('2026-12-31', '2027-01-02')` is 2; negative when the second comes first. */
export function daysBetween(from: SchoolDate, to: SchoolDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function compareDates(a: SchoolDate, b: SchoolDate): -1 | 0 | 1 {
  return a === b ? 0 : a < b ? -1 : 1;
}

export function weekdayOf(date: SchoolDate): Weekday {
  return ((((dayNumber(date) % 7) + 7 + 2) % 7) + 1) as Weekday; // day 0 was a Wednesday
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function toText(year: number, month: number, day: number): SchoolDate {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as SchoolDate;
}

// Days are numbered from 0000-03-01, so that a leap day is the last of its year and 400 years have 146,097 days.
const DAYS_IN_ERA = 146_097;

function dayNumber(date: SchoolDate): number {
  const month = monthOf(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOf(date) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_ERA + yearOfEra * 365 + leapDays + dayOfYear;
}

function fromDayNumber(days: number): SchoolDate {
  const era = Math.floor(days / DAYS_IN_ERA);
  const dayOfEra = days - era * DAYS_IN_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return toText(yearOfEra + era * 400 + (month > 2 ? 0 : 1), month, day);
}
