// How many tests each week of a semester or of the year has (S3-13, 14, 16): from Monday to Sunday.
import type { DigestTest } from './class-digest';
import { addDays, type SchoolDate, weekdayOf } from './school-date';

const DAYS_IN_WEEK = 7;
export const mondayOf = (date: SchoolDate): SchoolDate => addDays(date, 1 - weekdayOf(date));

/** The Mondays of every week that has a day of the stretch. */
export function weeksBetween(from: SchoolDate, to: SchoolDate): readonly SchoolDate[] {
  const mondays: SchoolDate[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, DAYS_IN_WEEK))
    mondays.push(monday);
  return mondays;
}

/** Tests and their equals by the Mondays of their weeks; weeks without any are not there. */
export function testsByWeek(tests: readonly DigestTest[]): ReadonlyMap<SchoolDate, readonly DigestTest[]> {
  const weeks = new Map<SchoolDate, DigestTest[]>();
  for (const test of tests) {
    if (!test.isTest) continue;
    const monday = mondayOf(test.date);
    const week = weeks.get(monday);
    if (week) week.push(test);
    else weeks.set(monday, [test]);
  }
  return weeks;
}
