// Between Univer's cells (serial numbers, types, patterns) and the values Apps Script sees.
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellInput, CellValue } from './port';
import { dateToSerial, isDatePattern, patternForDate, serialToDate } from './serial-date';
import { shownError } from './shown-error';
import { readTyped } from './typed';

export function fromCell(
  cell: Nullable<ICellData>,
  pattern: string | undefined,
  computed: boolean,
): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === 'TRUE';
  if (typeof value === 'number') return isDatePattern(pattern) ? serialToDate(value) : value + 0; // -0 is 0
  if (typeof value === 'string' && computed) return shownError(value);
  return value;
}

const EMPTY: ICellData = Object.freeze({ v: null, f: null, si: null, p: null });

/** What is to be set on a cell that has the number format `pattern` now. */
export function toCell(input: CellInput, pattern: string | undefined, locale: string): ICellData {
  if (input === '' || input === undefined) return { ...EMPTY };
  if (input instanceof Date) {
    const cell: ICellData = { ...EMPTY, v: dateToSerial(input), t: CellValueType.NUMBER };
    return pattern && pattern !== 'General'
      ? cell
      : { ...cell, s: { n: { pattern: patternForDate(input) } } };
  }
  if (typeof input === 'boolean') return { ...EMPTY, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === 'number') {
    return Number.isFinite(input)
      ? { ...EMPTY, v: input, t: CellValueType.NUMBER }
      : text(numberError(input));
  }
  if (typeof input === 'string') return typedCell(input, pattern, locale);
  if ('formula' in input) return { ...EMPTY, f: input.formula };
  return text(input.text);
}

/** A text as if typed by a person into a cell that has the number format `pattern` now. */
export function typedCell(typed: string, pattern: string | undefined, locale: string): ICellData {
  if (pattern === '@' && !typed.startsWith('=')) return text(typed);
  const read = readTyped(typed, locale);
  if (read.kind === 'formula') return { ...EMPTY, f: read.formula };
  if (read.kind === 'text') return text(read.text);
  if (read.kind === 'boolean') return { ...EMPTY, v: read.value ? 1 : 0, t: CellValueType.BOOLEAN };
  const cell: ICellData = { ...EMPTY, v: read.value, t: CellValueType.NUMBER };
  const keeps = read.pattern === undefined || (pattern && pattern !== 'General');
  return keeps ? cell : { ...cell, s: { n: { pattern: read.pattern as string } } };
}

/** A text that looks like a number is marked as text, else the engine would read it as that number. */
function text(value: string): ICellData {
  if (value === '') return { ...EMPTY };
  const looksLikeValue = /^\s*[-+.\d]|^\s*(?:true|false)\s*$/i.test(value);
  return { ...EMPTY, v: value, t: looksLikeValue ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function numberError(value: number): string {
  return Number.isNaN(value) ? '#NUM!' : '#DIV/0!';
}
