// How pupils stood on the signal days, for the tests of reports: by subject in the order of the class's pupils, the
// autumn's standing, or both with a stroke: `'750/801'`; `.` none. In a subject of įskaita what part is įsk.
import type { ClassDigest, DigestSubject } from '../../../../src/domain/class-digest';

export const withSignals = (
  digest: ClassDigest,
  signals: Readonly<Record<string, readonly string[]>>,
): ClassDigest => ({
  ...digest,
  subjects: digest.subjects.map((subject) => withSubjectSignals(subject, signals[subject.name] ?? [])),
});

function withSubjectSignals(subject: DigestSubject, cells: readonly string[]): DigestSubject {
  const results = subject.results.map((own, index) => {
    const [autumn = '.', spring = '.'] = (cells[index] ?? '.').split('/');
    const both = [standing(autumn), standing(spring)] as const;
    return own && { ...own, [subject.passFail ? 'passes' : 'signals']: both };
  });
  return { ...subject, results };
}

const standing = (word: string): number | null => (word === '.' ? null : Number(word));
