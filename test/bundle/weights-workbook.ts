// A small class workbook with announced weights, as many days before today as a test needs.
import type { CellInput } from '../../local/workbook/port';
import { announcedWeightsSheet } from '../../src/workbook/announced-weights-sheet';
import { pupilsSheet } from '../../src/workbook/pupils-sheet';
import { subjectsSheet } from '../../src/workbook/subjects-sheet';
import { columnsOf } from '../../src/workbook/table-schema';
import { smallSheet, smallWorkbook, tableRows } from './support';

type Rows = readonly (readonly CellInput[])[];

/** The day that is so many days after today, in this machine's time zone as everywhere in these tests. */
export function day(after: number): string {
  const date = dateAfter(after);
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;
}
function dateAfter(days: number): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}
const asDate = (text: string): Date => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return new Date(year, month - 1, date);
};

export interface Told {
  readonly number: number;
  readonly on: string;
  readonly weights: Readonly<Record<string, number>>;
}
/** Semester I began 60 days ago: announced on its first day. */
const BEGUN = -60;
export const TOLD: readonly Told[] = [{ number: 1, on: day(BEGUN), weights: { T: 3, KD: 1 } }];

interface Options {
  readonly told?: readonly Told[];
  /** The first day of semester I, in days after today. */
  readonly begun?: number;
  readonly register?: boolean;
  readonly settings?: Readonly<Record<string, CellInput>>;
  /** What is otherwise than in the small workbook in the first columns of semester I; null: no such sheet. */
  readonly mathematics?: {
    readonly kinds?: readonly CellInput[];
    readonly weights?: readonly CellInput[];
    readonly marks?: boolean;
    readonly closed?: boolean;
  } | null;
  /** Surname of a pupil who has left. */
  readonly left?: string;
  readonly pupils?: number;
}

export function weightsWorkbook(options: Options) {
  const { told = [], begun = BEGUN, register = true, settings = {}, mathematics = {} } = options;
  const values: Readonly<Record<string, CellInput>> = {
    'I pusmečio pradžia': dateAfter(begun),
    'I pusmečio pabaiga': dateAfter(begun + 120),
    'II pusmečio pradžia': dateAfter(begun + 121),
    'II pusmečio pabaiga': dateAfter(begun + 260),
    'Svoris: testas (T)': 3,
    'Svoris: kontrolinis darbas (KD)': 3,
    'Svoris: namų darbai (ND)': 0.5,
    ...settings,
  };
  return smallWorkbook({
    Nustatymai: smallSheet('Nustatymai').map((row) =>
      String(row[0]) in values ? [row[0] ?? '', values[String(row[0])] ?? '', ''] : row,
    ),
    Mokiniai: pupilRows(options),
    Dalykai: subjectRows(),
    Matematika: mathematics === null ? undefined : mathematicsRows(mathematics, options.pupils),
    Geografija: smallSheet('Matematika').map((row, index) => (index === 3 ? row.slice(0, 3) : row)),
    [announcedWeightsSheet.sheet]: register ? registerRows(told) : undefined,
  });
}

function registerRows(told: readonly Told[]): Rows {
  return tableRows(
    announcedWeightsSheet as never,
    told.flatMap(({ number, on, weights }) =>
      Object.entries(weights).map(([kind, weight]) => ({
        subject: 'Matematika',
        semester: 'I',
        number,
        kind,
        weight,
        on: asDate(on),
        who: 'rita@mokykla.example',
        key: `svoriai|${number}`,
      })),
    ),
  );
}

function subjectRows(): Rows {
  const [headings = [], mathematics = []] = smallSheet('Dalykai');
  const at = (key: string) => columnsOf(subjectsSheet).findIndex((column) => column.key === key);
  const geography = [...mathematics];
  geography[at('name')] = 'Geografija';
  geography[at('mean')] = 'aritmetinis';
  return [headings, mathematics, geography];
}

/** The pupils of the small workbook, and as many more as are wanted. */
function pupilRows({ left, pupils = 3 }: Options): Rows {
  const at = (key: string) => columnsOf(pupilsSheet).findIndex((column) => column.key === key);
  const [headings = [], ...rows] = smallSheet('Mokiniai').map((row) => [...row]);
  for (const row of rows) if (row[at('lastName')] === left) row[at('left')] = dateAfter(-1);
  const more = Array.from({ length: Math.max(pupils - rows.length, 0) }, (_, index) => {
    const row = new Array<CellInput>(headings.length).fill('');
    row[at('lastName')] = `Pavardenis${index}`;
    row[at('firstName')] = 'Vardenis';
    row[at('id')] = `2b-x${index}`;
    return row;
  });
  return [headings, ...rows, ...more];
}

function mathematicsRows(
  { kinds = [], weights = [], marks = true, closed = false }: NonNullable<Options['mathematics']>,
  pupils = 3,
): Rows {
  const FIRST = 3;
  const CLOSED = 7;
  const SECOND = 11;
  const put = (row: readonly CellInput[], cells: readonly CellInput[]) => {
    const changed = [...row];
    cells.forEach((cell, index) => {
      changed[FIRST + index] = cell;
    });
    return changed;
  };
  const rows = smallSheet('Matematika').map((row, index) => {
    if (index === 2) return put(row, kinds);
    if (index === 3) return put(row, weights);
    if (index < 6) return [...row];
    const marked = marks ? [...row] : put(row, ['', '']);
    if (closed) marked[CLOSED] = 8;
    return marked;
  });
  if (!marks && kinds.length === 0)
    for (const row of rows.slice(1)) for (const column of [FIRST, FIRST + 1, SECOND]) row[column] = '';
  const more = Array.from({ length: Math.max(pupils - 3, 0) }, (_, index): CellInput[] => [
    index + 4,
    `Pavardenis${index} Vardenis`,
    '',
    3,
    4,
  ]);
  return [...rows, ...more];
}
