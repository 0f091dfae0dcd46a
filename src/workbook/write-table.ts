// Records → cells. Only the columns of the schema are written; a person's own columns are never touched.
import type * as v from 'valibot';
import type { SchoolDate } from '../domain/school-date';
import { type Cell, dateCell, textCell } from './cell';
import type { Table } from './read-table';
import type { ColumnFormat, ColumnSpec, TableSchema } from './table-schema';

/** Cells to be written from one column of a row rightwards. */
export interface CellRun {
  readonly column: number;
  readonly cells: readonly Cell[];
}
type Values<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

/** A new row as wide as the table: '' in the columns that are not ours. */
export function encodeNewRow<Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
  table: Table<Values<Entries>, keyof Entries & string>,
  record: Values<Entries>,
): Cell[] {
  const cells = new Array<Cell>(table.width).fill('');
  for (const [key, cell] of encoded(schema, record)) cells[table.columns[key] - 1] = cell;
  return cells;
}

/** Cells of one row in their order: neighbours are written together. */
export function runsOf(placed: readonly { readonly column: number; readonly cell: Cell }[]): CellRun[] {
  const runs: { readonly column: number; readonly cells: Cell[] }[] = [];
  for (const { column, cell } of [...placed].sort((a, b) => a.column - b.column)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs;
}

/** The cells of a record by the keys of its columns. */
export function encoded<Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
  record: Values<Entries>,
): [keyof Entries & string, Cell][] {
  const values = record as Readonly<Record<string, unknown>>;
  return Object.entries<ColumnSpec>(schema.columns).map(([key, spec]) => [
    key as keyof Entries & string,
    encodeCell(values[key], spec.format ?? 'text'),
  ]);
}

/** One value as its cell; words stay text whatever they say. */
export function encodeCell(value: unknown, format: ColumnFormat): Cell {
  if (value === undefined || value === null || value === '') return '';
  if (format === 'date' && typeof value === 'string') return dateCell(value as SchoolDate);
  if (typeof value === 'string') return textCell(value);
  return value as Cell;
}
