// What a person changes in cells, told apart from scripts, formula results, undo and changes of structure.
import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Area, CellValue } from './port';

export interface PersonEdit {
  readonly sheetId: string;
  /** The smallest area that holds all changed cells. */
  readonly area: Area;
  /** What the cells of the area held before, and hold now (formulas: what they show now). */
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly CellValue[])[];
}

type Values = (sheetId: string, area: Area) => CellValue[][] | undefined;
interface Started {
  readonly sheetId: string;
  readonly area: Area;
  readonly before: CellValue[][];
}

/** Commands that move or restyle cells, or go back in time: Sheets calls no onEdit for them. */
const NOT_AN_EDIT =
  /insert-(row|col|sheet|multi)|remove-(row|col|sheet)|move-(rows|cols)|copy-sheet|undo|redo|style|sort|reorder|merge|numfmt|defined-name/;

export class PersonEdits {
  readonly #values: Values;
  readonly #listeners = new Set<(edit: PersonEdit) => void>();
  #started: Started[] = [];

  constructor(values: Values) {
    this.#values = values;
  }

  listen(listener: (edit: PersonEdit) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  before({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal || options?.fromFormula) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const area = changedArea(cellValue ?? {});
    const before = area && this.#values(subUnitId, area);
    if (area && before) this.#started.push({ sheetId: subUnitId, area, before });
  }

  after({ id, type }: Readonly<ICommandInfo>): void {
    if (type !== CommandType.COMMAND) return;
    const started = this.#started;
    this.#started = [];
    if (NOT_AN_EDIT.test(id)) return;
    for (const sheetId of new Set(started.map((one) => one.sheetId))) {
      this.#tell(
        sheetId,
        started.filter((one) => one.sheetId === sheetId),
      );
    }
  }

  /** One edit, whatever number of steps Univer has made of it (to fill, it empties the cells first). */
  #tell(sheetId: string, steps: readonly Started[]): void {
    const area = areaOf(steps);
    const after = this.#values(sheetId, area);
    if (!after) return;
    const before = after.map((line) => [...line]);
    for (const step of [...steps].reverse()) {
      for (const [r, line] of step.before.entries()) {
        const target = before[step.area.row - area.row + r];
        if (target) target.splice(step.area.column - area.column, line.length, ...line);
      }
    }
    for (const listener of this.#listeners) listener({ sheetId, area, before, after });
  }
}

/** Around all of them. */
function areaOf(edits: readonly Started[]): Area {
  const row = Math.min(...edits.map(({ area }) => area.row));
  const column = Math.min(...edits.map(({ area }) => area.column));
  const rows = Math.max(...edits.map(({ area }) => area.row + area.rows)) - row;
  const columns = Math.max(...edits.map(({ area }) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}

/** Around the cells whose content is set; a change of style alone is no edit. */
function changedArea(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries((line ?? {}) as Record<string, Nullable<ICellData>>)) {
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      [top, bottom] = [Math.min(top, Number(row)), Math.max(bottom, Number(row))];
      [left, right] = [Math.min(left, Number(column)), Math.max(right, Number(column))];
    }
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
