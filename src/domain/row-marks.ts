import { type Cell, showCell } from './cell';
import type { Decimal } from './decimal';
import { parseMarks } from './mark';
import { type Failure, failure, type Result, success } from './result';
import type { WorkColumns } from './work-columns';

/** A mark with the weight of its column. */
export interface Weighted<T> {
  readonly value: T;
  readonly weight: Decimal;
}

/** What stands in one pupil's row. */
export interface RowMarks {
  readonly numbers: readonly Weighted<Decimal>[];
  readonly passes: readonly Weighted<boolean>[];
  readonly bonuses: readonly Decimal[];
  /** Some mark is a test's or its equal's (S3-16). */
  readonly hasTest: boolean;
}

export function hasWork(marks: RowMarks): boolean {
  return marks.numbers.length + marks.passes.length > 0;
}

/**
 * Reads a pupil's row; formative columns are not looked at. Issues have the position in the row, from 1:
 * `mark.not-allowed`, `weight.missing` (a mark where other columns have a weight and this one has none),
 * `scale.mixed` (numbers and įsk/neįsk in one row).
 */
export function readRowMarks(cells: readonly Cell[], columns: WorkColumns): Result<RowMarks> {
  const numbers: Weighted<Decimal>[] = [];
  const passes: Weighted<boolean>[] = [];
  const bonuses: Decimal[] = [];
  const firstAt: { number?: number; pass?: number } = {};
  let hasTest = false;
  for (const [index, { role, range, weight, isTest }] of columns.list.entries()) {
    if (role === 'formative') continue;
    const parsed = parseMarks(cells[index], range);
    if (!parsed.ok) return atPosition(parsed, index + 1);
    const found = parsed.value;
    if (found.numbers.length > 0) firstAt.number ??= index;
    if (found.passes.length > 0) firstAt.pass ??= index;
    if (found.numbers.length + found.passes.length === 0) continue;
    if (role === 'bonus') {
      bonuses.push(...found.numbers);
      continue;
    }
    if (!weight) return failure('weight.missing', { position: index + 1, value: showCell(cells[index]) });
    numbers.push(...found.numbers.map((value) => ({ value, weight })));
    passes.push(...found.passes.map((value) => ({ value, weight })));
    hasTest ||= isTest;
  }
  return firstAt.number !== undefined && firstAt.pass !== undefined
    ? mixedScales(cells, firstAt.number, firstAt.pass)
    : success({ numbers, passes, bonuses, hasTest });
}

/** Of which scales a row's marks are. */
export interface RowScales {
  readonly numbers: boolean;
  readonly passes: boolean;
}

/**
 * Looks at the marks that can be read, so that one wrong cell does not hide the scale of its row. Bonus points and
 * formative work belong to no scale.
 */
export function readRowScales(cells: readonly Cell[], columns: WorkColumns): RowScales {
  let numbers = false;
  let passes = false;
  for (const [index, { role, range }] of columns.list.entries()) {
    const parsed = role === 'counted' ? parseMarks(cells[index], range) : undefined;
    if (!parsed?.ok) continue;
    numbers ||= parsed.value.numbers.length > 0;
    passes ||= parsed.value.passes.length > 0;
  }
  return { numbers, passes };
}

function atPosition({ issues }: Failure, position: number): Failure {
  return { ok: false, issues: issues.map((issue) => ({ ...issue, params: { ...issue.params, position } })) };
}

function mixedScales(cells: readonly Cell[], number: number, pass: number): Failure {
  return failure('scale.mixed', {
    position: number + 1,
    value: showCell(cells[number]),
    otherPosition: pass + 1,
    otherValue: showCell(cells[pass]),
  });
}
