// Sheets that an action made: undone, they go, unless somebody has typed into them since.
import type { SheetBlueprint } from '../../workbook/blueprint';
import { type Cell, isBlank } from '../../workbook/cell';
import { JOURNAL_SHEET } from '../../workbook/journal-sheet';
import type { MadeSheet } from '../change-set';
import type { Ports } from '../ports';
import { sameCell } from './areas';

/** What of a new sheet must be remembered to see whether somebody has typed into it. */
export function madeSheet(blueprint: Pick<SheetBlueprint, 'name' | 'rows' | 'cells'>): MadeSheet {
  const typed: [number, number, Cell][] = [];
  const computed: Box[] = [];
  blueprint.cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      const [row, column] = [down + 1, right + 1];
      if (isBlank(cell)) return;
      // A formula may fill everything below it.
      if (isFormula(cell)) computed.push([row, column, Math.max(1, blueprint.rows - down), 1]);
      else typed.push([row, column, asRead(cell)]);
    });
  });
  return { name: blueprint.name, typed, computed: withoutInner(computed) };
}

export interface MadePlan {
  /** As they were made: they will be deleted. */
  readonly untouched: readonly string[];
  /** With the first place that is not as it was. */
  readonly typed: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
  /** Would be the only sheet that is left, which no workbook can be without. */
  readonly last: readonly string[];
}

export function planMadeSheets(ports: Ports, made: readonly MadeSheet[]): MadePlan {
  const names = new Set(ports.workbook.sheetNames());
  const present = made.filter(({ name }) => names.has(name));
  const typed = present.flatMap((sheet) => {
    const place = firstTyped(sheet, ports.workbook.read(sheet.name)?.rows ?? []);
    return place ? [{ sheet: sheet.name, ...place }] : [];
  });
  const kept = new Set(typed.map(({ sheet }) => sheet));
  const untouched = present.map(({ name }) => name).filter((name) => !kept.has(name));
  const others = [...names].filter((name) => name !== JOURNAL_SHEET && !untouched.includes(name));
  return others.length > 0
    ? { untouched, typed, last: [] }
    : { untouched: untouched.slice(1), typed, last: untouched.slice(0, 1) };
}

function firstTyped(
  { typed, computed }: MadeSheet,
  rows: readonly (readonly Cell[])[],
): { row: number; column: number } | undefined {
  const made = new Map(typed.map(([row, column, cell]) => [`${row}:${column}`, cell]));
  const isComputed = (row: number, column: number): boolean =>
    computed.some(
      ([top, left, height, width]) =>
        row >= top && row < top + height && column >= left && column < left + width,
    );
  // A sheet that was cut off half-made holds nothing yet: missing cells are no one's typing, others are.
  for (const [down, line] of rows.entries())
    for (const [right, cell] of line.entries()) {
      const [row, column] = [down + 1, right + 1];
      const expected = made.get(`${row}:${column}`) ?? '';
      if (isBlank(cell) || sameCell(cell, expected)) continue;
      // A result that finds its place taken shows where somebody has typed below it.
      if (expected === '' && isComputed(row, column) && cell !== '#REF!') continue;
      return { row, column };
    }
  return undefined;
}

const isFormula = (cell: Cell): boolean => typeof cell === 'string' && cell.startsWith('=');
const asRead = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;

type Box = [row: number, column: number, rows: number, columns: number];
/** Formulas that stand one below the other say the same of the sheet as the first of them. */
const withoutInner = (boxes: readonly Box[]): Box[] =>
  boxes.filter(
    (box, index) =>
      !boxes.some(
        (other, at) => at !== index && contains(other, box) && !(at > index && contains(box, other)),
      ),
  );
const contains = (outer: Box, inner: Box): boolean =>
  inner[0] >= outer[0] &&
  inner[1] >= outer[1] &&
  inner[0] + inner[2] <= outer[0] + outer[2] &&
  inner[1] + inner[3] <= outer[1] + outer[3];
