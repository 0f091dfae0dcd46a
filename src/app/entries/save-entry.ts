// One row of a register is changed or added, under the lock: saved twice or cut off and saved again, it is there once,
// with the newest text. Only the cells that change are written: people type into the same row in the sheet, and what
// stands beside may be a formula of theirs.

import { failure, type Issue, type Result, success } from '../../domain/result';
import { yearOf } from '../../domain/school-date';
import { type Cell, textCell } from '../../workbook/cell';
import { runsOf } from '../../workbook/write-table';
import type { Ports } from '../ports';
import { pupilById } from '../pupils';
import { underLock } from '../under-lock';
import { type KnownNames, readClassNames } from './class-names';
import type { EntryChange, EntryConflict, EntryPlace, EntryTexts } from './entry';
import { type EntryOwner, fieldCells, newEntryCells } from './entry-cells';
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
import { checkField, type Span, spanOfYear, tidyField } from './fields';
import { mergeChanges } from './merge';
import { twoRows } from './read-entries';
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

  if (row) changeRow(ports, table, row, pupilId, part, changed, at);
  else if (owner) addRow(ports, table, newEntryCells(table.register, owner, part, changed, at));
  ports.workbook.flush();
  return saved;
}

interface Owner extends EntryOwner {
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
  const owner: Owner = { id: pupil.value.id, name: pupil.value.name, names: names.value };
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

/** A call for each run of neighbouring columns. A row that the add-on has not written before gets its key. */
function changeRow(
  ports: Ports,
  table: EntryTable,
  row: EntryRow,
  pupilId: string,
  part: string,
  changed: EntryTexts,
  at: Date,
): void {
  const { register, columns } = table;
  const cells: Record<string, Cell> = fieldCells(register, changed);
  const key = keyOf(register, pupilId, part);
  if (row.key !== key) cells.key = key;
  if (cellOf(table, row, 'filledAt') === '') cells.filledAt = at;
  const placed = Object.entries(cells).map(([column, cell]) => ({
    column: columns[column] ?? 0,
    cell: asText(cell),
  }));
  for (const run of runsOf(placed)) ports.workbook.write(register.sheet, row.row, run.column, run.cells);
}

function addRow(
  ports: Ports,
  { register, columns, width }: EntryTable,
  cells: Readonly<Record<string, Cell>>,
): void {
  const line = new Array<Cell>(width).fill('');
  for (const [column, cell] of Object.entries(cells)) line[(columns[column] ?? 0) - 1] = asText(cell);
  ports.workbook.append(register.sheet, line);
}

/** Words stay text whatever they say. */
const asText = (cell: Cell): Cell => (typeof cell === 'string' ? textCell(cell) : cell);
