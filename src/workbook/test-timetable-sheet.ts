// `Testų tvarkaraštis` (S3-14): one row a planned test. Above the headings stands, by formulas, what the check needs of
// `Nustatymai`; to the right, one row a subject, what it needs of `Dalykai` and of the subjects' own sheets. So one read
// brings everything. A row is read whatever stands in it: what is wrong is told beside it, not instead of the rest.
import { foldWord } from '../domain/cell';
import { parseKindOfWork } from '../domain/kind-of-work';
import { type Period, parsePeriods } from '../domain/period';
import {
  type MarkColumn,
  type PlannedTest,
  type TestProblem,
  type TimetableCalendar,
  type TimetableSubject,
  unknownKind,
} from '../domain/planned-test';
import { failure, type Issue, type Result, success } from '../domain/result';
import { addDays, parseSchoolDate, type SchoolDate } from '../domain/school-date';
import { type Cell, cellText, dateOfCell, isBlank, numberOfCell, type SheetRows } from './cell';
import { findColumns } from './find-columns';
import { settingSchemas, settingsSheet } from './settings-sheet';
import { subjectsSheet } from './subjects-sheet';

export const TIMETABLE_SHEET = 'Testų tvarkaraštis';
/** What a person fills in, the check's words, and the key of the calendar's event. */
export const TIMETABLE_HEADERS = {
  date: 'Data',
  lesson: 'Pamoka',
  subject: 'Dalykas',
  kind: 'Rūšis',
  minutes: 'Trukmė (min)',
  topic: 'Tema',
  pupils: 'Mokiniai',
  state: 'Būsena',
  key: 'Kalendoriaus raktas',
} as const;
/** The columns of formulas that are read: one row a subject. */
export const TIMETABLE_SUBJECTS = {
  name: 'Klasės dalykas',
  weeklyLessons: 'Savaitinės pamokos',
  works: 'Darbai dalyko lape',
} as const;
/** The columns of formulas that are for people alone. */
export const TIMETABLE_FOR_PEOPLE = {
  recommended: 'Rekomenduojama testų',
  planned1: 'I pusm. testų',
  verdict1: 'I pusm. vertinimas',
  planned2: 'II pusm. testų',
  verdict2: 'II pusm. vertinimas',
  unplanned: 'Darbai be plano',
} as const;
/** How the cells above the headings begin; a colon and the value follow. */
export const TIMETABLE_FACTS = {
  title: 'Testų tvarkaraštis',
  semester1: 'I pusmetis',
  semester2: 'II pusmetis',
  edgeDays: 'Paskutinės savaitės dienos',
  individualPlans: 'Individualūs planai',
  vacations: 'Atostogos',
  daysOff: 'Laisvos dienos',
  pupils: 'Klasės mokiniai',
} as const;
type Fact = keyof typeof TIMETABLE_FACTS;

/** In the cell of a subject's works: a line a column of marks, the date and the kind parted by this. */
export const WORK_PARTS = '|';
/** The line of a subject's sheet that names its rows of dates and kinds: without it they are not where they should be. */
const WORK_LABELS = `Data${WORK_PARTS}Rūšis`;

export interface TimetableRow {
  readonly test: PlannedTest;
  /** What could not be read of the row. */
  readonly problems: readonly TestProblem[];
  readonly key: string;
}
export interface TimetableSheet {
  /** The class, the school year and the school, as the first row says them. */
  readonly title: string;
  readonly calendar: TimetableCalendar;
  readonly individualPlans: boolean;
  readonly pupils: readonly string[];
  readonly subjects: readonly TimetableSubject[];
  readonly rows: readonly TimetableRow[];
  readonly columns: Readonly<Record<keyof typeof TIMETABLE_HEADERS, number>>;
  readonly firstRow: number;
  /** What stands in `Būsena`, from `firstRow` down. */
  readonly states: readonly string[];
}

