import type { Cell } from './cell';

/** An exact decimal number: `units` divided by 10 to the power of `scale`. 0,25 is {units: 25, scale: 2}. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const DECIMAL_TEXT = /^([+-]?)(\d+)(?:[.,](\d+))?(?:e([+-]?\d+))?(\s*%)?$/i;
const ZERO = BigInt(0);
const TEN = BigInt(10);

export function decimal(units: number, scale = 0): Decimal {
  return { units: BigInt(units), scale };
}

/**
 * The number of a cell exactly as it was typed: a double by its shortest decimal (0.1 is one tenth), a text with
 * a decimal comma or point and an optional percent sign (`0,5`, `30%`). Undefined for anything else.
 */
export function parseDecimal(cell: Cell): Decimal | undefined {
  if (typeof cell === 'number') {
    if (Number.isSafeInteger(cell)) return { units: BigInt(cell), scale: 0 };
    return Number.isFinite(cell) ? parseText(String(cell)) : undefined;
  }
  return typeof cell === 'string' ? parseText(cell.trim()) : undefined;
}

function parseText(text: string): Decimal | undefined {
  const parts = DECIMAL_TEXT.exec(text);
  if (!parts) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent] = parts;
  if (Math.abs(Number(exponent)) > 400) return undefined;
  const units = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent) + (percent ? 2 : 0);
  const signed = sign === '-' ? -units : units;
  return scale < 0 ? { units: signed * powerOfTen(-scale), scale: 0 } : simplify(signed, scale);
}

/** Without trailing zeros: 8,0 and 8 are the same value. */
function simplify(units: bigint, scale: number): Decimal {
  let left = units;
  let digits = scale;
  while (digits > 0 && left % TEN === ZERO) {
    left /= TEN;
    digits -= 1;
  }
  return { units: left, scale: digits };
}

/** Plain digits with a decimal point: `0.25`. */
export function decimalText({ units, scale }: Decimal): string {
  const digits = String(units < ZERO ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return units < ZERO ? `-${text}` : text;
}

/** The same value without trailing zeros in its decimals. */
export function withoutTrailingZeros({ units, scale }: Decimal): Decimal {
  return simplify(units, scale);
}

export function isWhole(value: Decimal): boolean {
  return value.scale === 0;
}

export function isNegativeDecimal(value: Decimal): boolean {
  return value.units < ZERO;
}

export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = unitsAt(a, scale);
  const right = unitsAt(b, scale);
  return left === right ? 0 : left < right ? -1 : 1;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return simplify(unitsAt(a, scale) + unitsAt(b, scale), scale);
}

/** The value counted in units of 10 to the power of minus `scale`, which may not be coarser than the value's own. */
export function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * powerOfTen(scale - value.scale);
}

export function powerOfTen(exponent: number): bigint {
  return TEN ** BigInt(exponent);
}
