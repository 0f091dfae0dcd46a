import { type Decimal, decimal } from './decimal';
import type { Rounding } from './rounding';
import { HIGHEST_MARK, roundMark } from './rounding';
import type { Weighted } from './row-marks';
import { weightedMean } from './weighted-mean';

/** The lowest next mark that brings the semester to a target, or why there is none to name. */
export type MarkNeeded = number | 'reached' | 'out-of-reach';

/** `reached` when even a 1 keeps the target, `out-of-reach` when a 10 does not bring it (S3-24). */
export function markNeeded(
  marks: readonly Weighted<Decimal>[],
  target: number,
  nextWeight: Decimal,
  rounding: Rounding,
): MarkNeeded {
  for (let next = 1; next <= HIGHEST_MARK; next += 1) {
    const mean = weightedMean([...marks, { value: decimal(next), weight: nextWeight }]);
    if (mean && roundMark(mean, rounding) >= target) return next === 1 ? 'reached' : next;
  }
  return 'out-of-reach';
}
