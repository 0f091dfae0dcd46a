// What the dialogs of closing a semester and of opening it again ask of the script.
import type { ClosingQuestion } from '../app/close/closing-questions';
import type { SubjectState } from '../app/close/closing-view';
import type { WorkChange } from '../domain/kept-marks';
import type { ClosingDecision, StatusDecision } from '../domain/semester-closing';

export interface ClosingView {
  readonly semester: 1 | 2;
  readonly className: string;
  readonly lastDay: string;
  readonly questions: readonly ClosingQuestion[];
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
  readonly left: readonly string[];
  readonly closed: { readonly on: string; readonly by: string; readonly pupils: number } | null;
  readonly changes: readonly ChangeView[];
  /** Opening it again was cut off. */
  readonly halfOpened: boolean;
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
