import { type AnnualWorking, annualWorking } from '../domain/annual';
import type { Result } from '../domain/result';
import { type Argument, heightOf, orThrow, readColumnArgument } from './cells';
import { readRounding } from './rounding-arguments';

/** The working of every row for ANNUAL_GRADE and EXPLAIN_ANNUAL; throws a sentence about a wrong call. */
export function readAnnualWorkings(
  semester1: Argument,
  semester2: Argument,
  override: Argument,
  yearMean: Argument,
  roundUpFrom: Argument,
  strictPass: Argument,
): Result<AnnualWorking>[] {
  const height = heightOf(semester1, semester2, override, yearMean);
  const column = (name: string, argument: Argument) => orThrow(readColumnArgument(name, argument, height));
  const columns = {
    semester1: column('semester1', semester1),
    semester2: column('semester2', semester2),
    override: column('override', override),
    yearMean: column('yearMean', yearMean),
  };
  const rounding = orThrow(readRounding(roundUpFrom, strictPass));
  return Array.from({ length: height }, (_, row) =>
    annualWorking(
      {
        semester1: columns.semester1?.[row],
        semester2: columns.semester2?.[row],
        override: columns.override?.[row],
        yearMean: columns.yearMean?.[row],
      },
      rounding,
    ),
  );
}