export function readTimetable(sheet: SheetRows | undefined): Result<TimetableSheet> {
  if (!sheet) return failure('sheet-missing', { sheet: TIMETABLE_SHEET }, { sheet: TIMETABLE_SHEET });
  const found = findColumns(withoutPeoplesColumns(sheet), {
    ...TIMETABLE_HEADERS,
    ...prefixed(TIMETABLE_SUBJECTS),
  });
  if (!found.ok) return found;
  const { headerRow, columns } = found.value;
  const facts = readFacts(sheet.rows.slice(0, headerRow - 1));
  if (!facts.ok) return facts;
  const body = sheet.rows.slice(headerRow);
  const works = readWorks(body.map((cells) => cells[columns['subject.works'] - 1]));
  const subjects = body.flatMap((cells): TimetableSubject[] => {
    const name = cellText(cells[columns['subject.name'] - 1]);
    if (name === '') return [];
    const weeklyLessons = numberOfCell(cells[columns['subject.weeklyLessons'] - 1]);
    return [{ name, weeklyLessons, works: works.get(foldWord(name)) }];
  });
  if (subjects.length === 0) return failure('timetable.no-subjects', {}, { sheet: subjectsSheet.sheet });
  const names = {
    subjects: canonical(subjects.map(({ name }) => name)),
    pupils: canonical(facts.value.pupils),
  };
  return success({
    ...facts.value,
    subjects,
    columns,
    firstRow: headerRow + 1,
    rows: body.flatMap((cells, index) => readRow(cells, headerRow + 1 + index, columns, names)),
    states: body.map((cells) => cellText(cells[columns.state - 1])),
  });
}

type SubjectKey = `subject.${keyof typeof TIMETABLE_SUBJECTS & string}`;
const prefixed = (headers: typeof TIMETABLE_SUBJECTS): Record<SubjectKey, string> => ({
  'subject.name': headers.name,
  'subject.weeklyLessons': headers.weeklyLessons,
  'subject.works': headers.works,
});

/** Formulas that only people read may fail, or be thrown out, without stopping the check. */
function withoutPeoplesColumns(sheet: SheetRows): SheetRows {
  const theirs = new Set<string>(Object.values(TIMETABLE_FOR_PEOPLE));
  const clean = (cell: Cell): Cell =>
    theirs.has(cellText(cell)) || cellText(cell).startsWith('#') ? '' : cell;
  return { name: sheet.name, rows: sheet.rows.map((cells) => cells.map(clean)) };
}

type Facts = Pick<TimetableSheet, 'title' | 'calendar' | 'individualPlans' | 'pupils'>;

function readFacts(rows: SheetRows['rows']): Result<Facts> {
  const texts = rows.flatMap((cells) => cells.map(cellText));
  const issues: Issue[] = [];
  const missing: string[] = [];
  const fact = (key: Fact): string => {
    const beginning = `${TIMETABLE_FACTS[key]}:`;
    const text = texts.find((candidate) => candidate.startsWith(beginning));
    if (text !== undefined) return text.slice(beginning.length).trim();
    missing.push(`${TIMETABLE_FACTS[key]}: …`);
    return '';
  };
  const take = <Value>(result: Result<Value>, otherwise: Value): Value => {
    if (result.ok) return result.value;
    issues.push(...result.issues);
    return otherwise;
  };
  const title = fact('title');
  const raw = {
    semester1: fact('semester1'),
    semester2: fact('semester2'),
    edgeDays: fact('edgeDays'),
    vacations: fact('vacations'),
    daysOff: fact('daysOff'),
  };
  const plans = fact('individualPlans');
  const pupils = namesIn(fact('pupils'));
  if (missing.length > 0)
    return failure('timetable.facts-missing', { labels: missing.join('“, „') }, { sheet: TIMETABLE_SHEET });
  const calendar: TimetableCalendar = {
    semesters: [take(semester(raw.semester1, 1), NO_DAYS), take(semester(raw.semester2, 2), NO_DAYS)],
    edgeDays: take(wholeDays(raw.edgeDays), 0),
    vacations: take(periods(raw.vacations, settingSchemas.vacations.name), []),
    daysOff: take(periods(raw.daysOff, settingSchemas.extraDaysOff.name), []),
  };
  const individualPlans = plans.toLowerCase() === 'taip';
  return issues.length > 0 ? { ok: false, issues } : success({ title, calendar, individualPlans, pupils });
}

const NO_DAYS: Period = { from: '' as SchoolDate, to: '' as SchoolDate };

function semester(text: string, number: 1 | 2): Result<Period> {
  const found = parsePeriods(text);
  const [period, ...others] = found.ok ? found.value : [];
  if (period && others.length === 0 && period.from < period.to) return success(period);
  const { semester1From, semester1To, semester2From, semester2To } = settingSchemas;
  const [from, to] = number === 1 ? [semester1From, semester1To] : [semester2From, semester2To];
  return failure(
    'timetable.semester-wrong',
    { from: from.name, to: to.name, value: text },
    { sheet: settingsSheet.sheet },
  );
}

