// A1 notation ↔ areas (0-based).
import type { Area } from '../../workbook/port';

/** What an A1 text says; a side that is not said (`A:B`, `2:3`, `A2:A`) is undefined. */
export interface A1Reference {
  readonly sheet?: string;
  readonly top?: number;
  readonly left?: number;
  readonly bottom?: number;
  readonly right?: number;
}

const CORNER = '\\$?([A-Za-z]{0,3})\\$?(\\d{0,7})';
const REFERENCE = new RegExp(`^${CORNER}(?::${CORNER})?$`);

export function parseA1(text: string): A1Reference | undefined {
  const { sheet, rest } = splitSheetName(text.trim());
  const match = REFERENCE.exec(rest);
  if (!match) return undefined;
  const [, column1 = '', row1 = '', column2, row2] = match;
  if (column1 === '' && row1 === '') return undefined;
  const named = sheet === undefined ? {} : { sheet };
  if (column2 === undefined || row2 === undefined) {
    if (column1 === '' || row1 === '' || row1 === '0') return undefined;
    return {
      ...named,
      ...span('top', 'bottom', row1, row1, toRow),
      ...span('left', 'right', column1, column1, toColumn),
    };
  }
  if ((column2 === '' && row2 === '') || row1 === '0' || row2 === '0') return undefined;
  // `A2:A` leaves the end of the rows open, `A:A2` says the same the other way round.
  return {
    ...named,
    ...span('top', 'bottom', row1, row2, toRow),
    ...span('left', 'right', column1, column2, toColumn),
  };
}

function span(low: string, high: string, first: string, last: string, toIndex: (text: string) => number) {
  const given = [first, last].filter((part) => part !== '').map(toIndex);
  if (given.length === 0) return {};
  if (given.length === 1) return { [low]: given[0] };
  return { [low]: Math.min(...given), [high]: Math.max(...given) };
}

function splitSheetName(text: string): { sheet?: string; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]?.replaceAll("''", "'") ?? '', rest: quoted[2] ?? '' };
  const at = text.lastIndexOf('!');
  return at < 0 ? { rest: text } : { sheet: text.slice(0, at), rest: text.slice(at + 1) };
}

const toRow = (text: string): number => Number(text) - 1;
const toColumn = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The letters of a 0-based column. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - digit - 1) / 26;
  }
  return letters;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** With the sheet, every part fixed, e.g. `'Mokiniai'!$A$2:$A$40`. */
export function absoluteName(sheet: string, { row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  return `'${sheet.replaceAll("'", "''")}'!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}
