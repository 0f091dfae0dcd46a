// Who may see what of the progress of a class (S3-51). Each view is made by a function of its own and its type has room
// for nothing else: figures are numbers, and a view of one child holds one child.
import type { PeriodEntry, PupilProgress } from './class-progress';
import { medianOf } from './median';
import { mentionedSubjects } from './mentioned-subjects';
import { isNegative } from './outcome';
import { progress } from './progress';
import { rational, roundToDecimal } from './rational';

/** Figures of fewer pupils would tell what one of them has. */
export const FEWEST_FOR_FIGURES = 5;
/** A fall of a monthly mean that the teachers' meeting is told of, in hundredths. */
export const FALL_OF_MEAN = 50;

/** How many pupils; one or two are „few“, for their classmates would know who they are. */
export type ConcealedCount = number | 'few';
export const concealed = (count: number): ConcealedCount => (count === 1 || count === 2 ? 'few' : count);

/** A parents' meeting (51.2) and a talk with the pupil alone: one child, and of the class at most its medians. */
export interface ChildView {
  readonly child: PupilProgress;
  /** By the child's months: the median of the other pupils' means; undefined where they are too few. */
  readonly medians: readonly (number | undefined)[];
}

export function viewOfChild(pupils: readonly PupilProgress[], id: string): ChildView | undefined {
  const child = pupils.find((pupil) => pupil.id === id);
  if (!child) return undefined;
  const others = pupils.filter((pupil) => pupil.id !== id);
  return {
    child,
    medians: child.months.map(({ month }) => {
      const means = others.flatMap((pupil) => meanOf(pupil, month) ?? []);
      return means.length >= FEWEST_FOR_FIGURES ? medianInHundredths(means) : undefined;
    }),
  };
}

