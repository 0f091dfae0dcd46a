// Whom the child welfare commission could consider after the signals (S0-4.8). The policy says when it sits and not
// whom it hears: the list proposes, the commission decides.
import type { ReviewFigures } from './review-figures';
import type { PupilStanding } from './signal-standing';

/** So many subjects below positive, or so many lessons missed without a reason, bring a pupil to the list. */
export const RISKY_FOR_COMMISSION = 2;
export const UNJUSTIFIED_FOR_COMMISSION = 10;

export interface CommissionCandidate {
  readonly className: string;
  readonly pupil: number;
  readonly isProposed: boolean;
  readonly risky: readonly string[];
  /** Null where nobody has counted, or the reviews were not read. */
  readonly missedUnjustified: number | null;
}

/** `reviews`: null where the class's reviews were not read; then only the results speak. */
export function commissionCandidate(
  className: string,
  { pupil, risky }: PupilStanding,
  reviews: ReviewFigures | null,
): CommissionCandidate | undefined {
  const missedUnjustified = reviews?.missedUnjustified ?? null;
  const isProposed = reviews?.toCommission === true;
  const isListed =
    isProposed ||
    risky.length >= RISKY_FOR_COMMISSION ||
    (missedUnjustified ?? 0) >= UNJUSTIFIED_FOR_COMMISSION;
  if (!isListed) return undefined;
  return { className, pupil, isProposed, risky: risky.map(({ subject }) => subject), missedUnjustified };
}

/** Whom the class head proposes first; then by the number of subjects, then by lessons missed, then as they were given. */
export const byNeed = <Candidate extends CommissionCandidate>(
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  [...candidates].sort(
    (one, other) =>
      Number(other.isProposed) - Number(one.isProposed) ||
      other.risky.length - one.risky.length ||
      (other.missedUnjustified ?? -1) - (one.missedUnjustified ?? -1),
  );
