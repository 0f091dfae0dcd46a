import type { SchoolDate } from './school-date';

/** When semesters begin and end; what a school has not written down is undefined. */
export interface SemesterDays {
  readonly semester1To: SchoolDate | undefined;
  readonly semester2From: SchoolDate | undefined;
}

/** The semester to which work of a day belongs; days between the two belong to the first. Undefined: not written down. */
export function semesterOfDate(
  date: SchoolDate,
  { semester1To, semester2From }: SemesterDays,
): 1 | 2 | undefined {
  if (semester2From) return date >= semester2From ? 2 : 1;
  if (semester1To) return date > semester1To ? 2 : 1;
  return undefined;
}

/** 1 September to 31 August: other dates are not of the school year that begins in `firstYear`. */
export const isInSchoolYear = (date: SchoolDate, firstYear: number): boolean =>
  date >= `${firstYear}-09-01` && date <= `${firstYear + 1}-08-31`;
