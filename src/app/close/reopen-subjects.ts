// Opens a closed semester of some subjects again, for a reason: the formulas count again, the register and the log
// keep what was. A grade that a case gave (an appeal, a course's difference) did not come from the marks and stays.
// As in closing, the register is written first and says what is still to be done.
import { caseKey } from '../../domain/case-key';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { isCaseGrade } from '../../workbook/case-grades';
import { isBlank } from '../../workbook/cell';
import {
  type ClosedRow,
  closedSemestersSheet,
  historyByPupil,
  isInForce,
  semesterName,
} from '../../workbook/closed-semesters-sheet';
import { type LogRow, logSheet } from '../../workbook/log-sheet';
import { plainRow } from '../../workbook/plain-row';
import { readTable } from '../../workbook/read-table';
import { type AreaChange, applyChanges, finishChanges } from '../change-set';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { type ClosingClass, type Register, readClosingClass } from './closing-class';
import { areasOf, type CellChange, newRowsArea } from './grid';
import { type Stamp, stampOf } from './kept-record';
import { sameResult } from './same-result';
import { readSubjectClosing } from './subject-closing';

export interface ReopenRequest {
  readonly semester: 1 | 2;
  readonly subjects: readonly string[];
  readonly reason: string;
  /** More subjects of the same opening follow. */
  readonly goesOn: boolean;
  /** These are not all: how the whole is called does not name them. */
  readonly isPart: boolean;
}
export interface ReopenWords {
  readonly reopening: (semester: 1 | 2, subjects: readonly string[]) => string;
  readonly logWhat: (subject: string, semester: 1 | 2, pupil: string) => string;
  readonly withoutGrade: string;
  readonly reopened: string;
}
export interface Reopened {
  readonly opened: readonly { readonly subject: string; readonly pupils: number }[];
  readonly held: readonly { readonly subject: string; readonly issues: readonly Issue[] }[];
}

export const LONGEST_REASON = 500;

export function reopenSubjects(ports: Ports, request: ReopenRequest, words: ReopenWords): Result<Reopened> {
  const reason = request.reason.replace(/\s+/g, ' ').trim();
  if (reason === '') return failure('reason-missing');
  if (reason.length > LONGEST_REASON)
    return failure('reason-too-long', { length: reason.length, most: LONGEST_REASON });
  return underLock<Reopened>(ports, () => {
    const known = readClosingClass(ports);
    if (!known.ok) return known;
    const logRows = ports.workbook.read(logSheet.sheet);
    const log = readTable(logSheet, logRows);
    if (!log.ok) return log;
    const logged = new Set(log.value.rows.map(({ value }) => value.key));
    const by: Reopening = { at: stampOf(ports.clock.now()), who: ports.user.email(), reason };

    const held: { subject: string; issues: readonly Issue[] }[] = [];
    const plans: SubjectPlan[] = [];
    for (const subject of new Set(request.subjects)) {
      const plan = planSubject(ports, known.value, subject, request.semester, by, words);
      if (plan.ok) plans.push(plan.value);
      else held.push({ subject, issues: plan.issues });
    }
    const entries = [
      ...missingEntries(known.value.register, request.semester, logged, words),
      ...plans.flatMap((plan) => plan.entries),
    ];
    const marks = plans.flatMap((plan) => plan.registerCells);
    const sheets = plans.flatMap((plan) => plan.areas);
    const key = caseKey('reopen', [known.value.settings.schoolYear, semesterName(request.semester)]);
    if (entries.length + marks.length + sheets.length === 0) {
      if (!request.goesOn) finishChanges(ports, key);
    } else {
      applyChanges(ports, {
        key,
        what: words.reopening(request.semester, request.isPart ? [] : plans.map(({ subject }) => subject)),
        goesOn: request.goesOn,
        areas: [
          ...areasOf(closedSemestersSheet.sheet, known.value.register.sheet?.rows ?? [], marks),
          ...sheets,
          ...newRowsArea(
            logSheet.sheet,
            logRows?.rows ?? [],
            entries.map((entry) => plainRow(logSheet, log.value, { ...entry, at: by.at.at })),
          ).map((area): AreaChange => ({ ...area, stays: true })),
        ],
      });
    }
    return success({ opened: plans.map(({ subject, pupils }) => ({ subject, pupils })), held });
  });
}

