import type { IRange } from '@univerjs/core';
import type { Area } from './port';

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Cells gathered into as few rectangles as a row-wise sweep finds; `has` is asked once per cell of the area. */
export function rectangles(area: Area, has: (row: number, column: number) => boolean): Area[] {
  const found: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    const next = new Map<string, Area>();
    for (const [column, columns] of runs(area, (at) => has(row, at))) {
      const key = `${column}:${columns}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns });
      open.delete(key);
    }
    found.push(...open.values());
    open = next;
  }
  return [...found, ...open.values()];
}

function runs(area: Area, has: (column: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let from = -1;
  const end = area.column + area.columns;
  for (let column = area.column; column <= end; column++) {
    const isIn = column < end && has(column);
    if (isIn && from < 0) from = column;
    if (!isIn && from >= 0) {
      found.push([from, column - from]);
      from = -1;
    }
  }
  return found;
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** `A1` of a cell, without `$`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
