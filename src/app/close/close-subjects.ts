// Closes a semester of some subjects: what is worked out from the marks is kept beside the formulas and, with the
// marks, in the register; every final grade goes to the log. The register is written first and says what belongs
// where, so that an action that was cut off is finished by repeating it, whatever has been typed in between.
import { caseKey } from '../../domain/case-key';
import { isNegative } from '../../domain/outcome';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { type ClosingDecision, DECISION_WORDS } from '../../domain/semester-closing';
import { isBlank } from '../../workbook/cell';
import { closedSemestersSheet, NO_GRADE_KEPT, semesterName } from '../../workbook/closed-semesters-sheet';
import { logSheet } from '../../workbook/log-sheet';
import { plainRow } from '../../workbook/plain-row';
import { readTable } from '../../workbook/read-table';
import { type AreaChange, applyChanges, finishChanges } from '../change-set';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { type ClosingClass, readClosingClass } from './closing-class';
import { type ClosingLogWords, type LogEntry, logEntry, missingEntries } from './closing-log';
import { closingQuestions } from './closing-questions';
import { areasOf, type CellChange, exactAreas, newRowsArea } from './grid';
import { type KeptRecord, type KeptWords, keptRecord, type Stamp, stampOf } from './kept-record';
import { latestClosing } from './latest-closing';
import { type MadeRegister, madeRegister } from './made-register';
import { type PupilClosing, readSubjectClosing, type SubjectClosing } from './subject-closing';

export interface CloseRequest {
  readonly semester: 1 | 2;
  readonly subjects: readonly string[];
  readonly decisions: readonly SubjectDecision[];
  /** The person has read the questions and goes on. */
  readonly agreed: boolean;
  /** More subjects of the same closing follow. */
  readonly goesOn: boolean;
  /** These are not all: how the whole is called does not name them. */
  readonly isPart: boolean;
}
export interface SubjectDecision {
  readonly subject: string;
  readonly pupilId: string;
  readonly decision: ClosingDecision;
}
export interface ClosedSubject {
  readonly subject: string;
  /** How many results were kept now, and how many of them are negative. */
  readonly kept: number;
  readonly negative: number;
  /** Nothing was left to do: it had been closed before, perhaps by somebody else at the same moment. */
  readonly already?: { readonly on: string; readonly by: string };
}
export interface HeldSubject {
  readonly subject: string;
  readonly issues: readonly Issue[];
}
export interface CloseWords extends KeptWords, ClosingLogWords {
  readonly action: (semester: 1 | 2, subjects: readonly string[]) => string;
}

export function closeSubjects(
  ports: Ports,
  request: CloseRequest,
  words: CloseWords,
): Result<{ readonly closed: readonly ClosedSubject[]; readonly held: readonly HeldSubject[] }> {
  return underLock(ports, () => {
    const known = readClosingClass(ports);
    if (!known.ok) return known;
    if (!request.agreed && closingQuestions(ports.clock.today(), known.value, request.semester).length > 0)
      return failure('closing-not-agreed', { semester: semesterName(request.semester) });
    const logRows = ports.workbook.read(logSheet.sheet);
    const log = readTable(logSheet, logRows);
    if (!log.ok) return log;
    const logged = new Set(log.value.rows.map(({ value }) => value.key));

    const held: HeldSubject[] = [];
    const plans: SubjectPlan[] = [];
    const stamp = stampOf(ports.clock.now());
    // A subject may stand twice in `Dalykai`.
    for (const subject of new Set(request.subjects)) {
      const plan = planSubject(ports, known.value, subject, request, stamp, words);
      if (plan.ok) plans.push(plan.value);
      else held.push({ subject, issues: plan.issues });
    }
    const entries = [
      ...missingEntries(known.value.register.rows, request.semester, logged, words),
      ...plans.flatMap((plan) => plan.entries),
    ];
    const added = plans.flatMap(({ records }) => records);
    const sheets = plans.flatMap(({ areas }) => areas);
    const key = caseKey('close', [known.value.settings.schoolYear, semesterName(request.semester)]);
    if (entries.length + added.length + sheets.length === 0) {
      if (!request.goesOn) finishChanges(ports, key);
    } else {
      const register = madeRegister(ports, known.value.register, words);
      const who = ports.user.email();
      applyChanges(ports, {
        key,
        what: words.action(request.semester, request.isPart ? [] : plans.map(({ subject }) => subject)),
        goesOn: request.goesOn,
        areas: [
          ...registerArea(register, added, who),
          ...sheets,
          ...newRowsArea(
            logSheet.sheet,
            logRows?.rows ?? [],
            entries.map((entry) => plainRow(logSheet, log.value, { ...entry, at: stamp.at, who })),
          ).map((area): AreaChange => ({ ...area, stays: true })),
        ],
      });
    }
    return success({
      closed: plans.map(({ subject, records, already }) => ({
        subject,
        kept: records.length,
        negative: records.filter(({ outcome }) => isNegative(outcome)).length,
        ...(already ? { already } : {}),
      })),
      held,
    });
  });
}

