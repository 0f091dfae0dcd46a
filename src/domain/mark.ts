import { type Cell, isBlank, showCell } from './cell';
import { compareDecimals, type Decimal, decimal, isNegativeDecimal, isWhole, parseDecimal } from './decimal';
import { isAbsentWord, isExemptWord, parsePassed } from './outcome';
import { failure, type Result, success } from './result';

/**
 * What a cell may hold beside nothing: whole marks 1–10 (S3-4), 1–10 with decimals (a mean brought from a hospital,
 * S3-35), any values from 0 (S3-21.5) – each of these or įsk/neįsk – or points alone (a bonus, S3-21.6).
 */
export type MarkRange = 'marks' | 'decimal-marks' | 'values' | 'points';

export interface CellMarks {
  readonly numbers: readonly Decimal[];
  /** One entry for each `įsk` (true) or `neįsk` (false). */
  readonly passes: readonly boolean[];
}

const LOWEST = decimal(1);
const HIGHEST = decimal(10);
const NO_MARKS: CellMarks = { numbers: [], passes: [] };

/**
 * Reads one cell of a row of marks: nothing, a mark, or several separated by spaces or `;`. Left out are `n`, `nd`,
 * dashes and `atl`. The issue `mark.not-allowed` has the bad value and the range that was asked for.
 */
export function parseMarks(cell: Cell, range: MarkRange): Result<CellMarks> {
  if (isBlank(cell)) return success(NO_MARKS);
  if (typeof cell === 'number') {
    const value = parseNumber(cell, range);
    return value ? success({ numbers: [value], passes: [] }) : notAllowed(showCell(cell), range);
  }
  if (typeof cell !== 'string') return notAllowed(showCell(cell), range);
  return parseWords(cell, range);
}

function parseWords(text: string, range: MarkRange): Result<CellMarks> {
  const numbers: Decimal[] = [];
  const passes: boolean[] = [];
  for (const word of text.replace(/\s+%/g, '%').split(/[\s;]+/)) {
    const passed = range === 'points' ? undefined : parsePassed(word);
    const value = parseNumber(word, range);
    if (passed !== undefined) passes.push(passed);
    else if (value) numbers.push(value);
    else if (word !== '' && !isAbsentWord(word) && !isExemptWord(word)) return notAllowed(word, range);
  }
  return success({ numbers, passes });
}

function parseNumber(cell: Cell, range: MarkRange): Decimal | undefined {
  const value = parseDecimal(cell);
  if (!value || isNegativeDecimal(value)) return undefined;
  if (range === 'values' || range === 'points') return value;
  if (range === 'marks' && !isWhole(value)) return undefined;
  return compareDecimals(value, LOWEST) >= 0 && compareDecimals(value, HIGHEST) <= 0 ? value : undefined;
}

function notAllowed(value: string, range: MarkRange) {
  return failure('mark.not-allowed', { value, range });
}
