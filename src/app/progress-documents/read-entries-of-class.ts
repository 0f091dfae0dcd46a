// The registers of progress for a whole class: each is read once, its rows by pupil and part.
import { keyPart } from '../../domain/case-key';
import type { Issue } from '../../domain/result';
import { plainWords } from '../../workbook/cell';
import type { EntryKind, EntryTexts } from '../entries/entry';
import {
  type ClassNames,
  type EntryRow,
  type EntryTable,
  openRegister,
  partOf,
  textsOf,
} from '../entries/entry-table';
import { twoRows } from '../entries/read-entries';
import { registerOf } from '../entries/registers';
import type { Ports } from '../ports';

export interface ClassEntries {
  /** The texts of a pupil's rows, by part. */
  of(pupilId: string): ReadonlyMap<string, EntryTexts>;
  /** Rows of one pupil that say the same part: the first counts. */
  issuesOf(pupilId: string): readonly Issue[];
  /** The register cannot be read: nothing of it is known. */
  readonly issues: readonly Issue[];
}

const NOTHING: ReadonlyMap<string, EntryTexts> = new Map();

export function readEntriesOfClass(ports: Ports, kind: EntryKind, names: ClassNames): ClassEntries {
  const opened = openRegister(kind, ports.workbook.read(registerOf(kind).sheet));
  if (!opened.ok) return { of: () => NOTHING, issuesOf: () => [], issues: opened.issues };
  const table = opened.value;
  const ownerOf = owners(kind, names);
  const rows = new Map<string, Map<string, EntryRow>>();
  const issues = new Map<string, Issue[]>();
  for (const row of table.rows) {
    const owner = ownerOf(row);
    const part = owner === undefined ? undefined : partOf(table, row, names);
    if (owner === undefined || part === undefined) continue;
    const own = rows.get(owner) ?? new Map<string, EntryRow>();
    rows.set(owner, own);
    const first = own.get(part);
    if (!first) own.set(part, row);
    else issues.set(owner, [...(issues.get(owner) ?? []), ...twoRows(table, first, row).issues]);
  }
  return {
    of: (pupilId) => texts(table, rows.get(pupilId)),
    issuesOf: (pupilId) => issues.get(pupilId) ?? [],
    issues: [],
  };
}

const texts = (table: EntryTable, own: ReadonlyMap<string, EntryRow> | undefined) =>
  new Map([...(own ?? [])].map(([part, row]) => [part, textsOf(table, row)] as const));

/** Of the pupil whose name stands in the row, when there is one alone; else of whom the key names. */
function owners(kind: EntryKind, { pupils }: ClassNames): (row: EntryRow) => string | undefined {
  const byName = new Map<string, string[]>();
  for (const { id, name } of pupils)
    byName.set(plainWords(name), [...(byName.get(plainWords(name)) ?? []), id]);
  const byCode = new Map(pupils.map(({ id }) => [keyPart(id), id] as const));
  return ({ name, key }) => {
    const named = byName.get(plainWords(name)) ?? [];
    if (named.length === 1) return named[0];
    const [keyKind, code = ''] = key.split('|');
    return keyKind === kind ? byCode.get(code) : undefined;
  };
}