interface Reopening {
  readonly at: Stamp;
  readonly who: string;
  readonly reason: string;
}
interface SubjectPlan {
  readonly subject: string;
  readonly pupils: number;
  readonly registerCells: readonly CellChange[];
  readonly areas: readonly AreaChange[];
  readonly entries: readonly Entry[];
}

function planSubject(
  ports: Ports,
  known: ClosingClass,
  subject: string,
  semester: 1 | 2,
  by: Reopening,
  words: ReopenWords,
): Result<SubjectPlan> {
  const read = readSubjectClosing(ports, known, subject, semester, new Map());
  if (!read.ok) return read;
  const { sheet, rows, pupils, issues, renamedFrom } = read.value;
  if (renamedFrom !== undefined) return { ok: false, issues };
  const changed = pupils.find(({ kept }) => kept?.inSheet === 'other');
  const column = sheet.columns[semester === 1 ? 'closed1' : 'closed2'];
  if (changed)
    return failure(
      'closing-kept-changed',
      { pupil: changed.row.name, kept: changed.kept?.row.value.result ?? '' },
      { sheet: subject, row: changed.row.row, column },
    );
  const opened = pupils.flatMap((pupil) =>
    pupil.kept && !isCaseGrade(pupil.kept.row.value.key) ? [{ pupil, value: pupil.kept.row.value }] : [],
  );
  // Opened by a run that ended before it had cleared the sheet.
  const late = pupils.flatMap(({ kept, history, ...pupil }) => {
    const last = history[history.length - 1];
    return kept || !last ? [] : [{ pupil, value: last.value }];
  });
  const toClear = [...opened, ...late].filter(({ pupil, value }) => {
    const { closed } = pupil.row.semesters[semester === 1 ? 0 : 1];
    return !isBlank(closed) && sameResult(closed, value.result);
  });
  return success({
    subject,
    pupils: new Set([...opened, ...toClear].map(({ pupil }) => pupil.row.row)).size,
    registerCells: opened
      .flatMap(({ pupil }) => pupil.history)
      .filter(({ value }) => isInForce(value))
      .flatMap(({ row }) => mark(known.register, row, by)),
    areas: areasOf(
      subject,
      rows,
      toClear.map(({ pupil }) => ({ row: pupil.row.row, column, after: '' })),
    ),
    entries: opened.map(({ value }) =>
      logEntry({ ...value, reopenedAt: by.at.at, reopenedBy: by.who, reason: by.reason }, semester, words),
    ),
  });
}

type Entry = Omit<LogRow, 'at'>;

function logEntry(row: ClosedRow, semester: 1 | 2, words: ReopenWords): Entry {
  return {
    who: row.reopenedBy,
    what: words.logWhat(row.subject, semester, row.pupil),
    before: row.result === '' ? words.withoutGrade : row.result,
    after: words.reopened,
    why: row.reason,
    key: reopenKey(row),
  };
}

/** Of all that was opened and has not been closed again, what the log lacks: its rows are written last. */
function missingEntries(
  { rows }: Register,
  semester: 1 | 2,
  logged: ReadonlySet<string>,
  words: ReopenWords,
): Entry[] {
  return [...new Set(rows.map(({ value }) => value.subject))].flatMap((subject) =>
    [...historyByPupil(rows, subject, semester).values()].flatMap((history) => {
      const last = history[history.length - 1]?.value;
      if (!last || isInForce(last) || logged.has(reopenKey(last))) return [];
      return [logEntry(last, semester, words)];
    }),
  );
}

function mark({ columns }: Register, row: number, { at, who, reason }: Reopening): CellChange[] {
  return [
    { row, column: columns.reopenedAt, after: at.at },
    { row, column: columns.reopenedBy, after: who },
    { row, column: columns.reason, after: reason },
  ];
}

/** A moment in a sheet is exact to a second or so. */
function reopenKey({ key, reopenedAt }: ClosedRow): string {
  const at =
    Object.prototype.toString.call(reopenedAt) === '[object Date]' ? (reopenedAt as Date).getTime() : 0;
  return caseKey('reopened', [new Date(Math.round(at / 1000) * 1000).toISOString(), key]);
}
