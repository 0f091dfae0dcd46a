// Which pupils and results of a class a report of a semester or a year counts.
import { type ClassDigest, type DigestGrade, isPresent } from './class-digest';
import type { SchoolDate } from './school-date';

export type ResultPeriod = 'semester1' | 'semester2' | 'annual';

/** The last day of the period, or today where it is not over or the settings do not say when it is. */
export function countingDay(
  { semesters }: Pick<ClassDigest, 'semesters'>,
  period: ResultPeriod,
  today: SchoolDate,
): SchoolDate {
  const last = semesters[period === 'semester1' ? 0 : 1]?.to;
  return last !== undefined && last < today ? last : today;
}

export interface SubjectGrade {
  readonly subject: string;
  readonly grade: DigestGrade;
}
export interface PupilResults {
  readonly id: string;
  /** The place in the class's list. */
  readonly index: number;
  /** Of every subject that the pupil learns and that could be read. */
  readonly grades: readonly SubjectGrade[];
}

/** Of the pupils who were in the class on a day, in the order of the class. */
export const resultsOf = (
  digest: ClassDigest,
  period: ResultPeriod,
  on: SchoolDate,
): readonly PupilResults[] =>
  digest.pupils.flatMap((pupil, index) => {
    if (!isPresent(pupil, on)) return [];
    const grades = digest.subjects.flatMap(({ name, isRead, results }): SubjectGrade[] => {
      const own = isRead ? results[index] : null;
      return own ? [{ subject: name, grade: own[period] }] : [];
    });
    return [{ id: pupil.id, index, grades }];
  });