interface SubjectPlan {
  readonly subject: string;
  readonly records: readonly KeptRecord[];
  readonly areas: readonly AreaChange[];
  readonly entries: readonly LogEntry[];
  readonly already: ClosedSubject['already'];
}

function planSubject(
  ports: Ports,
  known: ClosingClass,
  subject: string,
  request: CloseRequest,
  stamp: Stamp,
  words: CloseWords,
): Result<SubjectPlan> {
  const { semester } = request;
  const decisions = new Map(
    request.decisions
      .filter((decision) => decision.subject === subject)
      .map(({ pupilId, decision }) => [pupilId, decision]),
  );
  const closing = readSubjectClosing(ports, known, subject, semester, decisions);
  if (!closing.ok) return closing;
  const issues = [
    ...closing.value.issues,
    ...undecided(closing.value),
    ...overtaken(closing.value, decisions, semester),
  ];
  if (issues.length > 0) return { ok: false, issues };

  const records: KeptRecord[] = [];
  const results: CellChange[] = [];
  const statuses: CellChange[] = [];
  const entries: LogEntry[] = [];
  const columns = closing.value.sheet.columns;
  const [statusColumn, closedColumn] =
    semester === 1 ? [columns.status1, columns.closed1] : [columns.status2, columns.closed2];
  for (const pupil of closing.value.pupils) {
    const record = takesNewRow(pupil)
      ? keptRecord(closing.value, pupil, { semester, stamp }, words)
      : undefined;
    const row = record?.row ?? pupil.kept?.row.value;
    if (!row) continue;
    if (record) records.push(record);
    const { closed, status } = pupil.row.semesters[semester === 1 ? 0 : 1];
    const isMissing = record
      ? isBlank(closed) || pupil.kept !== undefined
      : pupil.kept?.inSheet === 'missing';
    if (isMissing) results.push({ row: pupil.row.row, column: closedColumn, after: keptCell(row.result) });
    if (isMissing && status === '' && row.status !== '')
      statuses.push({ row: pupil.row.row, column: statusColumn, after: row.status });
    const earlier = pupil.history[pupil.history.length - 1]?.value;
    if (record) entries.push(logEntry(record.row, earlier, semester, words));
  }
  const { rows } = closing.value;
  const areas = [...areasOf(subject, rows, results), ...exactAreas(subject, rows, statuses)];
  const latest = records.length + areas.length === 0 ? latestClosing(closing.value.pupils) : undefined;
  const already = latest && { on: latest.on, by: latest.by };
  return success({ subject, records, entries, areas, already });
}

/** Nothing is kept yet; or it was kept that there is no grade, and now there is one. */
export function takesNewRow({ state, kept }: PupilClosing): boolean {
  if (!kept) return state.kind === 'graded' || state.kind === 'without-grade';
  return kept.inSheet !== 'other' && kept.row.value.result === '' && state.kind === 'graded';
}

function undecided({ pupils, sheet }: SubjectClosing): Issue[] {
  return pupils.flatMap(({ state, row, kept }) =>
    state.kind !== 'to-decide' || kept
      ? []
      : [
          {
            code: 'closing-undecided',
            at: { sheet: sheet.subject, row: row.row, column: sheet.columns.names },
            params: { pupil: row.name, why: state.why },
          },
        ],
  );
}

/** Somebody has typed another status since the person decided: it is shown again, never written over. */
function overtaken(
  { pupils, sheet }: SubjectClosing,
  decisions: ReadonlyMap<string, ClosingDecision>,
  semester: 1 | 2,
): Issue[] {
  return pupils.flatMap(({ pupil, row, kept }) => {
    const decision = decisions.get(pupil.id);
    const { status } = row.semesters[semester === 1 ? 0 : 1];
    if (!decision || kept || status === '') return [];
    if (decision !== 'without-grade' && DECISION_WORDS[decision] === status.toLowerCase()) return [];
    const column = sheet.columns[semester === 1 ? 'status1' : 'status2'];
    const at = { sheet: sheet.subject, row: row.row, column };
    return [{ code: 'closing-status-changed', at, params: { pupil: row.name, status } }];
  });
}

/** A mark as a number, a word as itself; no grade as a dash, so that no formula fills its place. */
function keptCell(result: string): string | number {
  if (result === '') return NO_GRADE_KEPT;
  return /^\d+$/.test(result) ? Number(result) : result;
}

function registerArea(
  { sheet, columns, width }: MadeRegister,
  records: readonly KeptRecord[],
  who: string,
): AreaChange[] {
  return newRowsArea(
    closedSemestersSheet.sheet,
    sheet.rows,
    records.map(({ row }) => plainRow(closedSemestersSheet, { columns, width }, { ...row, closedBy: who })),
  );
}
