// What the script hands to the page of the explanation: one pupil's row of one subject, nothing of anybody else. All
// working out is done in the page, by the domain, so that the page can ask „what if“.
import type { KindCode } from '../../domain/kind-of-work';
import type { LevelScale } from '../../domain/levels';

/** A cell that JSON can hold: a date has become its text. */
export type PlainCell = string | number | boolean;

export interface ExplainedWork {
  /** '' where the column has no date. */
  readonly date: string;
  readonly kind: string;
  readonly weight: PlainCell;
  readonly topic: string;
  /** The pupil's cell. */
  readonly mark: PlainCell;
}
export interface ExplainedSemester {
  /** First, last and signal day; '' where the settings have none. */
  readonly from: string;
  readonly to: string;
  readonly signal: string;
  readonly works: readonly ExplainedWork[];
  readonly status: string;
  /** What the sheet's formulas show. */
  readonly mean: PlainCell;
  readonly grade: PlainCell;
  /** The result kept when the semester was closed; '' while it is open. */
  readonly closed: PlainCell;
  /** The day on which it was closed; '' when the register does not say. */
  readonly closedOn: string;
  /** Why, where a case gave the kept result and not the marks (an appeal, a course's difference); else ''. */
  readonly givenBy: string;
  /** Whether the class is graded by įskaita: this pupil's own row may not show it. */
  readonly isPassFail: boolean;
}
export interface ExplanationData {
  readonly pupil: string;
  readonly subject: string;
  readonly teacher: string;
  readonly className: string;
  readonly schoolYear: string;
  readonly today: string;
  /** '' where they were in the class all the time. */
  readonly arrived: string;
  readonly left: string;
  readonly plainMean: boolean;
  readonly annualFromAllMarks: boolean;
  readonly roundUpFrom: PlainCell;
  readonly strictPass: boolean;
  readonly levels: LevelScale;
  readonly semesters: readonly [ExplainedSemester, ExplainedSemester];
  readonly override: PlainCell;
  /** The case that gave the override, by the log; else the register that has such a case, with its day if it says one. */
  readonly overrideFrom:
    | { readonly kind: 'case'; readonly why: string; readonly on: string }
    | { readonly kind: 'extra-work' | 'course-change'; readonly on: string }
    | null;
  /** What the sheet's formula shows. */
  readonly annual: PlainCell;
  /** The weights that works of each kind usually get; '' where the settings have none. */
  readonly usualWeights: readonly { readonly code: KindCode; readonly weight: PlainCell }[];
}
