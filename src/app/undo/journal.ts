// The journal of the last action in its hidden sheet: written before anything else, read when an action is repeated
// or undone.
import type { Cell } from '../../workbook/cell';
import {
  decodeJournal,
  encodeJournal,
  isJournal,
  JOURNAL_SHEET,
  type JournalEntry,
  type JournalState,
  STATE_CELL,
} from '../../workbook/journal-sheet';
import type { AreaChange, MadeSheet } from '../change-set';
import type { Ports } from '../ports';
import type { SheetLines } from './lines';

export interface Changes {
  readonly areas: readonly AreaChange[];
  readonly made: readonly MadeSheet[];
  /** By the sheets of the areas. */
  readonly lines: Readonly<Record<string, SheetLines>>;
}
export interface Journal {
  readonly entry: Omit<JournalEntry, 'data'> | undefined;
  /** Undefined also when what is written cannot be read any more. */
  readonly changes: Changes | undefined;
  /** How many rows are filled. */
  readonly height: number;
  /** False: the sheet is missing, or making it was cut off. */
  readonly isMade: boolean;
}

export function openJournal(ports: Ports): Journal {
  const rows = ports.workbook.read(JOURNAL_SHEET)?.rows ?? [];
  const entry = decodeJournal(rows);
  const changes = entry && decodeChanges(entry.data);
  return { entry: changes && entry, changes, height: rows.length, isMade: isJournal(rows) };
}

export function writeJournal(
  ports: Ports,
  { height, isMade }: Pick<Journal, 'height' | 'isMade'>,
  { changes, ...entry }: Omit<JournalEntry, 'data'> & { readonly changes: Changes },
): void {
  if (!isMade) ports.workbook.makeHidden(JOURNAL_SHEET);
  ports.workbook.writeArea(
    JOURNAL_SHEET,
    1,
    1,
    encodeJournal({ ...entry, data: encodeChanges(changes) }, height),
  );
}

export function markState(ports: Ports, state: JournalState): void {
  ports.workbook.writeArea(JOURNAL_SHEET, STATE_CELL.row, STATE_CELL.column, [[state]]);
}

const FORMAT = 1;
/** A date is `{d: …}`; everything else is as JSON has it. */
export function encodeChanges({ areas, made, lines }: Changes): string {
  const cells = (grid: readonly (readonly Cell[])[]) => grid.map((line) => line.map(encodeCell));
  return JSON.stringify({
    format: FORMAT,
    areas: areas.map(({ sheet, row, column, before, after }) => ({
      sheet,
      row,
      column,
      before: cells(before),
      after: cells(after),
    })),
    made: made.map(({ name, typed, computed }) => ({
      name,
      typed: typed.map(([row, column, cell]) => [row, column, encodeCell(cell)]),
      computed,
    })),
    lines,
  });
}

export function decodeChanges(data: string): Changes | undefined {
  try {
    const read = JSON.parse(data, (_, value) =>
      typeof value?.d === 'string' ? new Date(value.d) : value,
    ) as Changes & { readonly format: number };
    return read.format === FORMAT ? { areas: read.areas, made: read.made, lines: read.lines } : undefined;
  } catch {
    return undefined;
  }
}

function encodeCell(cell: Cell): unknown {
  return Object.prototype.toString.call(cell) === '[object Date]'
    ? { d: (cell as Date).toISOString() }
    : cell;
}
