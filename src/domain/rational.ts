import { type Decimal, powerOfTen } from './decimal';

/** An exact fraction; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const ZERO = BigInt(0);
const ONE = BigInt(1);
const TWO = BigInt(2);

export function rational(numerator: bigint | number, denominator: bigint | number = 1): Rational {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  return bottom < ZERO ? { numerator: -top, denominator: -bottom } : { numerator: top, denominator: bottom };
}

export function fromDecimal(value: Decimal): Rational {
  return { numerator: value.units, denominator: powerOfTen(value.scale) };
}

export function addRationals(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function multiplyRationals(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Undefined when `b` is 0. */
export function divideRationals(a: Rational, b: Rational): Rational | undefined {
  if (b.numerator === ZERO) return undefined;
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left === right ? 0 : left < right ? -1 : 1;
}

/** The greatest whole number that is not above the fraction. */
export function floorOf(value: Rational): bigint {
  const whole = value.numerator / value.denominator;
  return value.numerator < ZERO && whole * value.denominator !== value.numerator ? whole - ONE : whole;
}

/** What is left above the whole part: 0 ≤ result < 1. */
export function fractionOf(value: Rational): Rational {
  return {
    numerator: value.numerator - floorOf(value) * value.denominator,
    denominator: value.denominator,
  };
}

/** The same value in its smallest terms: 62/8 is 31/4. */
export function inLowestTerms({ numerator, denominator }: Rational): Rational {
  let [a, b] = [numerator < ZERO ? -numerator : numerator, denominator];
  while (b !== ZERO) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

/** The fraction rounded half up to so many decimals. */
export function roundToDecimal(value: Rational, digits: number): Decimal {
  const shifted = multiplyRationals(value, rational(powerOfTen(digits)));
  return { units: floorOf(addRationals(shifted, rational(ONE, TWO))), scale: digits };
}

/** The double nearest to the fraction. */
export function toNumber(value: Rational): number {
  const top = Number(value.numerator);
  const bottom = Number(value.denominator);
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  if (value.numerator < ZERO) return -toNumber({ ...value, numerator: -value.numerator });
  // Enough decimals for any double, and one more that says whether something was cut off.
  const digits = Math.max(0, String(value.denominator).length - String(value.numerator).length) + 25;
  const scaled = value.numerator * powerOfTen(digits);
  const quotient = scaled / value.denominator;
  const cutOff = quotient * value.denominator === scaled ? '' : '1';
  return Number(`${quotient}${cutOff}e-${digits + cutOff.length}`);
}
