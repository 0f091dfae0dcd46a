import { workingDayOnOrAfter } from './school-calendar';
import { makeSchoolDate, type SchoolDate } from './school-date';

/**
 * The day on which expectations are written: 1 September, or the first working day after it (S3-49); of a newcomer the
 * day they come.
 */
export function expectationsDay(firstYear: number, arrived: SchoolDate | undefined): SchoolDate {
  const first = workingDayOnOrAfter(makeSchoolDate(firstYear, 9, 1) as SchoolDate);
  return arrived !== undefined && arrived > first ? arrived : first;
}
