// What a table of marks is, and the subject's sheet it is for.
import type { KindCode } from '../../domain/kind-of-work';
import type { NameMatch } from '../../domain/name-match';
import type { SchoolDate } from '../../domain/school-date';
import type { Cell, SheetRows } from '../../workbook/cell';
import type { Settings } from '../../workbook/settings-sheet';
import type { LabelRows, SubjectSheet } from '../../workbook/subject-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import type { Formulas } from './cover-cells';

/** One subject's table: a row a pupil, a column a day. */
export interface MarksTable {
  readonly subject: string;
  /** The kind is of a work that the sheet has not yet. */
  readonly days: readonly { readonly date: SchoolDate; readonly kind: KindCode | undefined }[];
  readonly rows: readonly ListedMarks[];
  /** Whose row a person says it is: a name of the sheet by the table's line. */
  readonly chosen: readonly { readonly line: number; readonly pupil: string }[];
}
export interface ListedMarks {
  readonly line: number;
  readonly name: string;
  readonly cells: readonly string[];
}
export interface MarksBook {
  readonly firstYear: number;
  readonly settings: Settings;
  readonly subject: Subject;
  readonly sheet: SheetRows;
  readonly subjectSheet: SubjectSheet;
  readonly rows: LabelRows;
  readonly formulas: Formulas;
}

/** Why the marks of a day are not taken. */
export type DayRefusal = 'outside-year' | 'closed' | 'full' | 'no-marks';
export type DayTarget =
  | {
      readonly state: 'known' | 'new';
      readonly semester: 1 | 2;
      readonly column: number;
      /** Its kind stands above it already. */
      readonly isHeaded: boolean;
      /** '' in a sheet whose works have no weights. */
      readonly weight: Cell;
    }
  | { readonly state: DayRefusal };
export interface DayPlan {
  readonly date: SchoolDate;
  /** As the sheet has it for a work that is there; else what a person chose. */
  readonly kind: KindCode | undefined;
  readonly target: DayTarget;
}

/** A cell to be written: of which line and day of the table, and where in the sheet. */
export interface MarkStep {
  readonly line: number;
  readonly day: number;
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
}
export interface MarkConflict extends MarkStep {
  readonly has: string;
  /** A formula is never written over. */
  readonly isFormula: boolean;
}
export interface WrongMark {
  readonly line: number;
  readonly day: number;
  readonly value: string;
  readonly why: 'not-a-mark' | 'not-a-pass' | 'not-a-number';
}
export interface MarksPlan {
  /** The same as long as the table and the sheet are. */
  readonly version: string;
  /** Importing this very table was cut off: it is to be done again, also when nothing seems to be left. */
  readonly isUnfinished: boolean;
  readonly names: readonly { readonly line: number; readonly name: string; readonly match: NameMatch }[];
  /** The names of the sheet, by their places in `names`' matches. */
  readonly pupils: readonly string[];
  readonly days: readonly DayPlan[];
  readonly fresh: readonly MarkStep[];
  readonly same: number;
  readonly conflicts: readonly MarkConflict[];
  readonly wrong: readonly WrongMark[];
}