/** A class hour of the whole class (51.1): nobody is named, nothing that anybody wrote is repeated. */
export interface ClassView {
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

export function viewOfClass(pupils: readonly PupilProgress[], subjects: readonly string[]): ClassView {
  const [first] = pupils;
  return {
    pupils: pupils.length,
    months: (first?.months ?? []).map(({ month }) => ({
      month,
      mean: figure(pupils.flatMap((pupil) => meanOf(pupil, month) ?? [])),
    })),
    subjects: subjects.map((subject) => subjectFigures(pupils, subject)),
    change: changes(pupils),
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

/** A class hour of some pupils (51.1): who they are, and the figures they share. */
export interface GroupView {
  readonly members: readonly { readonly firstName: string; readonly lastName: string }[];
  readonly figures: ClassView;
}

export function viewOfGroup(
  pupils: readonly PupilProgress[],
  ids: readonly string[],
  subjects: readonly string[],
): GroupView {
  const members = pupils.filter(({ id }) => ids.includes(id));
  return {
    members: members.map(({ firstName, lastName }) => ({ firstName, lastName })),
    figures: viewOfClass(members, subjects),
  };
}

/** The class's teachers (51.3, S0-4.5): the class's needs and each pupil's who has any. */
export interface TeachersView {
  readonly pupils: number;
  readonly needs: readonly PupilNeeds[];
  readonly figures: ClassView;
}
export interface PupilNeeds {
  readonly firstName: string;
  readonly lastName: string;
  readonly negatives: readonly {
    readonly subject: string;
    readonly semester: 1 | 2;
    readonly grade: string;
  }[];
  /** From the mean of the month before with marks, in hundredths; undefined when it did not fall much. */
  readonly fall: { readonly from: number; readonly to: number } | undefined;
  /** Subjects whose second semester's mark is lower. */
  readonly lower: readonly string[];
  readonly missedUnjustified: number;
  /** Ended periods that are not filled in to the end. */
  readonly unfinished: readonly string[];
  /** What the pupil asks for, or finds hard, in the last period in which they said it. */
  readonly asks: { readonly periodId: string; readonly text: string } | undefined;
  readonly help: readonly { readonly subject: string; readonly notes: string }[];
  readonly agreements: readonly { readonly text: string; readonly until: string }[];
  readonly toCommission: boolean;
}

/** As things stand in a month: later reviews and means are left out. */
export function viewForTeachers(
  pupils: readonly PupilProgress[],
  subjects: readonly string[],
  month: string,
  today: string,
): TeachersView {
  return {
    pupils: pupils.length,
    figures: viewOfClass(pupils, subjects),
    needs: pupils.map((pupil) => needsOf(pupil, month, today)).filter(hasNeeds),
  };
}

function needsOf(pupil: PupilProgress, month: string, today: string): PupilNeeds {
  const reviews = pupil.reviews.filter((review) => review.month <= month);
  return {
    firstName: pupil.firstName,
    lastName: pupil.lastName,
    negatives: pupil.subjects.flatMap(({ subject, semester1, semester2 }) =>
      ([semester1, semester2] as const).flatMap((grade, index) =>
        isNegative(grade)
          ? [{ subject, semester: index === 0 ? (1 as const) : (2 as const), grade: String(grade) }]
          : [],
      ),
    ),
    fall: fallIn(pupil, month),
    lower: pupil.subjects
      .filter(({ semester1, semester2 }) => (progress(semester1, semester2) ?? 0) < 0)
      .map(({ subject }) => subject),
    missedUnjustified: pupil.months.find((one) => one.month === month)?.missedUnjustified ?? 0,
    unfinished: pupil.entries
      .filter(
        ({ period, filling }) => filling !== 'done' && period.to < today && period.id.slice(0, 7) <= month,
      )
      .map(({ period }) => period.id),
    asks: askedFor(pupil.entries, month),
    help: pupil.talks.flatMap(({ kind, subject, notes }) =>
      kind === 'help' && notes !== '' ? [{ subject, notes }] : [],
    ),
    agreements: reviews.flatMap(({ agreements, agreedUntil }) =>
      agreements === '' ? [] : [{ text: agreements, until: agreedUntil ?? '' }],
    ),
    toCommission: reviews.some(({ toCommission }) => toCommission),
  };
}

const hasNeeds = (needs: PupilNeeds): boolean =>
  needs.negatives.length > 0 ||
  needs.fall !== undefined ||
  needs.lower.length > 0 ||
  needs.missedUnjustified > 0 ||
  needs.unfinished.length > 0 ||
  needs.asks !== undefined ||
  needs.help.length > 0 ||
  needs.agreements.length > 0 ||
  needs.toCommission;

function fallIn({ months }: PupilProgress, month: string): PupilNeeds['fall'] {
  const known = months.flatMap((one) =>
    one.month <= month && one.mean !== undefined ? [{ ...one, mean: one.mean }] : [],
  );
  const [before, last] = known.slice(-2);
  if (!before || !last || last.month !== month || before.mean - last.mean < FALL_OF_MEAN) return undefined;
  return { from: before.mean, to: last.mean };
}

function askedFor(entries: readonly PeriodEntry[], month: string): PupilNeeds['asks'] {
  const said = entries.flatMap(({ period, texts }) => {
    const text = ['need', 'difficulties'].map((field) => texts[field] ?? '').find((one) => one !== '');
    return text !== undefined && period.id.slice(0, 7) <= month
      ? [{ periodId: period.id as string, text }]
      : [];
  });
  return said[said.length - 1];
}

const meanOf = ({ months }: PupilProgress, month: string): number | undefined =>
  months.find((one) => one.month === month)?.mean;

function subjectFigures(pupils: readonly PupilProgress[], subject: string): SubjectFigures {
  const rows = pupils.flatMap(({ subjects }) => subjects.filter((one) => one.subject === subject));
  const grades = [rows.map(({ semester1 }) => semester1), rows.map(({ semester2 }) => semester2)] as const;
  const mean = (index: 0 | 1) =>
    figure(grades[index].flatMap((grade) => (typeof grade === 'number' ? [grade * 100] : [])));
  const negatives = (index: 0 | 1) => concealed(grades[index].filter(isNegative).length);
  return { subject, means: [mean(0), mean(1)], negatives: [negatives(0), negatives(1)] };
}

/** By the mean of the marks of subjects that have both semesters' (S0-4.6). */
function changes(pupils: readonly PupilProgress[]): ClassView['change'] {
  const sums = pupils.flatMap(({ subjects }) => {
    const both = subjects.flatMap(({ semester1, semester2 }) => progress(semester1, semester2) ?? []);
    return both.length > 0 ? [both.reduce((sum, one) => sum + one, 0)] : [];
  });
  if (sums.length < FEWEST_FOR_FIGURES) return undefined;
  return {
    rose: concealed(sums.filter((sum) => sum > 0).length),
    same: concealed(sums.filter((sum) => sum === 0).length),
    fell: concealed(sums.filter((sum) => sum < 0).length),
  };
}

function namedSubjects(
  pupils: readonly PupilProgress[],
  subjects: readonly string[],
  fields: readonly string[],
): ClassView['hardest'] {
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

/** Half up where it lies between two. */
const medianInHundredths = (values: readonly number[]): number | undefined => {
  const median = medianOf(values.map((value) => rational(value)));
  return median && Number(roundToDecimal(median, 0).units);
};
