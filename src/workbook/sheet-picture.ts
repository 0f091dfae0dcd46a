// A blueprint spread out over its cells, so that two sheets can be compared: a sheet that looks like another is then
// drawn by its differences alone.
import type { Area, Check, Look, SheetBlueprint } from './blueprint';
import type { Cell } from './cell';

export type Grid<Value> = readonly (readonly Value[])[];
export type LookKey = keyof Look;
export const LOOK_KEYS = [
  'background',
  'fontColor',
  'bold',
  'fontSize',
  'wrap',
  'align',
  'numberFormat',
] as const satisfies readonly LookKey[];
export type Looks = { readonly [Key in LookKey]: Grid<Look[Key] | undefined> };

/** A check with the words that a person sees beside the cell. */
export interface CellCheck {
  readonly check: Check;
  readonly help: string;
}
export interface SheetPicture {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Grid<Cell>;
  readonly looks: Looks;
  /** Lists and numbers: the same for every cell. */
  readonly checks: Grid<CellCheck | undefined>;
  /** Formulas, which are understood from the first cell of their area. */
  readonly formulaChecks: SheetBlueprint['checks'];
  readonly colours: SheetBlueprint['colours'];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet: 1,000 rows and 26 columns. */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;
/** The width and height of lines that nobody has set, in pixels. */
export const USUAL_SIZE = { width: 100, height: 21 } as const;

/** What a new sheet looks like once it has so many rows and columns. */
export const blankPicture = (rows: number, columns: number): SheetPicture => ({
  rows,
  columns,
  cells: gridOf<Cell>(rows, columns, ''),
  looks: Object.fromEntries(
    LOOK_KEYS.map((key) => [key, gridOf(rows, columns, undefined)]),
  ) as unknown as Looks,
  checks: gridOf(rows, columns, undefined),
  formulaChecks: [],
  colours: [],
  widths: new Array<number>(columns).fill(USUAL_SIZE.width),
  heights: new Array<number>(rows).fill(USUAL_SIZE.height),
  hiddenColumns: [],
  frozenRows: 0,
  frozenColumns: 0,
});

export function pictureOf(blueprint: SheetBlueprint): SheetPicture {
  const { rows, columns } = blueprint;
  const cells = gridOf<Cell>(rows, columns, '');
  blueprint.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      put(cells, row, column, cell);
    });
  });
  const looks = Object.fromEntries(
    LOOK_KEYS.map((key) => {
      const grid = gridOf<Look[LookKey] | undefined>(rows, columns, undefined);
      for (const { area, look } of blueprint.looks) if (look[key] !== undefined) fill(grid, area, look[key]);
      return [key, grid];
    }),
  ) as unknown as Looks;
  formatDates(cells, looks.numberFormat as (string | undefined)[][]);
  const checks = gridOf<CellCheck | undefined>(rows, columns, undefined);
  const formulaChecks = blueprint.checks.filter(({ check }) => check.kind === 'formula');
  for (const { area, check, help } of blueprint.checks)
    if (check.kind !== 'formula') fill(checks, area, { check, help });
  const heights = new Array<number>(rows).fill(USUAL_SIZE.height);
  for (const { row, height } of blueprint.heights ?? []) heights[row - 1] = height;
  return {
    rows,
    columns,
    cells,
    looks,
    checks,
    formulaChecks,
    colours: blueprint.colours,
    widths: Array.from({ length: columns }, (_, index) => blueprint.widths[index] ?? USUAL_SIZE.width),
    heights,
    hiddenColumns: [...blueprint.hiddenColumns].sort((a, b) => a - b),
    frozenRows: blueprint.frozenRows,
    frozenColumns: blueprint.frozenColumns,
  };
}

/** A date gives its cell a format by itself, which would stay there for the next sheet: so it is said which. */
function formatDates(cells: Grid<Cell>, formats: (string | undefined)[][]): void {
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const own = formats[row];
      if (own && typeof cell === 'object') own[column] ??= DATE_FORMAT;
    });
  });
}
const DATE_FORMAT = 'yyyy-mm-dd';

/** The rows, counted from 1, that hold every difference; undefined when there is none. */
export function differingRows(from: Grid<Cell>, to: Grid<Cell>): readonly [number, number] | undefined {
  const differs = to.map((line, row) =>
    line.some((cell, column) => !sameCell(cell, from[row]?.[column] ?? '')),
  );
  const first = differs.indexOf(true);
  return first < 0 ? undefined : [first + 1, differs.lastIndexOf(true) + 1];
}

export const sameGrid = (a: Grid<unknown>, b: Grid<unknown>): boolean =>
  a.length === b.length &&
  a.every((line, row) => line.every((value, column) => same(value, b[row]?.[column])));

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));
const sameCell = (a: Cell, b: Cell): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && Number(a) === Number(b));

function gridOf<Value>(rows: number, columns: number, value: Value): Value[][] {
  return Array.from({ length: rows }, () => new Array<Value>(columns).fill(value));
}
function put<Value>(grid: Value[][], row: number, column: number, value: Value): void {
  const line = grid[row];
  if (line && column < line.length) line[column] = value;
}
function fill<Value>(grid: Value[][], area: Area, value: Value): void {
  for (let row = area.row - 1; row < area.row - 1 + area.rows; row++)
    for (let column = area.column - 1; column < area.column - 1 + area.columns; column++)
      put(grid, row, column, value);
}
