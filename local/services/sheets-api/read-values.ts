// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/get
import type { Area, CellValue, SheetPort } from '../../workbook/port';
import { dateToSerial } from '../../workbook/serial-date';
import { type ApiRange, rangeName } from './api-range';
import { optionOf, type Resource } from './sheets-calls';

type ApiValue = string | number | boolean;

export interface ValueRange {
  readonly range: string;
  readonly majorDimension: string;
  readonly values?: ApiValue[][];
}

/** Empty cells at the end of a line and empty lines at the end are left out. */
export function readValues({ sheet, area }: ApiRange, options: Resource): ValueRange {
  const majorDimension = optionOf(options, 'majorDimension', ['ROWS', 'COLUMNS', 'DIMENSION_UNSPECIFIED']);
  const isByColumn = majorDimension === 'COLUMNS';
  const grid = render(sheet, area, options);
  const values = trimmed(isByColumn ? transpose(grid) : grid);
  return {
    range: rangeName(sheet, area),
    majorDimension: isByColumn ? 'COLUMNS' : 'ROWS',
    ...(values.length > 0 && { values }),
  };
}

/** Numbers, texts and booleans as they are: no formula, and nothing as it looks. */
export const isPlain = ({
  valueRenderOption: how,
  dateTimeRenderOption: dates = 'SERIAL_NUMBER',
}: Resource): boolean => how === 'UNFORMATTED_VALUE' && dates === 'SERIAL_NUMBER';

function render(sheet: SheetPort, area: Area, options: Resource): ApiValue[][] {
  const how = optionOf(options, 'valueRenderOption', ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA']);
  const dates = optionOf(options, 'dateTimeRenderOption', ['SERIAL_NUMBER', 'FORMATTED_STRING']);
  const shown = how === 'UNFORMATTED_VALUE' && dates === 'SERIAL_NUMBER' ? [] : sheet.displayValues(area);
  if (how === 'FORMATTED_VALUE') return shown;
  const formulas = how === 'FORMULA' ? sheet.formulas(area) : [];
  return sheet
    .values(area)
    .map((line, r) =>
      line.map(
        (value, c) => formulas[r]?.[c] || plain(value, dates === 'SERIAL_NUMBER' ? undefined : shown[r]?.[c]),
      ),
    );
}

function plain(value: CellValue, shown: string | undefined): ApiValue {
  return value instanceof Date ? (shown ?? dateToSerial(value)) : value;
}

export function transpose<T>(grid: readonly (readonly T[])[]): T[][] {
  const length = Math.max(0, ...grid.map((line) => line.length));
  return Array.from({ length }, (_, column) => grid.map((line) => line[column] as T));
}

function trimmed(grid: readonly (readonly ApiValue[])[]): ApiValue[][] {
  const lines = grid.map((line) => line.slice(0, line.findLastIndex((value) => value !== '') + 1));
  return lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
}
