// The two percentages that Lithuanian schools tell of a semester or a year. No act defines them; this is what schools'
// own reports count: „pažangumas“ is the part of the pupils without a negative result (Vilnius Antakalnis progymnasium
// publishes by class how many pupils there are and the percent: each is a whole number of pupils divided by all of
// them, 123/124 = 99,19), „kokybė“ the part of those whose every mark is of the basic or the higher level, the levels
// by the class's own scale (S3-4: from 6; the national curricula of 2023: from 7).
import type { DigestGrade } from './class-digest';
import { type LevelScale, levelOf } from './levels';
import { EXEMPT, FAILED, isNegative, PASSED } from './outcome';
import { assessedIn, negativesIn, type ResultCounts } from './result-counts';

export interface PupilSuccess {
  /** Has a mark, įsk or neįsk: only such pupils are in the percentages. */
  readonly isAssessed: boolean;
  /** No negative result among what is known; atleista and įsk are none (S3-22, 23). */
  readonly isSuccessful: boolean;
  /** Has a mark or neįsk: įsk and atleista alone say nothing of quality. */
  readonly hasQuality: boolean;
  /** Every mark is of the basic or the higher level and there is no neįsk. */
  readonly isGood: boolean;
  /** No result is missing, undecided or an error. */
  readonly isComplete: boolean;
}

export function pupilSuccess(grades: readonly DigestGrade[], scale: LevelScale): PupilSuccess {
  const has = (wanted: DigestGrade) => grades.includes(wanted);
  const marks = grades.filter((grade) => typeof grade === 'number');
  const hasQuality = marks.length > 0 || has(FAILED);
  const isAssessed = hasQuality || has(PASSED);
  return {
    isAssessed,
    isSuccessful: isAssessed && !grades.some((grade) => grade !== 'error' && isNegative(grade)),
    hasQuality,
    isGood: hasQuality && !has(FAILED) && marks.every((mark) => isGoodLevel(mark, scale)),
    isComplete: grades.every(
      (grade) => typeof grade === 'number' || grade === PASSED || grade === FAILED || grade === EXEMPT,
    ),
  };
}

const isGoodLevel = (mark: number, scale: LevelScale): boolean =>
  ['high', 'basic'].includes(levelOf(mark, scale));

/** A part of something that has been counted. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** Of one subject a pupil has one result: the positive ones among the marks, įsk and neįsk. */
export const successIn = (counts: ResultCounts): Share => ({
  part: assessedIn(counts) - negativesIn(counts),
  of: assessedIn(counts),
});
/** Of one subject: the marks of the basic and the higher level among all marks; įskaitos have no level. */
export const qualityIn = ({ levels, marks }: ResultCounts): Share => ({
  part: levels.high + levels.basic,
  of: marks,
});
