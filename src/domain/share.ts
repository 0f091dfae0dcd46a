// How shares and means of a report are shown: exact until the last step, then rounded once.
import { multiplyRationals, type Rational, rational, roundToDecimal } from './rational';

/**
 * A value with so many decimals, half away from 0, so that a rise and a fall of the same size are shown alike. The number
 * is the double nearest to that decimal.
 */
export function rounded(value: Rational, digits: number): number {
  if (value.numerator < BigInt(0)) return 0 - rounded({ ...value, numerator: -value.numerator }, digits);
  const { units, scale } = roundToDecimal(value, digits);
  return Number(units) / 10 ** scale;
}

/** The mean of whole numbers, two decimals: `meanOf(17, 2)` is 8.5. Null of nothing, which is never 0. */
export const meanOf = (sum: number, count: number): number | null =>
  count === 0 ? null : rounded(rational(sum, count), 2);

/**
 * What part of a whole, in percent with one decimal; null where there is no whole. What is not all is never shown as 100,
 * and what is something never as 0: 1999 of 2000 is 99.9.
 */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const percent = rounded(multiplyRationals(rational(part, whole), rational(100)), 1);
  if (part < whole && percent === 100) return 99.9;
  return part > 0 && percent === 0 ? 0.1 : percent;
}