function periods(text: string, name: string): Result<readonly Period[]> {
  const found = parsePeriods(text);
  if (found.ok) return found;
  const value = String(found.issues[0]?.params.value ?? text);
  return failure('timetable.period-wrong', { name, value }, { sheet: settingsSheet.sheet });
}

function wholeDays(text: string): Result<number> {
  if (/^\d{1,2}$/.test(text)) return success(Number(text));
  return failure(
    'timetable.days-wrong',
    { name: settingSchemas.edgeDays.name, value: text },
    { sheet: settingsSheet.sheet },
  );
}

/** By subject, the columns of marks of its sheet: the cell's first line names the subject. */
function readWorks(cells: readonly (Cell | undefined)[]): ReadonlyMap<string, readonly MarkColumn[]> {
  const works = new Map<string, readonly MarkColumn[]>();
  for (const cell of cells) {
    const [subject = '', ...lines] = cellText(cell).split('\n');
    if (lines.includes(WORK_LABELS)) works.set(foldWord(subject), lines.flatMap(readWork));
  }
  return works;
}

/** `46279|T` or `2026-09-14|T`: a column of marks; anything else is none. */
function readWork(line: string): MarkColumn[] {
  const [when = '', what = ''] = line.split(WORK_PARTS);
  const kind = parseKindOfWork(what);
  return kind
    ? [{ date: /^\d{5}$/.test(when) ? dayOfSerial(Number(when)) : parseSchoolDate(when), kind }]
    : [];
}

/** Sheets counts days from here when a date is shown as a number. */
const SERIAL_START = '1899-12-30' as SchoolDate;
const dayOfSerial = (serial: number): SchoolDate => addDays(SERIAL_START, serial);

interface KnownNames {
  readonly subjects: (name: string) => string;
  readonly pupils: (name: string) => string;
}

function readRow(
  cells: readonly Cell[],
  row: number,
  columns: TimetableSheet['columns'],
  known: KnownNames,
): TimetableRow[] {
  const at = (key: keyof typeof TIMETABLE_HEADERS): Cell => cells[columns[key] - 1] ?? '';
  const typed = ['date', 'lesson', 'subject', 'kind', 'minutes', 'topic', 'pupils'] as const;
  if (typed.every((key) => isBlank(at(key)))) return [];
  const read = {
    date: dateOfCell(at('date')),
    lesson: numberFrom(at('lesson'), 0, MOST_LESSONS),
    minutes: numberFrom(at('minutes'), 1, MOST_MINUTES),
  };
  const kind = parseKindOfWork(cellText(at('kind')));
  const subject = known.subjects(cellText(at('subject')));
  const missing = [
    ...(isBlank(at('date')) ? (['date'] as const) : []),
    ...(subject === '' ? (['subject'] as const) : []),
    ...(isBlank(at('kind')) ? (['kind'] as const) : []),
  ];
  const unreadable = (['date', 'lesson', 'minutes'] as const).filter(
    (field) => !isBlank(at(field)) && read[field] === undefined,
  );
  return [
    {
      test: {
        row,
        ...read,
        subject,
        kind,
        topic: cellText(at('topic')),
        pupils: namesIn(cellText(at('pupils'))).map(known.pupils),
      },
      problems: [
        ...(missing.length > 0 ? [{ code: 'incomplete', missing } as const] : []),
        ...unreadable.map(
          (field) => ({ code: 'unreadable', field, value: cellText(at(field)).slice(0, 40) }) as const,
        ),
        ...(!kind && !isBlank(at('kind')) ? [unknownKind(cellText(at('kind')).slice(0, 40))] : []),
      ],
      key: cellText(at('key')),
    },
  ];
}

const MOST_LESSONS = 12;
const MOST_MINUTES = 600;

/** A whole number, also with the word that people add: „45 min“. */
function numberFrom(cell: Cell, least: number, most: number): number | undefined {
  const value = numberOfCell(typeof cell === 'string' ? cell.replace(/\s*(?:min|pam)[^\d]*$/i, '') : cell);
  return value !== undefined && Number.isInteger(value) && value >= least && value <= most
    ? value
    : undefined;
}

/** Names as a person parts them. */
const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[;,\n]+/)
      .map((name) => name.replace(/\s+/g, ' ').trim())
      .filter((name) => name !== ''),
  ),
];

/** A name as the class writes it, however it was typed; an unknown one as it is. */
function canonical(names: readonly string[]): (name: string) => string {
  const byFolded = new Map(names.map((name) => [foldWord(name), name]));
  return (name) => byFolded.get(foldWord(name)) ?? name;
}
