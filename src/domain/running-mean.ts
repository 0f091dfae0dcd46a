import type { Cell } from './cell';
import { type PassShare, passShare } from './pass-or-fail';
import type { Rational } from './rational';
import { mapResult, type Result } from './result';
import { readRowMarks } from './row-marks';
import type { SchoolDate } from './school-date';
import { meanWithBonus } from './weighted-mean';
import type { WorkColumns } from './work-columns';

/** How a pupil stands on a day: neither is rounded, for it is no mark. */
export interface RunningMean {
  readonly mean: Rational | undefined;
  /** In a subject graded by įskaita; undefined without such marks. */
  readonly passes: PassShare | undefined;
  /** Works with marks that count but have no date: nobody knows whether they were done by then. */
  readonly undated: number;
}

/**
 * The mean of the works done up to and including a day (the signal half-semester, S0-4.5). Whether the works have
 * weights is said by all the columns of the semester, also by those after the day.
 */
export function runningMean(
  cells: readonly Cell[],
  dates: readonly (SchoolDate | undefined)[],
  columns: WorkColumns,
  until: SchoolDate,
): Result<RunningMean> {
  const upTo = (isWanted: (date: SchoolDate | undefined) => boolean) => {
    const wanted = columns.list.map((_, index) => isWanted(dates[index]));
    const list = columns.list.filter((_, index) => wanted[index]);
    return readRowMarks(
      cells.filter((_, index) => wanted[index]),
      { ...columns, list },
    );
  };
  const undated = upTo((date) => date === undefined);
  if (!undated.ok) return undated;
  return mapResult(
    upTo((date) => date !== undefined && date <= until),
    (marks) => ({
      mean: meanWithBonus(marks),
      passes: marks.passes.length > 0 ? passShare(marks.passes) : undefined,
      undated: undated.value.numbers.length + undated.value.passes.length,
    }),
  );
}
