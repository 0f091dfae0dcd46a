// A new `Testų tvarkaraštis`. Formulas stand only in the frozen rows above the tests, headings among them: each is the
// heading itself and spills the column below it, so that sorting, filtering and deleting rows cannot break them.
import { KINDS_OF_WORK } from '../domain/kind-of-work';
import { recommendedTests } from '../domain/test-timetable';
import { type Area, COLOURS, LAST_PUPIL_ROW, type SheetBlueprint } from './blueprint';
import { type Cell, cellText, columnName, type SheetRows, textCell } from './cell';
import { pupilsSheet } from './pupils-sheet';
import { settingAddress } from './settings-blueprint';
import type { SettingKey } from './settings-sheet';
import { SUBJECT_ROWS } from './subject-layout';
import { subjectsSheet } from './subjects-sheet';
import { columnsOf } from './table-schema';
import {
  TIMETABLE_FACTS,
  TIMETABLE_FOR_PEOPLE,
  TIMETABLE_HEADERS,
  TIMETABLE_SHEET,
  TIMETABLE_SUBJECTS,
  WORK_PARTS,
} from './test-timetable-sheet';

const ROWS = { title: 1, facts: 2, moreFacts: 3, headers: 4, first: 5, last: 404 } as const;
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
const KEYS = Object.keys(TIMETABLE_HEADERS) as (keyof typeof TIMETABLE_HEADERS)[];
const place = (key: keyof typeof TIMETABLE_HEADERS): number => KEYS.indexOf(key) + 1;
const GUARD = KEYS.length + 1;
/** Columns of the summary, in their order after the guard. */
const SUMMARY = [
  'name',
  'weeklyLessons',
  'recommended',
  'planned1',
  'verdict1',
  'planned2',
  'verdict2',
  'unplanned',
  'works',
] as const;
type Summary = (typeof SUMMARY)[number];
const SUMMARY_HEADERS: Readonly<Record<Summary, string>> = { ...TIMETABLE_SUBJECTS, ...TIMETABLE_FOR_PEOPLE };
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
const summaryPlace = (key: Summary): number => GUARD + 1 + SUMMARY.indexOf(key);
const LAST_SUBJECT_ROW = 60;

/** What may be planned: tests and their equals (S3-16), cumulative works, quizzes and independent works (S3-17). */
const PLANNED_KINDS = ['T', 'KD', 'R', 'REF', 'KŪR', 'PD', 'LD', 'P', 'KV', 'AR', 'SD'];

export interface TimetableWords {
  readonly dateHelp: string;
  readonly kindHelp: string;
  readonly minutesHelp: string;
  readonly subjectHelp: string;
  /** How the state of a row begins: nothing is wrong, something is. */
  readonly good: string;
  readonly problemSign: string;
  readonly verdicts: { readonly 'too-few': string; readonly fits: string; readonly 'too-many': string };
  readonly noSheet: string;
}

/** The settings that the sheet's formulas ask for. */
export const TIMETABLE_SETTINGS = [
  'className',
  'schoolYear',
  'school',
  'semester1From',
  'semester1To',
  'semester2From',
  'semester2To',
  'edgeDays',
  'individualPlans',
  'vacations',
  'extraDaysOff',
] as const satisfies readonly SettingKey[];
export type TimetableSetting = (typeof TIMETABLE_SETTINGS)[number];
export interface TimetablePlace {
  /** As far down as `Mokiniai` is read. */
  readonly lastPupilRow: number;
  /** Where each setting stands, e.g. `Nustatymai!$B$7`. */
  readonly addresses: Readonly<Record<TimetableSetting, string>>;
}
export const timetablePlace = (
  lastPupilRow = LAST_PUPIL_ROW,
  addressOf: (key: SettingKey) => string = settingAddress,
): TimetablePlace => ({
  lastPupilRow,
  addresses: Object.fromEntries(
    TIMETABLE_SETTINGS.map((key) => [key, addressOf(key)]),
  ) as TimetablePlace['addresses'],
});

