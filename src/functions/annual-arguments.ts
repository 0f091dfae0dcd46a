import { type AnnualCells, type AnnualWorking, annualWorking } from '../domain/annual';
import type { Result } from '../domain/result';
import type { Rounding } from '../domain/rounding';
import { type Argument, heightOf, orThrow, readColumnArgument } from './cells';
import { readRounding } from './rounding-arguments';

export interface AnnualArguments {
  readonly pupils: readonly AnnualCells[];
  readonly rounding: Rounding;
}

/** The arguments of ANNUAL_GRADE and EXPLAIN_ANNUAL; throws a sentence about what is wrong with the call. */
export function readAnnualArguments(
  semester1: Argument,
  semester2: Argument,
  override: Argument,
  yearMean: Argument,
  roundUpFrom: Argument,
  strictPass: Argument,
): AnnualArguments {
  const height = heightOf(semester1, semester2, override, yearMean);
  const column = (name: string, argument: Argument) => orThrow(readColumnArgument(name, argument, height));
  const first = column('semester1', semester1);
  const second = column('semester2', semester2);
  const overrides = column('override', override);
  const means = column('yearMean', yearMean);
  const pupils = Array.from({ length: height }, (_, row) => ({
    semester1: first?.[row],
    semester2: second?.[row],
    override: overrides?.[row],
    yearMean: means?.[row],
  }));
  return { pupils, rounding: orThrow(readRounding(roundUpFrom, strictPass)) };
}

export function workOutYears({ pupils, rounding }: AnnualArguments): Result<AnnualWorking>[] {
  return pupils.map((cells) => annualWorking(cells, rounding));
}
