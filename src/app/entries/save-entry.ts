// One row of a register is changed or added, under the lock: saved twice or cut off and saved again, it is there once,
// with the newest text. Only the cells that change are written: people type into the same row in the sheet, and what
// stands beside may be a formula of theirs.

import { failure, type Issue, type Result, success } from '../../domain/result';
import { yearOf } from '../../domain/school-date';
import { type Cell, textCell } from '../../workbook/cell';
import type { Ports } from '../ports';
import { pupilById } from '../pupils';
import { underLock } from '../under-lock';
import { type KnownNames, readClassNames } from './class-names';
import type { EntryChange, EntryConflict, EntryPlace, EntryTexts } from './entry';
import {
  type ClassNames,
  cellOf,
  type EntryRow,
  type EntryTable,
  isOf,
  keyOf,
  openRegister,
  partOf,
  textsOf,
} from './entry-table';
import { checkField, encodeField, type Span, spanOfYear, tidyField } from './fields';
import { mergeChanges } from './merge';
import { twoRows } from './read-entries';
import { TEXT } from './register';
import { registerOf } from './registers';
import { firstYearOfMonth } from './registers/periods';

export interface SaveEntry extends EntryPlace {
  readonly changes: readonly EntryChange[];
}
export interface SavedEntry {
  readonly texts: EntryTexts;
  readonly conflicts: readonly EntryConflict[];
  readonly at: Date;
}
/** All texts of a save together, what was there before included. */
const MOST_CHARACTERS = 500_000;

export function saveEntry(ports: Ports, save: SaveEntry): Result<SavedEntry> {
  const characters = save.changes.reduce((sum, { text, base }) => sum + text.length + base.length, 0);
  if (characters > MOST_CHARACTERS)
    return failure('entry.too-much', { length: characters, most: MOST_CHARACTERS });
  return underLock(ports, () => saveUnderLock(ports, save));
}

function saveUnderLock(ports: Ports, { kind, pupilId, part, changes }: SaveEntry): Result<SavedEntry> {
  const opened = openRegister(kind, ports.workbook.read(registerOf(kind).sheet));
  if (!opened.ok) return opened;
  const table = opened.value;
  if (!table.register.part.isPart(part)) return failure('entry.part-wrong', { value: part });
  const found = findRow(ports, table, pupilId, part);
  if (!found.ok) return found;
  const { row, owner } = found.value;
  const tidied = tidyChanges(table, changes, spanOf(ports, part, owner?.names));
  if (!tidied.ok) return tidied;
  const { changed, ...merged } = mergeChanges(textsOf(table, row), tidied.value);
  const at = ports.clock.now();
  const saved = success({ ...merged, at });
  if (Object.keys(changed).length === 0) return saved;

  const cells: Record<string, Cell> = Object.fromEntries(
    Object.entries(changed).map(([field, text]) => [
      field,
      encodeField(table.register.fields[field] ?? TEXT, text),
    ]),
  );
  const key = keyOf(table.register, pupilId, part);
  if (row?.key !== key) cells.key = textCell(key);
  if (!row || cellOf(table, row, 'filledAt') === '') cells.filledAt = at;
  if (row) writeCells(ports, table, row, cells);
  else if (owner) {
    const about = { pupil: owner.name, ...table.register.part.write(part) };
    appendCells(ports, table, { ...mapValues(about, textCell), ...cells });
  }
  ports.workbook.flush();
  return saved;
}

interface Owner {
  readonly name: string;
  readonly names: KnownNames;
}

/**
 * The row, or that there is none and a new one may be added. `owner` is known where `Suvestinė` had to be read: for a
 * new row, and where people have typed or copied rows.
 */
function findRow(
  ports: Ports,
  table: EntryTable,
  pupilId: string,
  part: string,
): Result<{ readonly row?: EntryRow; readonly owner?: Owner }> {
  if (table.isTidy) {
    const [row, other] = rowsOf(table, pupilId, part, undefined);
    if (row) return other ? twoRows(table, row, other) : success({ row });
  }
  const names = readClassNames(ports);
  if (!names.ok) return names;
  const pupil = pupilById(names.value.pupils, pupilId);
  if (!pupil.ok) return pupil;
  const owner: Owner = { name: pupil.value.name, names: names.value };
  const [row, other] = rowsOf(table, pupilId, part, names.value);
  if (row) return other ? twoRows(table, row, other) : success({ row, owner });
  const { firstYear, schoolYear, subjects } = names.value;
  if (firstYear === undefined) return failure('school-year-wrong', { value: schoolYear });
  const belongs = table.register.part.check(part, { firstYear, subjects });
  return belongs.ok ? success({ owner }) : belongs;
}

const rowsOf = (
  table: EntryTable,
  pupilId: string,
  part: string,
  names: ClassNames | undefined,
): readonly EntryRow[] =>
  table.rows.filter((row) => isOf(table, row, pupilId, names) && partOf(table, row, names) === part);

/** The changes as the register keeps texts; everything that is wrong with them is told at once. */
function tidyChanges(
  { register }: EntryTable,
  changes: readonly EntryChange[],
  span: Span,
): Result<readonly EntryChange[]> {
  const issues: Issue[] = [];
  const tidied = changes.map(({ field, text, base }): EntryChange => {
    const type = Object.keys(register.fields).includes(field) ? register.fields[field] : undefined;
    const header = register.columns[field]?.header ?? field;
    if (!type) {
      issues.push({ code: 'entry.field-unknown', params: { field, sheet: register.sheet } });
      return { field, text, base };
    }
    const tidy = tidyField(type, text);
    const checked = checkField(type, header, tidy, span);
    if (!checked.ok) issues.push(...checked.issues);
    return { field, text: tidy, base: tidyField(type, base) };
  });
  return issues.length > 0 ? { ok: false, issues } : success(tidied);
}

/** The school year that the part or the class names; where neither does, this one or the one before it. */
function spanOf(ports: Ports, part: string, names: ClassNames | undefined): Span {
  const firstYear = firstYearOfMonth(part) ?? names?.firstYear;
  if (firstYear !== undefined) return spanOfYear(firstYear);
  const year = yearOf(ports.clock.today());
  return spanOfYear(year - 1, year);
}

/** A call for each run of neighbouring columns. */
function writeCells(
  ports: Ports,
  { register, columns }: EntryTable,
  { row }: EntryRow,
  cells: Readonly<Record<string, Cell>>,
): void {
  const placed = Object.entries(cells)
    .map(([key, cell]) => ({ column: columns[key] ?? 0, cell }))
    .sort((a, b) => a.column - b.column);
  const runs: { readonly column: number; readonly cells: Cell[] }[] = [];
  for (const { column, cell } of placed) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  for (const run of runs) ports.workbook.write(register.sheet, row, run.column, run.cells);
}

function appendCells(
  ports: Ports,
  { register, columns, width }: EntryTable,
  cells: Readonly<Record<string, Cell>>,
): void {
  const line = new Array<Cell>(width).fill('');
  for (const [key, cell] of Object.entries(cells)) line[(columns[key] ?? 0) - 1] = cell;
  ports.workbook.append(register.sheet, line);
}

const mapValues = (texts: Readonly<Record<string, string>>, map: (text: string) => Cell) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, map(text)]));
