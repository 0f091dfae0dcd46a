// Two people in one row: field by field, so that neither loses what the other wrote.
import type { EntryChange, EntryConflict, EntryTexts } from './entry';

export interface Merged {
  /** The fields to write, with their new texts. */
  readonly changed: EntryTexts;
  readonly conflicts: readonly EntryConflict[];
  /** The row as it stands afterwards. */
  readonly texts: EntryTexts;
}

/**
 * `current` is what stands in the row now, every field of it; the texts of the changes are tidied as those are. A field
 * that holds what is to be written is left alone; one that holds neither that nor `base` is another person's.
 */
export function mergeChanges(current: EntryTexts, changes: readonly EntryChange[]): Merged {
  const changed: Record<string, string> = {};
  const conflicts: EntryConflict[] = [];
  for (const { field, text, base } of changes) {
    const now = current[field] ?? '';
    if (now === text) continue;
    if (now === base) changed[field] = text;
    else conflicts.push({ field, theirs: now });
  }
  return { changed, conflicts, texts: { ...current, ...changed } };
}
