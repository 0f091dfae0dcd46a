// A class's digest as text that takes little room: what there is of every pupil and subject is written without the names of
// its fields. Of a class of 30 with 14 subjects that is a cell; as plain JSON it would be three.
import type { ClassDigest, DigestProgress, DigestResults, DigestReview } from '../../domain/class-digest';
import type { Filling } from '../../domain/mip';

/** Texts of another version, or changed by hand, are not understood: the class is read again. */
const VERSION = 1;

type Results = readonly [
  DigestResults['semester1'],
  DigestResults['semester2'],
  DigestResults['annual'],
  ...(number | null)[],
];
type Review = readonly [string, number, number | null, number | null];
type Progress = readonly [string, number, string, readonly Review[]];
interface Packed {
  readonly version: number;
  readonly digest: Omit<ClassDigest, 'subjects' | 'progress'>;
  readonly subjects: readonly (Omit<ClassDigest['subjects'][number], 'results'> & {
    readonly results: readonly (Results | null)[];
  })[];
  readonly progress: readonly Progress[] | null;
}

export function encodeDigest({ subjects, progress, ...digest }: ClassDigest): string {
  const packed: Packed = {
    version: VERSION,
    digest,
    subjects: subjects.map((subject) => ({ ...subject, results: subject.results.map(packResults) })),
    progress: progress?.map(packProgress) ?? null,
  };
  return JSON.stringify(packed);
}

/** Undefined where it is no digest of this version. */
export function decodeDigest(json: string): ClassDigest | undefined {
  try {
    const packed = JSON.parse(json) as Packed;
    if (packed.version !== VERSION) return undefined;
    return {
      ...packed.digest,
      subjects: packed.subjects.map((subject) => ({
        ...subject,
        results: subject.results.map(unpackResults),
      })),
      progress: packed.progress?.map(unpackProgress) ?? null,
    };
  } catch {
    return undefined;
  }
}

function packResults(of: DigestResults | null): Results | null {
  if (!of) return null;
  const marks: (number | null)[] = [...of.signals, ...of.passes];
  while (marks.length > 0 && marks[marks.length - 1] === null) marks.pop();
  return [of.semester1, of.semester2, of.annual, ...marks];
}
function unpackResults(packed: Results | null): DigestResults | null {
  if (!packed) return null;
  const [semester1, semester2, annual, autumn = null, spring = null, passed1 = null, passed2 = null] = packed;
  return { semester1, semester2, annual, signals: [autumn, spring], passes: [passed1, passed2] };
}

const FILLINGS: readonly Filling[] = ['empty', 'partly', 'done'];
const packFillings = (fillings: readonly Filling[]): string =>
  fillings.map((filling) => FILLINGS.indexOf(filling)).join('');
const unpackFillings = (digits: string): Filling[] =>
  [...digits].map((digit) => FILLINGS[Number(digit)] ?? 'empty');

const packProgress = (of: DigestProgress): Progress => [
  packFillings(of.mip),
  of.expectations,
  packFillings([of.selfAssessments.semester1, of.selfAssessments.year]),
  of.reviews.map(packReview),
];
function unpackProgress([mip, expectations, assessments, reviews]: Progress): DigestProgress {
  const [semester1 = 'empty', year = 'empty'] = unpackFillings(assessments);
  return {
    mip: unpackFillings(mip),
    expectations,
    selfAssessments: { semester1, year },
    reviews: reviews.map(unpackReview),
  };
}

const FLAGS = ['isMade', 'hasRemarks', 'hasAgreements', 'toCommission'] as const;
const packReview = (review: DigestReview): Review => [
  review.month,
  FLAGS.reduce((bits, flag, place) => bits + (review[flag] ? 2 ** place : 0), 0),
  review.missedJustified,
  review.missedUnjustified,
];
function unpackReview([month, bits, missedJustified, missedUnjustified]: Review): DigestReview {
  const [isMade, hasRemarks, hasAgreements, toCommission] = FLAGS.map(
    (_, place) => Math.floor(bits / 2 ** place) % 2 === 1,
  ) as [boolean, boolean, boolean, boolean];
  return { month, isMade, missedJustified, missedUnjustified, hasRemarks, hasAgreements, toCommission };
}
