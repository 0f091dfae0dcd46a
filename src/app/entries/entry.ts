// What an entry is: one row of a register, as a person reads and types it.

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
  /**
   * When the add-on first wrote it, `2026-10-05 14:05`; '' when never. Later saves leave it: they write nothing but the
   * cells that change.
   */
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
