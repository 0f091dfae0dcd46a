// What an action is about to write, as data: so that it can be shown before it is done, finished when it was cut off,
// and undone afterwards.
import type { Cell } from '../workbook/cell';
import type { Ports } from './ports';

/** A rectangle of one sheet. Cells are values, never formulas; texts as a person reads them. */
export interface AreaChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What was read there; as many cells as `after`. */
  readonly before: readonly (readonly Cell[])[];
  readonly after: readonly (readonly Cell[])[];
  /** Rows of the log stay when the rest is undone. */
  readonly stays?: boolean;
}
export interface ChangeSet {
  /** The same action on the same things has the same key, also when it is repeated after it was cut off. */
  readonly key: string;
  /** What a person called the action: shown when it is offered to be undone. */
  readonly what: string;
  readonly areas: readonly AreaChange[];
}

/** Writes everything down first, then does it. Called under the document lock; flushes at its end. */
export function applyChanges(ports: Ports, { areas }: ChangeSet): void {
  for (const { sheet, row, column, after } of areas) ports.workbook.writeArea(sheet, row, column, after);
  ports.workbook.flush();
}
