// The school year of the demo and the days of its works.
import { noLessonsOn } from '../../src/domain/lesson-day';
import { parsePeriods } from '../../src/domain/period';
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

export const VACATIONS =
  '2026-11-02–2026-11-06; 2026-12-24–2027-01-08; 2027-02-15–2027-02-19; 2027-03-29–2027-04-02';
const vacations = parsePeriods(VACATIONS);

const hasLessons = (date: SchoolDate): boolean =>
  noLessonsOn(date, { vacations: vacations.ok ? vacations.value : [], daysOff: [] }) === undefined;

/** Days on which some subject has a test already: the class writes one a day. */
const taken = new Set<SchoolDate>();

/**
 * Works are spread over the semester, without its first and last weeks, on days with lessons, in their order; each of
 * those that are one a day on a day of its own.
 */
export function workDays(semester: 0 | 1, subject: number, oneADay: readonly boolean[]): SchoolDate[] {
  const { from, to } = SEMESTERS[semester];
  const span = lengthOf(from, to) - 20;
  let earliest = addDays(from, 7);
  return oneADay.map((isAlone, work) => {
    const usual = addDays(from, 7 + Math.floor((work * span) / oneADay.length) + (subject % 5));
    let date = later(usual, earliest);
    while (!hasLessons(date) || (isAlone && taken.has(date))) date = addDays(date, 1);
    if (isAlone) taken.add(date);
    earliest = addDays(date, 1);
    return date;
  });
}

/** ISO dates order as texts do. */
const later = (a: SchoolDate, b: SchoolDate): SchoolDate => [a, b].sort()[1] as SchoolDate;

function lengthOf(from: SchoolDate, to: SchoolDate): number {
  let days = 0;
  while (addDays(from, days) < to) days += 1;
  return days;
}
