// Rectangles of a change set: what a person's hand never touches is not written.
import type { Cell } from '../../workbook/cell';
import type { AreaChange } from '../change-set';

/** New values of cells of one sheet; rows and columns from 1. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly after: Cell;
}

/**
 * The fewest areas that hold the changes without writing a column that has none: neighbouring columns together, each
 * from its first changed row to its last. Cells between are written as they were read.
 */
export function areasOf(
  sheet: string,
  rows: readonly (readonly Cell[])[],
  changes: readonly CellChange[],
): AreaChange[] {
  const columns = [...new Set(changes.map(({ column }) => column))].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs.map((run) => {
    const inRun = changes.filter(({ column }) => run.includes(column));
    const first = inRun.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
    const last = inRun.reduce((most, { row }) => Math.max(most, row), 0);
    const column = run[0] ?? 1;
    const before = Array.from({ length: last - first + 1 }, (_, offset) =>
      run.map((at): Cell => rows[first - 1 + offset]?.[at - 1] ?? ''),
    );
    const after = before.map((cells) => [...cells]);
    for (const change of inRun) {
      const line = after[change.row - first];
      if (line) line[change.column - column] = change.after;
    }
    return { sheet, row: first, column, before, after };
  });
}

/** Rows added below everything that a sheet holds; none where there is nothing to add. */
export function newRowsArea(
  sheet: string,
  rows: readonly (readonly Cell[])[],
  added: readonly (readonly Cell[])[],
): AreaChange[] {
  if (added.length === 0) return [];
  const before = added.map((cells) => cells.map((): Cell => ''));
  return [{ sheet, row: rows.length + 1, column: 1, before, after: added }];
}
