// What the pages of the pupils' form ask of the script: what the form is made of, and what its answers would change.
import type { AnswerKind } from '../app/answers/form-class';
import type { MipForm } from '../domain/mip';

interface Named {
  readonly id: string;
  readonly name: string;
}
export interface FormStart {
  readonly className: string;
  readonly schoolYear: string;
  readonly form: MipForm;
  readonly periods: readonly (Named & { readonly from: string; readonly to: string })[];
  readonly subjects: readonly (Named & { readonly isPassFail: boolean })[];
  /** What is filled in now: the period of today, the semester or the year. */
  readonly current: { readonly mip: string; readonly selfAssessment: string };
}

/** A text of the register beside the answer's; long ones are cut. */
export interface FieldDifference {
  /** The period or the subject. */
  readonly part: string;
  readonly label: string;
  readonly has: string;
  readonly answer: string;
}
/** One row of the sheet, which may be about several parts. */
export interface AnswerView {
  readonly row: number;
  readonly pupil: string;
  readonly parts: readonly string[];
  /** How many texts go into empty cells. */
  readonly fresh: number;
  readonly same: number;
  /** The pupil has answered otherwise since, and nobody has touched the text. */
  readonly changed: readonly FieldDifference[];
  /** Others have written there: it stays. `wasBrought`: they have changed what this answer brought. */
  readonly kept: readonly (FieldDifference & { readonly wasBrought: boolean })[];
}
export interface AnswerSheetView {
  readonly sheet: string;
  readonly kind: AnswerKind;
  readonly rows: number;
  readonly parts: readonly string[];
  readonly answers: readonly AnswerView[];
  /** Later answered again by the same pupil. */
  readonly replaced: readonly { readonly row: number; readonly pupil: string; readonly part: string }[];
  readonly problems: readonly string[];
}
export interface AnswersView {
  readonly version: string;
  readonly isUnfinished: boolean;
  readonly sheets: readonly AnswerSheetView[];
  readonly otherForms: readonly string[];
}
export type AnswersBrought =
  | { readonly kind: 'done'; readonly answers: number; readonly fields: number }
  | { readonly kind: 'changed'; readonly view: AnswersView };

export interface AnswersCalls {
  readonly answersForm: { readonly input: null; readonly output: FormStart };
  readonly answersPreview: { readonly input: null; readonly output: AnswersView };
  readonly answersBring: { readonly input: { readonly version: string }; readonly output: AnswersBrought };
}
