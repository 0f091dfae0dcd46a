// Which months' reviews (S0-4.4) are looked at in a signal meeting (S0-4.5).
import type { DigestSpan } from './class-digest';
import { addDays, makeSchoolDate, monthOf, type SchoolDate, yearOf } from './school-date';

/** A month is of the semester in which its middle lies: a review of a whole month cannot be cut. */
const MIDDLE = 15;

/** `2026-09`… from the semester's beginning to the month of the signal day, that month included. */
export function signalMonths({ from }: DigestSpan, signalDay: SchoolDate): readonly string[] {
  const months: string[] = [];
  let middle = makeSchoolDate(yearOf(from), monthOf(from), MIDDLE) as SchoolDate;
  for (; middle.slice(0, 7) <= signalDay.slice(0, 7); middle = sameDayOfNextMonth(middle))
    if (middle >= from) months.push(middle.slice(0, 7));
  return months;
}

function sameDayOfNextMonth(date: SchoolDate): SchoolDate {
  const inNext = addDays(date, 31 - MIDDLE + 1);
  return makeSchoolDate(yearOf(inNext), monthOf(inNext), MIDDLE) as SchoolDate;
}
