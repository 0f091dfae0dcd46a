import type { Cell } from './cell';
import { parseKindOfWork } from './kind-of-work';
import type { Rational } from './rational';
import { mapResult, type Result } from './result';
import { type RowMarks, readRowMarks } from './row-marks';
import { weightedMean } from './weighted-mean';
import { readWorkColumns } from './work-columns';

/** One semester's works of a pupil. */
export interface YearBlock {
  readonly cells: readonly Cell[];
  readonly kinds: readonly Cell[];
}
export interface YearMean {
  readonly numbers: RowMarks['numbers'];
  /** Undefined where the year has no mark. */
  readonly mean: Rational | undefined;
}

/**
 * The plain mean of all the year's marks (S3-26), whatever their weights. Bonus points are no marks: each has raised its
 * own semester's result, and added to the mean of a whole year it would count twice as much (docs/adr).
 */
export function yearMean(semesters: readonly YearBlock[]): Result<YearMean> {
  const cells = semesters.flatMap((block) => [...block.cells]);
  const kinds = semesters.flatMap((block) => block.kinds.map(withoutBonus));
  const columns = readWorkColumns(cells.length, undefined, kinds);
  if (!columns.ok) return columns;
  return mapResult(readRowMarks(cells, columns.value), ({ numbers }) => ({
    numbers,
    mean: weightedMean(numbers),
  }));
}

const withoutBonus = (kind: Cell): Cell => (parseKindOfWork(kind)?.code === 'B' ? 'F' : kind);
