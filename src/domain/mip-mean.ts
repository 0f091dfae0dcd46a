// The computed field of the MIP form: the mean of the marks of a period (S3-48.1).
import type { Decimal } from './decimal';

/** The plain mean of marks in hundredths, half up; undefined when there is none. Exact: marks are decimals. */
export function meanInHundredths(marks: readonly Decimal[]): number | undefined {
  if (marks.length === 0) return undefined;
  const scale = Math.max(...marks.map((mark) => mark.scale));
  const sum = marks.reduce((total, mark) => total + Number(mark.units) * 10 ** (scale - mark.scale), 0);
  const unit = marks.length * 10 ** scale;
  return Math.floor((2 * 100 * sum + unit) / (2 * unit));
}
