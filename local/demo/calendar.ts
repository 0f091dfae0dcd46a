// The school year of the demo and the days of its works.
import { isWorkingDay, workingDayOnOrAfter } from '../../src/domain/school-calendar';
import { addDays, parseSchoolDate, type SchoolDate } from '../../src/domain/school-date';

export const day = (text: string): SchoolDate => {
  const date = parseSchoolDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
};

export const SEMESTERS = [
  { from: day('2026-09-01'), to: day('2027-01-22') },
  { from: day('2027-01-25'), to: day('2027-06-15') },
] as const;

const isHoliday = (date: SchoolDate): boolean =>
  (date >= '2026-12-28' && date <= '2027-01-05') || (date >= '2026-11-02' && date <= '2026-11-06');

/** Works are spread over the semester, without its first and last weeks, on days with lessons. */
export function workDays(semester: 0 | 1, subject: number, count: number): SchoolDate[] {
  const { from, to } = SEMESTERS[semester];
  const span = lengthOf(from, to) - 14;
  return Array.from({ length: count }, (_, work) => {
    let date = addDays(from, 7 + Math.floor((work * span) / count) + (subject % 5));
    while (!isWorkingDay(date) || isHoliday(date)) date = workingDayOnOrAfter(addDays(date, 1));
    return date;
  });
}

function lengthOf(from: SchoolDate, to: SchoolDate): number {
  let days = 0;
  while (addDays(from, days) < to) days += 1;
  return days;
}
