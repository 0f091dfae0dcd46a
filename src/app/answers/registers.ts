// The registers that answers are brought into, with the row of every entry found at once.
import { caseKey } from '../../domain/case-key';
import { type Issue, type Result, success } from '../../domain/result';
import { entries } from '../../text/lt/entries';
import { cellText, plainWords, type SheetRows } from '../../workbook/cell';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import {
  type ClassNames,
  cellOf,
  type EntryRow,
  type EntryTable,
  openRegister,
  partOf,
} from '../entries/entry-table';
import { twoRows } from '../entries/read-entries';
import { registerOf } from '../entries/registers';
import type { Ports } from '../ports';
import type { AnswerKind, FormClass } from './form-class';

export interface AnswerRegister {
  readonly kind: AnswerKind;
  readonly sheet: SheetRows;
  readonly table: EntryTable;
  /** The entry of a pupil and part; an issue where two rows are of the same one. */
  find(pupilId: string, part: string): EntryRow | Issue | undefined;
}

export const readRegister = ({ workbook }: Ports, kind: AnswerKind): SheetRows | undefined =>
  workbook.read(registerOf(kind).sheet);

export function openAnswerRegister(
  kind: AnswerKind,
  sheet: SheetRows | undefined,
  known: FormClass,
  pupils: readonly Pupil[],
): Result<AnswerRegister> {
  const opened = openRegister(kind, sheet);
  if (!opened.ok || !sheet) return opened as Exclude<typeof opened, { ok: true }>;
  const table = opened.value;
  const names: ClassNames = {
    pupils: pupils.map((pupil) => ({ id: pupil.id, name: pupilName(pupil) })),
    subjects: known.subjects.map(({ name }) => name),
    firstYear: known.firstYear,
  };
  const entriesByPlace = indexEntries(table, names);
  return success({
    kind,
    sheet,
    table,
    find: (pupilId, part) => {
      const [row, other] = entriesByPlace.get(placeOf(pupilId, part)) ?? [];
      if (!row || !other) return row;
      return twoRows(table, row, other).issues[0];
    },
  });
}

/** Whose each row is, by the same rule as `isOf`; asked of every row and pupil it would be slow. */
function indexEntries(table: EntryTable, names: ClassNames): ReadonlyMap<string, readonly EntryRow[]> {
  const byName = new Map<string, string[]>();
  for (const { id, name } of names.pupils)
    byName.set(plainWords(name), [...(byName.get(plainWords(name)) ?? []), id]);
  const byKey = new Map(names.pupils.map(({ id }) => [caseKey(table.register.kind, [id]), id] as const));
  const index = new Map<string, EntryRow[]>();
  for (const row of table.rows) {
    const named = byName.get(plainWords(row.name)) ?? [];
    const owner = named.length === 1 ? named[0] : byKey.get(row.key.split('|').slice(0, 2).join('|'));
    const part = owner === undefined ? undefined : partOf(table, row, names);
    if (owner === undefined || part === undefined) continue;
    const place = placeOf(owner, part);
    index.set(place, [...(index.get(place) ?? []), row]);
  }
  return index;
}

const placeOf = (pupilId: string, part: string): string => JSON.stringify([pupilId, part]);

/** What a field is called wherever it is shown. */
export function labelOf(kind: AnswerKind, form: FormClass['form'], field: string): string {
  const labels: Readonly<Record<string, string>> = entries.fields[kind === 'mip' ? form : kind];
  return labels[field] ?? field;
}

/** The hidden column of what came from the form. */
export const memoryText = (table: EntryTable, row: EntryRow | undefined): string =>
  row ? cellText(cellOf(table, row, 'answers')) : '';
