// Where a class stands with promotion (S3-44, 45): whom the teachers' council considers, and how far that is.
import type { DigestPromotion } from './class-digest';
import type { SubjectGrade } from './period-results';
import {
  type Activity,
  type AnnualPicture,
  annualPicture,
  hasGrounds,
  informUntil,
  type PromotionChoice,
  type PromotionStage,
} from './promotion';
import type { SchoolDate } from './school-date';

export interface PupilPromotion {
  readonly annual: AnnualPicture;
  readonly activity: Activity | null;
  /** A negative annual grade or the activity not done (S3-44). */
  readonly hasGrounds: boolean;
  readonly proposal: PromotionChoice | null;
  readonly decision: PromotionChoice | null;
  /** `noted` also where nobody has considered the pupil yet. */
  readonly stage: PromotionStage;
  /** Parents of a pupil with grounds should have been told by now (S3-45). */
  readonly isLate: boolean;
}
export interface PromotionDays {
  readonly lastLessonDay: SchoolDate | '';
  readonly daysOff: readonly SchoolDate[];
  readonly today: SchoolDate;
}

/**
 * `rows`: the pupil's in the register, in its order; the last counts, for after extra work the pupil is considered again.
 * Then the days to tell the parents run from an order whose day is not known here, so that it is never called late.
 */
export function pupilPromotion(
  grades: readonly SubjectGrade[],
  rows: readonly DigestPromotion[],
  { lastLessonDay, daysOff, today }: PromotionDays,
): PupilPromotion {
  const annual = annualPicture(
    grades.map(({ subject, grade }) => ({ subject, grade: grade === 'error' ? undefined : grade })),
  );
  const row = rows[rows.length - 1];
  const activity = row?.activity ?? null;
  const stage = row?.stage ?? 'noted';
  const grounds = hasGrounds(annual, activity ?? undefined);
  const until = informUntil(rows.length, lastLessonDay || undefined, undefined, daysOff);
  return {
    annual,
    activity,
    hasGrounds: grounds,
    proposal: row?.proposal ?? null,
    decision: row?.decision ?? null,
    stage,
    isLate: grounds && stage !== 'informed' && until !== undefined && today > until,
  };
}
