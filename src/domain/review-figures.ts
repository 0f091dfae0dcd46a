// What the class head's reviews (S0-4.4) say of one pupil in some months.
import type { DigestReview } from './class-digest';

export interface ReviewFigures {
  /** Missed lessons; null where nobody has written down any number, which is not the same as none missed. */
  readonly missedJustified: number | null;
  readonly missedUnjustified: number | null;
  /** Months of which the number of missed lessons is not written down. */
  readonly monthsWithoutMissed: number;
  readonly hasRemarks: boolean;
  readonly hasAgreements: boolean;
  readonly toCommission: boolean;
}

export function reviewFigures(reviews: readonly DigestReview[], months: readonly string[]): ReviewFigures {
  const own = reviews.filter(({ month }) => months.includes(month));
  const counted = new Set(
    own
      .filter(
        ({ missedJustified, missedUnjustified }) => missedJustified !== null || missedUnjustified !== null,
      )
      .map(({ month }) => month),
  );
  return {
    missedJustified: sumOfKnown(own.map(({ missedJustified }) => missedJustified)),
    missedUnjustified: sumOfKnown(own.map(({ missedUnjustified }) => missedUnjustified)),
    monthsWithoutMissed: months.filter((month) => !counted.has(month)).length,
    hasRemarks: own.some(({ hasRemarks }) => hasRemarks),
    hasAgreements: own.some(({ hasAgreements }) => hasAgreements),
    toCommission: own.some(({ toCommission }) => toCommission),
  };
}

/** Null where none of them is known. */
export function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
