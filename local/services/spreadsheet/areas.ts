// Rectangles of cells.
import type { Area } from '../../workbook/port';

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** True when every cell of an area lies in one of the others. */
export function isCovered(area: Area, by: readonly Area[]): boolean {
  const pieces = by.map((other) => intersection(area, other)).filter((piece) => piece !== undefined);
  if (pieces.some((piece) => sameArea(piece, area))) return true;
  const covered = new Set<number>();
  for (const piece of pieces) {
    for (let r = piece.row; r < piece.row + piece.rows; r++) {
      for (let c = piece.column; c < piece.column + piece.columns; c++) covered.add(r * 20_000 + c);
    }
  }
  return covered.size === area.rows * area.columns;
}

/** A grid of the area's shape. */
export function fillArea<T>(
  area: Pick<Area, 'rows' | 'columns'>,
  valueAt: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: area.rows }, (_r, row) =>
    Array.from({ length: area.columns }, (_c, column) => valueAt(row, column)),
  );
}

export const mapGrid = <T, U>(grid: readonly (readonly T[])[], change: (value: T) => U): U[][] =>
  grid.map((row) => row.map(change));
