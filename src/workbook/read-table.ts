// Rows of a sheet → records, with every problem at its cell.
import * as v from 'valibot';
import type { Issue, Result } from '../domain/result';
import { type Cell, cellText, isBlank, type SheetRows } from './cell';
import { findColumns } from './find-columns';
import { type ColumnSpec, headersOf, type TableSchema } from './table-schema';

export interface TableRow<Value> {
  /** Counted from 1, as people count. */
  readonly row: number;
  readonly value: Value;
}
export interface Table<Value, Key extends string> {
  readonly sheet: string;
  readonly rows: readonly TableRow<Value>[];
  readonly columns: Readonly<Record<Key, number>>;
  readonly headerRow: number;
  readonly width: number;
}
export type TableOf<Entries extends v.ObjectEntries> = Table<
  v.InferOutput<v.ObjectSchema<Entries, undefined>>,
  keyof Entries & string
>;

/** Reads every row that has anything in a column of the schema. All problems are collected, not the first alone. */
export function readTable<Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
  sheet: SheetRows | undefined,
): Result<TableOf<Entries>> {
  if (!sheet)
    return {
      ok: false,
      issues: [{ code: 'sheet-missing', at: { sheet: schema.sheet }, params: { sheet: schema.sheet } }],
    };
  const keys = Object.keys(schema.columns) as (keyof Entries & string)[];
  const specs: Readonly<Record<string, ColumnSpec>> = schema.columns;
  const found = findColumns(sheet, headersOf(schema));
  if (!found.ok) return found;
  const { headerRow, columns, width } = found.value;
  const issues: Issue[] = [];
  const rows: TableRow<v.InferOutput<v.ObjectSchema<Entries, undefined>>>[] = [];
  sheet.rows.slice(headerRow).forEach((cells, offset) => {
    const row = headerRow + 1 + offset;
    const input = Object.fromEntries(keys.map((key) => [key, cells[columns[key] - 1] ?? ''])) as Record<
      string,
      Cell
    >;
    if (keys.every((key) => isBlank(input[key]))) return;
    const parsed = v.safeParse(schema.row, input);
    if (parsed.success) rows.push({ row, value: parsed.output });
    else issues.push(...parsed.issues.map((issue) => issueAt(issue, sheet.name, row, columns, specs, input)));
  });
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { sheet: sheet.name, rows, columns, headerRow, width } };
}

/** Undefined of a sheet that is not made yet, or whose making was cut off before anything stood in it. */
export const readTableIfMade = <Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
  sheet: SheetRows | undefined,
): Result<TableOf<Entries> | undefined> =>
  !sheet || sheet.rows.every((cells) => cells.every(isBlank))
    ? { ok: true, value: undefined }
    : readTable(schema, sheet);

function issueAt(
  issue: v.BaseIssue<unknown>,
  sheet: string,
  row: number,
  columns: Readonly<Record<string, number>>,
  specs: Readonly<Record<string, ColumnSpec>>,
  input: Readonly<Record<string, Cell>>,
): Issue {
  const key = String(issue.path?.[0]?.key ?? '');
  const spec = specs[key];
  return {
    code: issue.message,
    at: { sheet, row, column: columns[key] ?? 1 },
    params: {
      header: spec?.header ?? key,
      value: cellText(input[key]).slice(0, 60),
      choices: spec?.choices?.join(', ') ?? '',
    },
  };
}
