// What the dialogs of closing a semester and of opening it again ask of the script.
import type { ClosingQuestion } from '../app/close/closing-questions';
import type { SubjectState } from '../app/close/closing-view';
import type { WorkChange } from '../domain/kept-marks';
import type { ClosingDecision, StatusDecision } from '../domain/semester-closing';
import type { DeviationReason } from '../domain/weight-deviations';

export interface ClosingView {
  readonly semester: 1 | 2;
  readonly className: string;
  readonly lastDay: string;
  readonly questions: readonly ClosingQuestion[];
  /** Why it cannot be said what differs from the announced weights. */
  readonly weightIssues: readonly string[];
  readonly subjects: readonly SubjectView[];
}
export interface SubjectView {
  readonly subject: string;
  readonly teacher: string;
  readonly state: SubjectState;
  readonly ready: number;
  /** Sentences with their place. */
  readonly issues: readonly string[];
  readonly toDecide: readonly {
    readonly pupilId: string;
    readonly pupil: string;
    readonly why: 'no-test' | 'no-marks';
    readonly marks: string;
    /** What each answer gives. */
    readonly results: Readonly<Record<StatusDecision, string>>;
  }[];
  readonly negative: readonly { readonly pupil: string; readonly grade: string }[];
  readonly newcomers: readonly string[];
  /** Came only after the semester: no grade of it. */
  readonly cameLater: readonly string[];
  readonly left: readonly string[];
  readonly closed: { readonly on: string; readonly by: string; readonly pupils: number } | null;
  /** Kept in the register, and the pupil has no row in the sheet any more. */
  readonly gone: readonly { readonly pupil: string; readonly result: string }[];
  readonly changes: readonly ChangeView[];
  /** Columns with marks and grades that are not as the announced weights would have them. */
  readonly weights: WeightsView;
  /** Opening it again was cut off. */
  readonly halfOpened: boolean;
  /** Grades that cases gave: opening again leaves them. */
  readonly givenByCases: readonly { readonly pupil: string; readonly result: string }[];
}
export interface WeightsView {
  readonly columns: readonly {
    /** Date, kind and topic, those that there are. */
    readonly work: string;
    readonly reason: DeviationReason;
    /** With a decimal comma; '' where there is none. */
    readonly announced: string;
    readonly now: string;
    /** The day of a later announcement of the weight that stands here, or ''. */
    readonly toldLater: string;
  }[];
  /** null: a row in error; '' is no grade. */
  readonly grades: readonly {
    readonly pupil: string;
    readonly byAnnounced: string | null;
    readonly now: string | null;
  }[];
}
export interface ChangeView {
  readonly pupil: string;
  readonly kept: string;
  /** null: it cannot be worked out. */
  readonly now: string | null;
  readonly inSheet: string | null;
  readonly unreadable: boolean;
  readonly works: readonly WorkChange[];
}
export interface DecisionInput {
  readonly subject: string;
  readonly pupilId: string;
  readonly decision: ClosingDecision;
}
/** Which piece of the work this is, counted from 1: with the last the whole is complete. */
export interface Piece {
  readonly number: number;
  readonly of: number;
}
export interface Held {
  readonly subject: string;
  readonly issues: readonly string[];
}

export interface CloseCalls {
  /** With null the semester that is most likely meant today. */
  readonly closeOverview: {
    readonly input: { readonly semester: 1 | 2 | null };
    readonly output: ClosingView;
  };
  readonly closeSaveDecisions: {
    readonly input: { readonly semester: 1 | 2; readonly decisions: readonly DecisionInput[] };
    readonly output: { readonly saved: number; readonly issues: readonly string[] };
  };
  readonly closeSubjects: {
    readonly input: {
      readonly semester: 1 | 2;
      readonly subjects: readonly string[];
      readonly decisions: readonly DecisionInput[];
      readonly agreed: boolean;
      readonly piece: Piece;
    };
    readonly output: {
      readonly closed: readonly {
        readonly subject: string;
        readonly kept: number;
        readonly negative: number;
        /** Nothing was left to do: closed before, that day and by whom. */
        readonly already?: { readonly on: string; readonly by: string };
      }[];
      readonly held: readonly Held[];
    };
  };
  readonly closeReopen: {
    readonly input: {
      readonly semester: 1 | 2;
      readonly subjects: readonly string[];
      readonly reason: string;
      readonly piece: Piece;
    };
    readonly output: {
      readonly opened: readonly { readonly subject: string; readonly pupils: number }[];
      readonly held: readonly Held[];
    };
  };
}
