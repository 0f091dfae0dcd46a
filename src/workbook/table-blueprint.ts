// A new sheet for a table of records: headings, widths, formats, choices. Hidden columns stand first, in every table at
// the same place.
import type * as v from 'valibot';
import { type Area, COLOURS, type Look, type SheetBlueprint } from './blueprint';
import { type ColumnFormat, type ColumnSpec, columnsOf, type TableSchema } from './table-schema';
import { encoded } from './write-table';

const FORMATS: Readonly<Record<ColumnFormat, Look>> = {
  text: { wrap: true },
  number: { align: 'center' },
  date: { numberFormat: 'yyyy-mm-dd', align: 'center' },
  moment: { numberFormat: 'yyyy-mm-dd hh:mm', align: 'center' },
};
const SPARE_ROWS = 200;

/** Tables that are made together are of one size: then they differ in little else than their headings. */
export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}
export interface TableWords {
  readonly choose: (choices: readonly string[]) => string;
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
    widths: columns.map(({ width }) => width),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
    frozenRows: 1,
    frozenColumns: 0,
    looks: [
      {
        area: { row: 1, column: 1, rows: 1, columns: size.columns },
        look: { bold: true, background: COLOURS.header, wrap: true, align: 'center' },
      },
      ...columns.map(({ format }, index) => ({ area: body(index), look: FORMATS[format ?? 'text'] })),
    ],
    checks: columns.flatMap(({ choices }, index) =>
      choices
        ? [
            {
              area: body(index),
              check: { kind: 'list' as const, values: choices },
              help: words.choose(choices),
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
