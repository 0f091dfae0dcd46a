// The results of a class in a period, counted once for all reports of results.
import type { ClassDigest, DigestGrade } from './class-digest';
import { countingDay, type PupilResults, type ResultPeriod, resultsOf } from './period-results';
import { addCounts, countResults, type ResultCounts } from './result-counts';
import type { SchoolDate } from './school-date';
import { pupilSuccess } from './success';

/** How many pupils are what `PupilSuccess` says. */
export interface PupilCounts {
  readonly pupils: number;
  readonly assessed: number;
  readonly successful: number;
  readonly withQuality: number;
  readonly good: number;
  /** Assessed, with a negative result. */
  readonly negative: number;
  /** Some result is missing, undecided or an error, or there is no subject at all. */
  readonly incomplete: number;
}
export interface ClassResults {
  readonly digest: ClassDigest;
  /** Who was in the class on this day is counted. */
  readonly on: SchoolDate;
  readonly list: readonly PupilResults[];
  readonly pupils: PupilCounts;
  readonly results: ResultCounts;
}

export function classResults(digest: ClassDigest, period: ResultPeriod, today: SchoolDate): ClassResults {
  const on = countingDay(digest, period, today);
  const list = resultsOf(digest, period, on);
  const gradesOf = ({ grades }: PupilResults): readonly DigestGrade[] => grades.map(({ grade }) => grade);
  return {
    digest,
    on,
    list,
    pupils: addPupils(list.map((pupil) => countPupil(gradesOf(pupil), digest))),
    results: countResults(list.flatMap(gradesOf), digest.levels),
  };
}

function countPupil(grades: readonly DigestGrade[], { levels }: ClassDigest): PupilCounts {
  const own = pupilSuccess(grades, levels);
  return {
    pupils: 1,
    assessed: Number(own.isAssessed),
    successful: Number(own.isSuccessful),
    withQuality: Number(own.hasQuality),
    good: Number(own.isGood),
    negative: Number(own.isAssessed && !own.isSuccessful),
    incomplete: Number(!own.isComplete || grades.length === 0),
  };
}

/** Of classes together: from their pupils, never from their percentages. */
function addPupils(counts: readonly PupilCounts[]): PupilCounts {
  const sum = (of: keyof PupilCounts) => counts.reduce((total, one) => total + one[of], 0);
  return {
    pupils: sum('pupils'),
    assessed: sum('assessed'),
    successful: sum('successful'),
    withQuality: sum('withQuality'),
    good: sum('good'),
    negative: sum('negative'),
    incomplete: sum('incomplete'),
  };
}

export const addResults = (classes: readonly ClassResults[]): Pick<ClassResults, 'pupils' | 'results'> => ({
  pupils: addPupils(classes.map(({ pupils }) => pupils)),
  results: addCounts(classes.map(({ results }) => results)),
});
