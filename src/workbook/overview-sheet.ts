// `Suvestinė`: every pupil's semester and annual results of all subjects, brought together by formulas, so that one
// read shows the whole class.
import type { Result } from '../domain/result';
import { type Cell, cellText, type SheetRows } from './cell';

export const OVERVIEW_SHEET = 'Suvestinė';
export const OVERVIEW_NAMES = 'Mokinys';
export const OVERVIEW_RESULTS = { grade1: 'I pusmetis', grade2: 'II pusmetis', annual: 'Metinis' } as const;
export type OverviewResult = keyof typeof OVERVIEW_RESULTS;

export interface PupilResults {
  readonly name: string;
  readonly bySubject: readonly (Readonly<Record<OverviewResult, Cell>> & { readonly subject: string })[];
}

/** The row of the results' headings has `Mokinys`; the row above it names the subject of every column. */
export function readOverview(sheet: SheetRows | undefined): Result<readonly PupilResults[]> {
  if (!sheet)
    return {
      ok: false,
      issues: [{ code: 'sheet-missing', at: { sheet: OVERVIEW_SHEET }, params: { sheet: OVERVIEW_SHEET } }],
    };
  const headerIndex = sheet.rows.findIndex((cells) =>
    cells.some((cell) => cellText(cell) === OVERVIEW_NAMES),
  );
  const headers = (sheet.rows[headerIndex] ?? []).map(cellText);
  const subjects = (sheet.rows[headerIndex - 1] ?? []).map(cellText);
  const names = headers.indexOf(OVERVIEW_NAMES);
  if (names < 0 || headerIndex < 1)
    return {
      ok: false,
      issues: [{ code: 'header-missing', at: { sheet: sheet.name }, params: { header: OVERVIEW_NAMES } }],
    };
  const wanted = [...new Set(subjects.filter((subject) => subject !== ''))];
  const columnOf = (subject: string, header: string) =>
    headers.findIndex((text, index) => text === header && subjects[index] === subject);
  const places = wanted.map((subject) => ({
    subject,
    grade1: columnOf(subject, OVERVIEW_RESULTS.grade1),
    grade2: columnOf(subject, OVERVIEW_RESULTS.grade2),
    annual: columnOf(subject, OVERVIEW_RESULTS.annual),
  }));
  const missing = places.flatMap(({ subject, ...columns }) =>
    (Object.keys(columns) as OverviewResult[])
      .filter((key) => columns[key] < 0)
      .map((key) => ({
        code: 'header-missing',
        at: { sheet: sheet.name, row: headerIndex + 1 },
        params: { header: `${subject}: ${OVERVIEW_RESULTS[key]}` },
      })),
  );
  if (missing.length > 0) return { ok: false, issues: missing };
  return {
    ok: true,
    value: sheet.rows
      .slice(headerIndex + 1)
      .map((cells) => ({
        name: cellText(cells[names]),
        bySubject: places.map(({ subject, grade1, grade2, annual }) => ({
          subject,
          grade1: cells[grade1] ?? '',
          grade2: cells[grade2] ?? '',
          annual: cells[annual] ?? '',
        })),
      }))
      .filter(({ name }) => name !== ''),
  };
}

/** The pupil of every row that has one. */
export function readOverviewNames(sheet: SheetRows): ReadonlyMap<number, string> {
  const headerIndex = sheet.rows.findIndex((cells) =>
    cells.some((cell) => cellText(cell) === OVERVIEW_NAMES),
  );
  const column = (sheet.rows[headerIndex] ?? []).findIndex((cell) => cellText(cell) === OVERVIEW_NAMES);
  return new Map(
    sheet.rows
      .map((cells, index) => [index + 1, cellText(cells[column])] as const)
      .filter(([row, name]) => row > headerIndex + 1 && name !== ''),
  );
}
