import { type Cell, foldWord, showCell } from '../domain/cell';
import { compareDecimals, type Decimal, decimal, isNegativeDecimal, parseDecimal } from '../domain/decimal';
import { failure, type Result, success } from '../domain/result';
import { HALF_UP, type Rounding } from '../domain/rounding';
import { type Argument, readCellArgument } from './cells';

const TRUE_WORDS = new Set(['true', 'taip', 'tiesa', '1']);
const FALSE_WORDS = new Set(['false', 'ne', 'netiesa', '0']);

/** The two arguments about rounding, which come from cells of settings. Issue: `argument.not-allowed`. */
export function readRounding(roundUpFrom: Argument, strictPass: Argument): Result<Rounding> {
  const limitCell = readCellArgument('roundUpFrom', roundUpFrom);
  if (!limitCell.ok) return limitCell;
  const strictCell = readCellArgument('strictPass', strictPass);
  if (!strictCell.ok) return strictCell;
  const upFrom = limitCell.value === undefined ? HALF_UP.upFrom : readLimit(limitCell.value);
  if (!upFrom) return notAllowed('roundUpFrom', limitCell.value);
  const strict = strictCell.value === undefined ? HALF_UP.strictPass : readFlag(strictCell.value);
  if (strict === undefined) return notAllowed('strictPass', strictCell.value);
  return success({ upFrom, strictPass: strict });
}

function readLimit(cell: Cell): Decimal | undefined {
  const limit = parseDecimal(cell);
  if (!limit || isNegativeDecimal(limit) || compareDecimals(limit, decimal(1)) > 0) return undefined;
  return limit;
}

function readFlag(cell: Cell): boolean | undefined {
  const word = foldWord(showCell(cell));
  if (TRUE_WORDS.has(word)) return true;
  return FALSE_WORDS.has(word) ? false : undefined;
}

function notAllowed(argument: string, cell: Cell) {
  return failure('argument.not-allowed', { argument, value: showCell(cell) });
}
