// A new `Testų tvarkaraštis`. Formulas stand only in the frozen rows above the tests, headings among them: each is the
// heading itself and spills the column below it, so that sorting, filtering and deleting rows cannot break them.
import { type Area, COLOURS, type SheetBlueprint } from './blueprint';
import { type Cell, columnName, textCell } from './cell';
import {
  dateText,
  factFormula,
  periodFormula,
  pupilNames,
  summaryFormulas,
  type TimetableFormulaWords,
  titleFormula,
} from './test-timetable-formulas';
import { TIMETABLE_HEADERS, TIMETABLE_SHEET } from './test-timetable-headings';
import {
  GUARD_COLUMN,
  LAST_SUBJECT_ROW,
  SUMMARY,
  SUMMARY_HEADERS,
  type Summary,
  summaryPlace,
  TEST_KEYS,
  TIMETABLE_ROWS,
  type TimetablePlace,
  testPlace,
  timetablePlace,
} from './test-timetable-layout';

const WIDTHS: Readonly<Record<keyof typeof TIMETABLE_HEADERS, number>> = {
  date: 90,
  lesson: 62,
  subject: 210,
  kind: 66,
  minutes: 72,
  topic: 230,
  pupils: 190,
  state: 340,
  key: 60,
};
const SUMMARY_WIDTHS: Readonly<Record<Summary, number>> = {
  name: 210,
  weeklyLessons: 90,
  recommended: 115,
  planned1: 70,
  verdict1: 95,
  planned2: 70,
  verdict2: 95,
  unplanned: 230,
  works: 60,
};
/** What may be planned: tests and their equals (S3-16), cumulative works, quizzes and independent works (S3-17). */
const PLANNED_KINDS = ['T', 'KD', 'R', 'REF', 'KŪR', 'PD', 'LD', 'P', 'KV', 'AR', 'SD'];

export interface TimetableWords extends TimetableFormulaWords {
  readonly dateHelp: string;
  readonly kindHelp: string;
  readonly minutesHelp: string;
  readonly subjectHelp: string;
  /** How the state of a row begins: nothing is wrong, something is. */
  readonly good: string;
  readonly problemSign: string;
}

