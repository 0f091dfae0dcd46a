import type { SemesterSpan } from './attendance';
import { addDays, daysBetween, type SchoolDate } from './school-date';

/** The semester that a person most likely wants to close today: the one whose end is nearer. */
export function semesterToClose(today: SchoolDate, semesters: readonly [SemesterSpan, SemesterSpan]): 1 | 2 {
  const distance = ({ to }: SemesterSpan) => Math.abs(daysBetween(today, to));
  return distance(semesters[0]) <= distance(semesters[1]) ? 1 : 2;
}

/** Before the semester's last week (S3-20; `edgeDays` calendar days): lessons and tests are still to come. */
export function isEarlyToClose(today: SchoolDate, { to }: SemesterSpan, edgeDays: number): boolean {
  return today < addDays(to, 1 - edgeDays);
}
