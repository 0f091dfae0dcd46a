import { addRationals, compareRationals, multiplyRationals, type Rational, rational } from './rational';

/** The middle value, or the mean of the two in the middle; undefined when there is none. Exact, in any order. */
export function medianOf(values: readonly Rational[]): Rational | undefined {
  const sorted = [...values].sort(compareRationals);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const before = sorted[sorted.length / 2 - 1];
  return middle && before ? multiplyRationals(addRationals(before, middle), rational(1, 2)) : middle;
}
