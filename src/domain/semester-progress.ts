// Whether a pupil's results rose from the first semester to the second, and who is proposed as having progressed the most
// (S0-4.6).
import type { DigestGrade } from './class-digest';
import { progress } from './progress';
import { compareRationals, type Rational, rational } from './rational';

export interface SemesterGrades {
  readonly semester1: DigestGrade;
  readonly semester2: DigestGrade;
}
/** By the marks of the subjects that have both semesters': means of both, and how far the second lies above the first. */
export interface SemesterProgress {
  readonly subjects: number;
  readonly sum1: number;
  readonly sum2: number;
  readonly rise: Rational;
}

/** Undefined where no subject has both marks: such a pupil has neither progressed nor not. */
export function semesterProgress(grades: readonly SemesterGrades[]): SemesterProgress | undefined {
  const marks = grades.flatMap(({ semester1, semester2 }) => {
    const change =
      semester1 === 'error' || semester2 === 'error' ? undefined : progress(semester1, semester2);
    return change === undefined ? [] : [{ first: Number(semester1), change }];
  });
  if (marks.length === 0) return undefined;
  const sum1 = marks.reduce((sum, { first }) => sum + first, 0);
  const change = marks.reduce((sum, one) => sum + one.change, 0);
  return { subjects: marks.length, sum1, sum2: sum1 + change, rise: rational(change, marks.length) };
}

/** `rose` II > I, `same`, `fell`. */
export type Change = 'rose' | 'same' | 'fell';
export function changeOf({ rise }: SemesterProgress): Change {
  const direction = compareRationals(rise, rational(0));
  return direction > 0 ? 'rose' : direction < 0 ? 'fell' : 'same';
}

/**
 * The greatest rise of a class; everybody who has the same, for the class head chooses among them. Nobody where nobody's
 * results rose.
 */
export function greatestRises<Pupil extends { readonly progress: SemesterProgress }>(
  pupils: readonly Pupil[],
): readonly Pupil[] {
  const rose = pupils.filter(({ progress: own }) => changeOf(own) === 'rose');
  return rose.filter((one) =>
    rose.every((other) => compareRationals(other.progress.rise, one.progress.rise) <= 0),
  );
}
