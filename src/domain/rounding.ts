import { type Decimal, decimal } from './decimal';
import { compareRationals, floorOf, fractionOf, fromDecimal, type Rational, rational } from './rational';

/** How a mean becomes a mark (S3-24, 26), the school's setting. */
export interface Rounding {
  /** The fraction, 0–1, from which a mean is rounded up. A whole mean stays what it is, also when this is 0. */
  readonly upFrom: Decimal;
  /** A mean below 4 never becomes 4. */
  readonly strictPass: boolean;
}

export const HALF_UP: Rounding = { upFrom: decimal(5, 1), strictPass: false };

export const HIGHEST_MARK = 10;
const HIGHEST = rational(HIGHEST_MARK);
const BELOW_PASS = 3;

/** The mark of an exact mean: 4,5 is 5 by default. A mean above 10 (with a bonus) is 10. */
export function roundMark(mean: Rational, rounding: Rounding): number {
  if (compareRationals(mean, HIGHEST) >= 0) return HIGHEST_MARK;
  if (isHeldBelowPass(mean, rounding)) return BELOW_PASS;
  return Number(floorOf(mean)) + (roundsUp(mean, rounding) ? 1 : 0);
}

/** True where `strictPass` is what keeps the mark at 3. */
export function isHeldBelowPass(mean: Rational, rounding: Rounding): boolean {
  return rounding.strictPass && floorOf(mean) === BigInt(BELOW_PASS) && roundsUp(mean, rounding);
}

function roundsUp(mean: Rational, rounding: Rounding): boolean {
  const fraction = fractionOf(mean);
  return fraction.numerator > BigInt(0) && compareRationals(fraction, fromDecimal(rounding.upFrom)) >= 0;
}
