// `Atšaukimas`: a hidden sheet that holds what the last action changed, so that it can be finished and undone.
import type { Cell } from './cell';

export const JOURNAL_SHEET = 'Atšaukimas';
/** `pradėta` is written before the first cell of an action, `baigta` after its last. */
export const JOURNAL_STATES = ['pradėta', 'baigta', 'atšaukta'] as const;
export type JournalState = (typeof JOURNAL_STATES)[number];

const HEADINGS = ['Būsena', 'Veiksmas', 'Kada', 'Kas', 'Raktas', 'Dalių'] as const;
/** Where the state stands; rows and columns from 1. */
export const STATE_CELL = { row: 2, column: 1 } as const;
const FIRST_PART_ROW = 3;
/** Below Google's limit of 50,000 characters a cell. */
export const LONGEST_PART = 49_000;

export interface JournalEntry {
  readonly state: JournalState;
  readonly what: string;
  readonly at: Date;
  readonly who: string;
  readonly key: string;
  /** The changes, as JSON. */
  readonly data: string;
}

/** All cells of the sheet from A1; at least `height` rows, so that nothing of an earlier entry is left. */
export function encodeJournal(entry: JournalEntry, height: number): Cell[][] {
  const parts = cut(entry.data, LONGEST_PART);
  const rows: Cell[][] = [
    [...HEADINGS],
    [entry.state, entry.what, entry.at, entry.who, entry.key, parts.length],
    ...parts.map((part) => [part, '', '', '', '', '']),
  ];
  while (rows.length < height) rows.push(HEADINGS.map(() => ''));
  return rows;
}

/** Undefined: there is no entry, or somebody has typed into the sheet and it cannot be trusted. */
export function decodeJournal(rows: readonly (readonly Cell[])[]): JournalEntry | undefined {
  const [state, what, at, who, key, parts] = rows[STATE_CELL.row - 1] ?? [];
  const known = JOURNAL_STATES.find((word) => word === state);
  if (!isJournal(rows) || !known || typeof parts !== 'number' || !isDate(at)) return undefined;
  const data = rows.slice(FIRST_PART_ROW - 1, FIRST_PART_ROW - 1 + parts).map(([part]) => String(part ?? ''));
  return { state: known, what: String(what), at, who: String(who), key: String(key), data: data.join('') };
}

/** False for a sheet that was made but never written: making it was cut off. */
export const isJournal = (rows: readonly (readonly Cell[])[]): boolean =>
  HEADINGS.every((heading, index) => rows[0]?.[index] === heading);

/** Pieces of a text; a character of two halves is never cut in two. */
function cut(text: string, longest: number): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + longest, text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last <= 0xdbff) to--;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

const isDate = (cell: Cell | undefined): cell is Date =>
  Object.prototype.toString.call(cell) === '[object Date]';
