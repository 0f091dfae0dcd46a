// What pages ask of the registers that are filled in a text at a time and saved as it is typed: MIP entries,
// expectations, self-assessments, monthly reviews, discussions. A register has one row a pupil and part.
import type {
  EntryChange,
  EntryConflict,
  EntryKind,
  EntryPlace,
  EntryTexts,
  EntryView,
} from '../app/entries/entry';

export type { EntryChange, EntryConflict, EntryKind, EntryPlace, EntryTexts, EntryView };

export interface EntrySaved {
  /** All texts of the row as they stand now. */
  readonly texts: EntryTexts;
  readonly conflicts: readonly EntryConflict[];
  /** `14:05` */
  readonly time: string;
}

export interface EntryCalls {
  /**
   * All rows of one pupil in one register: one sheet is read, and `Suvestinė` where people have typed or copied rows. Of a
   * code that nobody has there are none.
   */
  readonly entriesOf: {
    readonly input: { readonly kind: EntryKind; readonly pupilId: string };
    readonly output: { readonly entries: readonly EntryView[]; readonly time: string };
  };
  /**
   * Nothing is saved when one of the fields cannot be what it must. Costs one write for fields whose columns are
   * neighbours, one more for each further group of them.
   */
  readonly saveEntry: {
    readonly input: EntryPlace & { readonly changes: readonly EntryChange[] };
    readonly output: EntrySaved;
  };
}
