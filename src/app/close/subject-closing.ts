// One subject of a semester that is being closed: every pupil's state in the sheet and in the register.
import { type Attendance, attendanceIn } from '../../domain/attendance';
import { parseDecimal } from '../../domain/decimal';
import type { KeptWork } from '../../domain/kept-marks';
import type { Outcome } from '../../domain/outcome';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { HALF_UP } from '../../domain/rounding';
import type { SemesterClass } from '../../domain/semester';
import { type ClosingDecision, type ClosingState, closingStates } from '../../domain/semester-closing';
import { readWorkColumns } from '../../domain/work-columns';
import { cellText, isBlank, plainWords, type SheetRows } from '../../workbook/cell';
import {
  type ClosedRow,
  historyByPupil,
  isInForce,
  NO_GRADE_KEPT,
} from '../../workbook/closed-semesters-sheet';
import type { Pupil } from '../../workbook/pupils-sheet';
import type { TableRow } from '../../workbook/read-table';
import type { Settings } from '../../workbook/settings-sheet';
import {
  readSubjectSheet,
  type SubjectPupil,
  type SubjectSheet,
  type Work,
} from '../../workbook/subject-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import type { Ports } from '../ports';
import type { ClosingClass } from './closing-class';
import { columnsIssue, rowIssue } from './closing-issues';
import { renamedFrom } from './renamed-subject';
import { sameResult } from './same-result';

/** A kept result as the register has it, against what the sheet's own column says. */
export type InSheet = 'same' | 'missing' | 'other';

export interface PupilClosing {
  readonly row: SubjectPupil;
  readonly pupil: Pupil;
  readonly attendance: Attendance;
  /** What would be kept if the semester were closed now. */
  readonly state: ClosingState;
  /** What is kept and holds. */
  readonly kept: { readonly row: TableRow<ClosedRow>; readonly inSheet: InSheet } | undefined;
  /** The register's rows of this pupil, the latest last; those that were opened again among them. */
  readonly history: readonly TableRow<ClosedRow>[];
  readonly works: readonly KeptWork[];
}
export interface SubjectClosing {
  readonly subject: Subject;
  readonly sheet: SubjectSheet;
  readonly rows: SheetRows['rows'];
  readonly group: SemesterClass;
  readonly pupils: readonly PupilClosing[];
  /** What must be mended in the sheet before anything can be closed. */
  readonly issues: readonly Issue[];
  /** The semester was closed when the subject had this name. */
  readonly renamedFrom: string | undefined;
}
export type Decisions = ReadonlyMap<string, ClosingDecision>;

/** Reads the sheet once; `decisions` by the pupil's code. */
export function readSubjectClosing(
  ports: Ports,
  known: ClosingClass,
  name: string,
  semester: 1 | 2,
  decisions: Decisions,
): Result<SubjectClosing> {
  const subject = known.subjects.find((candidate) => candidate.name === name);
  if (!subject) return failure('subject-unknown', { subject: name });
  const rows = ports.workbook.read(name);
  if (!rows) return failure('sheet-missing', { sheet: name }, { sheet: name });
  const sheet = readSubjectSheet(rows);
  if (!sheet.ok) return sheet;
  const group = semesterClass(sheet.value, subject, semester, known.settings);
  if (!group.ok) return group;
  return success(closingOf(known, subject, sheet.value, rows.rows, group.value, semester, decisions));
}

