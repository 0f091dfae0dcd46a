// What undoing would do, cell by cell, before anything is done.
import type { Cell } from '../../workbook/cell';
import type { Ports } from '../ports';
import { type ChangedSheet, rowsThatStay } from './added-rows';
import { type CellChange, changedCells, type Placed, type Rectangle, rectangles, sameCell } from './areas';
import type { Changes } from './journal';
import { findLines, type SheetLines } from './lines';
import { type MadePlan, planMadeSheets } from './made-sheets';

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
export interface SheetPlan {
  readonly sheet: string;
  /** Still as the action left them: they get back what they held before, one rectangle after the other. */
  readonly restore: readonly Rectangle<Cell>[];
  /** As before the action already: it was cut off, or undoing it was. */
  readonly already: number;
  /** Changed by a person since: they stay. */
  readonly changed: readonly CellPlace[];
  /** Still as the action left them, in rows that it added and a person has gone on writing in: they stay too. */
  readonly kept: readonly CellPlace[];
  /** Their row or column cannot be found any more; places as they were. */
  readonly lost: readonly CellPlace[];
  /** The sheet is not there any more. */
  readonly isMissing: boolean;
}
export interface UndoPlan {
  readonly sheets: readonly SheetPlan[];
  readonly made: MadePlan;
}

export function planUndo(ports: Ports, { areas, made, lines }: Changes): UndoPlan {
  const looked = [...changedCells(areas)].map(([sheet, cells]) =>
    lookAt(
      ports,
      sheet,
      cells.filter(({ before, after }) => !sameCell(before, after)),
      lines[sheet],
    ),
  );
  const madeSheets = planMadeSheets(ports, made);
  const staying = rowsThatStay(
    looked.flatMap(({ found }) => found ?? []),
    madeSheets.typed.flatMap(({ sheet }) => [sheet, ...textsIn(ports, sheet)]),
  );
  const sheets = looked.map(({ plan, found }) =>
    found ? planSheet(plan, found, staying.get(plan.sheet) ?? new Set()) : plan,
  );
  return { sheets: sheets.filter(isAboutCells), made: madeSheets };
}

/** Of a sheet that has just been read. */
const textsIn = ({ workbook }: Ports, sheet: string): string[] =>
  (workbook.lastRead(sheet)?.rows ?? []).flat().filter((cell) => typeof cell === 'string');

/** Without `found` nothing can be put back. */
interface Looked {
  readonly plan: SheetPlan;
  readonly found?: ChangedSheet;
}

function lookAt(
  ports: Ports,
  sheet: string,
  cells: readonly CellChange[],
  recorded: SheetLines | undefined,
): Looked {
  const nothing = { sheet, restore: [], already: 0, changed: [], kept: [], lost: [], isMissing: false };
  const placeOf = ({ row, column }: CellChange): CellPlace => ({ sheet, row, column });
  const rows = ports.workbook.read(sheet)?.rows;
  if (!rows) return { plan: { ...nothing, lost: cells.map(placeOf), isMissing: true } };
  const found = recorded && findLines(recorded, rows);
  if (!found) return { plan: { ...nothing, lost: cells.map(placeOf) } };
  const formulas = ports.workbook.readFormulas(sheet);

  const restorable: Placed<Cell>[] = [];
  const changed: (CellPlace & { readonly before: Cell })[] = [];
  const lost: CellPlace[] = [];
  let already = 0;
  for (const cell of cells) {
    const [row, column] = [found.row(cell.row), found.column(cell.column)];
    const at = row && column && { row: row.at, column: column.at };
    const now = at && (rows[at.row - 1]?.[at.column - 1] ?? '');
    const isFormula = at && (formulas[at.row - 1]?.[at.column - 1] ?? '') !== '';
    if (at === undefined || now === undefined) lost.push(placeOf(cell));
    else if (!isFormula && sameCell(now, cell.before)) already++;
    else if (!row?.isSure || !column?.isSure) lost.push(placeOf(cell));
    else if (!isFormula && sameCell(now, cell.after)) restorable.push({ ...at, value: cell.before });
    else changed.push({ sheet, ...at, before: cell.before });
  }
  return {
    plan: { ...nothing, already, changed: changed.map(({ before: _, ...place }) => place), lost },
    found: { sheet, rows, formulas, lines: found, restorable, changed },
  };
}

function planSheet(
  plan: SheetPlan,
  { sheet, lines, restorable }: ChangedSheet,
  staying: ReadonlySet<number>,
): SheetPlan {
  const weight = ({ row, column, values }: Rectangle<Cell>): number =>
    Math.max(
      ...values.flatMap((line, down) =>
        line.map((_, right) => lines.weightOf({ row: row + down, column: column + right })),
      ),
    );
  const kept = restorable.filter(({ row }) => staying.has(row));
  const restore = rectangles(restorable.filter(({ row }) => !staying.has(row)));
  return {
    ...plan,
    restore: restore.sort((a, b) => weight(a) - weight(b)),
    kept: kept.map(({ row, column }) => ({ sheet, row, column })),
  };
}

export const cellsIn = (areas: readonly Rectangle<unknown>[]): number =>
  areas.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);

const isAboutCells = ({ restore, already, changed, kept, lost }: SheetPlan): boolean =>
  cellsIn(restore) + already + changed.length + kept.length + lost.length > 0;
