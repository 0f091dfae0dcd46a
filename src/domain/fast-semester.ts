import type { Cell } from './cell';
import { type Decimal, unitsAt } from './decimal';
import { NO_TEST, type Outcome } from './outcome';
import type { Rounding } from './rounding';
import type { WorkColumns } from './work-columns';

/**
 * Columns prepared for rows that hold nothing but whole marks and empty cells, as nearly all do: weights as whole
 * numbers of a common unit, so small that every sum is exact in a double. See docs/adr on exactness.
 */
export interface FastColumns {
  readonly weights: Float64Array;
  readonly effects: Uint8Array;
  /** The rounding limit as a fraction of whole numbers. */
  readonly upFrom: number;
  readonly upFromUnit: number;
  readonly strictPass: boolean;
}

const COUNTS = 1;
const IS_TEST = 2;
const NEEDS_GENERAL_WAY = 4;
const HIGHEST_MARK = 10;
/** The usual spellings of „no mark“; the others go the general way. */
const NO_MARK: ReadonlySet<Cell> = new Set(['n', 'nd', '-', '–', 'atl', 'atleista', 'N']);

/** Undefined where the weights are too large or too fine for exact doubles. */
export function fastColumns({ list }: WorkColumns, rounding: Rounding): FastColumns | undefined {
  const scale = Math.max(0, ...list.map((column) => column.weight?.scale ?? 0));
  const weights = list.map(({ role, weight }) => (role === 'counted' && weight ? toWhole(weight, scale) : 0));
  const upFromUnit = 10 ** rounding.upFrom.scale;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!Number.isSafeInteger(total * Math.max(HIGHEST_MARK, upFromUnit))) return undefined;
  return {
    weights: Float64Array.from(weights),
    effects: Uint8Array.from(list, effectOf),
    upFrom: Number(rounding.upFrom.units),
    upFromUnit,
    strictPass: rounding.strictPass,
  };
}

/**
 * The result of a row without a status, exactly as `semesterOutcomes` defines it; undefined for a row that holds
 * anything else than whole marks 1–10 in counted columns and cells without a mark.
 */
export function fastOutcome(row: readonly Cell[], columns: FastColumns): Outcome | undefined {
  const { weights, effects } = columns;
  let sum = 0;
  let total = 0;
  let effect = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const cell = row[index];
    if (typeof cell === 'number') {
      if ((cell | 0) !== cell || cell < 1 || cell > HIGHEST_MARK) return undefined;
      const weight = weights[index] as number;
      sum += cell * weight;
      total += weight;
      effect |= effects[index] as number;
    } else if (cell !== '' && !NO_MARK.has(cell)) return undefined;
  }
  if (effect >= NEEDS_GENERAL_WAY) return undefined;
  if (effect === 0) return '';
  if (effect === COUNTS) return NO_TEST;
  return total === 0 ? '' : roundQuotient(sum, total, columns);
}

function roundQuotient(sum: number, total: number, { upFrom, upFromUnit, strictPass }: FastColumns): number {
  const rest = sum % total; // exact, as a double's quotient would not be
  const whole = (sum - rest) / total;
  const up = rest > 0 && rest * upFromUnit >= upFrom * total && !(strictPass && whole === 3);
  return up ? whole + 1 : whole;
}

function toWhole(weight: Decimal, scale: number): number {
  return Number(unitsAt(weight, scale));
}

function effectOf({ role, weight, isTest }: WorkColumns['list'][number]): number {
  if (role === 'formative') return 0;
  if (role === 'bonus' || !weight) return NEEDS_GENERAL_WAY;
  return isTest ? COUNTS | IS_TEST : COUNTS;
}
