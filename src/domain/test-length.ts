// How long a work lasts (S3-13, 21.2, 21.3).
import type { KindCode } from './kind-of-work';
import type { PlannedTest, TestProblem } from './planned-test';

const LEAST_MINUTES_OF_TEST = 30;
/**
 * A test is what at least 30 minutes are given to (S3-13); `KD` is its other name there, and an essay is written at one
 * sitting as a test is. The other works that equal tests (S3-16) are papers, projects, creative, practical and
 * laboratory works: they are made over days or beside a lesson, so the policy's minutes are not asked of them.
 */
const WRITTEN_AT_ONE_SITTING: readonly KindCode[] = ['T', 'KD', 'R'];
/** A written quiz takes up to 20 minutes (S3-21.2), independent work from 10 to 20 (S3-21.3). */
const SHORT_WORKS: Partial<Readonly<Record<KindCode, { readonly least: number; readonly most: number }>>> = {
  AR: { least: 0, most: 20 },
  SD: { least: 10, most: 20 },
};

export function checkLength({ kind, minutes }: PlannedTest): readonly TestProblem[] {
  if (!kind) return [];
  if (WRITTEN_AT_ONE_SITTING.includes(kind.code)) {
    if (minutes === undefined) return [{ code: 'note-length-unknown', least: LEAST_MINUTES_OF_TEST }];
    return minutes < LEAST_MINUTES_OF_TEST
      ? [{ code: 'too-short', minutes, least: LEAST_MINUTES_OF_TEST }]
      : [];
  }
  const range = SHORT_WORKS[kind.code];
  if (!range || minutes === undefined) return [];
  if (minutes < range.least) return [{ code: 'too-short', minutes, least: range.least }];
  return minutes > range.most ? [{ code: 'too-long', minutes, most: range.most }] : [];
}
