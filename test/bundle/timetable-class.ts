// A class with a timetable of tests as it is newly drawn, with the real formulas, and what a person types into it.
import type { ExecutionReport } from '../../local/contracts';
import type { CellInput } from '../../local/workbook/port';
import { timetableSheetWords } from '../../src/text/lt/timetable';
import type { Cell } from '../../src/workbook/cell';
import { SUBJECT_ROWS } from '../../src/workbook/subject-layout';
import { timetableBlueprint } from '../../src/workbook/test-timetable-blueprint';
import { timetableWorksIn } from '../../src/workbook/test-timetable-formulas';
import { TIMETABLE_HEADERS, TIMETABLE_SHEET } from '../../src/workbook/test-timetable-headings';
import { aPupil, aSubject, type ClassInput, freshClass } from './class-workbook';

export const SUBJECTS = [
  aSubject('Matematika', { weeklyLessons: 4 }),
  aSubject('Fizika', { weeklyLessons: 2 }),
  aSubject("Užsienio kalba (O'Nil)", { weeklyLessons: 3 }),
];
export const PUPILS = [
  aPupil('Gandriukas', 'Matas'),
  aPupil('Lazdynėlis', 'Benas'),
  aPupil('Žibutytė', 'Goda'),
];
export const FIRST_TEST_ROW = 5;
const VACATIONS = '2026-11-02–2026-11-06; 2026-12-24–2027-01-08';
export type Line = readonly CellInput[];
export const at = (year: number, month: number, day: number): Date => new Date(year, month - 1, day);

/** A column of the tests by its heading, as many rows as are asked for. */
export function testColumn(
  rows: readonly (readonly unknown[])[],
  key: keyof typeof TIMETABLE_HEADERS,
  count: number,
): string[] {
  const heads = rows.findIndex((row) => row.includes(TIMETABLE_HEADERS.state));
  const place = (rows[heads] ?? []).indexOf(TIMETABLE_HEADERS[key]);
  return Array.from({ length: count }, (_, index) => String(rows[heads + 1 + index]?.[place] ?? ''));
}

/** Works by subject: the date, the kind. */
export type Works = Readonly<Record<string, readonly (readonly [Date | string, string])[]>>;

export async function timetableClass(
  tests: readonly Line[],
  works: Works = {},
  input: Partial<ClassInput> = {},
) {
  const klass = freshClass({
    pupils: PUPILS,
    subjects: SUBJECTS,
    ...input,
    settings: { vacations: VACATIONS, ...input.settings },
  });
  const subjects = (input.subjects ?? SUBJECTS).map(({ name }) => name);
  const { cells, rows, columns, frozenRows } = timetableBlueprint(subjects, timetableSheetWords);
  const sheet = klass.book.insertSheet(TIMETABLE_SHEET, klass.book.sheets().length);
  if (columns > sheet.columnCount) sheet.insertColumns(sheet.columnCount, columns - sheet.columnCount);
  if (rows < sheet.rowCount) sheet.deleteRows(rows, sheet.rowCount - rows);
  sheet.frozenRows = frozenRows;
  klass.type(TIMETABLE_SHEET, 1, 1, cells as Line[]);
  for (const { row, column, formulas } of timetableWorksIn(
    { name: TIMETABLE_SHEET, rows: klass.values(TIMETABLE_SHEET) as Cell[][] },
    subjects,
    timetableSheetWords,
  ))
    klass.type(TIMETABLE_SHEET, row, column, [formulas]);
  if (tests.length > 0) klass.type(TIMETABLE_SHEET, FIRST_TEST_ROW, 1, tests);
  for (const [name, columnsOfMarks] of Object.entries(works)) {
    klass.type(name, SUBJECT_ROWS.dates, klass.layout.blocks[0].first, [
      columnsOfMarks.map(([date]) => date),
    ]);
    klass.type(name, SUBJECT_ROWS.kinds, klass.layout.blocks[0].first, [
      columnsOfMarks.map(([, kind]) => kind),
    ]);
  }
  await klass.calculated();
  return {
    ...klass,
    run: (name: string, args: readonly unknown[] = []): Promise<ExecutionReport> =>
      klass.host.execute(name, args, { answers: ['OK'], plainValues: name.startsWith('timetable') }),
    /** A cell of the summary to the right: the row of the subject, the heading. */
    summary: (subject: string, header: string): unknown => {
      const all = klass.values(TIMETABLE_SHEET);
      const heads = all[frozenRows - 1] ?? [];
      return all.find((row) => row[heads.indexOf('Klasės dalykas')] === subject)?.[heads.indexOf(header)];
    },
  };
}
export type TimetableHost = Awaited<ReturnType<typeof timetableClass>>;

export const toastsOf = (report: ExecutionReport): string[] =>
  report.dialogs.flatMap((dialog) => (dialog.kind === 'toast' ? [dialog.message] : []));
