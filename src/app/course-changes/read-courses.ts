// The register of course changes as it stands, with what the steps of a case ask.
import type { SemesterSpan } from '../../domain/attendance';
import { caseKey, keyPart } from '../../domain/case-key';
import type { CourseChangeState } from '../../domain/case-states';
import type { Course, CourseChangeFacts } from '../../domain/course-change-case';
import { type EdgeWeek, edgeWeekOf } from '../../domain/course-week';
import { failure, type Issue, mapResult, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { COURSE_CHANGE_STATE_WORDS, stateOf } from '../../workbook/case-states';
import { countsAsOf, courseOf, readParts, readTaskLines, yesNo } from '../../workbook/course-change-cells';
import { type CourseChangeRow, courseChangesSheet } from '../../workbook/course-changes-sheet';
import { withoutErased } from '../../workbook/erased-pupil';
import type { Pupil } from '../../workbook/pupils-sheet';
import { readTable, type TableOf } from '../../workbook/read-table';
import type { Settings } from '../../workbook/settings-sheet';
import { semesterSpans } from '../close/closing-class';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { pupilByName } from '../pupils';
import { type ClassData, readClass } from '../read-class';

export type CoursesTable = TableOf<(typeof courseChangesSheet)['row']['entries']>;
export interface CourseChange {
  readonly row: number;
  readonly value: CourseChangeRow;
  /** Undefined where somebody wrote another word. */
  readonly state: CourseChangeState | undefined;
  readonly from: Course | undefined;
  readonly to: Course | undefined;
  /** What of the row cannot be read; such a case goes no further before it is mended. */
  readonly issues: readonly Issue[];
}
export interface Courses extends ClassData {
  readonly table: CoursesTable;
  readonly changes: readonly CourseChange[];
  /** Without the semesters' days nobody can tell the weeks. */
  readonly spans: Result<readonly [SemesterSpan, SemesterSpan]>;
}

const KIND = 'kurso keitimas';
const USUAL_EDGE_DAYS = 7;
export const edgeDaysOf = ({ edgeDays }: Pick<Settings, 'edgeDays'>): number => edgeDays ?? USUAL_EDGE_DAYS;

/** The class and the register, each sheet read once. */
export function readCourses(ports: Ports): Result<Courses> {
  const read = collect({
    known: readClass(ports),
    table: readTable(courseChangesSheet, ports.workbook.read(courseChangesSheet.sheet)),
  });
  return mapResult(read, ({ known, table }) => ({
    ...known,
    table,
    spans: semesterSpans(known.settings),
    changes: withoutErased(table.rows).map(({ row, value }) => readChange(row, value, table)),
  }));
}

function readChange(row: number, value: CourseChangeRow, { columns }: CoursesTable): CourseChange {
  const at = (column: keyof CourseChangeRow) => ({
    sheet: courseChangesSheet.sheet,
    row,
    column: columns[column],
  });
  const state = stateOf(COURSE_CHANGE_STATE_WORDS, value.state);
  const [from, to] = [courseOf(value.from), courseOf(value.to)];
  const parts = readParts(value.points);
  const wrong = (code: string, column: keyof CourseChangeRow): Issue => ({
    code,
    at: at(column),
    params: { value: String(value[column] ?? '') },
  });
  return {
    row,
    value,
    state,
    from,
    to,
    issues: [
      ...(value.key === '' ? [wrong('course.by-hand', 'pupil')] : []),
      ...(state ? [] : [wrong('course.state-unknown', 'state')]),
      ...(from ? [] : [wrong('course.course-unknown', 'from')]),
      ...(to ? [] : [wrong('course.course-unknown', 'to')]),
      ...(from && from === to ? [wrong('course.same-course', 'to')] : []),
      ...(parts.ok ? [] : parts.issues.map((issue) => ({ ...issue, at: at('points') }))),
      ...(value.countsAs === '' || countsAsOf(value.countsAs)
        ? []
        : [wrong('course.counts-unknown', 'countsAs')]),
    ],
  };
}

/** The one case of the key. */
export function courseChangeOf({ changes }: Pick<Courses, 'changes'>, key: string): Result<CourseChange> {
  const [found, another] = changes.filter(({ value }) => value.key === key);
  if (!found || key === '') return failure('case.unknown', { key });
  if (another) {
    const at = { sheet: courseChangesSheet.sheet, row: another.row };
    return failure('course.key-twice', { row: found.row }, at);
  }
  return found.issues.length > 0 ? { ok: false, issues: found.issues } : success(found);
}

/** A row of ours knows the pupil's code, so that another name changes nothing; one that a person typed only the name. */
export function pupilOf(pupils: readonly Pupil[], { key, pupil }: CourseChangeRow): Result<Pupil> {
  const [kind, , id] = key.split('|');
  const known = kind === KIND ? pupils.filter((one) => keyPart(one.id) === id) : [];
  return known.length === 1 ? success(known[0] as Pupil) : pupilByName(pupils, pupil);
}

/** `number`: from 1, one more after each of the same day that was cancelled. */
export const courseChangeKey = (
  schoolYear: string,
  pupilId: string,
  subject: string,
  changed: SchoolDate,
  number: number,
): string => caseKey(KIND, [schoolYear, pupilId, subject, changed, String(number)]);

/** Undefined in between, and where the day is not known. */
export const weekOf = (
  changed: SchoolDate | undefined,
  spans: readonly [SemesterSpan, SemesterSpan],
  settings: Pick<Settings, 'edgeDays'>,
): EdgeWeek | undefined => changed && edgeWeekOf(changed, spans, edgeDaysOf(settings));

/** What the steps ask; the row must be readable. */
export function factsOf(
  value: CourseChangeRow,
  week: EdgeWeek | undefined,
  today: SchoolDate,
): CourseChangeFacts {
  const lines = readTaskLines(value.topics, value.task);
  const parts = readParts(value.points);
  return {
    from: courseOf(value.from) ?? 'B',
    changedOn: value.changed,
    week,
    topics: lines.map(({ topic }) => topic),
    tasks: lines.map(({ task }) => task),
    settleUntil: value.settleUntil,
    planDone: yesNo(value.planDone),
    satisfied: yesNo(value.satisfied),
    decision: value.decision,
    settledOn: value.settled,
    parts: parts.ok ? parts.value : [],
    grade: value.grade,
    countsAs: countsAsOf(value.countsAs),
    today,
  };
}
