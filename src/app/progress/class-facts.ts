// What is known of a class's progress registers, as plain data that JSON can hold: dates are ISO texts, '' or null
// where there is none.
import type { Filling, MipForm } from '../../domain/mip';
import type { DiscussionKind } from '../../workbook/discussions-sheet';
import type { EntryKind } from '../entries/entry';

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
/** What is known of a pupil's progress register, in few words. */
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
export interface ClassFacts {
  readonly today: string;
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
  /** Registers that could not be read: of what stands in them nothing may be said to be missing. */
  readonly unread: readonly EntryKind[];
}
