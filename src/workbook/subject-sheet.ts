// A subject's own sheet: two blocks of works (a column each) with the semester's results beside them.

import type { Issue, Result } from '../domain/result';
import type { SchoolDate } from '../domain/school-date';
import { type Cell, cellText, dateOfCell, isBlank, type SheetRows } from './cell';
import { findColumns, OWN_COLUMN_MARK } from './find-columns';

/** The words that name the header rows; they stand in the column of the pupils' names. */
export const ROW_LABELS = {
  dates: 'Data',
  kinds: 'Rūšis',
  weights: 'Svoris',
  topics: 'Tema',
  formulas: 'Formulės',
} as const;

/** Headings of the columns that are not works; they stand in the row of the dates. */
export const SUBJECT_HEADERS = {
  number: 'Nr.',
  names: ROW_LABELS.dates,
  status1: 'Būsena I',
  closed1: 'Užbaigta I',
  mean1: 'Vidurkis I',
  grade1: 'I pusmetis',
  status2: 'Būsena II',
  closed2: 'Užbaigta II',
  mean2: 'Vidurkis II',
  grade2: 'II pusmetis',
  yearMean: 'Metų vidurkis',
  override: 'Kitas įvertinimas',
  annual: 'Metinis',
} as const;
/** What the other way of S3-26 would give where it differs: a note for people, so a sheet may be without it. */
export const OTHER_WAY_HEADER = 'Metinis kitu būdu';
export const STATUSES = ['pateisinta', 'nepateisinta', 'atleista'] as const;
const LABELS_ARE_AMONG_FIRST_ROWS = 15;

export interface Work {
  readonly column: number;
  readonly date: SchoolDate | undefined;
  readonly kind: string;
  readonly weight: Cell;
  readonly topic: string;
}
export interface SemesterResult {
  readonly status: string;
  readonly mean: Cell;
  /** What the formula gives now. */
  readonly grade: Cell;
  /** The result kept when the semester was closed; empty while it is open. It counts, whatever the formula gives. */
  readonly closed: Cell;
}
/** The semester's result: the kept one of a closed semester, else what the formula gives. */
export const officialGrade = ({ closed, grade }: SemesterResult): Cell => (isBlank(closed) ? grade : closed);

export interface SubjectPupil {
  readonly row: number;
  readonly name: string;
  /** Cells of the works, in the order of `works`, for semester I and II. */
  readonly marks: readonly [readonly Cell[], readonly Cell[]];
  readonly semesters: readonly [SemesterResult, SemesterResult];
  readonly yearMean: Cell;
  readonly override: Cell;
  readonly annual: Cell;
}
export interface SubjectSheet {
  readonly subject: string;
  readonly works: readonly [readonly Work[], readonly Work[]];
  readonly pupils: readonly SubjectPupil[];
  readonly columns: Readonly<Record<keyof typeof SUBJECT_HEADERS, number>>;
  readonly firstPupilRow: number;
}

/** Whether a sheet is drawn as a subject's sheet: its header rows carry their labels. */
export const looksLikeSubjectSheet = (sheet: SheetRows): boolean => labelRows(sheet).ok;

