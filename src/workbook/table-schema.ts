// A sheet whose rows are records: its name, its columns with their headings, and what a row must be.
import type * as v from 'valibot';

/** How a column is written and formatted; words are written as text. */
export type ColumnFormat = 'text' | 'number' | 'date' | 'moment';

export interface ColumnSpec {
  /** The heading by which the column is found, wherever it stands. */
  readonly header: string;
  /** Width in pixels of a newly made sheet. */
  readonly width: number;
  readonly format?: ColumnFormat;
  /** What a new sheet offers to choose from. */
  readonly choices?: readonly string[];
  readonly hidden?: boolean;
}

export interface TableSchema<Entries extends v.ObjectEntries> {
  readonly sheet: string;
  readonly columns: { readonly [Key in keyof Entries]: ColumnSpec };
  readonly row: v.ObjectSchema<Entries, undefined>;
}
export type RecordOf<Schema> =
  Schema extends TableSchema<infer Entries> ? v.InferOutput<v.ObjectSchema<Entries, undefined>> : never;

export const defineTable = <Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
): TableSchema<Entries> => schema;

/** The columns in the order in which a new sheet gets them. */
export const columnsOf = <Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
): readonly (ColumnSpec & { readonly key: keyof Entries & string })[] =>
  Object.entries<ColumnSpec>(schema.columns).map(([key, column]) => ({ key, ...column }));

export function headersOf<Entries extends v.ObjectEntries>(
  schema: TableSchema<Entries>,
): Record<keyof Entries & string, string> {
  return Object.fromEntries(columnsOf(schema).map(({ key, header }) => [key, header])) as Record<
    keyof Entries & string,
    string
  >;
}
