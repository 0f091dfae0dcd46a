// Pupils by how many negative results they have (S3-22, 23).
import { isNegative } from './outcome';
import type { PupilResults, SubjectGrade } from './period-results';

export const negativesOf = ({ grades }: Pick<PupilResults, 'grades'>): readonly SubjectGrade[] =>
  grades.filter(({ grade }) => grade !== 'error' && isNegative(grade));

export interface NegativeCounts {
  /** Pupils with exactly so many, and with three or more. */
  readonly one: number;
  readonly two: number;
  readonly more: number;
  /** The results themselves. */
  readonly results: number;
}

export function countNegatives(pupils: readonly Pick<PupilResults, 'grades'>[]): NegativeCounts {
  const counts = pupils.map((pupil) => negativesOf(pupil).length);
  const withCount = (is: (count: number) => boolean) => counts.filter(is).length;
  return {
    one: withCount((count) => count === 1),
    two: withCount((count) => count === 2),
    more: withCount((count) => count > 2),
    results: counts.reduce((sum, count) => sum + count, 0),
  };
}
