import { type Cell, showCell } from '../domain/cell';
import { isWhole, parseDecimal } from '../domain/decimal';
import { failure, type Result, success } from '../domain/result';

/** A whole number not below `least`. Issue: `count.not-allowed`. */
export function readCount(argument: string, cell: Cell, least: number): Result<number> {
  const value = parseDecimal(cell);
  const count = value && isWhole(value) ? Number(value.units) : Number.NaN;
  if (count >= least) return success(count);
  return failure('count.not-allowed', { argument, value: showCell(cell), least });
}
