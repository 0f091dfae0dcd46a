// S3-41, S3-42: a negative semester grade obliges the teacher and the pupil to fill in a plan and hand it to the
// class head within 5 working days after the grade was recorded.
import { caseKey } from './case-key';
import { foldWord } from './cell';
import type { KindCode } from './kind-of-work';
import { type FAILED, isNegative, type Outcome, type PASSED } from './outcome';
import { failure, type Result, success } from './result';
import { deadline } from './school-calendar';
import type { SchoolDate } from './school-date';

/** S3-23.2: 1–3 and neįsk are negative. */
export type NegativeGrade = 1 | 2 | 3 | typeof FAILED;

export function isNegativeGrade(grade: Outcome): grade is NegativeGrade {
  return isNegative(grade);
}

/** How a teacher marks a work the pupil did not do. */
export const NOT_DONE = 'n';

/** One mark of the semester, or a work the pupil did not do . */
export interface PlanMark {
  readonly date?: SchoolDate;
  /** Absent where the sheet has no kinds. */
  readonly kind?: KindCode;
  /** As the teacher typed it, e.g. `0,5`; absent when the mean is a plain one. */
  readonly weight?: string;
  readonly topic: string;
  readonly mark: number | typeof PASSED | typeof FAILED | typeof NOT_DONE;
}

/** What is known when a plan is asked for. */
export interface PlanRequest {
  readonly pupil: { readonly id: string; readonly firstName: string; readonly lastName: string };
  readonly className: string;
  readonly subject: string;
  /** The course or level, e.g. `A`; absent where there are none. */
  readonly course?: string;
  readonly teacher: string;
  readonly classHead: string;
  /** E.g. `2026–2027`. */
  readonly schoolYear: string;
  readonly semester: 1 | 2;
  readonly grade: Outcome;
  readonly recordedOn: SchoolDate;
  /** The day on the document. */
  readonly preparedOn: SchoolDate;
  /** The number in the register of documents, when the school gives one. */
  readonly number?: string;
  /** The mean and its parts in one line, e.g. `(3·3 + 4·1) / 4 = 3,25 → 3 (24 p.)`. */
  readonly explanation: string;
  readonly marks: readonly PlanMark[];
}

export interface CompensationPlan extends PlanRequest {
  readonly grade: NegativeGrade;
  /** The last day to hand the plan to the class head. */
  readonly submitBy: SchoolDate;
  /** What makes it the same plan: pupil, subject, semester and school year. */
  readonly key: string;
}

export const WORKING_DAYS_TO_HAND_IN = 5;

/** The plan for a negative grade; `daysOff` are the school's extra days off. Any other grade is an issue. */
export function preparePlan(request: PlanRequest, daysOff: readonly SchoolDate[]): Result<CompensationPlan> {
  const { grade } = request;
  if (!isNegativeGrade(grade)) {
    const { pupil, subject } = request;
    const name = `${pupil.firstName} ${pupil.lastName}`;
    return failure('plan.grade-not-negative', { pupil: name, subject, grade });
  }
  const submitBy = deadline(request.recordedOn, WORKING_DAYS_TO_HAND_IN, daysOff);
  return success({ ...request, grade, submitBy, key: planKey(request) });
}

/** A subject's name counts without case, diacritics and stray spaces. */
export function planKey(
  plan: Pick<PlanRequest, 'subject' | 'semester' | 'schoolYear'> & {
    readonly pupil: Pick<PlanRequest['pupil'], 'id'>;
  },
): string {
  return caseKey('plan', [plan.schoolYear, String(plan.semester), plan.pupil.id, foldWord(plan.subject)]);
}

/** Works the pupil has not learned: negative marks, and works not done. Formative entries and bonus points are not marks. */
export function unlearnedWorks(marks: readonly PlanMark[]): readonly PlanMark[] {
  return marks.filter(({ kind, mark }) => {
    if (kind === 'F' || kind === 'B') return false;
    return mark === NOT_DONE || isNegative(mark);
  });
}
