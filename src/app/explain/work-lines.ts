// A pupil's works one by one: what each mark weighs, and why a work is left out.
import { isBlank } from '../../domain/cell';
import { compareDecimals, type Decimal, decimal } from '../../domain/decimal';
import { parseMarks } from '../../domain/mark';
import { weightedSum } from '../../domain/weighted-mean';
import type { WorkColumn, WorkColumns } from '../../domain/work-columns';
import type { ExplainedWork, PlainCell } from './explanation-data';

/** Why a work brings nothing to the mean: nothing stands there, `n` does, it is formative, or its weight is 0. */
export type LeftOut = 'empty' | 'absent' | 'formative' | 'weighs-nothing';

export interface WorkLine {
  readonly work: ExplainedWork;
  readonly role: WorkColumn['role'];
  /** The marks that count; įsk/neįsk as true and false. */
  readonly numbers: readonly Decimal[];
  readonly passes: readonly boolean[];
  /** Undefined where the mean is plain. */
  readonly weight: Decimal | undefined;
  /** Σ mark·weight of the cell. */
  readonly product: Decimal | undefined;
  readonly leftOut: LeftOut | undefined;
}

/** A cell that holds no mark has no line that counts; the row's own issue says what is wrong with it. */
export function workLines(works: readonly ExplainedWork[], columns: WorkColumns): readonly WorkLine[] {
  return works.map((work, index) => {
    const column = columns.list[index] as WorkColumn;
    const marks = column.role === 'formative' ? undefined : parseMarks(work.mark, column.range);
    const numbers = marks?.ok ? marks.value.numbers : [];
    const passes = marks?.ok ? marks.value.passes : [];
    const weight = columns.weighted ? column.weight : undefined;
    return {
      work,
      role: column.role,
      numbers,
      passes,
      weight,
      product: weight && numbers.length > 0 ? productOf(numbers, weight) : undefined,
      leftOut: leftOutOf(work.mark, column, numbers.length + passes.length, weight),
    };
  });
}

const productOf = (numbers: readonly Decimal[], weight: Decimal): Decimal =>
  weightedSum(numbers.map((value) => ({ value, weight }))).sum;

function leftOutOf(
  mark: PlainCell,
  { role }: WorkColumn,
  marks: number,
  weight: Decimal | undefined,
): LeftOut | undefined {
  if (isBlank(mark)) return 'empty';
  if (role === 'formative') return 'formative';
  if (marks === 0) return 'absent';
  return role === 'counted' && weight && compareDecimals(weight, decimal(0)) === 0
    ? 'weighs-nothing'
    : undefined;
}
