// A new sheet for a table of records: headings, widths, choices. Empty cells need no format: Sheets gives one the dates
// of its language when a date is written into it. Hidden columns stand first, in every table at
// the same place.
import type * as v from 'valibot';
import { type Area, COLOURS, type SheetBlueprint } from './blueprint';
import { type ColumnSpec, columnsOf, type TableSchema } from './table-schema';
import { encoded } from './write-table';

const SPARE_ROWS = 200;

/** Tables that are made together are of one size: then they differ in little else than their headings. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  /** One width for all columns; without it each has its own. */
  readonly width?: number;
}
export interface TableWords {
  /** Beside a cell with choices. */
  readonly choose: string;
}

export function tableBlueprint<Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
  records: readonly v.InferOutput<v.ObjectSchema<Entries, undefined>>[],
  words: TableWords,
  size: TableSize = { rows: records.length + SPARE_ROWS, columns: columnsOf(schema).length },
): SheetBlueprint {
  const columns = inSheetOrder(schema);
  const { rows } = size;
  const body = (index: number): Area => ({ row: 2, column: index + 1, rows: rows - 1, columns: 1 });
  return {
    name: schema.sheet,
    rows,
    columns: size.columns,
    cells: [
      columns.map(({ header }) => header),
      ...records.map((record) => {
        const cells = new Map(encoded(schema, record));
        return columns.map(({ key }) => cells.get(key) ?? '');
      }),
    ],
    widths: size.width ? new Array<number>(size.columns).fill(size.width) : columns.map(({ width }) => width),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
    frozenRows: 1,
    frozenColumns: 0,
    looks: [
      { area: { row: 1, column: 1, rows, columns: size.columns }, look: { wrap: true } },
      {
        area: { row: 1, column: 1, rows: 1, columns: size.columns },
        look: { bold: true, background: COLOURS.header, align: 'center' },
      },
    ],
    checks: columns.flatMap(({ choices }, index) =>
      choices
        ? [
            {
              area: body(index),
              check: { kind: 'list' as const, values: choices },
              help: words.choose,
            },
          ]
        : [],
    ),
    colours: [],
    warned: [],
  };
}

/** The columns as a new sheet has them. */
export const inSheetOrder = <Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
): readonly (ColumnSpec & { readonly key: keyof Entries & string })[] =>
  [...columnsOf(schema)].sort((a, b) => Number(b.hidden === true) - Number(a.hidden === true));
