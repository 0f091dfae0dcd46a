import { compareDecimals, type Decimal } from './decimal';
import { divideRationals, fromDecimal, multiplyRationals, rational } from './rational';
import { failure, type Result, success } from './result';
import { HALF_UP, HIGHEST_MARK, roundMark } from './rounding';

/** The least points for each mark of 1…10, ascending. */
export type PointBoundaries = readonly Decimal[];

/** Issues: `boundaries.count` (found), `boundaries.order` (position from 1), `boundaries.above-most` (position). */
export function checkBoundaries(
  boundaries: PointBoundaries,
  mostPoints: Decimal | undefined,
): Result<PointBoundaries> {
  if (boundaries.length !== HIGHEST_MARK) return failure('boundaries.count', { found: boundaries.length });
  for (const [index, boundary] of boundaries.entries()) {
    const previous = boundaries[index - 1];
    if (previous && compareDecimals(boundary, previous) <= 0) {
      return failure('boundaries.order', { position: index + 1 });
    }
    if (mostPoints && compareDecimals(boundary, mostPoints) > 0) {
      return failure('boundaries.above-most', { position: index + 1 });
    }
  }
  return success(boundaries);
}

/** The highest mark whose least points are reached (S3-8, 21.5); a work that was done has at least a 1. */
export function markByBoundaries(points: Decimal, boundaries: PointBoundaries): number {
  return Math.max(1, boundaries.filter((boundary) => compareDecimals(points, boundary) >= 0).length);
}

/** The points' share of `mostPoints` (above 0) on the scale of ten, rounded half up, at least 1 and at most 10. */
export function markByShare(points: Decimal, mostPoints: Decimal): number {
  const share = divideRationals(fromDecimal(points), fromDecimal(mostPoints));
  return share ? Math.max(1, roundMark(multiplyRationals(share, rational(HIGHEST_MARK)), HALF_UP)) : 1;
}
