// Which week a day is of, as the page tells it.
import type { CoursesView } from '../../../src/api/courses';
import { type EdgeWeek, edgeWeekOf } from '../../../src/domain/course-week';
import { parseSchoolDate, type SchoolDate } from '../../../src/domain/school-date';
import { coursesPage as words } from '../../../src/text/lt/courses-page';

type Known = Pick<CoursesView, 'semesters' | 'edgeDays'>;

/** Undefined in between, and while the day or the semesters are not known. */
export function weekOf(changed: string, { semesters, edgeDays }: Known): EdgeWeek | undefined {
  const day = parseSchoolDate(changed);
  return day && semesters ? edgeWeekOf(day, semesters as Spans, edgeDays) : undefined;
}
type Spans = readonly [Span, Span];
interface Span {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

export function weekText(changed: string, known: Known): string {
  if (!parseSchoolDate(changed)) return '';
  if (!known.semesters) return words.weekUnknown;
  const week = weekOf(changed, known);
  return week ? words.week(week) : words.between;
}
