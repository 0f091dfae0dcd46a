import { type Decimal, decimal } from './decimal';
import type { Rounding } from './rounding';
import { HIGHEST_MARK, roundMark } from './rounding';
import type { RowMarks, Weighted } from './row-marks';
import { meanWithBonus } from './weighted-mean';

/** The lowest next mark that brings the semester to a target, or why there is none to name. */
export type MarkNeeded = number | 'reached' | 'out-of-reach';

/**
 * `reached` when even a 1 keeps the target, `out-of-reach` when a 10 does not bring it (S3-24). Bonus points that the
 * pupil has stay added to the mean (S3-21.6).
 */
export function markNeeded(
  marks: readonly Weighted<Decimal>[],
  target: number,
  nextWeight: Decimal,
  rounding: Rounding,
  bonuses: RowMarks['bonuses'] = [],
): MarkNeeded {
  for (let next = 1; next <= HIGHEST_MARK; next += 1) {
    const numbers = [...marks, { value: decimal(next), weight: nextWeight }];
    const mean = meanWithBonus({ numbers, bonuses });
    if (mean && roundMark(mean, rounding) >= target) return next === 1 ? 'reached' : next;
  }
  return 'out-of-reach';
}
