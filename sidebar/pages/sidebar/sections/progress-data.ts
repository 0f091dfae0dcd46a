// What the pictures of a pupil's progress show, taken from what is known of the class.
import type { ClassMeans } from '../../../../src/api/progress';
import type { SidebarClass } from '../../../../src/api/sidebar';
import type { MonthMean } from '../../../../src/text/lt/progress-charts';

/** Hundredths by month, null where there are no marks. */
type Means = readonly (number | null)[];

export interface MonthsOf {
  /** From September to the last month in which anybody has marks. */
  readonly months: readonly string[];
  readonly own: Means;
  readonly medians: Means;
}
export interface SubjectMeans {
  readonly subject: string;
  readonly own: Means;
}
export interface SemesterPair {
  readonly subject: string;
  /** As they stand: also `įsk`, `atleista`, ''. */
  readonly texts: readonly [string, string];
  /** Null where it is no mark. */
  readonly marks: readonly [number | null, number | null];
}

/** Undefined where the pupil is not among the means. */
export function monthsOf(means: ClassMeans, pupilId: string): MonthsOf | undefined {
  const own = means.pupils.find(({ id }) => id === pupilId);
  if (!own) return undefined;
  const count = lastWithMarks([own.months, means.medians]);
  return {
    months: means.months.slice(0, count),
    own: own.months.slice(0, count),
    medians: means.medians.slice(0, count),
  };
}

/** Subjects with marks over the same months, and the names of those without, of all in which the pupil is. */
export function subjectsOf(
  means: ClassMeans,
  pupilId: string,
): {
  readonly months: readonly string[];
  readonly marked: readonly SubjectMeans[];
  readonly without: readonly string[];
} {
  const own = means.pupils.find(({ id }) => id === pupilId)?.subjects ?? [];
  const count = lastWithMarks(own);
  const all = means.subjects.flatMap((subject, index): SubjectMeans[] => {
    const values = own[index] ?? [];
    return values.length === 0 ? [] : [{ subject, own: values.slice(0, count) }];
  });
  const hasMarks = ({ own: values }: SubjectMeans) => values.some((mean) => mean !== null);
  return {
    months: means.months.slice(0, count),
    marked: all.filter(hasMarks),
    without: all.filter((one) => !hasMarks(one)).map(({ subject }) => subject),
  };
}

/** Subjects with a result of either semester. */
export function semestersOf(klass: SidebarClass, pupilId: string): readonly SemesterPair[] {
  const results = klass.pupils.find(({ id }) => id === pupilId)?.results ?? [];
  return klass.subjects
    .map((subject, index): SemesterPair => {
      const texts = [results[3 * index] ?? '', results[3 * index + 1] ?? ''] as const;
      return { subject, texts, marks: [markOf(texts[0]), markOf(texts[1])] };
    })
    .filter(({ texts }) => texts.some((text) => text !== ''));
}

/** How many subjects have a higher, a lower, the same mark in semester II, of those with marks in both. */
export function comparison(pairs: readonly SemesterPair[]) {
  const changes = pairs.flatMap((pair) => changeOf(pair) ?? []);
  return {
    higher: changes.filter((change) => change > 0).length,
    lower: changes.filter((change) => change < 0).length,
    same: changes.filter((change) => change === 0).length,
  };
}
export function changeOf({ marks: [first, second] }: SemesterPair): number | undefined {
  return first === null || second === null ? undefined : second - first;
}

/** The months that have a mean, for the sentences. */
export const known = (months: readonly string[], means: Means): readonly MonthMean[] =>
  months.flatMap((month, index) => {
    const mean = means[index] ?? null;
    return mean === null ? [] : [{ month, mean }];
  });

const markOf = (text: string): number | null => (/^([1-9]|10)$/.test(text) ? Number(text) : null);

const lastWithMarks = (rows: readonly Means[]): number =>
  Math.max(
    0,
    ...rows.map((row) => row.reduce<number>((last, mean, index) => (mean === null ? last : index + 1), 0)),
  );
