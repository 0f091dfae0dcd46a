// Requests of spreadsheets.batchUpdate that concern cells, lines and rules of typing.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
import type { CellInput, CellStyle, SheetPort, WorkbookPort } from '../../workbook/port';
import { assertInside, maskOf, placeOf, sheetById } from './request-parts';
import { type Resource, resourceOf } from './sheets-calls';
import { SheetsError } from './sheets-error';

/** Parts of a CellFormat by the paths of a field mask, and how the workbook calls them. */
const FORMATS: Readonly<Record<string, (format: Resource) => CellStyle>> = {
  backgroundColorStyle: ({ backgroundColorStyle }) => ({ background: colour(backgroundColorStyle) }),
  horizontalAlignment: ({ horizontalAlignment }) => ({
    horizontal: choice(horizontalAlignment, { LEFT: 'left', CENTER: 'center', RIGHT: 'right' }),
  }),
  wrapStrategy: ({ wrapStrategy }) => ({
    wrap: choice(wrapStrategy, { WRAP: true, OVERFLOW_CELL: false, CLIP: false }),
  }),
  numberFormat: ({ numberFormat }) => ({ numberFormat: textOf(resourceOf(numberFormat).pattern) }),
  'textFormat.bold': ({ textFormat }) => ({ bold: resourceOf(textFormat).bold === true ? true : null }),
  'textFormat.fontSize': ({ textFormat }) => {
    const { fontSize } = resourceOf(textFormat);
    return { fontSize: typeof fontSize === 'number' ? fontSize : null };
  },
  'textFormat.foregroundColorStyle': ({ textFormat }) => ({
    fontColor: colour(resourceOf(textFormat).foregroundColorStyle),
  }),
};
const FORMAT = 'userEnteredFormat';

/** What of a cell a field mask names; what it names and the cell does not say is taken away. */
function cellFields(request: Resource): { readonly hasValue: boolean; readonly formats: readonly string[] } {
  const fields = maskOf(request);
  const formats = Object.keys(FORMATS).filter((path) =>
    fields.some((field) => field === '*' || `${FORMAT}.${path}.`.startsWith(`${field}.`)),
  );
  const unknown = fields.find(
    (field) =>
      field !== '*' &&
      field !== 'userEnteredValue' &&
      !formats.some((path) => `${FORMAT}.${path}.`.startsWith(`${field}.`)),
  );
  if (unknown !== undefined)
    throw new SheetsError(400, `The local host does not imitate the field "${unknown}".`);
  return { hasValue: fields.includes('*') || fields.includes('userEnteredValue'), formats };
}

const styleOf = (cell: Resource, formats: readonly string[]): CellStyle =>
  Object.assign({}, ...formats.map((path) => FORMATS[path]?.(resourceOf(cell[FORMAT]))));

/** From a cell on, or within a range. */
export function updateCells(book: WorkbookPort, request: Resource): object {
  const { hasValue, formats } = cellFields(request);
  const rows = listOf(request.rows).map((row) => listOf(row.values));
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const { sheet, row, column } = startOf(book, request);
  if (rows.length === 0 || columns === 0) return {};
  const area = { row, column, rows: rows.length, columns };
  assertInside(sheet, area);
  const filled = rows.map((cells) => Array.from({ length: columns }, (_, index) => cells[index] ?? {}));
  // Before the values: how a date is shown must not be what its number is guessed to be.
  if (formats.length > 0)
    sheet.setStyle(
      area,
      filled.map((cells) => cells.map((cell) => styleOf(cell, formats))),
    );
  if (hasValue)
    sheet.write(
      area,
      filled.map((cells) => cells.map(inputOf)),
    );
  return {};
}

