// What the sidebar asks about a whole class: what is filled in, what is due, and the means. Both are read after the
// sidebar is shown; with them every pupil can be chosen without another question.
import type { Filling, MipForm } from '../domain/mip';
import type { DiscussionKind } from '../workbook/discussions-sheet';

export interface PeriodView {
  /** `2026-09` or `2026-09_10` */
  readonly id: string;
  /** Calendar months, 1–12. */
  readonly months: readonly number[];
  readonly from: string;
  readonly to: string;
}
export interface SpanView {
  readonly from: string;
  readonly to: string;
}
export interface DiscussionFact {
  readonly kind: DiscussionKind;
  /** '' where it is not about one. */
  readonly subject: string;
  /** ISO date, '' while it has not taken place. */
  readonly date: string;
}
export interface ReviewFact {
  /** `2026-10` */
  readonly month: string;
  /** The day of the talk: ISO date or ''. */
  readonly date: string;
  /** Whether it says anything of the pupil; missed lessons alone may stand there for the MIP form. */
  readonly isMade: boolean;
  readonly missedJustified: number | null;
  readonly missedUnjustified: number | null;
  readonly agreements: string;
  /** ISO date or ''. */
  readonly agreedUntil: string;
  readonly toCommission: boolean;
}
/** What is known of a pupil's progress register, in few words. Dates are ISO texts, '' where there is none. */
export interface PupilFacts {
  readonly id: string;
  readonly name: string;
  readonly arrived: string;
  readonly left: string;
  /** In the order of `periods`. */
  readonly mip: readonly Filling[];
  /** How many subjects have an expectation. */
  readonly expectations: number;
  readonly selfAssessments: { readonly semester1: Filling; readonly year: Filling };
  readonly reviews: readonly ReviewFact[];
  readonly discussions: readonly DiscussionFact[];
}
export interface ClassState {
  readonly today: string;
  /** When it was read, `14:05`. */
  readonly time: string;
  readonly form: MipForm;
  readonly periods: readonly PeriodView[];
  /** The months that are reviewed, `2026-09`… */
  readonly months: readonly string[];
  readonly graceDays: number;
  /** Null where the settings have no dates. */
  readonly semesters: readonly [SpanView | null, SpanView | null];
  readonly lastLessonDay: string;
  readonly subjects: readonly {
    readonly name: string;
    readonly teacher: string;
    readonly passFail: boolean;
  }[];
  /** The holidays in which parents are consulted (S0-4.7); null where the settings have none. */
  readonly consultations: { readonly autumn: SpanView | null; readonly spring: SpanView | null };
  readonly yearEndTalks: boolean;
  readonly pupils: readonly PupilFacts[];
  /** Sheets that could not be read, in words; what they hold is left out above. */
  readonly problems: readonly string[];
}

/** Means in hundredths (845 is 8,45), null where there are no marks. */
export interface PupilMeans {
  readonly id: string;
  /** Of all marks of a month, in the order of `months`. */
  readonly months: readonly (number | null)[];
  /** Of all marks of a MIP period, in the order of the class state's periods. */
  readonly periods: readonly (number | null)[];
  /** By subject, then by month. */
  readonly subjects: readonly (readonly (number | null)[])[];
}
export interface ClassMeans {
  readonly months: readonly string[];
  readonly subjects: readonly string[];
  readonly pupils: readonly PupilMeans[];
  /** The median of the pupils' means of each month. */
  readonly medians: readonly (number | null)[];
  /** By subject, then by month. */
  readonly subjectMedians: readonly (readonly (number | null)[])[];
  readonly time: string;
  readonly problems: readonly string[];
}
/** The texts of the selected row, from which the page tells whose it is; the list of pupils it has already. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly texts: readonly string[];
}

export interface ProgressCalls {
  readonly classState: { readonly input: null; readonly output: ClassState };
  /** Also fills in the computed column of `MIP`. */
  readonly classMeans: { readonly input: null; readonly output: ClassMeans };
  readonly selectedRow: { readonly input: null; readonly output: SelectedRow };
}
