// The formulas of a new `Testų tvarkaraštis`: facts above the headings, one formula a column of the summary.
import { KINDS_OF_WORK } from '../domain/kind-of-work';
import { recommendedTests } from '../domain/test-timetable';
import { cellText, columnName, type SheetRows } from './cell';
import { pupilsSheet } from './pupils-sheet';
import { SUBJECT_ROWS } from './subject-layout';
import { subjectsSheet } from './subjects-sheet';
import { columnsOf } from './table-schema';
import { TIMETABLE_FACTS, type TIMETABLE_HEADERS, WORK_PARTS } from './test-timetable-headings';
import {
  LAST_SUBJECT_ROW,
  SUMMARY_HEADERS,
  type Summary,
  summaryPlace,
  TIMETABLE_ROWS,
  type TimetablePlace,
  testPlace,
} from './test-timetable-layout';

export interface TimetableFormulaWords {
  readonly verdicts: { readonly 'too-few': string; readonly fits: string; readonly 'too-many': string };
  readonly noSheet: string;
}

/** `Testų tvarkaraštis: 2b, 2026–2027, Girios gimnazija` */
export function titleFormula({ className, schoolYear, school }: TimetablePlace['addresses']): string {
  const parts = [className, schoolYear, school];
  return `="${TIMETABLE_FACTS.title}: "&${parts.join('&", "&')}`;
}
export const factFormula = (fact: keyof typeof TIMETABLE_FACTS, value: string): string =>
  `="${TIMETABLE_FACTS[fact]}: "&${value}`;
/** A day that was typed alone is a date; several are a text. */
export const dateText = (cell: string): string =>
  `IF(ISNUMBER(${cell});TEXT(${cell};"yyyy-mm-dd");${cell}&"")`;
export const periodFormula = (fact: keyof typeof TIMETABLE_FACTS, from: string, to: string): string =>
  `${factFormula(fact, dateText(from))}&"–"&${dateText(to)}`;

export function pupilNames(lastRow: number): string {
  const column = (key: 'lastName' | 'firstName') => {
    const name = columnName(columnsOf(pupilsSheet).findIndex((spec) => spec.key === key) + 1);
    return `${pupilsSheet.sheet}!$${name}$2:$${name}$${lastRow}`;
  };
  return `TEXTJOIN("; ";TRUE;MAP(${column('lastName')};${column('firstName')};LAMBDA(pavarde;vardas;IF(pavarde="";"";pavarde&" "&vardas))))`;
}

/** One formula a column, its rows those of `Dalykai`. */
export function summaryFormulas(
  { verdicts }: Pick<TimetableFormulaWords, 'verdicts'>,
  addresses: TimetablePlace['addresses'],
): Readonly<Record<Exclude<Summary, 'unplanned' | 'works'>, string>> {
  const subjects = subjectsColumn('name');
  const lessons = subjectsColumn('weeklyLessons');
  const forEach = (value: string) => `MAP(${subjects};LAMBDA(dalykas;IF(dalykas="";"";${value})))`;
  const withLessons = (isKnown: string) =>
    `IF(ISNUMBER(pamokos);IF(AND(pamokos>=1;pamokos<=${RANGES.length};pamokos=INT(pamokos));${isKnown};"");"")`;
  const verdict = (planned: 'planned1' | 'planned2') => {
    const column = columnName(summaryPlace(planned));
    const range = `${column}${TIMETABLE_ROWS.first}:${column}${TIMETABLE_ROWS.first + LAST_SUBJECT_ROW - 2}`;
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
  const name = columnName(testPlace(key));
  return `$${name}$${TIMETABLE_ROWS.first}:$${name}$${TIMETABLE_ROWS.last}`;
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
  { noSheet }: Pick<TimetableFormulaWords, 'noSheet'>,
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
  words: Pick<TimetableFormulaWords, 'noSheet'>,
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
