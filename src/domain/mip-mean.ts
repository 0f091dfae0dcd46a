// The computed field of the MIP form: the mean of the marks of a period (S3-48.1). Exact, rounded only to be shown.
import { type Decimal, powerOfTen, unitsAt } from './decimal';
import { type Rational, rational, roundToDecimal } from './rational';

/** The plain mean of marks; undefined when there is none. */
export function meanOfMarks(marks: readonly Decimal[]): Rational | undefined {
  if (marks.length === 0) return undefined;
  const scale = Math.max(...marks.map((mark) => mark.scale));
  const sum = marks.reduce((total, mark) => total + unitsAt(mark, scale), BigInt(0));
  return rational(sum, powerOfTen(scale) * BigInt(marks.length));
}

/** Half up: 7,335 is 734. */
export const inHundredths = (value: Rational): number => Number(roundToDecimal(value, 2).units);

/** The plain mean of marks in hundredths, half up; undefined when there is none. */
export function meanInHundredths(marks: readonly Decimal[]): number | undefined {
  const mean = meanOfMarks(marks);
  return mean && inHundredths(mean);
}
