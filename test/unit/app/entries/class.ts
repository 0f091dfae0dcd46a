// A class of three with its five registers, in memory.
import type { EntryChange, EntryKind } from '../../../../src/app/entries/entry';
import { readEntries } from '../../../../src/app/entries/read-entries';
import type { Register } from '../../../../src/app/entries/register';
import { ENTRY_KINDS, registerOf } from '../../../../src/app/entries/registers';
import { type SavedEntry, saveEntry } from '../../../../src/app/entries/save-entry';
import type { Issue, Result } from '../../../../src/domain/result';
import { describeAppIssue } from '../../../../src/text/lt/issues';
import type { Cell } from '../../../../src/workbook/cell';
import { inSheetOrder } from '../../../../src/workbook/table-blueprint';
import { type Grid, type MemoryWorkbook, memoryWorkbook, portsOf } from '../memory-workbook';

export const OVERVIEW: Grid = [
  ['2b', '2026–2027', 'Matematika', 'Matematika', 'Matematika', 'Fizika', 'Fizika', 'Fizika'],
  [
    'Mokinys',
    'Mokinio kodas',
    ...['I pusmetis', 'II pusmetis', 'Metinis'],
    ...['I pusmetis', 'II pusmetis', 'Metinis'],
  ],
  ['Gandriukas Matas', '2b-01', 3, 7, 5, 8, 8, 8],
  ['Lazdynėlis Benas', '2b-02', 2, 3, 3, 7, 7, 7],
  ['Žibutytė Goda', '2b-03', 10, 10, 10, 9, 9, 9],
];

export const columnKeys = ({ columns }: Register): readonly string[] =>
  inSheetOrder({ columns } as never).map(({ key }) => key as string);
export const headings = (register: Register): Cell[] =>
  columnKeys(register).map((key) => register.columns[key]?.header ?? '');
/** A row as it stands in a sheet. */
export const rowOf = (register: Register, cells: Readonly<Record<string, Cell>>): Cell[] =>
  columnKeys(register).map((key) => cells[key] ?? '');

export function classWorkbook(changes: Readonly<Record<string, Grid>> = {}): MemoryWorkbook {
  const registers = ENTRY_KINDS.map((kind) => registerOf(kind));
  return memoryWorkbook({
    Suvestinė: OVERVIEW,
    ...Object.fromEntries(registers.map((register) => [register.sheet, [headings(register)]])),
    ...changes,
  });
}

/** Texts by field; `bases` where they differ from ''. */
export const changesOf = (
  texts: Readonly<Record<string, string>>,
  bases: Readonly<Record<string, string>> = {},
): EntryChange[] => Object.entries(texts).map(([field, text]) => ({ field, text, base: bases[field] ?? '' }));

export const save = (
  workbook: MemoryWorkbook,
  kind: EntryKind,
  part: string,
  changes: readonly EntryChange[],
  pupilId = '2b-01',
): Result<SavedEntry> => saveEntry(portsOf(workbook), { kind, pupilId, part, changes });

export const saved = (...args: Parameters<typeof save>): SavedEntry => unwrap(save(...args));
export const read = (workbook: MemoryWorkbook, kind: EntryKind, pupilId = '2b-01') =>
  unwrap(readEntries(portsOf(workbook), kind, pupilId));

export function unwrap<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.issues.map(describeAppIssue).join('\n'));
  return result.value;
}
/** What a person is told; '' when nothing was wrong. */
export const wordsOf = (result: Result<unknown>): string =>
  result.ok ? '' : (result.issues as readonly Issue[]).map(describeAppIssue).join('\n');

/** The rows of a register below its headings, by the keys of its columns. */
export function recordsIn(workbook: MemoryWorkbook, register: Register): Record<string, Cell>[] {
  const keys = columnKeys(register);
  return (workbook.all()[register.sheet] ?? [])
    .slice(1)
    .map((cells) =>
      Object.fromEntries(
        keys.flatMap((key, at) => ((cells[at] ?? '') === '' ? [] : [[key, cells[at] as Cell]])),
      ),
    );
}
