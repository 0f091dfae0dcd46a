// The rows of a register for the whole class at once: whose is each, and which entry of theirs (entry-table.ts says it
// for one pupil).
import { keyPart } from '../../domain/case-key';
import type { Issue } from '../../domain/result';
import { plainWords } from '../../workbook/cell';
import { type ClassNames, type EntryRow, type EntryTable, partOf } from '../entries/entry-table';
import { twoRows } from '../entries/read-entries';

export interface RegisterRows {
  /** By the pupil's code and by part. */
  of(pupilId: string): ReadonlyMap<string, EntryRow>;
  /** Two rows of one entry, of one pupil and of all: the first is looked at. */
  issuesOf(pupilId: string): readonly Issue[];
  readonly issues: readonly Issue[];
  /** Rows that are nobody's of the class, or no entry of the register. */
  readonly lost: readonly EntryRow[];
}

const NO_ROWS: ReadonlyMap<string, EntryRow> = new Map();

export function registerRows(table: EntryTable, names: ClassNames): RegisterRows {
  const ownerOf = ownersOf(names.pupils);
  const rows = new Map<string, Map<string, EntryRow>>();
  const issues = new Map<string, Issue[]>();
  const lost: EntryRow[] = [];
  for (const row of table.rows) {
    const id = ownerOf(row);
    const part = id === undefined ? undefined : partOf(table, row, names);
    if (id === undefined || part === undefined) {
      lost.push(row);
      continue;
    }
    const parts = rows.get(id) ?? new Map<string, EntryRow>();
    rows.set(id, parts);
    const other = parts.get(part);
    if (other) issues.set(id, [...(issues.get(id) ?? []), ...twoRows(table, other, row).issues]);
    else parts.set(part, row);
  }
  return {
    of: (pupilId) => rows.get(pupilId) ?? NO_ROWS,
    issuesOf: (pupilId) => issues.get(pupilId) ?? [],
    issues: [...issues.values()].flat(),
    lost,
  };
}

/** The pupil of the class whose name stands in a row, when there is one alone; else the one whom its key names. */
function ownersOf(pupils: ClassNames['pupils']): (row: EntryRow) => string | undefined {
  const byName = onlyOnes(pupils, ({ name }) => plainWords(name));
  const byId = onlyOnes(pupils, ({ id }) => keyPart(id));
  return ({ name, key }) => byName.get(plainWords(name)) ?? byId.get(key.split('|')[1] ?? '');
}

/** The codes of pupils by what tells each from all others. */
function onlyOnes(
  pupils: ClassNames['pupils'],
  key: (pupil: ClassNames['pupils'][number]) => string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const pupil of pupils) counts.set(key(pupil), (counts.get(key(pupil)) ?? 0) + 1);
  return new Map(pupils.flatMap((pupil) => (counts.get(key(pupil)) === 1 ? [[key(pupil), pupil.id]] : [])));
}
