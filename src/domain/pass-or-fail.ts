import { compareDecimals, type Decimal, unitsAt, withoutTrailingZeros } from './decimal';
import { FAILED, PASSED } from './outcome';
import type { Weighted } from './row-marks';

/** How much of the weight is `įsk`. */
export interface PassShare {
  readonly passed: Decimal;
  readonly total: Decimal;
}

const ZERO = BigInt(0);
const TWO = BigInt(2);

export function passShare(marks: readonly Weighted<boolean>[]): PassShare {
  const scale = Math.max(0, ...marks.map((mark) => mark.weight.scale));
  const weigh = (list: readonly Weighted<boolean>[]) => {
    const units = list.reduce((sum, mark) => sum + unitsAt(mark.weight, scale), ZERO);
    return withoutTrailingZeros({ units, scale });
  };
  return { passed: weigh(marks.filter((mark) => mark.value)), total: weigh(marks) };
}

/**
 * The semester of a subject graded by įskaita (S3-6, 7, 23): `įsk` when at least half of the weight is `įsk`.
 * Undefined when nothing has a weight above 0.
 */
export function passOrFail({ passed, total }: PassShare): typeof PASSED | typeof FAILED | undefined {
  if (total.units === ZERO) return undefined;
  const twicePassed = { ...passed, units: passed.units * TWO };
  return compareDecimals(twicePassed, total) >= 0 ? PASSED : FAILED;
}
