import type { CellValue as ExcelValue } from 'exceljs';
import type { CellValue } from '../workbook/port';
import { dateToSerial } from '../workbook/serial-date';

type ExcelError = '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#VALUE!' | '#NUM!';
const EXCEL_ERRORS: readonly string[] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];
/** Longer texts Excel does not take inside a formula. */
const LONGEST_TEXT = 255;

/**
 * A cell with its formula and the result it shows. A formula with a custom function is written as Google does in its
 * own .xlsx files: the formula as a text beside the result, so that Excel keeps showing the result.
 */
export function toExcelValue(
  value: CellValue,
  formula: string,
  customFunctions: readonly string[],
): ExcelValue {
  if (!formula) return toResult(value);
  const body = formula.replace(/^=/, '');
  const result = toResult(value) ?? '';
  if (!usesAny(body, customFunctions)) return { formula: body, result: result as never };
  const asText = quoted(body);
  if (asText.length > LONGEST_TEXT) return result;
  const kept = typeof value === 'string' ? quoted(value) : String(result).toUpperCase();
  return { formula: `IFERROR(__xludf.DUMMYFUNCTION(${asText}),${kept})`, result: result as never };
}

function toResult(value: CellValue): ExcelValue {
  if (value === '') return null;
  if (value instanceof Date) return dateToSerial(value);
  if (typeof value === 'string' && EXCEL_ERRORS.includes(value)) return { error: value as ExcelError };
  return value;
}

function usesAny(formula: string, names: readonly string[]): boolean {
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"/g, '""').toUpperCase();
  const called = new Set(
    [...outsideTexts.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)].map(([, name]) => name),
  );
  return names.some((name) => called.has(name.toUpperCase()));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
