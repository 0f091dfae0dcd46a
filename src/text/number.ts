import { type Decimal, decimalText, withoutTrailingZeros } from '../domain/decimal';
import { compareRationals, fromDecimal, type Rational, roundToDecimal } from '../domain/rational';
import { dayOf, monthOf, type SchoolDate, yearOf } from '../domain/school-date';

const MONTHS = [
  'sausio',
  'vasario',
  'kovo',
  'balandžio',
  'gegužės',
  'birželio',
  'liepos',
  'rugpjūčio',
  'rugsėjo',
  'spalio',
  'lapkričio',
  'gruodžio',
];
const FEWEST_DIGITS = 2;
const MOST_DIGITS = 30;

/** With a decimal comma: `7,5`. */
export function formatNumber(value: number): string {
  return String(value).replace('.', ',');
}

/** 845 is `8,45`, 800 `8,00`. */
export function formatHundredths(hundredths: number): string {
  return (hundredths / 100).toFixed(2).replace('.', ',');
}

export function formatDecimal(value: Decimal): string {
  return decimalText(value).replace('.', ',');
}

/** 1–12: „sausio“. */
export const monthGenitive = (month: number): string => MONTHS[month - 1] ?? '';

/** `2026 m. rugsėjo 14 d.` */
export function formatLongDate(date: SchoolDate): string {
  return `${yearOf(date)} m. ${formatDayOfYear(date)}`;
}

/** From Monday. */
export const WEEKDAYS = [
  'pirmadienis',
  'antradienis',
  'trečiadienis',
  'ketvirtadienis',
  'penktadienis',
  'šeštadienis',
  'sekmadienis',
] as const;

/** `rugsėjo 14 d.`, where the year is understood. */
export function formatDayOfYear(date: SchoolDate): string {
  return `${MONTHS[monthOf(date) - 1]} ${dayOf(date)} d.`;
}

/**
 * A mean as `= 5,5`, or `≈ 7,67` where two decimals do not say it all. It gets as many decimals as it takes to lie
 * on the same side of `limit` as the true mean: 5,4999 is never shown as 5,5 when 5,5 would be rounded up.
 */
export function formatMean(mean: Rational, limit?: Rational): string {
  for (let digits = FEWEST_DIGITS; ; digits += 1) {
    const shown = roundToDecimal(mean, digits);
    const value = fromDecimal(shown);
    const isExact = compareRationals(value, mean) === 0;
    const isFaithful = !limit || compareRationals(value, limit) === compareRationals(mean, limit);
    if (isExact || isFaithful || digits >= MOST_DIGITS) {
      return `${isExact ? '=' : '≈'} ${formatDecimal(withoutTrailingZeros(shown))}`;
    }
  }
}
