// Opens a closed semester of some subjects again, for a reason: the formulas count again, the register and the log
// keep what was. As in closing, the register is written first and says what is still to be done.
import { caseKey } from '../../domain/case-key';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { type Cell, isBlank } from '../../workbook/cell';
import {
  type ClosedRow,
  closedSemestersSheet,
  isInForce,
  semesterName,
} from '../../workbook/closed-semesters-sheet';
import { logSheet } from '../../workbook/log-sheet';
import { plainRow } from '../../workbook/plain-row';
import { readTable } from '../../workbook/read-table';
import { type AreaChange, applyChanges, finishChanges } from '../change-set';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { type ClosingClass, type Register, readClosingClass } from './closing-class';
import { areasOf, type CellChange, newRowsArea } from './grid';
import { type Stamp, stampOf } from './kept-record';
import { readSubjectClosing, sameResult } from './subject-closing';

export interface ReopenRequest {
  readonly semester: 1 | 2;
  readonly subjects: readonly string[];
  readonly reason: string;
  /** More subjects of the same opening follow. */
  readonly goesOn: boolean;
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
    for (const subject of request.subjects) {
      const plan = planSubject(ports, known.value, subject, request.semester, by, logged, words);
      if (plan.ok) plans.push(plan.value);
      else held.push({ subject, issues: plan.issues });
    }
    const entries = plans.flatMap((plan) => plan.entries);
    const marks = plans.flatMap((plan) => plan.registerCells);
    const sheets = plans.flatMap((plan) => plan.areas);
    const key = caseKey('reopen', [known.value.settings.schoolYear, semesterName(request.semester)]);
    if (entries.length + marks.length + sheets.length === 0) {
      if (!request.goesOn) finishChanges(ports, key);
    } else {
      applyChanges(ports, {
        key,
        what: words.reopening(
          request.semester,
          plans.map(({ subject }) => subject),
        ),
        goesOn: request.goesOn,
        areas: [
          ...areasOf(closedSemestersSheet.sheet, known.value.register.sheet?.rows ?? [], marks),
          ...sheets,
          ...newRowsArea(
            logSheet.sheet,
            logRows?.rows ?? [],
            entries.map((entry) => plainRow(logSheet, log.value, entry)),
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
  readonly entries: readonly {
    readonly at: Cell;
    readonly who: string;
    readonly what: string;
    readonly before: string;
    readonly after: string;
    readonly why: string;
    readonly key: string;
  }[];
}

function planSubject(
  ports: Ports,
  known: ClosingClass,
  subject: string,
  semester: 1 | 2,
  by: Reopening,
  logged: ReadonlySet<string>,
  words: ReopenWords,
): Result<SubjectPlan> {
  const read = readSubjectClosing(ports, known, subject, semester, new Map());
  if (!read.ok) return read;
  const { sheet, rows, pupils } = read.value;
  const changed = pupils.find(({ kept }) => kept?.inSheet === 'other');
  const column = sheet.columns[semester === 1 ? 'closed1' : 'closed2'];
  if (changed)
    return failure(
      'closing-kept-changed',
      { pupil: changed.row.name, kept: changed.kept?.row.value.result ?? '' },
      { sheet: subject, row: changed.row.row, column },
    );
  const opened = pupils.flatMap((pupil) => {
    const row = pupil.kept?.row ?? pupil.history[pupil.history.length - 1];
    if (!row) return [];
    const key = reopenKey(row.value, pupil.kept ? by.at.at : row.value.reopenedAt);
    // Opened before, and the log, which is written last, lacks it: that run ended before it was done.
    return pupil.kept || !logged.has(key)
      ? [{ pupil, value: row.value, isNow: pupil.kept !== undefined, key }]
      : [];
  });
  return success({
    subject,
    pupils: opened.length,
    registerCells: opened
      .filter(({ isNow }) => isNow)
      .flatMap(({ pupil }) => pupil.history)
      .filter(({ value }) => isInForce(value))
      .flatMap(({ row }) => mark(known.register, row, by)),
    areas: areasOf(
      subject,
      rows,
      opened
        .filter(({ pupil, value }) => {
          const { closed } = pupil.row.semesters[semester === 1 ? 0 : 1];
          return !isBlank(closed) && sameResult(closed, value.result);
        })
        .map(({ pupil }) => ({ row: pupil.row.row, column, after: '' })),
    ),
    entries: opened.map(({ pupil, value, isNow, key }) => ({
      at: by.at.at,
      who: isNow ? by.who : value.reopenedBy,
      what: words.logWhat(subject, semester, pupil.row.name),
      before: value.result === '' ? words.withoutGrade : value.result,
      after: words.reopened,
      why: isNow ? by.reason : value.reason,
      key,
    })),
  });
}

function mark({ columns }: Register, row: number, { at, who, reason }: Reopening): CellChange[] {
  return [
    { row, column: columns.reopenedAt, after: at.at },
    { row, column: columns.reopenedBy, after: who },
    { row, column: columns.reason, after: reason },
  ];
}

function reopenKey(row: ClosedRow, at: Cell | undefined): string {
  const moment =
    at instanceof Date || Object.prototype.toString.call(at) === '[object Date]' ? (at as Date) : undefined;
  const text = moment ? new Date(Math.round(moment.getTime() / 1000) * 1000).toISOString() : '';
  return caseKey('reopened', [text, row.key]);
}
