// `Suvestinė`: the pupils of the class with every semester and annual result of all subjects, brought together by
// formulas, so that one read shows the whole class.
import { failure, type Issue, type Result, success } from '../domain/result';
import { type Cell, cellText, type SheetRows } from './cell';

export const OVERVIEW_SHEET = 'Suvestinė';
export const OVERVIEW_NAMES = 'Mokinys';
export const OVERVIEW_CODES = 'Mokinio kodas';
export const OVERVIEW_RESULTS = { grade1: 'I pusmetis', grade2: 'II pusmetis', annual: 'Metinis' } as const;
export type OverviewResult = keyof typeof OVERVIEW_RESULTS;

export interface PupilResults {
  readonly name: string;
  readonly bySubject: readonly (Readonly<Record<OverviewResult, Cell>> & { readonly subject: string })[];
}
/** What the whole sheet says of the class. */
export interface Overview {
  readonly className: string;
  readonly schoolYear: string;
  readonly pupils: readonly (PupilResults & { readonly row: number; readonly id: string })[];
}

/** The pupils' results. The row of headings has `Mokinys`; the row above it names the subject of every column. */
export function readOverview(sheet: SheetRows | undefined): Result<readonly PupilResults[]> {
  if (!sheet) return failure('sheet-missing', { sheet: OVERVIEW_SHEET }, { sheet: OVERVIEW_SHEET });
  const found = findHeadings(sheet);
  return found.ok ? readResults(sheet, found.value) : found;
}

/**
 * The results with the pupils' codes, the class and the school year, which stand above the names and the codes. The codes
 * are spilled by one formula: a value that somebody has typed among them breaks all of them, and that is said.
 */
export function readWholeOverview(sheet: SheetRows | undefined): Result<Overview> {
  if (!sheet) return failure('sheet-missing', { sheet: OVERVIEW_SHEET }, { sheet: OVERVIEW_SHEET });
  const found = findHeadings(sheet);
  if (!found.ok) return found;
  const { headerIndex, names, codes } = found.value;
  if (codes < 0) return headingMissing(sheet.name, headerIndex, OVERVIEW_CODES);
  const results = readResults(sheet, found.value);
  if (!results.ok) return results;
  const broken = results.value.find(({ row }) => cellText(sheet.rows[row - 1]?.[codes]).startsWith('#'));
  if (broken) {
    const at = { sheet: sheet.name, row: broken.row, column: codes + 1 };
    return failure('overview-codes-broken', { header: OVERVIEW_CODES }, at);
  }
  const above = sheet.rows[headerIndex - 1] ?? [];
  return success({
    className: cellText(above[names]),
    schoolYear: cellText(above[codes]),
    pupils: results.value.map((pupil) => ({
      ...pupil,
      id: cellText(sheet.rows[pupil.row - 1]?.[codes]),
    })),
  });
}

/** The pupil of every row that has one. */
export function readOverviewNames(sheet: SheetRows): ReadonlyMap<number, string> {
  const found = findHeadings(sheet);
  if (!found.ok) return new Map();
  return new Map(pupilRows(sheet, found.value).map(({ row, name }) => [row, name]));
}

/** Which subjects have columns, in which row the headings stand (from 1), and how many columns are taken. */
export function overviewSubjects(
  sheet: SheetRows | undefined,
): Result<{ readonly subjects: readonly string[]; readonly headerRow: number; readonly width: number }> {
  if (!sheet) return failure('sheet-missing', { sheet: OVERVIEW_SHEET }, { sheet: OVERVIEW_SHEET });
  const found = findHeadings(sheet);
  if (!found.ok) return found;
  const { headerIndex, subjects, headers } = found.value;
  const width = Math.max(subjects.length, headers.length);
  return success({ subjects: subjects.filter((name) => name !== ''), headerRow: headerIndex + 1, width });
}

/** The columns (from 1) of results that a subject has; none when it or the headings are not there. */
export function overviewColumnsOf(sheet: SheetRows, subject: string): readonly number[] {
  const found = findHeadings(sheet);
  if (!found.ok) return [];
  const { headers, subjects } = found.value;
  const results: readonly string[] = Object.values(OVERVIEW_RESULTS);
  return subjects.flatMap((name, at) =>
    name === subject && results.includes(headers[at] ?? '') ? [at + 1] : [],
  );
}

interface Headings {
  readonly headerIndex: number;
  /** Columns from 0; `codes` is -1 in a sheet without them. */
  readonly names: number;
  readonly codes: number;
  readonly headers: readonly string[];
  readonly subjects: readonly string[];
}

function findHeadings(sheet: SheetRows): Result<Headings> {
  const headerIndex = sheet.rows.findIndex((cells) =>
    cells.some((cell) => cellText(cell) === OVERVIEW_NAMES),
  );
  const headers = (sheet.rows[headerIndex] ?? []).map(cellText);
  const names = headers.indexOf(OVERVIEW_NAMES);
  const codes = headers.indexOf(OVERVIEW_CODES);
  if (names < 0 || headerIndex < 1)
    return failure('header-missing', { header: OVERVIEW_NAMES }, { sheet: sheet.name });
  const subjects = (sheet.rows[headerIndex - 1] ?? []).map((cell, column) =>
    column === names || column === codes ? '' : cellText(cell),
  );
  return success({ headerIndex, names, codes, headers, subjects });
}

function readResults(
  sheet: SheetRows,
  found: Headings,
): Result<readonly (PupilResults & { readonly row: number })[]> {
  const { headers, subjects, headerIndex } = found;
  const wanted = [...new Set(subjects.filter((subject) => subject !== ''))];
  const columnOf = (subject: string, result: OverviewResult) =>
    headers.findIndex((text, index) => text === OVERVIEW_RESULTS[result] && subjects[index] === subject);
  const places = wanted.map((subject) => ({
    subject,
    grade1: columnOf(subject, 'grade1'),
    grade2: columnOf(subject, 'grade2'),
    annual: columnOf(subject, 'annual'),
  }));
  const missing = places.flatMap(({ subject, ...columns }) =>
    (Object.keys(columns) as OverviewResult[])
      .filter((key) => columns[key] < 0)
      .flatMap(
        (key): readonly Issue[] =>
          headingMissing(sheet.name, headerIndex, `${subject}: ${OVERVIEW_RESULTS[key]}`).issues,
      ),
  );
  if (missing.length > 0) return { ok: false, issues: missing };
  return success(
    pupilRows(sheet, found).map(({ row, name, cells }) => ({
      row,
      name,
      bySubject: places.map(({ subject, grade1, grade2, annual }) => ({
        subject,
        grade1: cells[grade1] ?? '',
        grade2: cells[grade2] ?? '',
        annual: cells[annual] ?? '',
      })),
    })),
  );
}

/** Rows from 1. */
const pupilRows = (sheet: SheetRows, { headerIndex, names }: Headings) =>
  sheet.rows
    .map((cells, index) => ({ cells, row: index + 1, name: cellText(cells[names]) }))
    .filter(({ row, name }) => row > headerIndex + 1 && name !== '');

const headingMissing = (sheet: string, headerIndex: number, header: string) =>
  failure('header-missing', { header }, { sheet, row: headerIndex + 1 });
