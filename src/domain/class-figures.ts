// Figures of a class or a group (S3-51.1): numbers and names of subjects, nobody's name and nobody's words.
import type { PupilProgress } from './class-progress';
import { mentionedSubjects } from './mentioned-subjects';
import { isNegative } from './outcome';
import { progress } from './progress';

/** Figures of fewer pupils would tell what one of them has. */
export const FEWEST_FOR_FIGURES = 5;
/** How many pupils; one or two are „few“, for their classmates would know who they are. */
export type ConcealedCount = number | 'few';
export const concealed = (count: number): ConcealedCount => (count === 1 || count === 2 ? 'few' : count);

export interface ClassFigures {
  readonly pupils: number;
  /** Undefined where too few have marks; in hundredths. */
  readonly months: readonly { readonly month: string; readonly mean: number | undefined }[];
  readonly subjects: readonly SubjectFigures[];
  /** Whose mean of the second semester is higher, the same, lower; undefined where too few have both. */
  readonly change:
    | { readonly rose: ConcealedCount; readonly same: ConcealedCount; readonly fell: ConcealedCount }
    | undefined;
  /** How many pupils have filled in the form, by period. */
  readonly filled: readonly { readonly periodId: string; readonly done: number }[];
  /** How many pupils name the subject among what is hard, the most first; those named by few are left out. */
  readonly hardest: readonly { readonly subject: string; readonly pupils: number }[];
  readonly strongest: readonly { readonly subject: string; readonly pupils: number }[];
}
export interface SubjectFigures {
  readonly subject: string;
  /** Of the semester's marks, in hundredths; undefined where too few have one. */
  readonly means: readonly [number | undefined, number | undefined];
  readonly negatives: readonly [ConcealedCount, ConcealedCount];
}
/** In which fields of either form a pupil says what is hard and what goes well. */
const HARD = ['difficulties', 'hardest'];
const GOOD = ['strongest', 'best'];

/** `shown`: how counts of pupils are shown. */
export function figuresOf(
  pupils: readonly PupilProgress[],
  subjects: readonly string[],
  shown: (count: number) => ConcealedCount,
): ClassFigures {
  const [first] = pupils;
  return {
    pupils: pupils.length,
    months: (first?.months ?? []).map(({ month }) => ({
      month,
      mean: figure(pupils.flatMap((pupil) => meanOf(pupil, month) ?? [])),
    })),
    subjects: subjects.map((subject) => subjectFigures(pupils, subject, shown)),
    change: changes(pupils, shown),
    filled: (first?.entries ?? []).map(({ period: { id } }) => ({
      periodId: id,
      done: pupils.filter(({ entries }) =>
        entries.some(({ period, filling }) => period.id === id && filling === 'done'),
      ).length,
    })),
    hardest: namedSubjects(pupils, subjects, HARD),
    strongest: namedSubjects(pupils, subjects, GOOD),
  };
}

export const meanOf = ({ months }: PupilProgress, month: string): number | undefined =>
  months.find((one) => one.month === month)?.mean;

function subjectFigures(
  pupils: readonly PupilProgress[],
  subject: string,
  shown: (count: number) => ConcealedCount,
): SubjectFigures {
  const rows = pupils.flatMap(({ subjects }) => subjects.filter((one) => one.subject === subject));
  const grades = [rows.map(({ semester1 }) => semester1), rows.map(({ semester2 }) => semester2)] as const;
  const mean = (index: 0 | 1) =>
    figure(grades[index].flatMap((grade) => (typeof grade === 'number' ? [grade * 100] : [])));
  const negatives = (index: 0 | 1) => shown(grades[index].filter(isNegative).length);
  return { subject, means: [mean(0), mean(1)], negatives: [negatives(0), negatives(1)] };
}

/** By the mean of the marks of subjects that have both semesters' (S0-4.6). */
function changes(
  pupils: readonly PupilProgress[],
  shown: (count: number) => ConcealedCount,
): ClassFigures['change'] {
  const sums = pupils.flatMap(({ subjects }) => {
    const both = subjects.flatMap(({ semester1, semester2 }) => progress(semester1, semester2) ?? []);
    return both.length > 0 ? [both.reduce((sum, one) => sum + one, 0)] : [];
  });
  if (sums.length < FEWEST_FOR_FIGURES) return undefined;
  return {
    rose: shown(sums.filter((sum) => sum > 0).length),
    same: shown(sums.filter((sum) => sum === 0).length),
    fell: shown(sums.filter((sum) => sum < 0).length),
  };
}

function namedSubjects(
  pupils: readonly PupilProgress[],
  subjects: readonly string[],
  fields: readonly string[],
): ClassFigures['hardest'] {
  const named = pupils.map(
    ({ entries }) =>
      new Set(
        entries.flatMap(({ texts }) =>
          fields.flatMap((field) => mentionedSubjects(texts[field] ?? '', subjects)),
        ),
      ),
  );
  return subjects
    .map((subject) => ({ subject, pupils: named.filter((own) => own.has(subject)).length }))
    .filter((one) => typeof concealed(one.pupils) === 'number' && one.pupils > 0)
    .sort((a, b) => b.pupils - a.pupils);
}

/** The mean of values in hundredths, half up; undefined where they are too few to be shown. */
function figure(values: readonly number[]): number | undefined {
  if (values.length < FEWEST_FOR_FIGURES) return undefined;
  const sum = values.reduce((total, value) => total + value, 0);
  return Math.floor((2 * sum + values.length) / (2 * values.length));
}
