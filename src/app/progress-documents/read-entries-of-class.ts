// The registers of progress for a whole class: each is read once, its rows by pupil and part.
import type { Issue } from '../../domain/result';
import type { SheetRows } from '../../workbook/cell';
import type { EntryKind, EntryTexts } from '../entries/entry';
import { type ClassNames, openRegister, textsOf } from '../entries/entry-table';
import { registerRows } from '../progress/register-rows';

export interface ClassEntries {
  /** The texts of a pupil's rows, by part. */
  of(pupilId: string): ReadonlyMap<string, EntryTexts>;
  /** Rows of one pupil that say the same part: the first counts. */
  issuesOf(pupilId: string): readonly Issue[];
  /** The register cannot be read: nothing of it is known. */
  readonly issues: readonly Issue[];
}

export function readEntriesOfClass(
  kind: EntryKind,
  sheet: SheetRows | undefined,
  names: ClassNames,
): ClassEntries {
  const table = openRegister(kind, sheet);
  if (!table.ok) return { of: () => new Map(), issuesOf: () => [], issues: table.issues };
  const { of, issuesOf } = registerRows(table.value, names);
  return {
    of: (pupilId) => new Map([...of(pupilId)].map(([part, row]) => [part, textsOf(table.value, row)])),
    issuesOf,
    issues: [],
  };
}
