// Who may see what of a report. Pupils are named to the administration, the child welfare commission and a class's own
// teachers (S0-4.5, 4.8, 80; S3-51.3), to the teachers' council where it decides on promotion (S3-44), and to nobody else.
import { concealedCells, type SumCells } from './conceal-cells';

export const REPORT_AUDIENCES = [
  'administration',
  'commission',
  'class-teachers',
  'council',
  'meeting',
] as const;
export type ReportAudience = (typeof REPORT_AUDIENCES)[number];

/** What the answer depends on besides who asks. */
export interface ReportScope {
  readonly code: string;
  /** How many classes the report is of. */
  readonly classes: number;
}

/** Teachers see the names of one class: their own; the council those on whose promotion it decides. */
export function mayNamePupils(audience: ReportAudience, { code, classes }: ReportScope): boolean {
  switch (audience) {
    case 'administration':
    case 'commission':
      return true;
    case 'class-teachers':
      return classes === 1;
    case 'council':
      return code === 'promotion';
    case 'meeting':
      return false;
  }
}

export type FigureKind = 'text' | 'count' | 'percent' | 'mean' | 'date';
interface ColumnOf<Kind> {
  readonly title: string;
  readonly kind: Kind;
  readonly width: number;
  /** Of a count of no pupils. */
  readonly ofThings?: true;
}
type CellOf = string | number | null;
/** A table with pupils' keys in it, for who may see their names. */
export interface PupilsTable {
  readonly columns: readonly ColumnOf<FigureKind | 'pupil'>[];
  readonly rows: readonly (readonly CellOf[])[];
  /** The last line, of all rows together. */
  readonly total?: readonly CellOf[];
}

/** A number that is not shown: it is of one or two pupils, or would tell such a one. */
export interface Concealed {
  readonly concealed: true;
}
export const CONCEALED: Concealed = { concealed: true };
export const isConcealed = (cell: FigureCell | undefined): cell is Concealed =>
  typeof cell === 'object' && cell !== null;
export type FigureCell = CellOf | Concealed;
/** A table for anybody: there is no column in which a pupil could stand, and no cell that tells of one or two. */
export interface FiguresTable {
  readonly columns: readonly ColumnOf<FigureKind>[];
  readonly rows: readonly (readonly FigureCell[])[];
  readonly total?: readonly FigureCell[];
}

/** Means of fewer pupils would tell what one of them has, as in `class-figures.ts`. */
const FEWEST_FOR_MEAN = 5;

/**
 * Every table of a report as anybody may see it; null instead of a list of pupils. Counts of one or two pupils are
 * concealed, and as many others as it takes that no sum, total or share beside them tells what they are: neither within
 * a table, nor by the cell of the same row and column in another. What anybody may know besides is not: how many pupils
 * a class has.
 */
export function figuresOnly(tables: readonly PupilsTable[]): readonly (FiguresTable | null)[] {
  const figures = tables.map((table) => (isFigures(table) ? table : null));
  const hidden = figures.map(() => new Set<string>());
  // What is concealed in one table is so in every other that has the same cell; until nothing is added.
  for (let before = -1, now = 0; now !== before; ) {
    before = now;
    const names = new Set<string>();
    figures.forEach((table, at) => {
      if (!table) return;
      for (const cell of cellsToConceal(table, hidden[at] ?? new Set())) {
        hidden[at]?.add(cell);
        names.add(nameOf(table, cell));
      }
    });
    figures.forEach((table, at) => {
      if (!table) return;
      for (const cell of countCells(table)) if (names.has(nameOf(table, cell))) hidden[at]?.add(cell);
    });
    now = hidden.reduce((sum, cells) => sum + cells.size, 0);
  }
  return figures.map((table, at) => table && withConcealed(table, hidden[at] ?? new Set()));
}

type Figures = Omit<FiguresTable, 'rows' | 'total'> & Pick<PupilsTable, 'rows' | 'total'>;
const isFigures = (table: PupilsTable): table is Figures =>
  table.columns.every(({ kind }) => kind !== 'pupil');

/** Rows with the total behind them; a cell is `row:column` in these. */
const linesOf = ({ rows, total }: Figures) => (total ? [...rows, total] : rows);
const cellAt = (row: number, column: number): string => `${row}:${column}`;
const placeOf = (cell: string): readonly [number, number] => {
  const [row = 0, column = 0] = cell.split(':').map(Number);
  return [row, column];
};
const numberAt = (line: readonly CellOf[] | undefined, column: number): number => {
  const cell = line?.[column];
  return typeof cell === 'number' ? cell : 0;
};

/** Places of columns that count pupils or their results. */
const countColumns = ({ columns }: Figures): readonly number[] =>
  columns.flatMap(({ kind, ofThings }, at) => (kind === 'count' && !ofThings ? [at] : []));

const countCells = (table: Figures): readonly string[] =>
  linesOf(table).flatMap((line, row) =>
    countColumns(table).flatMap((column) => (typeof line[column] === 'number' ? [cellAt(row, column)] : [])),
  );

