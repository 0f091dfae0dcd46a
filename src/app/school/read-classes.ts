// The class workbooks read one after another, in pieces that a page asks for: two calls a workbook. What a piece has read
// is kept before it ends, so that a reading that was cut off goes on with the others. No journal: everything written here
// can be read again.
import type { ClassDigest } from '../../domain/class-digest';
import type { Issue } from '../../domain/result';
import { mapResult, type Result, success } from '../../domain/result';
import { sameClass } from '../../domain/same-class';
import { type Cell, orderOfMoment } from '../../workbook/cell';
import { type ClassListRow, classListSheet, isReadState, READ_STATE } from '../../workbook/class-list-sheet';
import { readTableIfMade, type TableOf, type TableRow } from '../../workbook/read-table';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { WorkbookRefusal } from '../workbook-refusal';
import { keepDigests, tidyKeptDigests } from './kept-digests';
import { hasRequiredSheets, neededSheets } from './needed-sheets';
import { readClassDigest } from './read-class-digest';
import { readOnlyWorkbook } from './read-only-workbook';

/** The progress bar moves so often where reading is quick; a piece ends long before Google's limit. */
const PIECE_MS = 1_500;
const MOST_IN_PIECE = 8;
/** A sheet keeps moments less exactly than a clock gives them. */
const SECOND_MS = 1_000;
/** Classes read so soon after one another are of one reading. */
const ONE_READING_MS = 30 * 60 * SECOND_MS;

export interface ReadingStates {
  readonly read: (read: string, problems: number, otherName: string) => string;
  readonly notPrepared: string;
  readonly failed: (issues: readonly Issue[]) => string;
}
export interface WantedPiece {
  /** The reading that is gone on with, as an earlier piece named it; '' begins one. */
  readonly reading: string;
  /** The first piece that this page asks for. */
  readonly begins: boolean;
  /** Workbooks that were refused: they are tried again in another reading. */
  readonly skip: readonly string[];
}
export interface TriedClass {
  readonly id: string;
  readonly className: string;
  readonly isRead: boolean;
  /** What stands under `Būsena` now. */
  readonly state: string;
}
export interface ReadPiece {
  readonly reading: string;
  readonly tried: readonly TriedClass[];
  readonly left: number;
  /** Workbooks of the list. */
  readonly total: number;
  /** Google asks for a pause: the next piece is asked for later. */
  readonly waits: boolean;
}

type ClassTable = TableOf<(typeof classListSheet)['row']['entries']>;
type Row = TableRow<ClassListRow>;
interface Outcome extends TriedClass {
  readonly digest: ClassDigest | undefined;
}

export function readClassesPiece(ports: Ports, wanted: WantedPiece, words: ReadingStates): Result<ReadPiece> {
  const now = (): number => ports.clock.now().getTime();
  const begun = now();
  const list = readList(ports);
  if (!list.ok) return list;
  const reading = wanted.reading || new Date(wholeSecond(begun)).toISOString();
  const books = workbooksOf(list.value);
  const ids = new Set(books.map(({ value }) => value.id));
  if (wanted.begins) {
    const tidied = underLock(ports, () => success(tidyKeptDigests(ports, ids)));
    if (!tidied.ok) return tidied;
  }
  const due = books.filter(
    ({ value }) => !wanted.skip.includes(value.id) && !isReadSince(value, Date.parse(reading), begun),
  );
  const outcomes: Outcome[] = [];
  let waits = false;
  for (const { value } of due) {
    if (outcomes.length >= MOST_IN_PIECE || (outcomes.length > 0 && now() - begun > PIECE_MS)) break;
    const outcome = readOne(ports, value, words);
    waits = outcome === 'wait';
    if (outcome === 'wait') break;
    outcomes.push(outcome);
  }
  const left = due.length - outcomes.length;
  const kept = underLock(ports, () => {
    const written = keepAll(ports, reading, outcomes);
    if (written.ok && left === 0) tidyKeptDigests(ports, ids);
    ports.workbook.flush();
    return written;
  });
  if (!kept.ok) return kept;
  return success({
    reading,
    tried: outcomes.map(({ digest: _digest, ...tried }) => tried),
    left,
    total: books.length,
    waits,
  });
}

