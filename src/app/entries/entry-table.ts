// The rows of a register, each with what it says of whose and which entry it is.

import { caseKey } from '../../domain/case-key';
import { failure, type Result, success } from '../../domain/result';
import { type Cell, cellText, isBlank, plainWords, type SheetRows } from '../../workbook/cell';
import { findColumns } from '../../workbook/find-columns';
import type { EntryKind, EntryTexts } from './entry';
import { readField } from './fields';
import type { KnownClass, Register } from './register';
import { mipFormOfSheet, registerOf } from './registers';
import { firstYearOfMonth } from './registers/periods';

export interface EntryRow {
  /** Counted from 1, as people count. */
  readonly row: number;
  readonly cells: readonly Cell[];
  /** '' where the add-on has given none. */
  readonly key: string;
  readonly name: string;
}
export interface EntryTable {
  readonly register: Register;
  /** Counted from 1. */
  readonly columns: Readonly<Record<string, number>>;
  readonly width: number;
  readonly rows: readonly EntryRow[];
  /**
   * Whether every row has a key of its own. Where people have typed or copied rows, it takes the names of the class to
   * tell whose they are.
   */
  readonly isTidy: boolean;
}
/** Names by which rows are told. */
export interface ClassNames extends KnownClass {
  readonly pupils: readonly { readonly id: string; readonly name: string }[];
}

/** Reads no more of a row than whose it is: what is wrong in one does not keep others from being read and saved. */
export function openRegister(kind: EntryKind, sheet: SheetRows | undefined): Result<EntryTable> {
  const name = registerOf(kind).sheet;
  if (!sheet) return failure('sheet-missing', { sheet: name }, { sheet: name });
  const register = registerOf(kind, mipFormOfSheet(sheet));
  const headers = Object.fromEntries(
    Object.entries(register.columns).map(([key, { header }]) => [key, header] as const),
  );
  const found = findColumns(sheet, headers);
  if (!found.ok) return found;
  const { headerRow, columns, width } = found.value;
  const at = (cells: readonly Cell[], key: string): Cell => cells[(columns[key] ?? 0) - 1] ?? '';
  const rows = sheet.rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(headerRow)
    .filter(({ cells }) => Object.keys(columns).some((key) => !isBlank(at(cells, key))))
    .map(({ cells, row }): EntryRow => {
      const key = cellText(at(cells, 'key'));
      return {
        row,
        cells,
        key: key.startsWith(`${kind}|`) ? key : '',
        name: cellText(at(cells, 'pupil')),
      };
    });
  const keys = new Set(rows.map(({ key }) => key));
  return success({
    register,
    columns,
    width,
    rows,
    isTidy: keys.size === rows.length && !keys.has(''),
  });
}

export const cellOf = ({ columns }: EntryTable, { cells }: EntryRow, key: string): Cell =>
  cells[(columns[key] ?? 0) - 1] ?? '';

/** Every field of a row; of no row, empty texts. */
export function textsOf(table: EntryTable, row: EntryRow | undefined): EntryTexts {
  const { fields } = table.register;
  return Object.fromEntries(
    Object.entries(fields).map(([field, type]) => [
      field,
      row ? readField(type, cellOf(table, row, field)) : '',
    ]),
  );
}

export const keyOf = ({ kind }: Register, pupilId: string, part: string): string =>
  caseKey(kind, [pupilId, part]);

/**
 * Whose a row is: of the pupil of the class whose name stands in it, when there is one alone; else of whom its key names
 * (the name may have been changed since).
 */
export function isOf(
  { register }: EntryTable,
  row: EntryRow,
  pupilId: string,
  names: ClassNames | undefined,
): boolean {
  const named = names?.pupils.filter(({ name }) => plainWords(name) === plainWords(row.name)) ?? [];
  const [pupil] = named;
  if (pupil && named.length === 1) return pupil.id === pupilId;
  return row.key.startsWith(`${caseKey(register.kind, [pupilId])}|`);
}

/** Which entry a row is: what people read in its columns; where that says nothing, by its key. */
export function partOf(table: EntryTable, row: EntryRow, names: ClassNames | undefined): string | undefined {
  const { part, columns } = table.register;
  const texts = Object.fromEntries(
    Object.keys(columns).map((key) => [key, cellText(cellOf(table, row, key))]),
  );
  const tail = row.key.split('|').slice(2).join('|');
  const inKey = [tail, tail.replace('/', '|')].find((text) => part.isPart(text));
  const read = part.read(texts, {
    firstYear: names?.firstYear ?? firstYearOfMonth(tail),
    subjects: names?.subjects ?? [],
  });
  // A subject typed in other letters is the same one.
  return inKey !== undefined && plainWords(read ?? inKey) === plainWords(inKey) ? inKey : read;
}
