// The order Sheets sorts in: numbers and dates, text, booleans; empty cells last either way.
// https://support.google.com/docs/answer/3540681
import type { Area, CellValue } from './port';

interface Key {
  readonly column: number;
  readonly ascending: boolean;
}
const collator = new Intl.Collator('lt', { sensitivity: 'accent' });

/** For each row of the area, by its index in the sheet: the row that comes to stand there. */
export function sortOrder(values: CellValue[][], area: Area, keys: readonly Key[]): Record<number, number> {
  const rows = values.map((line, index) => ({ line, index }));
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const difference = compare(
        a.line[column - area.column] ?? '',
        b.line[column - area.column] ?? '',
        ascending,
      );
      if (difference !== 0) return difference;
    }
    return a.index - b.index;
  });
  return Object.fromEntries(rows.map(({ index }, place) => [area.row + place, area.row + index]));
}

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const difference = rank(a) - rank(b) || within(a, b);
  return ascending ? difference : -difference;
}

function rank(value: CellValue): number {
  if (typeof value === 'boolean') return 2;
  return typeof value === 'string' ? 1 : 0;
}

function within(a: CellValue, b: CellValue): number {
  return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b);
}
