// What a cell shows: its value by number format and locale.
import { CellValueType, type ICellData, type Nullable, numfmt } from '@univerjs/core';
import { shownError } from './shown-error';
import { hasDecimalComma } from './typed';

export function displayValue(
  cell: Nullable<ICellData>,
  pattern: string | undefined,
  locale: string,
  computed: boolean,
): string {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN)
    return value === true || value === 1 || value === 'TRUE' ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return displayNumber(value + 0, pattern, locale); // -0 is 0
  return computed ? shownError(String(value)) : String(value);
}

export function displayNumber(value: number, pattern: string | undefined, locale: string): string {
  if (pattern && pattern !== 'General' && pattern !== '@') {
    return numfmt.format(pattern, value, { locale: locale.slice(0, 2), throws: false });
  }
  // Sheets' automatic format shows ten significant digits of a fraction and whole numbers in full.
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(10));
  const text = String(rounded).replace('e', 'E');
  return hasDecimalComma(locale) ? text.replace('.', ',') : text;
}
