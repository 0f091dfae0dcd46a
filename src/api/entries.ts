// What pages ask of the registers that are filled in a text at a time and saved as it is typed: MIP entries,
// expectations, self-assessments, monthly reviews, discussions. A register has one row a pupil and part.

/** Which register. */
export type EntryKind = 'mip' | 'expectation' | 'selfAssessment' | 'review' | 'discussion';

/**
 * One row of a register. `part` says which of the pupil's: a period's id (`2026-09`, `2026-09_10`) of `mip`; a subject of
 * `expectation`; `semester1` or `year` of `selfAssessment`; a month (`2026-09`) of `review`; `september|Matematika` or
 * `autumn|` (kind and subject) of `discussion`.
 */
export interface EntryPlace {
  readonly kind: EntryKind;
  readonly pupilId: string;
  readonly part: string;
}
/** The texts of a row by its fields, as a person reads and types them: dates 2026-10-05, numbers 8,5, '' where empty. */
export type EntryTexts = Readonly<Record<string, string>>;
export interface EntryView {
  readonly part: string;
  readonly texts: EntryTexts;
  /** When it was last saved, `2026-10-05 14:05`; '' when never by the add-on. */
  readonly filledAt: string;
}
/** `base` is the text that stood there when the person began: another text there now is another person's. */
export interface EntryChange {
  readonly field: string;
  readonly text: string;
  readonly base: string;
}
/** Texts of others where both have written: these fields were not saved, the others were. */
export interface EntryConflict {
  readonly field: string;
  readonly theirs: string;
}
export interface EntrySaved {
  /** All texts of the row as they stand now. */
  readonly texts: EntryTexts;
  readonly conflicts: readonly EntryConflict[];
  /** `14:05` */
  readonly time: string;
}

export interface EntryCalls {
  /** All rows of one pupil in one register: one sheet is read. */
  readonly entriesOf: {
    readonly input: { readonly kind: EntryKind; readonly pupilId: string };
    readonly output: { readonly entries: readonly EntryView[]; readonly time: string };
  };
  readonly saveEntry: {
    readonly input: EntryPlace & { readonly changes: readonly EntryChange[] };
    readonly output: EntrySaved;
  };
}
