// No tests or other settlement works in the last week of a semester (S3-20).
import type { KindCode } from './kind-of-work';
import { semesterOn } from './lesson-day';
import { isWithin, type Period } from './period';
import type { PlannedTest, TestProblem, TimetableCalendar } from './planned-test';
import { addDays } from './school-date';

/** Daily work and what is not set by the teacher: nobody settles a part of the programme by it. */
const NOT_SETTLEMENTS: readonly KindCode[] = ['AŽ', 'ND', 'G', 'B', 'F'];

/** The calendar days up to the semester's last day, that day included. */
export const lastWeekOf = (semester: Period, edgeDays: number): Period => ({
  from: addDays(semester.to, 1 - edgeDays),
  to: semester.to,
});

export function checkLastWeek(
  { date, kind }: PlannedTest,
  calendar: TimetableCalendar,
): readonly TestProblem[] {
  if (!date || (kind && NOT_SETTLEMENTS.includes(kind.code))) return [];
  const semester = semesterOn(date, calendar);
  if (semester === undefined || calendar.edgeDays < 1) return [];
  const week = lastWeekOf(calendar.semesters[semester - 1] as Period, calendar.edgeDays);
  return isWithin(date, week) ? [{ code: 'last-week', semester, week }] : [];
}
