// `Testų tvarkaraštis` (S3-14): one row a planned test. Above the headings stands, by formulas, what the check needs of
// `Nustatymai`; to the right, one row a subject, what it needs of `Dalykai` and of the subjects' own sheets. So one read
// brings everything. A row is read whatever stands in it: what is wrong is told beside it, not instead of the rest.
import { foldWord } from '../domain/cell';
import { parseKindOfWork } from '../domain/kind-of-work';
import {
  type MarkColumn,
  type PlannedTest,
  type TestProblem,
  type TimetableSubject,
  unknownKind,
} from '../domain/planned-test';
import { failure, type Result, success } from '../domain/result';
import { type Cell, cellText, dateOfCell, isBlank, numberOfCell, type SheetRows } from './cell';
import { findColumns } from './find-columns';
import { subjectsSheet } from './subjects-sheet';
import { namesIn, readFacts, type TimetableFacts } from './test-timetable-facts';
import {
  TIMETABLE_FOR_PEOPLE,
  TIMETABLE_HEADERS,
  TIMETABLE_SHEET,
  TIMETABLE_SUBJECTS,
  WORK_PARTS,
} from './test-timetable-headings';

/** The line of a subject's sheet that names its rows of dates and kinds: without it they are not where they should be. */
const WORK_LABELS = `Data${WORK_PARTS}Rūšis`;

export interface TimetableRow {
  readonly test: PlannedTest;
  /** What could not be read of the row. */
  readonly problems: readonly TestProblem[];
  readonly key: string;
}
export interface TimetableSheet extends TimetableFacts {
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
  return kind ? [{ date: dateOfCell(/^\d{5}$/.test(when) ? Number(when) : when), kind }] : [];
}

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

/** A name as the class writes it, however it was typed; an unknown one as it is. */
function canonical(names: readonly string[]): (name: string) => string {
  const byFolded = new Map(names.map((name) => [foldWord(name), name]));
  return (name) => byFolded.get(foldWord(name)) ?? name;
}
