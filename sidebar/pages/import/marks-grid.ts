// A table of marks as an e-diary shows it (rows pupils, columns days) → names, days and cells.
import { LONGEST_MARK, LONGEST_NAME, MOST_DAYS, MOST_ROWS } from '../../../src/app/import/limits';
import {
  type DayOrder,
  dayOrderOf,
  inSchoolYear,
  monthNumber,
  readSchoolDay,
} from '../../../src/domain/date-words';
import { parseKindOfWork } from '../../../src/domain/kind-of-work';
import type { SchoolDate } from '../../../src/domain/school-date';
import { roleOfHeading } from './pupil-columns';
import type { Row } from './read-rows';

export interface MarksGrid {
  readonly days: readonly { readonly column: number; readonly date: SchoolDate; readonly kind: string }[];
  readonly rows: readonly {
    readonly line: number;
    readonly name: string;
    readonly cells: readonly string[];
  }[];
  /** Headings of columns that are neither names nor days: means, results. */
  readonly leftOut: readonly string[];
  readonly order: DayOrder;
  /** Some dates are without a year, and both orders give days. */
  readonly isOrderOpen: boolean;
  readonly problems: readonly GridProblem[];
}
export interface GridProblem {
  readonly code: 'no-days' | 'no-names' | 'rows-many' | 'days-many' | 'mark-long' | 'name-long';
  readonly line: number;
  readonly value: string;
}

const HEADING_IS_AMONG_FIRST_ROWS = 12;

export function readMarksGrid(rows: readonly Row[], firstYear: number, asked?: DayOrder): MarksGrid {
  const top = rows.slice(0, HEADING_IS_AMONG_FIRST_ROWS);
  const place = findDaysRow(top, firstYear);
  const written = (place?.row.cells ?? []).filter((cell) => looksLikeDay(cell, firstYear));
  const order = asked ?? dayOrderOf(written, firstYear);
  const other: DayOrder = order === 'month-first' ? 'day-first' : 'month-first';
  const isOrderOpen = written.some((cell) => {
    const day = readSchoolDay(cell, firstYear, other);
    return day !== undefined && day !== readSchoolDay(cell, firstYear, order);
  });
  const empty = { days: [], rows: [], leftOut: [], order, isOrderOpen };
  const problem = (code: GridProblem['code'], line = 0, value = '') => ({
    code,
    line,
    value: value.slice(0, 60),
  });
  if (!place) return { ...empty, problems: [problem('no-days')] };
  const heading = { index: place.index, days: place.read(order) };
  const dayColumns = new Set(heading.days.map(({ column }) => column));
  const below = rows.slice(heading.index + 1);
  const kindsRow = below.slice(0, 3).find((row) => isKindsRow(row, dayColumns));
  const body = below.filter((row) => row !== kindsRow);
  const names = nameColumns(rows.slice(0, heading.index + 1), body, Math.min(...dayColumns));
  if (names.length === 0) return { ...empty, problems: [problem('no-names', rows[heading.index]?.line)] };
  const problems: GridProblem[] = [];
  const days = heading.days.map((day) => ({
    ...day,
    kind: parseKindOfWork(kindsRow?.cells[day.column] ?? '')?.code ?? '',
  }));
  if (days.length > MOST_DAYS)
    problems.push(problem('days-many', rows[heading.index]?.line, String(days.length)));
  const pupils = body.flatMap(({ line, cells }) => {
    const name = names
      .map((column) => cells[column] ?? '')
      .filter(Boolean)
      .join(' ');
    if (!/\p{L}/u.test(name)) return [];
    return [{ line, name, cells: days.map(({ column }) => cells[column] ?? '') }];
  });
  if (pupils.length === 0) problems.push(problem('no-names', rows[heading.index]?.line));
  if (pupils.length > MOST_ROWS)
    problems.push(problem('rows-many', pupils[MOST_ROWS]?.line, String(pupils.length)));
  for (const { line, name, cells } of pupils) {
    if (name.length > LONGEST_NAME) problems.push(problem('name-long', line, name));
    const long = cells.find((cell) => cell.length > LONGEST_MARK);
    if (long !== undefined) problems.push(problem('mark-long', line, long));
  }
  const leftOut = (rows[heading.index]?.cells ?? []).filter(
    (cell, column) => cell !== '' && !dayColumns.has(column) && !names.includes(column) && !isNumbering(cell),
  );
  return { days, rows: pupils, leftOut, order, isOrderOpen, problems };
}

const looksLikeDay = (cell: string, firstYear: number): boolean =>
  readSchoolDay(cell, firstYear, 'month-first') !== undefined ||
  readSchoolDay(cell, firstYear, 'day-first') !== undefined;
const isNumbering = (heading: string): boolean => roleOfHeading(heading) === 'none';

interface DaysRow {
  readonly index: number;
  readonly row: Row;
  readonly read: (order: DayOrder) => readonly { readonly column: number; readonly date: SchoolDate }[];
}

/** The row with the most days: written out, or months with the numbers of days below them. */
function findDaysRow(top: readonly Row[], firstYear: number): DaysRow | undefined {
  const rows = top.map((row, index) => {
    const written = row.cells.filter((cell) => looksLikeDay(cell, firstYear)).length;
    const under = underMonths(top[index - 1]?.cells ?? [], row.cells, firstYear);
    const read = (order: DayOrder) =>
      row.cells.flatMap((cell, column) => {
        const date = readSchoolDay(cell, firstYear, order);
        return date ? [{ column, date }] : [];
      });
    return under.length > written
      ? { index, row, count: under.length, read: () => under }
      : { index, row, count: written, read };
  });
  const best = rows.reduce<(typeof rows)[number] | undefined>(
    (most, one) => (one.count > (most?.count ?? 0) ? one : most),
    undefined,
  );
  return best;
}

/** „Rugsėjis“ stands above the first of its days alone. */
function underMonths(months: readonly string[], numbers: readonly string[], firstYear: number) {
  let month: number | undefined;
  return numbers.flatMap((text, column) => {
    const heading = months[column] ?? '';
    if (heading !== '') month = monthNumber(heading.replace(/[^\p{L}].*$/u, ''));
    const date = /^\d{1,2}$/.test(text) ? inSchoolYear(firstYear, month, Number(text)) : undefined;
    return date ? [{ column, date }] : [];
  });
}

function isKindsRow({ cells }: Row, dayColumns: ReadonlySet<number>): boolean {
  const filled = cells.filter((cell, column) => dayColumns.has(column) && cell !== '');
  return filled.length > 0 && filled.every((cell) => parseKindOfWork(cell) !== undefined);
}

/** By their headings; else every column of words before the days. */
function nameColumns(headings: readonly Row[], body: readonly Row[], firstDay: number): number[] {
  const roles = new Map<number, string>();
  for (const { cells } of headings)
    cells.slice(0, firstDay).forEach((cell, column) => {
      const role = roleOfHeading(cell);
      if (role) roles.set(column, role);
    });
  const withRole = (...wanted: readonly string[]) =>
    [...roles].filter(([, role]) => wanted.includes(role)).map(([column]) => column);
  const whole = withRole('nameLast', 'nameFirst');
  if (whole.length > 0) return whole.slice(0, 1);
  const parts = withRole('lastName', 'firstName');
  if (parts.length > 0) return parts;
  return Array.from({ length: firstDay }, (_, column) => column).filter((column) => {
    const values = body.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
    const words = values.filter((cell) => /^[\p{L}][^\d@]*$/u.test(cell));
    return words.length > 0 && words.length * 2 > values.length;
  });
}
