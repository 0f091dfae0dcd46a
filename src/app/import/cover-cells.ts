// Single cells → few rectangles. A rectangle is two service calls, so their number may not grow with the class.
import type { Cell, SheetRows } from '../../workbook/cell';
import type { AreaChange } from '../change-set';

/** A cell to be written; rows and columns from 1. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}
/** The formulas of a sheet from A1, '' where there is none. */
export type Formulas = readonly (readonly string[])[];

/** Rows `from` to `to` of the columns `left` to `right`. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

/** More rectangles than this are joined over the cells that lie between them, which are written as they were read. */
const FEW = 8;

/**
 * Only columns that hold changes are touched, and a column with a formula anywhere nowhere but in the changed cells:
 * results may be spilled below it.
 */
export function coverCells(
  sheet: SheetRows,
  formulas: Formulas,
  changes: readonly CellChange[],
): readonly AreaChange[] {
  const wanted = new Map<string, Cell>();
  for (const { row, column, value } of changes) wanted.set(`${row},${column}`, value);
  const withFormulas = new Set(
    changes
      .map(({ column }) => column)
      .filter((column) => formulas.some((row) => (row[column - 1] ?? '') !== '')),
  );
  const isChanged = (row: number, column: number) => wanted.has(`${row},${column}`);
  const exact = boxes(changes, isChanged, false);
  const joined = () =>
    boxes(changes, (row, column) => isChanged(row, column) || !withFormulas.has(column), true);
  const few = exact.length <= FEW ? exact : joined();
  const read = (row: number, column: number): Cell => sheet.rows[row - 1]?.[column - 1] ?? '';
  const grid = (box: Box, cell: (row: number, column: number) => Cell): Cell[][] =>
    span(box.from, box.to).map((row) => span(box.left, box.right).map((column) => cell(row, column)));
  return few.map((box) => ({
    sheet: sheet.name,
    row: box.from,
    column: box.left,
    before: grid(box, read),
    after: grid(box, (row, column) => wanted.get(`${row},${column}`) ?? read(row, column)),
  }));
}

/** Runs down each column, then neighbouring columns together; both may pass over cells that `mayPass` allows. */
function boxes(
  changes: readonly CellChange[],
  mayPass: (row: number, column: number) => boolean,
  joins: boolean,
): Box[] {
  const runs: Box[] = [];
  const passes = ({ left, right, from, to }: Box) =>
    span(left, right).every((column) => span(from, to).every((row) => mayPass(row, column)));
  const inOrder = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const { row, column } of inOrder) {
    const last = runs[runs.length - 1];
    const longer = last && { ...last, to: row };
    if (last?.left === column && longer && passes({ ...longer, from: last.to }))
      runs[runs.length - 1] = longer;
    else runs.push({ left: column, right: column, from: row, to: row });
  }
  const joined: Box[] = [];
  for (const run of runs) {
    const at = joined.findIndex((box) => {
      const isSame = box.from === run.from && box.to === run.to;
      return box.right + 1 === run.left && (joins || isSame) && passes(unionOf(box, run));
    });
    const found = joined[at];
    if (found) joined[at] = unionOf(found, run);
    else joined.push(run);
  }
  return joined;
}

const unionOf = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  from: Math.min(a.from, b.from),
  to: Math.max(a.to, b.to),
});
const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
