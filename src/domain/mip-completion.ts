// How far a class has filled in its forms of progress (S3-48, 49, 50), as of the day it was read. Who came after a period
// or left before its end owes nothing for it.
import type { Stay } from './attendance';
import { type ClassDigest, type DigestPupil, isPresent } from './class-digest';
import { expectationsDay } from './expectations-day';
import { type Filling, firstYearOf } from './mip';
import { isOwnPeriod, ownEntryState } from './own-periods';
import { addDays, type SchoolDate } from './school-date';

/** Entries of pupils; `notDue`: not done, and there is still time. */
export interface Completion {
  readonly done: number;
  /** Of the done: while there is still time. What share is done is not yet known of them and of those that are not. */
  readonly early: number;
  readonly partly: number;
  readonly empty: number;
  readonly notDue: number;
}
const NOTHING: Completion = { done: 0, early: 0, partly: 0, empty: 0, notDue: 0 };

export const addCompletions = (all: readonly Completion[]): Completion =>
  all.reduce(
    (sum, one) => ({
      done: sum.done + one.done,
      early: sum.early + one.early,
      partly: sum.partly + one.partly,
      empty: sum.empty + one.empty,
      notDue: sum.notDue + one.notDue,
    }),
    NOTHING,
  );

/** How many are past their day. */
export const expectedOf = ({ done, early, partly, empty }: Completion): number =>
  done - early + partly + empty;

export interface PeriodCompletion extends Completion {
  readonly id: string;
  /** Its last day and the days of grace are over. */
  readonly isOver: boolean;
}

type Progress = NonNullable<ClassDigest['progress']>;

/** S3-48: of every period of the class's form, in order. */
export function mipCompletion(digest: ClassDigest, progress: Progress): readonly PeriodCompletion[] {
  const { periods, pupils, readOn, graceDays } = digest;
  return periods.map((period, index) => {
    const isOver = readOn > addDays(period.to, graceDays);
    const entries = pupils.map((pupil, place) => {
      const filling = progress[place]?.mip[index] ?? 'empty';
      const state = ownEntryState(filling, period, stayOf(pupil), readOn, graceDays);
      return state === 'outside' ? NOTHING : entry(filling, isOver);
    });
    return { id: period.id, isOver, ...addCompletions(entries) };
  });
}

/**
 * S3-49: who has an expectation of at least one subject, of the pupils who are in the class. `empty` on the form's own
 * terms: half an expectation is one.
 */
export function expectationCompletion(digest: ClassDigest, progress: Progress): Completion {
  const { pupils, readOn, graceDays } = digest;
  const firstYear = firstYearOf(digest.schoolYear);
  return addCompletions(
    pupils.map((pupil, place) => {
      if (!isPresent(pupil, readOn)) return NOTHING;
      const isDone = (progress[place]?.expectations ?? 0) > 0;
      const due = firstYear === undefined ? undefined : expectationsDay(firstYear, stayOf(pupil).arrived);
      return entry(isDone ? 'done' : 'empty', due !== undefined && readOn > addDays(due, graceDays));
    }),
  );
}

/**
 * S3-50: the written self-assessment of the end of semester I or of the year, of those who were there on its last day;
 * undefined where the settings do not say when that is.
 */
export function selfAssessmentCompletion(
  digest: ClassDigest,
  progress: Progress,
  part: 'semester1' | 'year',
): Completion | undefined {
  const due = selfAssessmentDay(digest, part);
  if (due === undefined) return undefined;
  const isOver = digest.readOn > addDays(due, digest.graceDays);
  return addCompletions(
    digest.pupils.map((pupil, place) => {
      const filling = progress[place]?.selfAssessments[part] ?? 'empty';
      const { arrived, left } = stayOf(pupil);
      const isThere = (arrived === undefined || arrived <= due) && (left === undefined || left >= due);
      return isThere || filling === 'done' ? entry(filling, isOver) : NOTHING;
    }),
  );
}

function selfAssessmentDay(
  { semesters, lastLessonDay }: ClassDigest,
  part: 'semester1' | 'year',
): SchoolDate | undefined {
  if (part === 'semester1') return semesters[0]?.to;
  return lastLessonDay === '' ? semesters[1]?.to : lastLessonDay;
}

/** What is not done and not late has time, also when it is begun. */
function entry(filling: Filling, isOver: boolean): Completion {
  if (filling === 'done') return { ...NOTHING, done: 1, early: isOver ? 0 : 1 };
  if (!isOver) return { ...NOTHING, notDue: 1 };
  return filling === 'partly' ? { ...NOTHING, partly: 1 } : { ...NOTHING, empty: 1 };
}

const stayOf = ({ arrived, left }: DigestPupil): Stay => ({
  arrived: arrived === '' ? undefined : arrived,
  left: left === '' ? undefined : left,
});

export interface MonthReviews {
  /** `2026-09` */
  readonly month: string;
  /** Pupils who were in the class at the month's end. */
  readonly pupils: number;
  /** Of how many of them a review is made. */
  readonly made: number;
}

/**
 * S0-4.4: the class head's reviews of every month that is over, of those who were there at its end. `months` with their
 * first and last days.
 */
export function reviewsMade(
  { pupils, readOn }: ClassDigest,
  progress: Progress,
  months: readonly { readonly id: string; readonly from: SchoolDate; readonly to: SchoolDate }[],
): readonly MonthReviews[] {
  return months
    .filter(({ to }) => to < readOn)
    .map((month) => {
      const own = pupils.flatMap((pupil, place) =>
        isOwnPeriod(month, stayOf(pupil)) ? [progress[place]?.reviews ?? []] : [],
      );
      return {
        month: month.id,
        pupils: own.length,
        made: own.filter((reviews) => reviews.some((one) => one.month === month.id && one.isMade)).length,
      };
    });
}