export function timetableBlueprint(
  subjects: readonly string[],
  words: TimetableWords,
  { lastPupilRow, addresses }: TimetablePlace = timetablePlace(),
): SheetBlueprint {
  const columns = GUARD_COLUMN + SUMMARY.length;
  const cells: Cell[][] = Array.from({ length: TIMETABLE_ROWS.headers }, () =>
    new Array<Cell>(columns).fill(''),
  );
  const put = (row: number, column: number, cell: Cell) => {
    const line = cells[row - 1];
    if (line) line[column - 1] = cell;
  };
  put(TIMETABLE_ROWS.title, 1, titleFormula(addresses));
  put(
    TIMETABLE_ROWS.facts,
    testPlace('date'),
    periodFormula('semester1', addresses.semester1From, addresses.semester1To),
  );
  put(
    TIMETABLE_ROWS.facts,
    testPlace('kind'),
    periodFormula('semester2', addresses.semester2From, addresses.semester2To),
  );
  put(TIMETABLE_ROWS.facts, testPlace('pupils'), factFormula('edgeDays', addresses.edgeDays));
  put(TIMETABLE_ROWS.facts, testPlace('state'), factFormula('individualPlans', addresses.individualPlans));
  put(TIMETABLE_ROWS.moreFacts, testPlace('date'), factFormula('vacations', dateText(addresses.vacations)));
  put(TIMETABLE_ROWS.moreFacts, testPlace('state'), factFormula('daysOff', dateText(addresses.extraDaysOff)));
  put(TIMETABLE_ROWS.facts, summaryPlace('works'), factFormula('pupils', pupilNames(lastPupilRow)));
  for (const key of TEST_KEYS) put(TIMETABLE_ROWS.headers, testPlace(key), textCell(TIMETABLE_HEADERS[key]));
  for (const [key, formula] of Object.entries(summaryFormulas(words, addresses)) as [Summary, string][])
    put(TIMETABLE_ROWS.headers, summaryPlace(key), `=VSTACK("${SUMMARY_HEADERS[key]}";${formula})`);
  // Their formulas follow when the sheets that they look into are there: `timetableWorksIn`.
  for (const key of ['unplanned', 'works'] as const)
    put(TIMETABLE_ROWS.headers, summaryPlace(key), textCell(SUMMARY_HEADERS[key]));
  return {
    name: TIMETABLE_SHEET,
    rows: TIMETABLE_ROWS.last,
    columns,
    cells,
    // A heading of two lines.
    heights: [{ row: TIMETABLE_ROWS.headers, height: 40 }],
    widths: [...TEST_KEYS.map((key) => WIDTHS[key]), 12, ...SUMMARY.map((key) => SUMMARY_WIDTHS[key])],
    hiddenColumns: [testPlace('key'), summaryPlace('works')],
    frozenRows: TIMETABLE_ROWS.headers,
    frozenColumns: 0,
    looks: looks(columns),
    checks: [
      {
        area: body(testPlace('subject')),
        check: { kind: 'list', values: subjects },
        help: words.subjectHelp,
      },
      { area: body(testPlace('kind')), check: { kind: 'list', values: PLANNED_KINDS }, help: words.kindHelp },
      { area: body(testPlace('minutes')), check: { kind: 'number-from', least: 1 }, help: words.minutesHelp },
      {
        area: body(testPlace('date')),
        check: {
          kind: 'formula',
          formula: `=ISNUMBER(${columnName(testPlace('date'))}${TIMETABLE_ROWS.first})`,
        },
        help: words.dateHelp,
      },
    ],
    colours: [
      {
        areas: [body(testPlace('state'))],
        when: { kind: 'text-begins', text: words.good },
        look: { fontColor: COLOURS.faint },
      },
      {
        areas: [body(testPlace('state'))],
        when: { kind: 'text-begins', text: words.problemSign },
        look: { background: COLOURS.problem },
      },
      ...[words.verdicts['too-few'], words.verdicts['too-many']].map((text) => ({
        areas: [summaryBody('verdict1'), summaryBody('verdict2')],
        when: { kind: 'text-is' as const, text },
        look: { background: COLOURS.attention },
      })),
    ],
    warned: [
      { row: 1, column: 1, rows: TIMETABLE_ROWS.headers, columns },
      {
        row: TIMETABLE_ROWS.first,
        column: GUARD_COLUMN,
        rows: LAST_SUBJECT_ROW,
        columns: columns - GUARD_COLUMN + 1,
      },
    ],
  };
}

const body = (column: number): Area => ({
  row: TIMETABLE_ROWS.first,
  column,
  rows: TIMETABLE_ROWS.last - TIMETABLE_ROWS.first + 1,
  columns: 1,
});
const summaryBody = (key: Summary): Area => body(summaryPlace(key));

function looks(columns: number): SheetBlueprint['looks'] {
  const row = (number: number): Area => ({ row: number, column: 1, rows: 1, columns });
  return [
    { area: row(TIMETABLE_ROWS.title), look: { bold: true, fontSize: 12, fontColor: COLOURS.title } },
    { area: { ...row(TIMETABLE_ROWS.facts), rows: 2 }, look: { fontColor: COLOURS.faint, fontSize: 9 } },
    {
      area: row(TIMETABLE_ROWS.headers),
      look: { bold: true, background: COLOURS.header, wrap: true, align: 'center' },
    },
    { area: body(testPlace('date')), look: { numberFormat: 'yyyy-mm-dd', align: 'center' } },
    ...(['lesson', 'kind', 'minutes'] as const).map((key) => ({
      area: body(testPlace(key)),
      look: { align: 'center' as const },
    })),
    ...(['topic', 'pupils', 'state'] as const).map((key) => ({
      area: body(testPlace(key)),
      look: { wrap: true },
    })),
    { area: { ...body(GUARD_COLUMN), row: TIMETABLE_ROWS.headers }, look: { background: COLOURS.guard } },
    {
      area: { ...summaryBody('name'), rows: LAST_SUBJECT_ROW, columns: SUMMARY.length },
      look: { background: COLOURS.computed },
    },
    {
      area: { ...summaryBody('weeklyLessons'), rows: LAST_SUBJECT_ROW, columns: 6 },
      look: { align: 'center' },
    },
  ];
}
