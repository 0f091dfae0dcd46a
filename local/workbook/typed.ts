// What Sheets makes of a text that is typed into a cell (or handed to setValues), by the workbook's locale.
// https://support.google.com/docs/answer/58515 (locale: separators and dates), answer/56470 (formats).
import { normaliseFormula } from './formula-text';
import { DATE_PATTERN, daySerial } from './serial-date';

export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `pattern`: the number format that the way of typing asks for; undefined leaves the cell's. */
  | { readonly kind: 'number'; readonly value: number; readonly pattern: string | undefined };

/** Locales whose decimal mark is a point; all other locales that the host knows write a comma. */
const POINT_LOCALES = /^(en|zh|ja|ko|th|he|hi)(_|-|$)/i;

export function hasDecimalComma(locale: string): boolean {
  return !POINT_LOCALES.test(locale);
}

export function readTyped(typed: string, locale: string): Typed {
  if (typed.startsWith("'")) return { kind: 'text', text: typed.slice(1) };
  const comma = hasDecimalComma(locale);
  if (typed.startsWith('=') && typed.length > 1) {
    return { kind: 'formula', formula: normaliseFormula(typed, comma) };
  }
  const trimmed = typed.trim();
  const boolean = /^(true|false)$/i.exec(trimmed);
  if (boolean) return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  return (
    readNumber(trimmed, comma) ??
    readDate(trimmed, locale) ??
    readTime(trimmed) ?? { kind: 'text', text: typed }
  );
}

function readNumber(text: string, comma: boolean): Typed | undefined {
  const decimal = comma ? ',' : '\\.';
  const group = comma ? '[ \\u00a0\\u202f]' : ',';
  const form = new RegExp(
    `^([-+]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d+))?(?:[eE]([-+]?\\d+))?\\s?(%?)$`,
  );
  const match = form.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction, exponent, percent] = match;
  if (whole === '' && !fraction) return undefined;
  const digits = whole.replace(/\D/g, '') || '0';
  const value = Number(`${sign}${digits}.${fraction || '0'}${exponent ? `e${exponent}` : ''}`);
  if (!Number.isFinite(value)) return undefined;
  const grouped = whole.length !== digits.length && whole !== '';
  const pattern = percent
    ? fraction
      ? '0.00%'
      : '0%'
    : grouped
      ? fraction
        ? '#,##0.00'
        : '#,##0'
      : undefined;
  return { kind: 'number', value: percent ? percentOf(sign, digits, fraction, exponent) : value, pattern };
}

/** Moves the decimal point instead of dividing: 7 % is 0.07 and not 0.07000000000000001. */
function percentOf(sign: string, digits: string, fraction = '', exponent = '0'): number {
  return Number(`${sign}${digits}.${fraction || '0'}e${Number(exponent) - 2}`);
}

function readDate(text: string, locale: string): Typed | undefined {
  const serial = dateSerial(text, locale);
  if (serial !== undefined) return { kind: 'number', value: serial, pattern: DATE_PATTERN };
  const [, day, time] = /^(\S+)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const whole = day && dateSerial(day, locale);
  const part = time && timeFraction(time);
  if (typeof whole !== 'number' || typeof part !== 'number') return undefined;
  return { kind: 'number', value: whole + part, pattern: 'yyyy-mm-dd hh:mm:ss' };
}

/** Year first is read everywhere; `9/14/2026` in English (US), `14.09.2026` elsewhere; Lithuanian `2026 m. rugsėjo 14 d.` is not. */
function dateSerial(text: string, locale: string): number | undefined {
  const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})\.?$/.exec(text);
  if (yearFirst) return daySerial(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])];
  return /^en[_-]US$/i.test(locale) ? daySerial(year, first, second) : daySerial(year, second, first);
}

function readTime(text: string): Typed | undefined {
  const value = /^\d{1,2}:\d{2}(:\d{2})?$/.test(text) ? timeFraction(text) : undefined;
  return value === undefined ? undefined : { kind: 'number', value, pattern: 'hh:mm:ss' };
}

function timeFraction(text: string): number | undefined {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
