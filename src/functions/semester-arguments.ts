import type { SemesterClass } from '../domain/semester';
import { readWorkColumns } from '../domain/work-columns';
import { type Argument, orThrow, readColumnArgument, readRowArgument, toRows } from './cells';
import { readRounding } from './rounding-arguments';

/** The arguments of SEMESTER_GRADE and EXPLAIN_GRADE; throws a sentence about what is wrong with the call. */
export function readSemesterArguments(
  marks: Argument,
  weights: Argument,
  kinds: Argument,
  status: Argument,
  roundUpFrom: Argument,
  strictPass: Argument,
): SemesterClass {
  const rows = toRows(marks);
  const weightRow = orThrow(readRowArgument('weights', weights));
  const kindRow = orThrow(readRowArgument('kinds', kinds));
  return {
    rows,
    columns: orThrow(readWorkColumns(rows[0]?.length ?? 0, weightRow, kindRow)),
    statuses: orThrow(readColumnArgument('status', status, rows.length)),
    rounding: orThrow(readRounding(roundUpFrom, strictPass)),
  };
}
