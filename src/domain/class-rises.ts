// The class head's report of the year's end (S0-4.6): how many pupils progressed from the first semester to the second, and
// who did the most.
import { type ClassDigest, isPresent } from './class-digest';
import { countingDay } from './period-results';
import { type Rational, rational } from './rational';
import type { SchoolDate } from './school-date';
import {
  type Change,
  changeOf,
  greatestRises,
  type SemesterGrades,
  type SemesterProgress,
  semesterProgress,
} from './semester-progress';

export interface PupilRise {
  readonly id: string;
  readonly progress: SemesterProgress;
}
/** Of one class, or of several together: always from their pupils. */
export interface RiseCounts {
  readonly pupils: number;
  readonly rose: number;
  readonly same: number;
  readonly fell: number;
  /** Without a subject that has both semesters' marks. */
  readonly notCompared: number;
  /** Marks of subjects with both: how many of each semester, and their sums. */
  readonly marks: number;
  readonly sum1: number;
  readonly sum2: number;
}
export interface Rises {
  readonly counts: RiseCounts;
  /** Who rose the most; all who tie. */
  readonly nominees: readonly PupilRise[];
}
export interface ClassRises extends Rises {
  readonly digest: ClassDigest;
  /** Who was in the class on this day is counted. */
  readonly on: SchoolDate;
}

/** Of the pupils who were in the class on the last day of the second semester, or are today. */
export function classRises(digest: ClassDigest, today: SchoolDate): ClassRises {
  const on = countingDay(digest, 'semester2', today);
  const present = digest.pupils.flatMap((pupil, index) =>
    isPresent(pupil, on) ? [{ id: pupil.id, subjects: gradesOf(digest, index) }] : [],
  );
  return { digest, on, ...countRises(present) };
}

export function countRises(
  pupils: readonly { readonly id: string; readonly subjects: readonly SemesterGrades[] }[],
): Rises {
  const compared = pupils.flatMap(({ id, subjects }): PupilRise[] => {
    const progress = semesterProgress(subjects);
    return progress ? [{ id, progress }] : [];
  });
  const count = (change: Change) => compared.filter(({ progress }) => changeOf(progress) === change).length;
  const sum = (of: (one: SemesterProgress) => number) =>
    compared.reduce((total, { progress }) => total + of(progress), 0);
  return {
    counts: {
      pupils: pupils.length,
      rose: count('rose'),
      same: count('same'),
      fell: count('fell'),
      notCompared: pupils.length - compared.length,
      marks: sum(({ subjects }) => subjects),
      sum1: sum(({ sum1 }) => sum1),
      sum2: sum(({ sum2 }) => sum2),
    },
    nominees: greatestRises(compared),
  };
}

const gradesOf = ({ subjects }: ClassDigest, index: number) =>
  subjects.flatMap(({ isRead, results }) => (isRead ? (results[index] ?? []) : []));

export function addRises(counts: readonly RiseCounts[]): RiseCounts {
  const sum = (of: keyof RiseCounts) => counts.reduce((total, one) => total + one[of], 0);
  return {
    pupils: sum('pupils'),
    rose: sum('rose'),
    same: sum('same'),
    fell: sum('fell'),
    notCompared: sum('notCompared'),
    marks: sum('marks'),
    sum1: sum('sum1'),
    sum2: sum('sum2'),
  };
}

/** How far the mean of the second semester lies above the first's; undefined without marks of both. */
export const meanRise = ({
  marks,
  sum1,
  sum2,
}: Pick<RiseCounts, 'marks' | 'sum1' | 'sum2'>): Rational | undefined =>
  marks === 0 ? undefined : rational(sum2 - sum1, marks);
