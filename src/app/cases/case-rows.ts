// Rows of the registers of cases as areas of a change set: added below the last row, or changed where they differ.
import type * as v from 'valibot';
import type { Cell } from '../../workbook/cell';
import { plainRow } from '../../workbook/plain-row';
import type { TableOf } from '../../workbook/read-table';
import type { TableSchema } from '../../workbook/table-schema';
import { runsOf } from '../../workbook/write-table';
import type { AreaChange } from '../change-set';
import type { Ports } from '../ports';

type RowOf<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

/** New rows below everything that the sheet holds; the sheet has been read in this execution. */
export function addedRows<Entries extends v.ObjectEntries>(
  ports: Ports,
  schema: TableSchema<Entries>,
  table: Pick<TableOf<Entries>, 'columns' | 'width'>,
  records: readonly RowOf<Entries>[],
): AreaChange {
  const after = records.map((record) => plainRow(schema, table, record));
  const row = (ports.workbook.lastRead(schema.sheet)?.rows.length ?? 0) + 1;
  return { sheet: schema.sheet, row, column: 1, before: after.map((cells) => cells.map(() => '')), after };
}

/** A new case's: one more than the largest; numbers of another kind are people's own. */
export function nextNumber(rows: readonly { readonly value: { readonly number: string } }[]): string {
  const known = rows.map(({ value }) => value.number).filter((text) => /^\d+$/.test(text));
  return String(Math.max(0, ...known.map(Number)) + 1);
}

/** The cells of one row that differ between two records of it; neighbours are one area. A person's own columns stay. */
export function changedRow<Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
  table: Pick<TableOf<Entries>, 'columns' | 'width'>,
  row: number,
  before: RowOf<Entries>,
  after: RowOf<Entries>,
): readonly AreaChange[] {
  const old = plainRow(schema, table, before);
  const cells = plainRow(schema, table, after);
  const differing = cells.flatMap((cell, index) =>
    isSame(cell, old[index] ?? '') ? [] : [{ column: index + 1, cell }],
  );
  return runsOf(differing).map(({ column, cells: written }) => ({
    sheet: schema.sheet,
    row,
    column,
    before: [old.slice(column - 1, column - 1 + written.length)],
    after: [written],
  }));
}

const isSame = (one: Cell, other: Cell): boolean =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;
