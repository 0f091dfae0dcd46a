// Tests stand on days with lessons: within a semester, not on weekends, holidays, days off or vacations (S3-14).
import { isWithin } from './period';
import type { NoLessonsReason, PlannedTest, TestProblem, TimetableCalendar } from './planned-test';
import { isPublicHoliday } from './school-calendar';
import { type SchoolDate, weekdayOf } from './school-date';

const LAST_SCHOOL_WEEKDAY = 5;

/** Why there are no lessons on a day; undefined on a day with lessons. Semesters are not looked at. */
export function noLessonsOn(
  date: SchoolDate,
  { vacations, daysOff }: Pick<TimetableCalendar, 'vacations' | 'daysOff'>,
): NoLessonsReason | undefined {
  if (isPublicHoliday(date)) return 'holiday';
  if (vacations.some((period) => isWithin(date, period))) return 'vacation';
  if (daysOff.some((period) => isWithin(date, period))) return 'day-off';
  return weekdayOf(date) > LAST_SCHOOL_WEEKDAY ? 'weekend' : undefined;
}

/** 1 or 2; undefined before, between and after the semesters. */
export function semesterOn(
  date: SchoolDate,
  { semesters }: Pick<TimetableCalendar, 'semesters'>,
): 1 | 2 | undefined {
  if (isWithin(date, semesters[0])) return 1;
  return isWithin(date, semesters[1]) ? 2 : undefined;
}

export function checkLessonDay({ date }: PlannedTest, calendar: TimetableCalendar): readonly TestProblem[] {
  if (!date) return [];
  const reason = noLessonsOn(date, calendar);
  return [
    ...(semesterOn(date, calendar) === undefined ? [{ code: 'outside-semesters' } as const] : []),
    ...(reason ? [{ code: 'no-lessons', reason } as const] : []),
  ];
}
