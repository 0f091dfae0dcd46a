// Which row or column of a sheet is which, after people have sorted, inserted, deleted or renamed some: a pupil's
// grade must never be put back beside another pupil.
import { type Cell, cellText } from '../../workbook/cell';
import { ROW_LABELS } from '../../workbook/subject-sheet';

type Grid = readonly (readonly Cell[])[];

/** What tells the lines of a sheet apart, as it was right after an action. */
export interface SheetLines {
  /** The headings, from column 1. */
  readonly headings: readonly string[];
  /** Columns whose cells together tell a row; one when it is enough. */
  readonly idColumns: readonly number[];
  /** Each row's, from row 1; '' for a row without. */
  readonly ids: readonly string[];
}
export interface LinePlace {
  /** From 1. */
  readonly at: number;
  /** False: no more than where it must have been, by its neighbours. */
  readonly isSure: boolean;
}

const HEADINGS_ARE_AMONG_FIRST_ROWS = 15;
/** Headings of columns that hold a key of the whole record. */
const KEY_HEADINGS = ['Raktas', 'Mokinio kodas'];
const SEPARATOR = '\u001f';

/** `changedColumns` do not tell a row when others can: their cells are what may be undone. */
export function linesOf(grid: Grid, changedColumns: ReadonlySet<number>): SheetLines {
  const headingsRow = findHeadingsRow(grid);
  const headings = texts(grid[headingsRow - 1] ?? []);
  const idColumns = chooseIdColumns(grid, headingsRow, headings, changedColumns);
  return { headings, idColumns, ids: idsIn(grid, idColumns) };
}

export interface FoundLines {
  /**
   * What telling lines apart rests on is put back last, so that undoing that was cut off still finds the rest: 2 for a
   * heading, 1 for a cell that tells a row, 0 for others. A place as it is now.
   */
  readonly weightOf: (place: { readonly row: number; readonly column: number }) => 0 | 1 | 2;
  readonly row: (recorded: number) => LinePlace | undefined;
  readonly column: (recorded: number) => LinePlace | undefined;
  /** What tells a row of the sheet as it is now; '' for a row without. */
  readonly idAt: (row: number) => string;
}

/** Finds the recorded lines in the sheet as it is now; undefined when its headings are not those any more. */
export function findLines(recorded: SheetLines, grid: Grid): FoundLines | undefined {
  const headingsRow = matchingRow(recorded.headings, grid);
  if (headingsRow === undefined) return undefined;
  const columns = trackLines(recorded.headings, texts(grid[headingsRow - 1] ?? []));
  const idColumns = recorded.idColumns.map((column) => columns[column - 1]);
  if (idColumns.some((place) => !place?.isSure)) return undefined;
  const current = idsIn(
    grid,
    idColumns.map((place) => place?.at ?? 0),
  );
  const rows = trackLines(recorded.ids, current).map((place, index) => {
    if (!place || place.isSure || recorded.idColumns.length === 1) return place;
    return mostlySame(recorded.ids[index] ?? '', current[place.at - 1] ?? '')
      ? { ...place, isSure: true }
      : place;
  });
  const tellsRow = new Set(idColumns.map((place) => place?.at));
  return {
    row: placeIn(rows),
    column: placeIn(columns),
    idAt: (row) => current[row - 1] ?? '',
    weightOf: ({ row, column }) => (row === headingsRow ? 2 : tellsRow.has(column) ? 1 : 0),
  };
}

/** Below and to the right of everything that was recorded, lines have moved as the last that is known. */
const placeIn =
  (places: readonly (LinePlace | undefined)[]) =>
  (recorded: number): LinePlace | undefined =>
    recorded <= places.length ? places[recorded - 1] : { at: recorded, isSure: places.length === 0 };

/**
 * Where each recorded line stands now. A line with a text is found by it; several of one text only if there are as
 * many of them still, in their order. A line without a text lies between the same neighbours, unmoved to each other.
 */
