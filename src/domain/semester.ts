import type { Cell } from './cell';
import { fastColumns, fastOutcome } from './fast-semester';
import { EXEMPT, FAILED, NO_TEST, type Outcome } from './outcome';
import { passOrFail, passShare } from './pass-or-fail';
import type { Rational } from './rational';
import { type Result, success } from './result';
import { type Rounding, roundMark } from './rounding';
import { hasWork, type RowMarks, readRowMarks, readRowScales } from './row-marks';
import { parseSemesterStatus, type SemesterRule, type SemesterStatus, semesterRule } from './semester-rule';
import { meanWithBonus } from './weighted-mean';
import type { WorkColumns } from './work-columns';

/** A class in one subject and semester: a row of marks and a status for each pupil. */
export interface SemesterClass {
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: WorkColumns;
  /** By row; missing where no status column was given. */
  readonly statuses: readonly Cell[] | undefined;
  readonly rounding: Rounding;
}

/** A result with all that led to it. */
export interface SemesterWorking {
  readonly outcome: Outcome;
  readonly rule: SemesterRule;
  readonly status: SemesterStatus;
  readonly marks: RowMarks;
  /** Before rounding, with the bonus; undefined where there is none. */
  readonly mean: Rational | undefined;
}

const LOWEST_MARK = 1;

/** The semester's result of every pupil (S3-22…29). A wrong row has its issues and leaves the others alone. */
export function semesterOutcomes(group: SemesterClass): Result<Outcome>[] {
  const fast = fastColumns(group.columns, group.rounding);
  const isPassFail = onceAsked(() => isPassFailClass(group));
  return group.rows.map((row, index) => {
    const status = group.statuses?.[index];
    const quick = fast && (status === undefined || status === '') ? fastOutcome(row, fast) : undefined;
    if (quick !== undefined) return success(quick);
    const working = workOut(row, status, group, isPassFail);
    return working.ok ? success(working.value.outcome) : working;
  });
}

/** The same results with their working, for explanations. */
export function semesterWorkings(group: SemesterClass): Result<SemesterWorking>[] {
  const isPassFail = onceAsked(() => isPassFailClass(group));
  return group.rows.map((row, index) => workOut(row, group.statuses?.[index], group, isPassFail));
}

/** One pupil's result with its working; whether the subject is graded by įskaita is told by `isPassFailClass`. */
export function semesterWorking(
  row: readonly Cell[],
  status: Cell,
  group: Pick<SemesterClass, 'columns' | 'rounding'>,
  isPassFail: boolean,
): Result<SemesterWorking> {
  return workOut(row, status, group, () => isPassFail);
}

function workOut(
  row: readonly Cell[],
  statusCell: Cell,
  { columns, rounding }: Pick<SemesterClass, 'columns' | 'rounding'>,
  isPassFail: () => boolean,
): Result<SemesterWorking> {
  const read = readRowMarks(row, columns);
  if (!read.ok) return read;
  const status = parseSemesterStatus(statusCell);
  if (!status.ok) return status;
  const marks = read.value;
  const rule = semesterRule(status.value, hasWork(marks), marks.hasTest);
  const mean = meanWithBonus(marks);
  const outcome = outcomeOf(rule, marks, mean, rounding, isPassFail);
  return success({ outcome, rule, status: status.value, marks, mean });
}

function outcomeOf(
  rule: SemesterRule,
  marks: RowMarks,
  mean: Rational | undefined,
  rounding: Rounding,
  isPassFail: () => boolean,
): Outcome {
  switch (rule) {
    case 'nothing':
      return '';
    case 'exempt':
    case 'excused':
      return EXEMPT;
    case 'undecided':
      return NO_TEST;
    case 'unexcused':
      return (hasWork(marks) ? marks.passes.length > 0 : isPassFail()) ? FAILED : LOWEST_MARK;
    case 'mean':
    case 'excused-mean':
      if (marks.passes.length > 0) return passOrFail(passShare(marks.passes)) ?? '';
      return mean ? roundMark(mean, rounding) : '';
  }
}

/**
 * Whether a pupil without marks belongs to a subject graded by įskaita (S3-6, 7): as most of the class's rows are,
 * wrong rows included. Nothing known means marks.
 */
export function isPassFailClass({ rows, columns }: Pick<SemesterClass, 'rows' | 'columns'>): boolean {
  let passRows = 0;
  let numberRows = 0;
  for (const row of rows) {
    const { numbers, passes } = readRowScales(row, columns);
    if (passes) passRows += 1;
    if (numbers) numberRows += 1;
  }
  return passRows > numberRows;
}

function onceAsked(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
