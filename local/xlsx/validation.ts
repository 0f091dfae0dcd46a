// Google's data validation rules as Excel's, as far as Excel has the same.
import type { DataValidation, DataValidationOperator } from 'exceljs';
import type { ValidationRule } from '../workbook/port';
import { dateToSerial } from '../workbook/serial-date';

const NUMBERS: Readonly<Record<string, DataValidationOperator>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};
const DATES: Readonly<Record<string, DataValidationOperator>> = {
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_EQUAL_TO: 'equal',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
};
/** Excel takes no longer list inside a rule. */
const LONGEST_LIST = 255;

/** @returns undefined when Excel has no such rule */
export function toExcelValidation(rule: ValidationRule): DataValidation | undefined {
  const { criteria, values, allowInvalid, helpText } = rule;
  const common = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    ...(helpText ? { showInputMessage: true, prompt: helpText, error: helpText } : {}),
  } as const;
  const list = listOf(criteria, values);
  if (list) return { ...common, type: 'list', formulae: [list] };
  if (criteria === 'CUSTOM_FORMULA') {
    return { ...common, type: 'custom', formulae: [String(values[0]).replace(/^=/, '')] };
  }
  const number = NUMBERS[criteria];
  if (number) return { ...common, type: 'decimal', operator: number, formulae: [...values] };
  const date = DATES[criteria];
  if (date && values.every((value) => value instanceof Date)) {
    return { ...common, type: 'date', operator: date, formulae: values.map((value) => dateToSerial(value)) };
  }
  return undefined;
}

function listOf(criteria: string, values: readonly unknown[]): string | undefined {
  if (criteria === 'VALUE_IN_RANGE') return String(values[0]).replace(/^=/, '');
  if (criteria !== 'VALUE_IN_LIST') return undefined;
  const items = (values[0] as readonly unknown[]).map(String);
  const text = items.join(',');
  const fits = text.length <= LONGEST_LIST && !items.some((item) => item.includes(',') || item.includes('"'));
  return fits ? `"${text}"` : undefined;
}
