// What of one sheet is a pupil's, as data: which cells are emptied, and what is written in place of a name afterwards. Rows
// are emptied, never deleted: a range of a formula that became a row shorter would leave the last pupil out of it.
import type { TraceKind } from '../../text/lt/erase';
import type { Area } from '../../workbook/blueprint';
import { type Cell, isBlank } from '../../workbook/cell';

export interface Place {
  readonly row: number;
  readonly column: number;
}
export interface Replacement extends Place {
  readonly text: string;
}
export interface SheetTraces {
  readonly sheet: string;
  readonly kind: TraceKind;
  /** From 1. */
  readonly rows: readonly number[];
  readonly clear: readonly Area[];
  /** Written when those are empty: until then the row is still known as the pupil's. */
  readonly replace: readonly Replacement[];
  /** Emptied after that: keys of rows that only the key tells, for the name was changed since. */
  readonly clearLast: readonly Area[];
  /** How many cells that hold something are emptied or changed. */
  readonly cells: number;
  /** Formulas in the pupil's rows stay: one may belong to the whole class. */
  readonly formulas: readonly Place[];
}
export interface WantedTraces {
  readonly kind: TraceKind;
  readonly rows: readonly number[];
  /** Whether a column (from 1) of these rows stays. */
  readonly stays?: (column: number, row: number) => boolean;
  readonly replace?: readonly Replacement[];
  /** The key of a row that it alone tells. */
  readonly isLast?: (column: number, row: number) => boolean;
}
type Grid = readonly (readonly Cell[])[];

/** `formulas` from A1, '' where there is none. */
export function tracesIn(
  sheet: { readonly name: string; readonly rows: Grid },
  formulas: readonly (readonly string[])[],
  { kind, rows, stays = () => false, replace = [], isLast = () => false }: WantedTraces,
): SheetTraces {
  const replaced = new Set(replace.map(({ row, column }) => `${row}:${column}`));
  const clear: Area[] = [];
  const clearLast: Area[] = [];
  const kept: Place[] = [];
  let cells = 0;
  for (const row of rows) {
    const line = sheet.rows[row - 1] ?? [];
    let begun: number | undefined;
    // One column further than the row reaches: there the last run ends.
    for (let column = 1; column <= line.length + 1; column++) {
      const isInside = column <= line.length && !stays(column, row) && !replaced.has(`${row}:${column}`);
      const isFormula = isInside && (formulas[row - 1]?.[column - 1] ?? '') !== '';
      if (isFormula) kept.push({ row, column });
      const isEmptied = isInside && !isFormula;
      if (isEmptied && !isBlank(line[column - 1])) cells += 1;
      const isNow = isEmptied && !isLast(column, row);
      if (isEmptied && !isNow) clearLast.push({ row, column, rows: 1, columns: 1 });
      if (isNow) begun ??= column;
      else if (begun !== undefined) {
        clear.push({ row, column: begun, rows: 1, columns: column - begun });
        begun = undefined;
      }
    }
  }
  const hasSomething = ({ row, column, columns }: Area): boolean =>
    (sheet.rows[row - 1] ?? []).slice(column - 1, column - 1 + columns).some((cell) => !isBlank(cell));
  return {
    sheet: sheet.name,
    kind,
    rows,
    clear: clear.filter(hasSomething),
    clearLast: clearLast.filter(hasSomething),
    replace,
    cells: cells + replace.length,
    formulas: kept,
  };
}

/** The sheet's cells as they are when this is done. */
export function erasedGrid(rows: Grid, traces: readonly SheetTraces[]): Cell[][] {
  const grid = rows.map((line) => [...line]);
  for (const { clear, clearLast, replace } of traces) {
    for (const { row, column, columns } of [...clear, ...clearLast])
      grid[row - 1]?.fill('', column - 1, column - 1 + columns);
    for (const { row, column, text } of replace) {
      const line = grid[row - 1];
      if (line) line[column - 1] = text;
    }
  }
  return grid;
}
