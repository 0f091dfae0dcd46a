// What the dialog of appeals asks of the script.
import type { PublishedGrade } from '../app/appeals/disputed-grade';
import type { NewAppeal } from '../app/appeals/new-appeal';
import type { AppealTexts } from '../app/appeals/row-texts';
import type { SavedScreen } from '../app/appeals/save-appeal';
import type { AppealState } from '../domain/case-states';
import type { Member } from '../domain/commission';
import type { MemberScore, ScoreScale } from '../domain/commission-score';
import type { AppealPeriod } from '../workbook/appeal-cells';

export interface AppealView {
  /** '' of a row that a person typed: it is only shown. */
  readonly key: string;
  readonly row: number;
  /** null where the cell holds another word. */
  readonly state: AppealState | null;
  readonly period: AppealPeriod | null;
  /** The row by its columns; sent back with what is saved. */
  readonly fields: AppealTexts;
  readonly commission: readonly Member[];
  readonly attended: readonly string[];
  readonly scores: readonly MemberScore[];
  /** Why it was accepted too late; '' where it came in time. */
  readonly lateReason: string;
  readonly decision: string;
  readonly supervisor: string;
  readonly scale: ScoreScale;
  /** What of the row cannot be read, in words; with any of them it goes no further. */
  readonly problems: readonly string[];
}
export interface AppealsView {
  readonly className: string;
  readonly schoolYear: string;
  readonly today: string;
  readonly appealDays: number;
  readonly daysOff: readonly string[];
  readonly rounding: { readonly upFrom: string; readonly strictPass: boolean };
  readonly pupils: readonly {
    readonly id: string;
    readonly name: string;
    /** '' where it is not known. */
    readonly born: string;
    readonly guardians: string;
  }[];
  readonly subjects: readonly {
    readonly name: string;
    readonly teacher: string;
    readonly methodGroup: string;
  }[];
  /** The latest filed first. */
  readonly cases: readonly AppealView[];
}
/** What was not written, by the field that it is about; '' where it is about none. */
export interface AppealRefused {
  readonly kind: 'refused';
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}

export interface AppealCalls {
  readonly appealsView: { readonly input: null; readonly output: AppealsView };
  readonly appealGrades: {
    readonly input: { readonly pupilId: string };
    readonly output: readonly PublishedGrade[];
  };
  readonly appealRegister: {
    readonly input: NewAppeal;
    readonly output:
      | AppealRefused
      | { readonly kind: 'registered'; readonly isNew: boolean; readonly appeal: AppealView };
  };
  readonly appealSave: {
    readonly input: SavedScreen;
    readonly output:
      | AppealRefused
      | {
          readonly kind: 'saved';
          readonly appeal: AppealView;
          /** What the decision has changed in the subject's sheet. */
          readonly grade: { readonly before: string; readonly after: string } | null;
        };
  };
}