export function trackLines(
  recorded: readonly string[],
  current: readonly string[],
): (LinePlace | undefined)[] {
  const places = (lines: readonly string[]) => {
    const found = new Map<string, number[]>();
    lines.forEach((text, index) => {
      if (text !== '') found.set(text, [...(found.get(text) ?? []), index + 1]);
    });
    return found;
  };
  const [then, now] = [places(recorded), places(current)];
  const sure = recorded.map((text, index): number | undefined => {
    const before = then.get(text);
    const after = now.get(text);
    return before && after?.length === before.length ? after[before.indexOf(index + 1)] : undefined;
  });
  const above = neighbours(sure);
  const below = neighbours([...sure].reverse()).reverse();
  return recorded.map((text, index) => {
    const known = sure[index];
    if (known !== undefined) return { at: known, isSure: true };
    const up = above[index];
    const down = below[index];
    const byUp = up === undefined ? undefined : (sure[up] ?? 0) + index - up;
    const fromEnd = down === undefined ? undefined : recorded.length - 1 - down;
    const byDown = fromEnd === undefined ? undefined : (sure[fromEnd] ?? 0) - (fromEnd - index);
    if (byUp !== undefined && byDown !== undefined && byUp !== byDown) return undefined;
    const at = byUp ?? byDown ?? index + 1;
    if (at < 1) return undefined;
    return { at, isSure: text === '' && (current[at - 1] ?? '') === '' };
  });
}

/** For each line the index of the nearest one before it that is known. */
function neighbours(sure: readonly (number | undefined)[]): (number | undefined)[] {
  let last: number | undefined;
  return sure.map((place, index) => {
    const before = last;
    if (place !== undefined) last = index;
    return before;
  });
}

function findHeadingsRow(grid: Grid): number {
  const top = grid.slice(0, HEADINGS_ARE_AMONG_FIRST_ROWS);
  const names = namesColumn(top);
  if (names !== undefined) {
    const dates = top.findIndex((cells) => cellText(cells[names - 1]) === ROW_LABELS.dates);
    if (dates >= 0) return dates + 1;
  }
  let best = { row: 1, count: 0 };
  top.forEach((cells, index) => {
    const count = new Set(cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '')).size;
    if (count > best.count) best = { row: index + 1, count };
  });
  return best.row;
}

/** The column of pupils' names in a subject's sheet. */
function namesColumn(top: Grid): number | undefined {
  for (const cells of top) {
    const index = cells.findIndex((cell) => cellText(cell) === ROW_LABELS.kinds);
    if (index >= 0) return index + 1;
  }
  return undefined;
}

function chooseIdColumns(
  grid: Grid,
  headingsRow: number,
  headings: readonly string[],
  changedColumns: ReadonlySet<number>,
): readonly number[] {
  const names = namesColumn(grid.slice(0, HEADINGS_ARE_AMONG_FIRST_ROWS));
  if (names !== undefined) return [names];
  const body = grid.slice(headingsRow).filter((cells) => cells.some((cell) => cellText(cell) !== ''));
  const tellsAll = (column: number): boolean => {
    const found = body.map((cells) => cellText(cells[column - 1]));
    return found.every((text) => text !== '') && new Set(found).size === found.length;
  };
  const isWords = (column: number): boolean => body.every((cells) => typeof cells[column - 1] === 'string');
  const all = headings.map((_, index) => index + 1).filter((column) => headings[column - 1] !== '');
  const keys = KEY_HEADINGS.map((heading) => headings.indexOf(heading) + 1).filter((column) => column > 0);
  const single =
    keys.find(tellsAll) ??
    all.find((column) => !changedColumns.has(column) && isWords(column) && tellsAll(column)) ??
    all.find((column) => isWords(column) && tellsAll(column));
  if (single !== undefined) return [single];
  const unchanged = all.filter((column) => !changedColumns.has(column));
  const isEmpty = body.some((cells) => unchanged.every((column) => cellText(cells[column - 1]) === ''));
  return isEmpty ? all : unchanged;
}

const idsIn = (grid: Grid, columns: readonly number[]): string[] =>
  grid.map((cells) => {
    const found = columns.map((column) => cellText(cells[column - 1]));
    return found.every((text) => text === '') ? '' : found.join(SEPARATOR);
  });

const texts = (cells: readonly Cell[]): string[] => cells.map((cell) => cellText(cell));

function matchingRow(headings: readonly string[], grid: Grid): number | undefined {
  const wanted = new Set(headings.filter((text) => text !== ''));
  let best = { row: 0, count: 0 };
  grid.slice(0, HEADINGS_ARE_AMONG_FIRST_ROWS).forEach((cells, index) => {
    const count = new Set(texts(cells).filter((text) => wanted.has(text))).size;
    if (count > best.count) best = { row: index + 1, count };
  });
  if (wanted.size === 0) return 1;
  return best.count * 2 > wanted.size ? best.row : undefined;
}

function mostlySame(recorded: string, current: string): boolean {
  const then = recorded.split(SEPARATOR);
  const now = current.split(SEPARATOR);
  const filled = then.filter((text) => text !== '').length;
  const same = then.filter((text, index) => text !== '' && text === now[index]).length;
  return same * 2 > filled;
}
