// What the page „Įkelti duomenis…“ asks of the script. Tables are read in the page; here they are rows of texts.

export interface ImportStart {
  readonly className: string;
  /** The first calendar year of the school year. */
  readonly firstYear: number;
  readonly subjects: readonly string[];
}

/** Dates as ISO texts; what the list does not tell is ''. */
export interface ListedPupilInput {
  readonly line: number;
  readonly lastName: string;
  readonly firstName: string;
  readonly born: string;
  readonly email: string;
  readonly guardians: string;
  readonly arrived: string;
  readonly left: string;
  readonly id: string;
}
export interface PupilStepView {
  readonly line: number;
  readonly name: string;
  readonly kind: 'new' | 'known' | 'refused';
  /** Headings of the empty cells that are filled. */
  readonly fills: readonly string[];
  /** What the register has otherwise: it stays. */
  readonly differences: readonly { readonly header: string; readonly has: string; readonly listed: string }[];
  /** Why a person must decide. */
  readonly problem: string;
}
export interface PupilsView {
  readonly version: string;
  readonly isUnfinished: boolean;
  readonly steps: readonly PupilStepView[];
}

export interface MarksTableInput {
  readonly subject: string;
  readonly days: readonly { readonly date: string; readonly kind: string }[];
  readonly rows: readonly {
    readonly line: number;
    readonly name: string;
    readonly cells: readonly string[];
  }[];
  readonly chosen: readonly { readonly line: number; readonly pupil: string }[];
}
export type DayState = 'known' | 'new' | 'outside-year' | 'closed' | 'full' | 'no-marks';
export interface DayView {
  readonly date: string;
  readonly kind: string;
  readonly state: DayState;
  /** 0 where it is not known. */
  readonly semester: 0 | 1 | 2;
  /** As Sheets shows it: „M“. */
  readonly column: string;
  readonly weight: string;
  /** The kind above the column is missing and may be chosen. */
  readonly needsKind: boolean;
}
interface MarkView {
  readonly line: number;
  readonly day: number;
  readonly value: string;
}
export interface MarksView {
  readonly version: string;
  readonly isUnfinished: boolean;
  readonly pupils: readonly string[];
  readonly names: readonly {
    readonly line: number;
    readonly name: string;
    /** The pupil of the sheet, or ''. */
    readonly pupil: string;
    readonly candidates: readonly string[];
  }[];
  readonly days: readonly DayView[];
  readonly fresh: readonly MarkView[];
  readonly same: number;
  readonly conflicts: readonly (MarkView & { readonly has: string; readonly isFormula: boolean })[];
  readonly wrong: readonly (MarkView & { readonly why: 'not-a-mark' | 'not-a-pass' | 'not-a-number' })[];
}
export type Imported<View> =
  | { readonly kind: 'done'; readonly written: number }
  /** Something is not as it was when the person looked; nothing was written. */
  | { readonly kind: 'changed'; readonly view: View };

export interface ImportCalls {
  readonly importStart: { readonly input: null; readonly output: ImportStart };
  readonly importPreviewPupils: {
    readonly input: { readonly pupils: readonly ListedPupilInput[] };
    readonly output: PupilsView;
  };
  readonly importPupils: {
    readonly input: { readonly pupils: readonly ListedPupilInput[]; readonly version: string };
    readonly output: Imported<PupilsView>;
  };
  readonly importPreviewMarks: { readonly input: MarksTableInput; readonly output: MarksView };
  readonly importMarks: {
    readonly input: MarksTableInput & {
      readonly overwrite: readonly { readonly line: number; readonly day: number }[];
      readonly version: string;
    };
    readonly output: Imported<MarksView>;
  };
}
