// Which periods of a school year are a pupil's own: who came after one or left before its end owes nothing for it.
import { attendanceIn, type Stay } from './attendance';
import { type EntryState, entryState, type Filling } from './mip';
import type { Period } from './period';
import type { SchoolDate } from './school-date';

/** A period is theirs who were there on its last day, since it is at its end that it is looked back on (S3-48, S0-4.4). */
export function isOwnPeriod(period: Period, stay: Stay): boolean {
  const attendance = attendanceIn(period, stay);
  return attendance === 'whole' || attendance === 'newcomer';
}

/** `outside`: the period is not the pupil's, and nothing complete stands there. */
export type OwnEntryState = EntryState | 'outside';

export const ownEntryState = (
  filling: Filling,
  period: Period,
  stay: Stay,
  today: SchoolDate,
  graceDays: number,
): OwnEntryState =>
  filling === 'done' || isOwnPeriod(period, stay) ? entryState(filling, period, today, graceDays) : 'outside';
