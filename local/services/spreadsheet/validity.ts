// Whether a value satisfies a validation rule, and the refusal when a rejecting rule is violated.
// https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#setallowinvalidallowinvaliddata
import type {
  Area,
  CellInput,
  CellValue,
  SheetPort,
  ValidationRule,
  WorkbookPort,
} from '../../workbook/port';
import { isDatePattern, serialToDate } from '../../workbook/serial-date';
import { readTyped } from '../../workbook/typed';
import { cellName } from './a1';
import { fail } from './errors';
import { resolveA1 } from './resolve-a1';

/** Refuses values that break a rejecting rule. Formulas are not judged: their answer comes later. */
export function assertValid(
  book: WorkbookPort,
  sheet: SheetPort,
  area: Area,
  cells: readonly (readonly CellInput[])[],
): void {
  sheet.validations(area).forEach((row, r) => {
    row.forEach((rule, c) => {
      const value = rule && !rule.allowInvalid ? judgedValue(cells[r]?.[c], book.locale) : undefined;
      if (!rule || value === undefined || value === '' || satisfies(value, rule, book, sheet)) return;
      fail(
        `The data you entered in cell ${cellName(area.row + r, area.column + c)} violates the data validation rules set on this cell.${wish(rule)}`,
      );
    });
  });
}

/** An entry of a list is the text itself or what the text becomes when typed: `8,5` is 8.5. */
const isTyped = (allowed: string, text: string, locale: string): boolean =>
  allowed === text || String(typedValue(allowed, locale)) === text;

/** Undefined where there is nothing to judge: an untouched cell or a formula. */
function judgedValue(input: CellInput, locale: string): CellValue | undefined {
  if (typeof input === 'string') return typedValue(input, locale);
  if (typeof input !== 'object' || input instanceof Date) return input;
  return 'text' in input ? input.text : undefined;
}

function typedValue(input: string, locale: string): CellValue | undefined {
  const typed = readTyped(input, locale);
  if (typed.kind === 'text') return typed.text;
  if (typed.kind === 'formula') return undefined;
  if (typed.kind === 'boolean') return typed.value;
  return isDatePattern(typed.pattern) ? serialToDate(typed.value) : typed.value;
}

function wish({ criteria, values }: ValidationRule): string {
  if (criteria !== 'VALUE_IN_LIST') return '';
  return ` Please enter one of the following values: ${(values[0] as readonly unknown[]).join(', ')}.`;
}

export function satisfies(
  value: CellValue,
  { criteria, values }: ValidationRule,
  book: WorkbookPort,
  home: SheetPort,
): boolean {
  if (criteria.startsWith('NUMBER_')) return typeof value === 'number' && compare(criteria, value, values);
  if (criteria.startsWith('DATE_')) return value instanceof Date && isDateValid(criteria, value, values);
  const text = String(value);
  const wanted = String(values[0] ?? '').toLowerCase();
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return (values[0] as readonly string[]).some((allowed) => isTyped(allowed, text, book.locale));
    case 'VALUE_IN_RANGE':
      return isInRange(text, String(values[0]), book, home);
    case 'CHECKBOX':
      return (values.length > 0 ? values : [true, false]).some((allowed) => String(allowed) === text);
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text.toLowerCase() === wanted;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/|www\.)?[^\s/]+\.[^\s]+$/i.test(text);
    default:
      // CUSTOM_FORMULA: judged by the grid alone.
      return true;
  }
}

function isDateValid(criteria: string, date: Date, limits: readonly unknown[]): boolean {
  if (criteria === 'DATE_IS_VALID_DATE') return true;
  const times = limits.map((limit) => (limit as Date).getTime());
  const comparison: Record<string, string> = {
    DATE_AFTER: 'NUMBER_GREATER_THAN',
    DATE_BEFORE: 'NUMBER_LESS_THAN',
    DATE_ON_OR_AFTER: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    DATE_ON_OR_BEFORE: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  };
  return compare(comparison[criteria] ?? criteria.replace('DATE_', 'NUMBER_'), date.getTime(), times);
}

function compare(criteria: string, value: number, limits: readonly unknown[]): boolean {
  const [low = Number.NaN, high = Number.NaN] = limits.map(Number);
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return value >= low && value <= high;
    case 'NUMBER_NOT_BETWEEN':
      return value < low || value > high;
    case 'NUMBER_EQUAL_TO':
      return value === low;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== low;
    case 'NUMBER_GREATER_THAN':
      return value > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= low;
    case 'NUMBER_LESS_THAN':
      return value < low;
    default:
      return value <= low;
  }
}

function isInRange(text: string, reference: string, book: WorkbookPort, home: SheetPort): boolean {
  const source = resolveA1(book, reference, home);
  if (!source) return false;
  return source.sheet
    .values(source.area)
    .flat()
    .some((allowed) => allowed !== '' && String(allowed) === text);
}
