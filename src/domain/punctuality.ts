// Whether what had a last day was done by it (S3-32, 33, 34, 41, 46.5).
import type { SchoolDate } from './school-date';

/**
 * `in-time` done by its day, `was-late` done after it, `late` not done and the day is past, `waiting` not done and the
 * day is to come, `unknown`: there is no last day, or nobody wrote down when it was done.
 */
export const PUNCTUALITIES = ['in-time', 'was-late', 'late', 'waiting', 'unknown'] as const;
export type Punctuality = (typeof PUNCTUALITIES)[number];

/** The last day itself is in time. '' is a day that is not known. */
export function punctualityOf(
  due: SchoolDate | '',
  doneOn: SchoolDate | '',
  isDone: boolean,
  today: SchoolDate,
): Punctuality {
  if (due === '') return 'unknown';
  if (doneOn !== '') return doneOn > due ? 'was-late' : 'in-time';
  if (isDone) return 'unknown';
  return today > due ? 'late' : 'waiting';
}
