// What `sort` is given → the keys the workbook sorts by.
// https://developers.google.com/apps-script/reference/spreadsheet/range#sortsortspecobj
import type { Area } from '../../workbook/port';
import { fail, messages } from './errors';

interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Columns are counted from 1 on the sheet; the keys' columns from 0, on the sheet too. */
export function sortKeys(by: unknown, area: Area): SortKey[] {
  const keys = (Array.isArray(by) ? by : [by]).map(readKey);
  if (keys.some(({ column }) => column < area.column || column >= area.column + area.columns)) {
    fail(messages.sortOutside);
  }
  return keys;
}

function readKey(given: unknown): SortKey {
  if (typeof given === 'number') return { column: given - 1, ascending: true };
  const { column, ascending = true } = (given ?? {}) as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') return fail(messages.invalidArgument('sortSpecObj'));
  return { column: column - 1, ascending: Boolean(ascending) };
}
