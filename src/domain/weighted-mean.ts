import { type Decimal, unitsAt, withoutTrailingZeros } from './decimal';
import { addRationals, divideRationals, fromDecimal, type Rational } from './rational';
import type { RowMarks, Weighted } from './row-marks';

/** The sum of value·weight and the sum of the weights, exact (S3-24). */
export interface WeightedSum {
  readonly sum: Decimal;
  readonly total: Decimal;
}

const ZERO = BigInt(0);

export function weightedSum(marks: readonly Weighted<Decimal>[]): WeightedSum {
  const scale = Math.max(0, ...marks.map((mark) => mark.value.scale));
  const weightScale = Math.max(0, ...marks.map((mark) => mark.weight.scale));
  let sum = ZERO;
  let total = ZERO;
  for (const { value, weight } of marks) {
    const units = unitsAt(weight, weightScale);
    sum += unitsAt(value, scale) * units;
    total += units;
  }
  return {
    sum: { units: sum, scale: scale + weightScale },
    total: withoutTrailingZeros({ units: total, scale: weightScale }),
  };
}

/** The mean divided by the sum of the weights used (S3-24); undefined when nothing has a weight above 0. */
export function weightedMean(marks: readonly Weighted<Decimal>[]): Rational | undefined {
  const { sum, total } = weightedSum(marks);
  return divideRationals(fromDecimal(sum), fromDecimal(total));
}

/** The mean with the bonus points added to it (S3-21.6): a row of bonuses alone has no mean. */
export function meanWithBonus(marks: Pick<RowMarks, 'numbers' | 'bonuses'>): Rational | undefined {
  const mean = weightedMean(marks.numbers);
  return mean && marks.bonuses.map(fromDecimal).reduce(addRationals, mean);
}
