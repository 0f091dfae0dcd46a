// Rectangles of a change set: what a person's hand never touches is not written.
import { type Cell, isBlank } from '../../workbook/cell';
import type { AreaChange } from '../change-set';
import { areasOfCells } from '../undo/areas';

/** New values of cells of one sheet; rows and columns from 1. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly after: Cell;
}
type Rows = readonly (readonly Cell[])[];

/**
 * The changed cells and nothing between them: for columns in which people type, also formulas, and also while this
 * runs. One area for every run of changed rows.
 */
export function exactAreas(sheet: string, rows: Rows, changes: readonly CellChange[]): AreaChange[] {
  return areasOfCells(
    sheet,
    changes.map((change) => ({ ...change, before: rows[change.row - 1]?.[change.column - 1] ?? '' })),
  );
}

/**
 * Few areas that hold the changes, for columns that are ours: neighbouring columns together, and rows together unless
 * something stands between them. Empty cells between are written as they were read.
 */
export function areasOf(sheet: string, rows: Rows, changes: readonly CellChange[]): AreaChange[] {
  return columnRuns(changes).flatMap((run) => {
    const inRun = changes.filter(({ column }) => run.includes(column));
    const cells = (row: number): Cell[] => run.map((at): Cell => rows[row - 1]?.[at - 1] ?? '');
    return rowRuns(inRun, (row) => cells(row).every(isBlank)).map(([first, last]) => {
      const column = run[0] ?? 1;
      const before = Array.from({ length: last - first + 1 }, (_, offset) => cells(first + offset));
      const after = before.map((line) => [...line]);
      for (const change of inRun) {
        const line = after[change.row - first];
        if (line) line[change.column - column] = change.after;
      }
      return { sheet, row: first, column, before, after };
    });
  });
}

/** Neighbouring columns that have changes. */
function columnRuns(changes: readonly CellChange[]): number[][] {
  const runs: number[][] = [];
  for (const column of [...new Set(changes.map((change) => change.column))].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1] === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** First and last rows of the runs: a run goes on over rows that are empty. */
function rowRuns(
  changes: readonly CellChange[],
  isEmpty: (row: number) => boolean,
): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(changes.map((change) => change.row))].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    const between = run ? Array.from({ length: row - run[1] - 1 }, (_, offset) => run[1] + 1 + offset) : [];
    if (run && between.every(isEmpty)) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
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