export function readSubjectSheet(sheet: SheetRows): Result<SubjectSheet> {
  const labels = labelRows(sheet);
  if (!labels.ok) return labels;
  const { rows, nameColumn } = labels.value;
  const dates = sheet.rows[rows.dates - 1] ?? [];
  const issues: Issue[] = [];

  // In the row of dates a date heads a work; what is left are headings.
  const headings = dates.map((cell) => (dateOfCell(cell) ? '' : cell));
  const found = findColumns(
    { name: sheet.name, rows: rowsBefore(sheet.rows, rows.dates, headings) },
    SUBJECT_HEADERS,
    [OTHER_WAY_HEADER],
  );
  if (!found.ok) return found;
  const columns = found.value.columns;

  const order = [columns.names, columns.status1, columns.grade1, columns.status2, columns.grade2];
  if (order.some((column, index) => index > 0 && column <= (order[index - 1] ?? 0)))
    issues.push({ code: 'blocks-out-of-order', at: { sheet: sheet.name, row: rows.dates }, params: {} });

  const row = (label: keyof typeof rows) => sheet.rows[rows[label] - 1] ?? [];
  const pupilRows = sheet.rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .slice(Math.max(rows.formulas, rows.topics))
    .filter(({ cells }) => cellText(cells[nameColumn - 1]) !== '');
  const seen = new Set<string>();
  for (const { cells, row: number } of pupilRows) {
    const pupil = cellText(cells[nameColumn - 1]);
    const at = { sheet: sheet.name, row: number, column: nameColumn };
    if (seen.has(pupil)) issues.push({ code: 'pupil-in-sheet-twice', at, params: { pupil } });
    seen.add(pupil);
  }
  const worksBetween = (from: number, to: number): Work[] => {
    const works: Work[] = [];
    for (let column = from + 1; column < to; column++) {
      const at = column - 1;
      if (cellText(dates[at]).startsWith(OWN_COLUMN_MARK)) continue;
      const isEmpty =
        [dates, row('kinds'), row('weights'), row('topics')].every((cells) => isBlank(cells[at])) &&
        pupilRows.every(({ cells }) => isBlank(cells[at]));
      if (isEmpty) continue;
      works.push({
        column,
        date: dateOfCell(dates[at]),
        kind: cellText(row('kinds')[at]),
        weight: row('weights')[at] ?? '',
        topic: cellText(row('topics')[at]),
      });
    }
    return works;
  };
  const works = [
    worksBetween(columns.names, columns.status1),
    worksBetween(columns.grade1, columns.status2),
  ] as const;
  if (issues.length > 0) return { ok: false, issues };
  return {
    ok: true,
    value: {
      subject: sheet.name,
      works,
      columns,
      firstPupilRow: Math.max(rows.formulas, rows.topics) + 1,
      pupils: pupilRows.map(({ cells, row: number }) => readPupil(cells, number, columns, works)),
    },
  };
}

function readPupil(
  cells: readonly Cell[],
  row: number,
  columns: SubjectSheet['columns'],
  works: SubjectSheet['works'],
): SubjectPupil {
  const at = (column: number): Cell => cells[column - 1] ?? '';
  return {
    row,
    name: cellText(at(columns.names)),
    marks: [works[0].map(({ column }) => at(column)), works[1].map(({ column }) => at(column))],
    semesters: [
      {
        status: cellText(at(columns.status1)),
        mean: at(columns.mean1),
        grade: at(columns.grade1),
        closed: at(columns.closed1),
      },
      {
        status: cellText(at(columns.status2)),
        mean: at(columns.mean2),
        grade: at(columns.grade2),
        closed: at(columns.closed2),
      },
    ],
    yearMean: at(columns.yearMean),
    override: at(columns.override),
    annual: at(columns.annual),
  };
}

export type LabelRows = Readonly<Record<keyof typeof ROW_LABELS, number>>;

/** In which rows the dates, kinds and so on stand, and in which column the names. */
export function labelRows(sheet: SheetRows): Result<{ rows: LabelRows; nameColumn: number }> {
  const top = sheet.rows.slice(0, LABELS_ARE_AMONG_FIRST_ROWS);
  const nameColumn =
    top
      .map((cells) => cells.findIndex((cell) => cellText(cell) === ROW_LABELS.kinds))
      .find((index) => index >= 0) ?? -1;
  const issues: Issue[] = [];
  const rows = {} as Record<keyof typeof ROW_LABELS, number>;
  for (const [key, label] of Object.entries(ROW_LABELS) as [keyof typeof ROW_LABELS, string][]) {
    const index = top.findIndex((cells) => cellText(cells[nameColumn]) === label);
    if (index < 0) issues.push({ code: 'row-label-missing', at: { sheet: sheet.name }, params: { label } });
    else rows[key] = index + 1;
  }
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { rows, nameColumn: nameColumn + 1 } };
}

/** The sheet down to its row of dates, with that row's dates taken out: what `findColumns` may look at. */
const rowsBefore = (
  rows: SheetRows['rows'],
  datesRow: number,
  headings: readonly Cell[],
): SheetRows['rows'] => [...rows.slice(0, datesRow - 1).map(() => []), headings];
