// S3-25: what a semester's grades would be by the announced weights, and what they are by those in the sheet.
import { isWeightedKind, type KindWeights, sameWeight } from './announced-weights';
import type { Cell } from './cell';
import type { Decimal } from './decimal';
import { type KindCode, parseKindOfWork } from './kind-of-work';
import { parseMarks } from './mark';
import type { Outcome } from './outcome';
import { type Result, success } from './result';
import type { Rounding } from './rounding';
import { semesterOutcomes } from './semester';
import { readWorkColumns, type WorkColumn, type WorkColumns } from './work-columns';

/** One semester of a subject's sheet: what stands over the columns, and a row of cells and a status a pupil. */
export interface SemesterBlock {
  readonly kinds: readonly Cell[];
  readonly weights: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly statuses: readonly Cell[];
}

/** Why a column is not what was announced. */
export type DeviationReason =
  | 'weight' // another weight than the one announced for its kind
  | 'no-weight' // it has none, while other columns have one
  | 'kind-not-announced' // its kind was not among the components
  | 'no-kind'; // it names no kind, so there is nothing to compare it with

export interface ColumnDeviation {
  /** Among the block's columns, from 0. */
  readonly index: number;
  readonly reason: DeviationReason;
  readonly kind: KindCode | undefined;
  readonly announced: Decimal | undefined;
  /** What the column counts with; without any weights in the block every column counts with 1. */
  readonly now: Decimal | undefined;
  readonly hasMarks: boolean;
}
/** A pupil whose grade is another than it would be by the announced weights. A row in error has its issues. */
export interface GradeDifference {
  /** Among the block's rows, from 0. */
  readonly row: number;
  readonly byAnnounced: Result<Outcome>;
  readonly now: Result<Outcome>;
}
export interface WeightDeviations {
  readonly columns: readonly ColumnDeviation[];
  readonly grades: readonly GradeDifference[];
}

/**
 * Compares a block with what was announced. By the announced weights a column counts with its kind's weight, and not
 * at all where its kind was not announced; one without a kind counts as it does now. With `only`, the other columns
 * are taken as they stand. Issues are those of `readWorkColumns`.
 */
export function compareWithAnnounced(
  block: SemesterBlock,
  announced: KindWeights,
  rounding: Rounding,
  only?: ReadonlySet<number>,
): Result<WeightDeviations> {
  const read = readWorkColumns(block.kinds.length, block.weights, block.kinds);
  if (!read.ok) return read;
  const kinds = block.kinds.map((cell) => parseKindOfWork(cell)?.code);
  const columns = read.value.list.flatMap((column, index): ColumnDeviation[] => {
    const kind = kinds[index];
    const reason = only && !only.has(index) ? undefined : deviationOf(kind, column, announced);
    if (!reason) return [];
    const weight = kind && isWeightedKind(kind) ? announced.get(kind) : undefined;
    const hasMarks = block.rows.some((row) => holdsMark(row[index], column));
    return [{ index, reason, kind, announced: weight, now: column.weight, hasMarks }];
  });
  if (columns.length === 0) return success({ columns, grades: [] });
  const group = { rows: block.rows, statuses: block.statuses, rounding };
  const now = semesterOutcomes({ ...group, columns: read.value });
  const before = semesterOutcomes({ ...group, columns: asAnnounced(read.value, columns) });
  return success({ columns, grades: differences(before, now) });
}

function deviationOf(
  kind: KindCode | undefined,
  { weight }: WorkColumn,
  announced: KindWeights,
): DeviationReason | undefined {
  if (!kind) return 'no-kind';
  if (!isWeightedKind(kind)) return undefined;
  const promised = announced.get(kind);
  if (!promised) return 'kind-not-announced';
  if (!weight) return 'no-weight';
  return sameWeight(promised, weight) ? undefined : 'weight';
}

function asAnnounced(now: WorkColumns, deviations: readonly ColumnDeviation[]): WorkColumns {
  const list = [...now.list];
  for (const { index, reason, announced } of deviations) {
    const column = list[index];
    if (!column || reason === 'no-kind') continue;
    list[index] = announced ? { ...column, weight: announced } : { ...column, role: 'formative' };
  }
  return { list, weighted: true };
}

function differences(before: readonly Result<Outcome>[], now: readonly Result<Outcome>[]): GradeDifference[] {
  return now.flatMap((grade, row) => {
    const byAnnounced = before[row] as Result<Outcome>;
    const isSame =
      grade.ok && byAnnounced.ok ? grade.value === byAnnounced.value : grade.ok === byAnnounced.ok;
    return isSame ? [] : [{ row, byAnnounced, now: grade }];
  });
}

/** A cell that cannot be read holds something: its column is in use. */
function holdsMark(cell: Cell, { range }: WorkColumn): boolean {
  const marks = parseMarks(cell, range);
  return !marks.ok || marks.value.numbers.length + marks.value.passes.length > 0;
}
