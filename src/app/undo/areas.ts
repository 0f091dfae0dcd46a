// Changes cell by cell, and rectangles made of cells: what lies side by side is written by one call.
import type { Cell } from '../../workbook/cell';
import type { AreaChange } from '../change-set';

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}
export interface Placed<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}
export interface Rectangle<Value> {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Value[])[];
}

/** The changed cells of every sheet, in the order in which the sheets were named. */
export function changedCells(areas: readonly AreaChange[]): Map<string, CellChange[]> {
  const bySheet = new Map<string, Map<string, CellChange>>();
  for (const { sheet, row, column, before, after } of areas) {
    const cells = bySheet.get(sheet) ?? new Map<string, CellChange>();
    bySheet.set(sheet, cells);
    after.forEach((line, down) => {
      line.forEach((cell, right) => {
        const at = { row: row + down, column: column + right };
        const key = placeKey(at);
        // What one area has changed another may change again: undone, it is as before the first.
        const first = cells.get(key)?.before ?? before[down]?.[right] ?? '';
        cells.set(key, { ...at, before: first, after: cell });
      });
    });
  }
  return new Map([...bySheet].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

export function areasOfCells(sheet: string, cells: readonly CellChange[]): AreaChange[] {
  return rectangles(cells.map((cell) => ({ row: cell.row, column: cell.column, value: cell }))).map(
    ({ row, column, values }) => ({
      sheet,
      row,
      column,
      before: values.map((line) => line.map(({ before }) => before)),
      after: values.map((line) => line.map(({ after }) => after)),
    }),
  );
}

/** Runs of neighbours in a row; runs below one another from the same column to the same column make a rectangle. */
export function rectangles<Value>(cells: readonly Placed<Value>[]): Rectangle<Value>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; values: Value[] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.row === row && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  const found: { row: number; column: number; values: Value[][] }[] = [];
  const open = new Map<string, { row: number; column: number; values: Value[][] }>();
  for (const { row, column, values } of runs) {
    const key = `${column}:${values.length}`;
    const above = open.get(key);
    if (above && above.row + above.values.length === row) above.values.push(values);
    else {
      const rectangle = { row, column, values: [values] };
      open.set(key, rectangle);
      found.push(rectangle);
    }
  }
  return found;
}

export const placeKey = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row}:${column}`;

/** Whether a cell read again holds what was written: Sheets keeps moments to about a millisecond. */
export function sameCell(a: Cell, b: Cell): boolean {
  const [first, second] = [timeOf(a), timeOf(b)];
  if (first !== undefined && second !== undefined) return Math.abs(first - second) < 1000;
  return a === b;
}
function timeOf(cell: Cell): number | undefined {
  return Object.prototype.toString.call(cell) === '[object Date]' ? (cell as Date).getTime() : undefined;
}
