// What a school year usually is in Lithuania: a beginning for the settings, which each school changes.

import type { Period } from './period';
import { easterSunday } from './school-calendar';
import { addDays, makeSchoolDate, monthOf, type SchoolDate, weekdayOf, yearOf } from './school-date';

export interface UsualYear {
  readonly semesters: readonly [Period, Period];
  /** Autumn, Christmas, winter and Easter vacations. */
  readonly vacations: readonly Period[];
  /** When running results are looked at (S0-4.5): November and April. */
  readonly signals: readonly [SchoolDate, SchoolDate];
}

/** The year in which the school year of a day began: from August on it is the day's own. */
export const schoolYearOf = (date: SchoolDate): number =>
  monthOf(date) >= 8 ? yearOf(date) : yearOf(date) - 1;

/** `schoolYearName(2026)` is `2026–2027`. */
export const schoolYearName = (begins: number): string => `${begins}–${begins + 1}`;

/** The year in which a school year begins, written with any dash: `2026-2027`, `2026–2027`, `2026/2027`. */
export function parseSchoolYear(text: string): number | undefined {
  const parts = /^(\d{4})\s*[-–—/]\s*(\d{4})$/.exec(text.trim());
  const begins = Number(parts?.[1]);
  return parts && Number(parts[2]) === begins + 1 ? begins : undefined;
}

export function usualYear(begins: number): UsualYear {
  const ends = begins + 1;
  const firstEnds = lastFriday(day(ends, 1, 24));
  const easterMonday = addDays(easterSunday(ends), 1);
  return {
    semesters: [
      { from: schoolDayOnOrAfter(day(begins, 9, 1)), to: firstEnds },
      { from: addDays(firstEnds, 3), to: lastFriday(day(ends, 6, 18)) },
    ],
    vacations: [
      weekOf(day(begins, 11, 3)),
      { from: day(begins, 12, 24), to: lastFriday(day(ends, 1, 8)) },
      weekOf(day(ends, 2, 16)),
      { from: easterMonday, to: addDays(easterMonday, 4) },
    ],
    signals: [lastFriday(day(begins, 11, 15)), lastFriday(day(ends, 4, 17))],
  };
}

const day = (year: number, month: number, date: number): SchoolDate =>
  makeSchoolDate(year, month, date) as SchoolDate;

/** The Friday on or before a day. */
const lastFriday = (date: SchoolDate): SchoolDate => addDays(date, -((weekdayOf(date) + 2) % 7));

const schoolDayOnOrAfter = (date: SchoolDate): SchoolDate =>
  addDays(date, weekdayOf(date) <= 5 ? 0 : 8 - weekdayOf(date));

/** Monday to Friday of the week of a day. */
function weekOf(date: SchoolDate): Period {
  const monday = addDays(date, 1 - weekdayOf(date));
  return { from: monday, to: addDays(monday, 4) };
}