function startOf(book: WorkbookPort, { start, range }: Resource) {
  if (start === undefined) {
    const { sheet, area } = placeOf(book, range);
    return { sheet, row: area.row, column: area.column };
  }
  const { sheetId, rowIndex, columnIndex } = resourceOf(start);
  return {
    sheet: sheetById(book, sheetId ?? 0),
    row: Number(rowIndex ?? 0),
    column: Number(columnIndex ?? 0),
  };
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#extendedvalue */
function inputOf({ userEnteredValue }: Resource): CellInput {
  const { stringValue, numberValue, boolValue, formulaValue } = resourceOf(userEnteredValue);
  if (typeof stringValue === 'string') return stringValue === '' ? '' : { text: stringValue };
  if (typeof numberValue === 'number') return numberValue;
  if (typeof boolValue === 'boolean') return boolValue;
  return typeof formulaValue === 'string' ? { formula: formulaValue } : '';
}

export function repeatCell(book: WorkbookPort, request: Resource): object {
  const { hasValue, formats } = cellFields(request);
  const { sheet, area } = placeOf(book, request.range);
  const cell = resourceOf(request.cell);
  if (formats.length > 0) sheet.setStyle(area, styleOf(cell, formats));
  if (hasValue)
    sheet.write(
      area,
      Array.from({ length: area.rows }, () => new Array<CellInput>(area.columns).fill(inputOf(cell))),
    );
  return {};
}

/** Widths and heights, and whether a line is hidden. */
export function updateDimension(book: WorkbookPort, request: Resource): object {
  const { sheetId, dimension, startIndex, endIndex } = resourceOf(request.range);
  const sheet = sheetById(book, sheetId ?? 0);
  const isColumns = dimension === 'COLUMNS';
  const from = Number(startIndex ?? 0);
  const count = Number(endIndex ?? (isColumns ? sheet.columnCount : sheet.rowCount)) - from;
  assertInside(
    sheet,
    isColumns
      ? { row: 0, rows: 1, column: from, columns: count }
      : { row: from, rows: count, column: 0, columns: 1 },
  );
  const { pixelSize, hiddenByUser } = resourceOf(request.properties);
  const fields = maskOf(request);
  const isAsked = (field: string) => fields.includes('*') || fields.includes(field);
  if (isAsked('pixelSize') && typeof pixelSize === 'number')
    setSize(sheet, isColumns, from, count, pixelSize);
  if (isAsked('hiddenByUser')) {
    if (isColumns) sheet.hideColumns(from, count, hiddenByUser === true);
    else sheet.hideRows(from, count, hiddenByUser === true);
  }
  return {};
}

function setSize(sheet: SheetPort, isColumns: boolean, from: number, count: number, pixels: number): void {
  if (isColumns) sheet.setColumnWidths(from, count, pixels);
  else sheet.setRowHeights(from, count, pixels);
}

/** A list to choose from; without a rule what was there goes. */
export function setDataValidation(book: WorkbookPort, { range, rule }: Resource): object {
  const { sheet, area } = placeOf(book, range);
  const { condition, strict, inputMessage, showCustomUi } = resourceOf(rule);
  const { type, values } = resourceOf(condition);
  if (rule !== undefined && type !== 'ONE_OF_LIST')
    throw new SheetsError(400, `The local host does not imitate the condition "${String(type)}".`);
  const options = listOf(values).map(({ userEnteredValue }) => String(userEnteredValue));
  const made =
    rule === undefined
      ? null
      : {
          criteria: 'VALUE_IN_LIST',
          values: [options, showCustomUi === true],
          allowInvalid: strict !== true,
          helpText: typeof inputMessage === 'string' ? inputMessage : null,
        };
  sheet.setValidations(
    area,
    Array.from({ length: area.rows }, () => new Array<typeof made>(area.columns).fill(made)),
  );
  return {};
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#colorstyle */
function colour(style: unknown): string | null {
  const { rgbColor } = resourceOf(style);
  if (rgbColor === undefined) return null;
  const { red = 0, green = 0, blue = 0 } = resourceOf(rgbColor);
  const hex = (part: unknown) =>
    Math.round(Number(part) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${hex(red)}${hex(green)}${hex(blue)}`;
}

function choice<Value>(given: unknown, values: Readonly<Record<string, Value>>): Value | null {
  const known = typeof given === 'string' ? values[given] : undefined;
  if (known === undefined && given !== undefined)
    throw new SheetsError(400, `Invalid value at 'cell.user_entered_format', "${String(given)}"`);
  return known ?? null;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const listOf = (value: unknown): Resource[] => (Array.isArray(value) ? value.map(resourceOf) : []);
