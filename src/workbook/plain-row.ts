// Records → cells as a change set holds them: texts as a person reads them, because its writing keeps text text.
import type * as v from 'valibot';
import { type Cell, dateCell } from './cell';
import type { TableOf } from './read-table';
import type { ColumnSpec, TableSchema } from './table-schema';

/** A new row as wide as the table: '' in the columns that are not ours. */
export function plainRow<Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
  table: Pick<TableOf<Entries>, 'columns' | 'width'>,
  record: v.InferOutput<v.ObjectSchema<Entries, undefined>>,
): Cell[] {
  const cells = new Array<Cell>(table.width).fill('');
  const values = record as Readonly<Record<string, Cell | undefined>>;
  for (const [key, { format }] of Object.entries<ColumnSpec>(schema.columns)) {
    const value = values[key] ?? '';
    cells[table.columns[key as keyof Entries & string] - 1] =
      format === 'date' && typeof value === 'string' && value !== '' ? dateCell(value as never) : value;
  }
  return cells;
}
