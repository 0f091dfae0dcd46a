// S3-32, 33: a change of course counts in the first and in the last week of a semester; between them it does not.
import type { SemesterSpan } from './attendance';
import { addDays, type SchoolDate } from './school-date';

export interface EdgeWeek {
  readonly semester: 1 | 2;
  readonly edge: 'first' | 'last';
}
/** What the mark of the difference may stand for. */
export const GRADE_PERIODS = ['semester1', 'semester2', 'annual'] as const;
export type GradePeriod = (typeof GRADE_PERIODS)[number];

/** `edgeDays` calendar days from a semester's first day, or up to its last one, both included; undefined in between. */
export function edgeWeekOf(
  day: SchoolDate,
  semesters: readonly [SemesterSpan, SemesterSpan],
  edgeDays: number,
): EdgeWeek | undefined {
  for (const semester of [1, 2] as const) {
    const { from, to } = semesters[semester - 1] as SemesterSpan;
    if (edgeDays < 1 || day < from || day > to) continue;
    if (day < addDays(from, edgeDays)) return { semester, edge: 'first' };
    if (day > addDays(to, -edgeDays)) return { semester, edge: 'last' };
  }
  return undefined;
}

/**
 * The result that the change usually concerns, the one that is over: a person decides. At the end of the year that is
 * the year's; in September it is of another year's workbook.
 */
export function usualPeriod({ semester, edge }: EdgeWeek): GradePeriod | undefined {
  if (semester === 2) return edge === 'first' ? 'semester1' : 'annual';
  return edge === 'last' ? 'semester1' : undefined;
}
