// What an action is about to write, as data: so that it can be shown before it is done, finished when it was cut off,
// and undone afterwards.
import type { Cell } from '../workbook/cell';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import { areasOfCells, changedCells } from './undo/areas';
import { mergeAttempts } from './undo/attempts';
import { markState, openJournal, writeJournal } from './undo/journal';
import { linesOfSheets } from './undo/sheet-lines';

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
/** A sheet that the action makes; undone, it is deleted if nobody has typed into it. See `madeSheet`. */
export interface MadeSheet {
  readonly name: string;
  /** What stands in it that is not computed: row, column, cell. */
  readonly typed: readonly (readonly [number, number, Cell])[];
  /** Where its formulas show their results: row, column, rows, columns. */
  readonly computed: readonly (readonly [number, number, number, number])[];
}
export interface ChangeSet {
  /** The same action on the same things has the same key, also when it is repeated after it was cut off. */
  readonly key: string;
  /** What a person called the action: shown when it is offered to be undone. */
  readonly what: string;
  readonly areas: readonly AreaChange[];
  /** Sheets that are not there yet and that the action makes after this. */
  readonly makes?: readonly MadeSheet[];
  /**
   * More of the same action follows: by `applyChanges` with the same key (all parts are undone together) or, for sheets
   * that are made, ended by `finishChanges`. Until then it counts as cut off, and no other action may begin.
   */
  readonly goesOn?: boolean;
}

/**
 * Writes everything down first, then does it. Called under the document lock, after the sheets have been read in the
 * same execution; flushes at its end. A sheet's rows and columns are remembered by what stands in them, so that they
 * are found again when people have moved them.
 * @throws Refusal when another action was cut off and has neither been repeated nor undone: it comes first
 */
export function applyChanges(ports: Ports, changeSet: ChangeSet): void {
  const journal = openJournal(ports);
  const unfinished = journal.entry?.state === 'pradėta' ? journal.entry : undefined;
  if (unfinished && unfinished.key !== changeSet.key) refuse(unfinished);

  const joined = joinAreas(changeSet.areas);
  const areas = joined.filter(({ stays }) => !stays);
  const changes = { areas, made: changeSet.makes ?? [] };
  writeJournal(ports, journal, {
    state: 'pradėta',
    what: changeSet.what,
    at: ports.clock.now(),
    who: ports.user.email(),
    key: changeSet.key,
    changes:
      unfinished && journal.changes
        ? mergeAttempts(ports, journal.changes, changes)
        : { ...changes, lines: linesOfSheets(ports, areas, areas) },
  });
  for (const { sheet, row, column, after } of joined) ports.workbook.writeArea(sheet, row, column, after);
  if (!changeSet.goesOn) markState(ports, 'baigta');
  ports.workbook.flush();
}

/** Says that an action whose `goesOn` parts are all done is complete. Nothing happens when it is already. */
export function finishChanges(ports: Ports, key: string): void {
  const { entry } = openJournal(ports);
  if (entry?.key === key && entry.state === 'pradėta') markState(ports, 'baigta');
  ports.workbook.flush();
}

/** Repeated, an action may find everything written already: then all that is left is to say so. */
export function completeChanges(ports: Ports, changeSet: ChangeSet): void {
  if (changeSet.areas.length > 0) applyChanges(ports, changeSet);
  else finishChanges(ports, changeSet.key);
}

function refuse({ what, at, who }: { what: string; at: Date; who: string }): never {
  throw new Refusal([{ code: 'change-unfinished', params: { what, who, at: at.getTime() } }]);
}

/** Areas that touch are one area, for each piece of a sheet one call; what stays is kept apart. */
function joinAreas(areas: readonly AreaChange[]): AreaChange[] {
  const join = (some: readonly AreaChange[]): AreaChange[] =>
    [...changedCells(some)].flatMap(([sheet, cells]) => areasOfCells(sheet, cells));
  const staying = join(areas.filter(({ stays }) => stays));
  return [...join(areas.filter(({ stays }) => !stays)), ...staying.map((area) => ({ ...area, stays: true }))];
}