export function timetableBlueprint(
  subjects: readonly string[],
  words: TimetableWords,
  { lastPupilRow, addresses }: TimetablePlace = timetablePlace(),
): SheetBlueprint {
  const columns = GUARD + SUMMARY.length;
  const cells: Cell[][] = Array.from({ length: ROWS.headers }, () => new Array<Cell>(columns).fill(''));
  const put = (row: number, column: number, cell: Cell) => {
    const line = cells[row - 1];
    if (line) line[column - 1] = cell;
  };
  put(ROWS.title, 1, titleFormula(addresses));
  put(ROWS.facts, place('date'), periodFormula('semester1', addresses.semester1From, addresses.semester1To));
  put(ROWS.facts, place('kind'), periodFormula('semester2', addresses.semester2From, addresses.semester2To));
  put(ROWS.facts, place('pupils'), factFormula('edgeDays', addresses.edgeDays));
  put(ROWS.facts, place('state'), factFormula('individualPlans', addresses.individualPlans));
  put(ROWS.moreFacts, place('date'), factFormula('vacations', dateText(addresses.vacations)));
  put(ROWS.moreFacts, place('state'), factFormula('daysOff', dateText(addresses.extraDaysOff)));
  put(ROWS.facts, summaryPlace('works'), factFormula('pupils', pupilNames(lastPupilRow)));
  for (const key of KEYS) put(ROWS.headers, place(key), textCell(TIMETABLE_HEADERS[key]));
  for (const [key, formula] of Object.entries(summaryFormulas(words, addresses)) as [Summary, string][])
    put(ROWS.headers, summaryPlace(key), `=VSTACK("${SUMMARY_HEADERS[key]}";${formula})`);
  // Their formulas follow when the sheets that they look into are there: `timetableWorksIn`.
  for (const key of ['unplanned', 'works'] as const)
    put(ROWS.headers, summaryPlace(key), textCell(SUMMARY_HEADERS[key]));
  return {
    name: TIMETABLE_SHEET,
    rows: ROWS.last,
    columns,
    cells,
    // A heading of two lines.
    heights: [{ row: ROWS.headers, height: 40 }],
    widths: [...KEYS.map((key) => WIDTHS[key]), 12, ...SUMMARY.map((key) => SUMMARY_WIDTHS[key])],
    hiddenColumns: [place('key'), summaryPlace('works')],
    frozenRows: ROWS.headers,
    frozenColumns: 0,
    looks: looks(columns),
    checks: [
      { area: body(place('subject')), check: { kind: 'list', values: subjects }, help: words.subjectHelp },
      { area: body(place('kind')), check: { kind: 'list', values: PLANNED_KINDS }, help: words.kindHelp },
      { area: body(place('minutes')), check: { kind: 'number-from', least: 1 }, help: words.minutesHelp },
      {
        area: body(place('date')),
        check: { kind: 'formula', formula: `=ISNUMBER(${columnName(place('date'))}${ROWS.first})` },
        help: words.dateHelp,
      },
    ],
    colours: [
      {
        areas: [body(place('state'))],
        when: { kind: 'text-begins', text: words.good },
        look: { fontColor: COLOURS.faint },
      },
      {
        areas: [body(place('state'))],
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
      { row: 1, column: 1, rows: ROWS.headers, columns },
      { row: ROWS.first, column: GUARD, rows: LAST_SUBJECT_ROW, columns: columns - GUARD + 1 },
    ],
  };
}

const body = (column: number): Area => ({
  row: ROWS.first,
  column,
  rows: ROWS.last - ROWS.first + 1,
  columns: 1,
});
const summaryBody = (key: Summary): Area => body(summaryPlace(key));

function looks(columns: number): SheetBlueprint['looks'] {
  const row = (number: number): Area => ({ row: number, column: 1, rows: 1, columns });
  return [
    { area: row(ROWS.title), look: { bold: true, fontSize: 12, fontColor: COLOURS.title } },
    { area: { ...row(ROWS.facts), rows: 2 }, look: { fontColor: COLOURS.faint, fontSize: 9 } },
    {
      area: row(ROWS.headers),
      look: { bold: true, background: COLOURS.header, wrap: true, align: 'center' },
    },
    { area: body(place('date')), look: { numberFormat: 'yyyy-mm-dd', align: 'center' } },
    ...(['lesson', 'kind', 'minutes'] as const).map((key) => ({
      area: body(place(key)),
      look: { align: 'center' as const },
    })),
    ...(['topic', 'pupils', 'state'] as const).map((key) => ({
      area: body(place(key)),
      look: { wrap: true },
    })),
    { area: { ...body(GUARD), row: ROWS.headers }, look: { background: COLOURS.guard } },
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

/** `Testų tvarkaraštis: 2b, 2026–2027, Girios gimnazija` */
function titleFormula({ className, schoolYear, school }: TimetablePlace['addresses']): string {
  const parts = [className, schoolYear, school];
  return `="${TIMETABLE_FACTS.title}: "&${parts.join('&", "&')}`;
}
const factFormula = (fact: keyof typeof TIMETABLE_FACTS, value: string): string =>
  `="${TIMETABLE_FACTS[fact]}: "&${value}`;
/** A day that was typed alone is a date; several are a text. */
const dateText = (cell: string): string => `IF(ISNUMBER(${cell});TEXT(${cell};"yyyy-mm-dd");${cell}&"")`;
const periodFormula = (fact: keyof typeof TIMETABLE_FACTS, from: string, to: string): string =>
  `${factFormula(fact, dateText(from))}&"–"&${dateText(to)}`;

function pupilNames(lastRow: number): string {
  const column = (key: 'lastName' | 'firstName') => {
    const name = columnName(columnsOf(pupilsSheet).findIndex((spec) => spec.key === key) + 1);
    return `${pupilsSheet.sheet}!$${name}$2:$${name}$${lastRow}`;
  };
  return `TEXTJOIN("; ";TRUE;MAP(${column('lastName')};${column('firstName')};LAMBDA(pavarde;vardas;IF(pavarde="";"";pavarde&" "&vardas))))`;
}

/** One formula a column, its rows those of `Dalykai`. */
function summaryFormulas(
  { verdicts }: TimetableWords,
  addresses: TimetablePlace['addresses'],
): Readonly<Record<Exclude<Summary, 'unplanned' | 'works'>, string>> {
  const subjects = subjectsColumn('name');
  const lessons = subjectsColumn('weeklyLessons');
  const forEach = (value: string) => `MAP(${subjects};LAMBDA(dalykas;IF(dalykas="";"";${value})))`;
  const withLessons = (isKnown: string) =>
    `IF(ISNUMBER(pamokos);IF(AND(pamokos>=1;pamokos<=${RANGES.length};pamokos=INT(pamokos));${isKnown};"");"")`;
  const verdict = (planned: 'planned1' | 'planned2') => {
    const column = columnName(summaryPlace(planned));
    const range = `${column}${ROWS.first}:${column}${ROWS.first + LAST_SUBJECT_ROW - 2}`;
    const [least, most] = [RANGES.map((one) => one.least), RANGES.map((one) => one.most)];
    return (
      `MAP(${lessons};${range};LAMBDA(pamokos;testai;` +
      withLessons(
        `IF(testai<CHOOSE(pamokos;${least.join(';')});"${verdicts['too-few']}";` +
          `IF(testai>CHOOSE(pamokos;${most.join(';')});"${verdicts['too-many']}";"${verdicts.fits}"))`,
      ) +
      '))'
    );
  };
  const names = RANGES.map(({ least, most }) => `"${least}–${most}"`).join(';');
  return {
    name: forEach('dalykas'),
    weeklyLessons: `MAP(${subjects};${lessons};LAMBDA(dalykas;pamokos;IF(dalykas="";"";IF(pamokos="";"";pamokos))))`,
    recommended: `MAP(${lessons};LAMBDA(pamokos;${withLessons(`CHOOSE(pamokos;${names})`)}))`,
    planned1: forEach(plannedCount(addresses.semester1From, addresses.semester1To)),
    verdict1: verdict('planned1'),
    planned2: forEach(plannedCount(addresses.semester2From, addresses.semester2To)),
    verdict2: verdict('planned2'),
  };
}

const RANGES = [1, 2, 3, 4, 5].flatMap((lessons) => recommendedTests(lessons) ?? []);
const TEST_KINDS = KINDS_OF_WORK.filter(({ test }) => test).flatMap(({ code, name }) => [code, name]);
/** A list in a formula: semicolons part rows in every language of Sheets. */
const isTestKind = (kind: string): string =>
  `ISNUMBER(MATCH(${kind};{${TEST_KINDS.map((word) => `"${word}"`).join(';')}};0))`;

const testsColumn = (key: keyof typeof TIMETABLE_HEADERS): string => {
  const name = columnName(place(key));
  return `$${name}$${ROWS.first}:$${name}$${ROWS.last}`;
};
function plannedCount(from: string, to: string): string {
  const date = testsColumn('date');
  return (
    `SUMPRODUCT((${testsColumn('subject')}=dalykas)*(${date}>=${from})*(${date}<=${to})*` +
    `${isTestKind(testsColumn('kind'))})`
  );
}

/**
 * The columns that look into the subjects' own sheets: a part for every sheet, since only such references follow a sheet
 * that is renamed and a row that is inserted. Each part names its subject, so their order means nothing. Written anew
 * when a subject is added.
 */
function timetableWorks(
  subjects: readonly string[],
  { noSheet }: Pick<TimetableWords, 'noSheet'>,
): Readonly<Record<'unplanned' | 'works', string>> {
  const works = `IF(rusis="";"";IF(ISNUMBER(data);N(data);data)&"${WORK_PARTS}"&rusis)`;
  const column = (key: 'unplanned' | 'works', parts: readonly string[]) =>
    `=VSTACK(${[`"${SUMMARY_HEADERS[key]}"`, ...parts].join(';')})`;
  return {
    works: column(
      'works',
      subjects.map(
        (name) => `${inQuotes(name)}&CHAR(10)&IFERROR(${ofWorks(name, works, 'CHAR(10)')};"${noSheet}")`,
      ),
    ),
    unplanned: column(
      'unplanned',
      subjects.map(
        (name) =>
          `LET(rasta;IFERROR(${ofWorks(name, unplannedWork(name), '", "')};"");IF(rasta="";"";${inQuotes(`${name}: `)}&rasta))`,
      ),
    ),
  };
}

/** Something of every column of marks in a subject's sheet, joined. */
function ofWorks(subject: string, value: string, separator: string): string {
  const row = (number: number) => `'${subject.replace(/'/g, "''")}'!$${number}:$${number}`;
  return (
    `TEXTJOIN(${separator};TRUE;MAP(${row(SUBJECT_ROWS.dates)};${row(SUBJECT_ROWS.kinds)};` +
    `LAMBDA(data;rusis;${value})))`
  );
}
/** A column of a test on a day for which the subject has nothing planned. */
const unplannedWork = (subject: string): string =>
  `IF(ISNUMBER(data);IF(${isTestKind('rusis')};IF(COUNTIFS(${testsColumn('subject')};${inQuotes(subject)};${testsColumn('date')};data)=0;` +
  `TEXT(data;"mm-dd")&" "&rusis;"");"");"")`;
const inQuotes = (text: string): string => `"${text.replace(/"/g, '""')}"`;

function subjectsColumn(key: 'name' | 'weeklyLessons'): string {
  const name = columnName(columnsOf(subjectsSheet).findIndex((spec) => spec.key === key) + 1);
  return `${subjectsSheet.sheet}!$${name}$2:$${name}$${LAST_SUBJECT_ROW}`;
}

/** Which cells of a sheet get the formulas that look into the subjects' sheets: neighbours together. */
export function timetableWorksIn(
  sheet: SheetRows,
  subjects: readonly string[],
  words: Pick<TimetableWords, 'noSheet'>,
): readonly { readonly row: number; readonly column: number; readonly formulas: readonly string[] }[] {
  const formulas = timetableWorks(subjects, words);
  const row = sheet.rows
    .slice(0, HEADINGS_ARE_AMONG_FIRST_ROWS)
    .findIndex((cells) => cells.some((cell) => cellText(cell) === SUMMARY_HEADERS.works));
  const column = (key: 'unplanned' | 'works') =>
    (sheet.rows[row] ?? []).findIndex((cell) => cellText(cell) === SUMMARY_HEADERS[key]) + 1;
  const [unplanned, works] = [column('unplanned'), column('works')];
  if (works === unplanned + 1 && unplanned > 0)
    return [{ row: row + 1, column: unplanned, formulas: [formulas.unplanned, formulas.works] }];
  return (['unplanned', 'works'] as const).flatMap((key) =>
    column(key) > 0 ? [{ row: row + 1, column: column(key), formulas: [formulas[key]] }] : [],
  );
}
const HEADINGS_ARE_AMONG_FIRST_ROWS = 10;
