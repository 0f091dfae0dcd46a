// A new sheet for a table of records: headings, widths, formats, choices.
import type * as v from 'valibot';
import { type Area, COLOURS, type Look, type SheetBlueprint } from './blueprint';
import { type ColumnFormat, columnsOf, type TableSchema } from './table-schema';
import { encodeInOrder } from './write-table';

const FORMATS: Readonly<Record<ColumnFormat, Look>> = {
  text: { wrap: true },
  number: { align: 'center' },
  date: { numberFormat: 'yyyy-mm-dd', align: 'center' },
  moment: { numberFormat: 'yyyy-mm-dd hh:mm', align: 'center' },
};
const SPARE_ROWS = 200;

export interface TableWords {
  readonly choose: (choices: readonly string[]) => string;
}

export function tableBlueprint<Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
  records: readonly v.InferOutput<v.ObjectSchema<Entries, undefined>>[],
  words: TableWords,
): SheetBlueprint {
  const columns = columnsOf(schema);
  const rows = records.length + SPARE_ROWS;
  const body = (index: number): Area => ({ row: 2, column: index + 1, rows: rows - 1, columns: 1 });
  return {
    name: schema.sheet,
    rows,
    columns: columns.length,
    cells: [columns.map(({ header }) => header), ...records.map((record) => encodeInOrder(schema, record))],
    widths: columns.map(({ width }) => width),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
    frozenRows: 1,
    frozenColumns: 0,
    looks: [
      {
        area: { row: 1, column: 1, rows: 1, columns: columns.length },
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
