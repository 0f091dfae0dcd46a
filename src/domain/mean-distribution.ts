// How running means are spread: their mean and how many of them lie in each stretch of the scale.
import { meanOf } from './share';

/** The lowest mean of each stretch after the first, in hundredths: below 4; 4–5,99; 6–8,99; from 9. */
const BOUNDS = [400, 600, 900] as const;

export interface Distribution {
  readonly count: number;
  /** With two decimals; null where there is nothing to take it of. */
  readonly mean: number | null;
  /** From the lowest: below 4, 4–5,99, 6–8,99, 9–10. */
  readonly stretches: readonly [number, number, number, number];
}

/** Of means in hundredths. */
export function distributionOf(means: readonly number[]): Distribution {
  const from = (least: number) => means.filter((mean) => mean >= least).length;
  const [fair, good, high] = [from(BOUNDS[0]), from(BOUNDS[1]), from(BOUNDS[2])];
  return {
    count: means.length,
    mean: meanOfMeans(means),
    stretches: [means.length - fair, fair - good, good - high, high],
  };
}

/** The mean of means in hundredths: `[750, 801]` is 7.76. */
const meanOfMeans = (means: readonly number[]): number | null =>
  meanOf(
    means.reduce((sum, mean) => sum + mean, 0),
    means.length * 100,
  );
