// S3-46.1: for a pupil under 16 the parents, guardians or carers file; from 16 the pupil does. The day of filing decides.
import { failure, type Result, success } from './result';
import type { SchoolDate } from './school-date';

export const APPLICANTS = ['mother', 'father', 'guardian', 'carer', 'pupil'] as const;
export type Applicant = (typeof APPLICANTS)[number];

const FILES_FROM = 16;
/** Outside of these a birth date is a slip of the pen, and no age is counted by it. */
const YOUNGEST = 6;
const OLDEST = 30;

/** Whole years on that day. Whoever was born on 29 February is a year older from 1 March where there is no such day. */
export function ageOn(born: SchoolDate, day: SchoolDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/**
 * Who must file on that day.
 * @returns issues `appeal.born-missing` without a birth date, `appeal.born-wrong` {born} where it cannot be a pupil's
 */
export function whoFiles(born: SchoolDate | undefined, filedOn: SchoolDate): Result<'pupil' | 'parents'> {
  if (born === undefined) return failure('appeal.born-missing');
  const age = ageOn(born, filedOn);
  if (age < YOUNGEST || age > OLDEST) return failure('appeal.born-wrong', { born });
  return success(age >= FILES_FROM ? 'pupil' : 'parents');
}

/**
 * Whether this person may file on that day.
 * @returns issues as `whoFiles`; `appeal.parents-file` {age} where the pupil is too young, `appeal.pupil-files` {age}
 * where the pupil must do it
 */
export function checkApplicant(
  born: SchoolDate | undefined,
  filedOn: SchoolDate,
  applicant: Applicant,
): Result<Applicant> {
  const must = whoFiles(born, filedOn);
  if (!must.ok) return must;
  if (must.value === (applicant === 'pupil' ? 'pupil' : 'parents')) return success(applicant);
  const age = born === undefined ? 0 : ageOn(born, filedOn);
  return failure(must.value === 'pupil' ? 'appeal.pupil-files' : 'appeal.parents-file', { age });
}
