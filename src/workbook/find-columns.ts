// Columns are found by their headings: people insert columns, move them and sort rows.
import type { Issue, Result } from '../domain/result';
import { type Cell, cellText, plainWords, type SheetRows } from './cell';

export interface FoundColumns<Key extends string> {
  /** Counted from 1, as people count. */
  readonly headerRow: number;
  readonly columns: Readonly<Record<Key, number>>;
  readonly width: number;
}

/** A heading that begins so is a person's own column, which the add-on leaves alone. */
export const OWN_COLUMN_MARK = '*';
const HEADER_IS_AMONG_FIRST_ROWS = 10;

/**
 * Finds each wanted heading exactly once. A heading that is missing, stands twice or is unknown is a problem with its
 * place: a renamed heading must not be guessed at. Columns without a heading or with a `*` before it are a person's own.
 * Headings in `mayStand` are ours too, and nobody reads them.
 */
export function findColumns<Key extends string>(
  sheet: SheetRows,
  headers: Readonly<Record<Key, string>>,
  mayStand: readonly string[] = [],
): Result<FoundColumns<Key>> {
  const wanted = Object.entries<string>(headers) as [Key, string][];
  const known = new Set(wanted.map(([, header]) => plainWords(header)));
  const rowIndex = headerRowIndex(sheet.rows, known);
  const cells = sheet.rows[rowIndex] ?? [];
  const issues: Issue[] = [];
  const places = new Map<string, number>();
  cells.forEach((cell, index) => {
    const header = cellText(cell);
    const at = { sheet: sheet.name, row: rowIndex + 1, column: index + 1 };
    if (header === '' || header.startsWith(OWN_COLUMN_MARK)) return;
    if (mayStand.some((text) => plainWords(text) === plainWords(header))) return;
    if (!known.has(plainWords(header))) issues.push({ code: 'header-unknown', at, params: { header } });
    else if (places.has(plainWords(header))) issues.push({ code: 'header-twice', at, params: { header } });
    else places.set(plainWords(header), index + 1);
  });
  const columns = {} as Record<Key, number>;
  for (const [key, header] of wanted) {
    const column = places.get(plainWords(header));
    if (column === undefined)
      issues.push({
        code: 'header-missing',
        at: { sheet: sheet.name, row: rowIndex + 1 },
        params: { header },
      });
    else columns[key] = column;
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { headerRow: rowIndex + 1, columns, width: cells.length } };
}

function headerRowIndex(rows: SheetRows['rows'], known: ReadonlySet<string>): number {
  let best = { index: 0, count: 0 };
  rows.slice(0, HEADER_IS_AMONG_FIRST_ROWS).forEach((row, index) => {
    const count = row.filter((cell: Cell) => known.has(plainWords(cellText(cell)))).length;
    if (count > best.count) best = { index, count };
  });
  return best.index;
}