function closingOf(
  known: ClosingClass,
  subject: Subject,
  sheet: SubjectSheet,
  rows: SheetRows['rows'],
  group: SemesterClass,
  semester: 1 | 2,
  decisions: Decisions,
): SubjectClosing {
  const index = semester === 1 ? 0 : 1;
  const span = known.spans[index];
  const histories = historyByPupil(known.register.rows, subject.name, semester);
  const registered = sheet.pupils.map((row) => known.byName.get(plainWords(row.name)) ?? []);
  const attendances = registered.map(([pupil]) => attendanceIn(span, pupil ?? {}));
  const states = closingStates(
    group,
    sheet.pupils.map((row, at) => ({
      attendance: attendances[at] ?? 'whole',
      shown: row.semesters[index].grade,
      decision: decisions.get(registered[at]?.[0]?.id ?? ''),
    })),
  );
  const issues: Issue[] = [];
  const pupils = sheet.pupils.flatMap((row, at): PupilClosing[] => {
    const [pupil, another] = registered[at] ?? [];
    const place = { sheet: sheet.subject, row: row.row, column: sheet.columns.names };
    if (!pupil || another) {
      const code = another ? 'pupil-name-twice' : 'pupil-unknown';
      issues.push(failure(code, { pupil: row.name }, place).issues[0] as Issue);
      return [];
    }
    const state = states[at] as ClosingState;
    const history = histories.get(pupil.id) ?? [];
    const kept = keptOf(history, row, index);
    const issue = kept
      ? undefined
      : rowIssue(state, { sheet, row, semester, keptByHand: handKept(state, row, index) });
    if (issue) issues.push(issue);
    const works = keptWorks(sheet.works[index], row.marks[index]);
    return [{ row, pupil, attendance: attendances[at] ?? 'whole', state, kept, history, works }];
  });
  const before = renamedFrom(known, pupils, semester);
  // Everything else that there is to say comes of the name.
  const told = before === undefined ? issues : [renamedIssue(subject.name, before)];
  return { subject, sheet, rows, group, pupils, issues: told, renamedFrom: before };
}

const renamedIssue = (subject: string, before: string): Issue => ({
  code: 'closing-subject-renamed',
  at: { sheet: subject },
  params: { subject, before },
});

/** A semester of a sheet as the domain reads it. Where the subject's mean is plain, weights are not looked at. */
export function semesterClass(
  sheet: SubjectSheet,
  subject: Subject,
  semester: 1 | 2,
  settings: Settings,
): Result<SemesterClass> {
  const index = semester === 1 ? 0 : 1;
  const works = sheet.works[index];
  const columns = readWorkColumns(
    works.length,
    subject.mean === 'aritmetinis' ? undefined : works.map(({ weight }) => weight),
    works.map(({ kind }) => kind),
  );
  if (!columns.ok)
    return { ok: false, issues: columns.issues.map((issue) => columnsIssue(issue, sheet, semester)) };
  return success({
    rows: sheet.pupils.map(({ marks }) => marks[index]),
    columns: columns.value,
    statuses: sheet.pupils.map(({ semesters }) => semesters[index].status),
    rounding: {
      upFrom: parseDecimal(settings.roundUpFrom) ?? HALF_UP.upFrom,
      strictPass: settings.strictPass === 'taip',
    },
  });
}

/** What would be kept: '' for a pupil without a grade, undefined while it cannot be said. */
export function outcomeOfState(state: ClosingState): Outcome | undefined {
  if (state.kind === 'graded') return state.working.outcome;
  return state.kind === 'without-grade' ? '' : undefined;
}

function keptOf(
  history: readonly TableRow<ClosedRow>[],
  row: SubjectPupil,
  index: 0 | 1,
): PupilClosing['kept'] {
  const [last, previous] = history.slice(-2).reverse();
  if (!last || !isInForce(last.value)) return undefined;
  const { closed } = row.semesters[index];
  if (isBlank(closed)) return { row: last, inSheet: 'missing' };
  if (sameResult(closed, last.value.result)) return { row: last, inSheet: 'same' };
  // A grade that came later is registered, and the dash that stood for it is still there.
  const isDash = cellText(closed) === NO_GRADE_KEPT && previous && isInForce(previous.value);
  return { row: last, inSheet: isDash ? 'missing' : 'other' };
}

/** Stands in the column of kept results though nothing was closed, and is not what the marks give. */
function handKept(state: ClosingState, row: SubjectPupil, index: 0 | 1): boolean {
  const { closed } = row.semesters[index];
  if (isBlank(closed) || state.kind === 'absent') return false;
  const outcome = outcomeOfState(state);
  return outcome === undefined || !sameResult(closed, outcome);
}

function keptWorks(works: readonly Work[], marks: SubjectPupil['marks'][number]): KeptWork[] {
  return works.map(({ date, kind, weight, topic }, index) => ({
    date: date ?? '',
    kind,
    weight: cellText(weight),
    topic,
    mark: cellText(marks[index]).replace(/\s+/g, ' '),
  }));
}