/** The words of its row and of its column: cells of different tables that have the same are the same figure. */
function nameOf(table: Figures, cell: string): string {
  const [row, column] = placeOf(cell);
  const words = (linesOf(table)[row] ?? []).filter((one) => typeof one === 'string');
  return JSON.stringify([words, table.columns[column]?.title]);
}

function cellsToConceal(table: Figures, before: ReadonlySet<string>): ReadonlySet<string> {
  const lines = linesOf(table);
  const values = new Map<string, number>();
  for (const cell of countCells(table)) {
    const [row, column] = placeOf(cell);
    values.set(cell, numberAt(lines[row], column));
  }
  const first = [...values].flatMap(([cell, value]) =>
    value === 1 || value === 2 || before.has(cell) ? [cell] : [],
  );
  return concealedCells(values, [...sumsInRows(table), ...sumsInColumns(table)], new Set(first));
}

/** Columns whose counts are the sum of some of the others in every line, whatever the table says they are. */
function sumsInRows(table: Figures): readonly SumCells[] {
  const lines = linesOf(table);
  const columns = countColumns(table);
  return columns.flatMap((sum) =>
    partsOf(
      lines,
      sum,
      columns.filter((one) => one !== sum),
    ).flatMap((parts) =>
      lines.map((_, row) => ({
        sum: cellAt(row, sum),
        parts: parts.map((column) => cellAt(row, column)),
      })),
    ),
  );
}

/** Beyond so many columns only neighbours are tried as the parts of a sum: there are too many others. */
const MOST_TRIED = 10;
/** Of one column: a table of a line has many that are so by chance. Neighbours are most likely meant as parts. */
const MOST_SUMS = 40;

function partsOf(
  lines: readonly (readonly CellOf[])[],
  sum: number,
  others: readonly number[],
): readonly (readonly number[])[] {
  // A column of zeros is a part of any sum and tells nothing.
  const told = others.filter((column) => lines.some((line) => numberAt(line, column) !== 0));
  if (lines.every((line) => numberAt(line, sum) === 0)) return [];
  const isSum = (parts: readonly number[]): boolean =>
    lines.every(
      (line) => parts.reduce((all, column) => all + numberAt(line, column), 0) === numberAt(line, sum),
    );
  const found: (readonly number[])[] = [];
  if (told.length > MOST_TRIED) {
    for (let from = 0; from < told.length; from++)
      for (let to = from + 1; to <= told.length; to++)
        if (isSum(told.slice(from, to))) found.push(told.slice(from, to));
  } else {
    for (let choice = 1; choice < 2 ** told.length; choice++) {
      const parts = told.filter((_, index) => Math.floor(choice / 2 ** index) % 2 === 1);
      if (isSum(parts)) found.push(parts);
    }
  }
  const isRun = (parts: readonly number[]): boolean =>
    parts.length > 1 &&
    told.indexOf(parts[parts.length - 1] ?? 0) - told.indexOf(parts[0] ?? 0) === parts.length - 1;
  return [...found.filter(isRun), ...found.filter((parts) => !isRun(parts))].slice(0, MOST_SUMS);
}

/** The total of a column, where it is the sum of its rows. */
function sumsInColumns(table: Figures): readonly SumCells[] {
  const { rows, total } = table;
  if (!total) return [];
  return countColumns(table)
    .filter((column) => rows.reduce((all, row) => all + numberAt(row, column), 0) === numberAt(total, column))
    .map((column) => ({
      sum: cellAt(rows.length, column),
      parts: rows.map((_, row) => cellAt(row, column)),
    }));
}

function withConcealed(table: Figures, hidden: ReadonlySet<string>): FiguresTable {
  const counted = countColumns(table);
  const shown = linesOf(table).map((line, row): readonly FigureCell[] => {
    const counts = counted.map((column) => numberAt(line, column)).filter((count) => count > 0);
    const isAnyHidden = counted.some((column) => hidden.has(cellAt(row, column)));
    const areFew = counts.length > 0 && Math.max(...counts) < FEWEST_FOR_MEAN;
    return line.map((cell, column): FigureCell => {
      if (typeof cell !== 'number') return cell;
      const kind = table.columns[column]?.kind;
      if (kind === 'mean') return areFew ? CONCEALED : cell;
      if (kind === 'percent') return areFew || isAnyHidden || tellsFew(cell, counts) ? CONCEALED : cell;
      return hidden.has(cellAt(row, column)) ? CONCEALED : cell;
    });
  });
  const { columns, rows, total } = table;
  return {
    columns,
    rows: shown.slice(0, rows.length),
    ...(total ? { total: shown[rows.length] ?? [] } : {}),
  };
}

/** A share of a count beside it that is one or two of them, or all but one or two. */
const tellsFew = (percent: number, counts: readonly number[]): boolean =>
  counts.some((count) =>
    [1, 2, count - 1, count - 2].some(
      (part) => part > 0 && part < count && Math.abs((100 * part) / count - percent) <= ROUNDING,
    ),
  );
/** Shares have one decimal. */
const ROUNDING = 0.051;