/** One reading of one class workbook: what it is called, what sheets it has, and those that are needed. */
function readOne(ports: Ports, { id, className }: ClassListRow, words: ReadingStates): Outcome | 'wait' {
  const refused = (state: string): Outcome => ({ id, className, isRead: false, state, digest: undefined });
  try {
    const { sheets } = ports.others.look(id);
    if (!hasRequiredSheets(sheets)) return refused(words.notPrepared);
    const workbook = readOnlyWorkbook(ports.others.read(id, neededSheets(sheets)));
    const digest = readClassDigest({ workbook, clock: ports.clock });
    if (!digest.ok) return refused(words.failed(digest.issues));
    const { className: own, problems } = digest.value;
    const otherName = sameClass(own) === sameClass(className) ? '' : own;
    const state = words.read(READ_STATE, problems.length, otherName);
    return { id, className, isRead: true, state, digest: digest.value };
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    return error.reason === 'rate-limit' ? 'wait' : refused(words.failed(error.issues));
  }
}

/** The digests first: a class that the list calls read is kept. */
function keepAll(ports: Ports, reading: string, outcomes: readonly Outcome[]): Result<void> {
  if (outcomes.length === 0) return success(undefined);
  keepDigests(
    ports,
    reading,
    outcomes.flatMap(({ id, digest }) => (digest ? [{ id, digest }] : [])),
  );
  // Rows may have been moved while the workbooks were read.
  return mapResult(readList(ports), (list) => {
    if (list) writeStates(ports, list, outcomes);
  });
}

function writeStates(ports: Ports, table: ClassTable, outcomes: readonly Outcome[]): void {
  const { columns, sheet, rows } = table;
  const at = new Date(wholeSecond(ports.clock.now().getTime()));
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const changed = rows.flatMap(({ row, value }) => {
    const outcome = byId.get(value.id);
    return outcome
      ? [{ row, cells: { readAt: outcome.isRead ? at : (value.readAt ?? ''), state: outcome.state } }]
      : [];
  });
  const [left, right] =
    columns.readAt < columns.state ? (['readAt', 'state'] as const) : (['state', 'readAt'] as const);
  const areas =
    columns[right] - columns[left] === 1 ? [[left, right] as const] : [[left] as const, [right] as const];
  for (const run of runsOfRows(changed))
    for (const keys of areas) {
      const cells = run.map(({ cells: own }): Cell[] => keys.map((key) => own[key]));
      ports.workbook.writeArea(sheet, run[0]?.row ?? 0, columns[keys[0]], cells);
    }
}

/** Rows that stand under one another are written together, and no other is touched. */
function runsOfRows<Line extends { readonly row: number }>(lines: readonly Line[]): readonly Line[][] {
  const runs: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.row === line.row - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

export interface UnfinishedReading {
  readonly reading: string;
  readonly left: number;
}
/**
 * The last reading, where it has not come to every workbook of the list; undefined where it has, or there was none. One that
 * was refused has been come to: its row says why.
 */
export function unfinishedReading(table: ClassTable | undefined, now: Date): UnfinishedReading | undefined {
  const books = workbooksOf(table);
  const past = ({ value }: Row) => {
    const at = momentOf(value);
    return at !== undefined && at <= now.getTime() ? at : undefined;
  };
  const last = Math.max(...books.flatMap((row) => past(row) ?? []));
  const own = books.flatMap((row) => past(row) ?? []).filter((at) => at >= last - ONE_READING_MS);
  const left = books.filter(
    (row) => (past(row) ?? 0) < last - ONE_READING_MS && !isRefusal(row.value.state),
  ).length;
  if (own.length === 0 || left === 0) return undefined;
  return { reading: new Date(wholeSecond(Math.min(...own))).toISOString(), left };
}
const isRefusal = (state: string): boolean => state !== '' && !isReadState(state);

export const readList = ({ workbook }: Pick<Ports, 'workbook'>): Result<ClassTable | undefined> =>
  readTableIfMade(classListSheet, workbook.read(classListSheet.sheet));

/** A workbook that is listed twice is read once. */
export function workbooksOf(table: ClassTable | undefined): readonly Row[] {
  const rows = (table?.rows ?? []).filter(({ value }) => value.id !== '');
  return [...new Map(rows.map((row) => [row.value.id, row] as const)).values()];
}

const momentOf = ({ readAt }: ClassListRow): number | undefined => orderOfMoment(readAt);
const wholeSecond = (moment: number): number => Math.floor(moment / SECOND_MS) * SECOND_MS;

function isReadSince(row: ClassListRow, begun: number, now: number): boolean {
  const at = momentOf(row);
  return at !== undefined && at > begun - SECOND_MS / 2 && at <= now + SECOND_MS;
}
