// Sheets of another spreadsheet as the requests of one spreadsheets.batchUpdate, which Google applies together or not at
// all (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate): a workbook that has the
// first of them has all of them, whole.
import type { NewSheet } from '../app/ports';
import type { Area, Look } from '../workbook/blueprint';
import { type Cell, dateOfCell, isDateCell } from '../workbook/cell';
import { NEW_SHEET } from '../workbook/sheet-picture';

/** What is known of a sheet that is there. */
export interface KnownSheet {
  readonly id: number;
  readonly name: string;
}

const DATE_PATTERN = 'yyyy-mm-dd';

/**
 * What adds the sheets that are not there yet, in their order; undefined when nothing is missing. A spreadsheet that nobody
 * has used has one empty sheet, which goes.
 */
export function newSheetRequests(
  sheets: readonly NewSheet[],
  there: readonly KnownSheet[],
): readonly object[] | undefined {
  const names = there.map(({ name }) => name);
  const missing = sheets.filter(({ name }) => !names.includes(name));
  if (missing.length === 0) return undefined;
  const free = Math.max(0, ...there.map(({ id }) => id)) + 1;
  const [only, ...more] = there;
  const isUnused = only && more.length === 0 && missing.length === sheets.length;
  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale: 'lt_LT', timeZone: 'Europe/Vilnius' },
        fields: 'locale,timeZone',
      },
    },
    ...missing.flatMap((sheet, index) => requestsOf(sheet, free + index)),
    ...(isUnused ? [{ deleteSheet: { sheetId: only.id } }] : []),
  ];
}

function requestsOf({ name, rows, look }: NewSheet, sheetId: number): object[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: name,
          gridProperties: {
            rowCount: Math.max(look?.rows ?? NEW_SHEET.rows, rows.length),
            columnCount: Math.max(look?.columns ?? NEW_SHEET.columns, width),
            ...(look && look.frozenRows > 0 ? { frozenRowCount: look.frozenRows } : {}),
          },
        },
      },
    },
    ...(look ? looksOf(look, sheetId) : []),
    ...(rows.length > 0
      ? [
          {
            updateCells: {
              start: { sheetId, rowIndex: 0, columnIndex: 0 },
              rows: rows.map((cells) => ({ values: cells.map(cellData) })),
              fields: 'userEnteredValue,userEnteredFormat.numberFormat',
            },
          },
        ]
      : []),
  ];
}

function looksOf(
  { widths, hiddenColumns, looks, checks }: NonNullable<NewSheet['look']>,
  sheetId: number,
): object[] {
  return [
    ...widths.map((pixelSize, column) => columnRequest(sheetId, column, { pixelSize })),
    ...hiddenColumns.map((column) => columnRequest(sheetId, column - 1, { hiddenByUser: true })),
    ...looks.map(({ area, look }) => {
      const format = formatOf(look);
      return {
        repeatCell: {
          range: gridRange(sheetId, area),
          cell: { userEnteredFormat: Object.assign({}, ...format.map(({ part }) => part)) },
          fields: format.map(({ field }) => `userEnteredFormat.${field}`).join(','),
        },
      };
    }),
    ...checks.flatMap(({ area, check, help }) =>
      check.kind === 'list'
        ? [
            {
              setDataValidation: {
                range: gridRange(sheetId, area),
                rule: {
                  condition: {
                    type: 'ONE_OF_LIST',
                    values: check.values.map((userEnteredValue) => ({ userEnteredValue })),
                  },
                  inputMessage: help,
                  strict: false,
                  showCustomUi: true,
                },
              },
            },
          ]
        : [],
    ),
  ];
}

const columnRequest = (sheetId: number, column: number, properties: object): object => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
    properties,
    fields: Object.keys(properties).join(','),
  },
});

/** The parts of a look that are said, each with the name by which only it is changed. */
function formatOf(look: Look): { readonly field: string; readonly part: object }[] {
  const { background, bold, wrap, align } = look;
  return [
    ...(background === undefined
      ? []
      : [{ field: 'backgroundColorStyle', part: { backgroundColorStyle: { rgbColor: rgb(background) } } }]),
    ...(bold === undefined ? [] : [{ field: 'textFormat.bold', part: { textFormat: { bold } } }]),
    ...(wrap === undefined
      ? []
      : [{ field: 'wrapStrategy', part: { wrapStrategy: wrap ? 'WRAP' : 'OVERFLOW_CELL' } }]),
    ...(align === undefined
      ? []
      : [{ field: 'horizontalAlignment', part: { horizontalAlignment: align.toUpperCase() } }]),
  ];
}

function rgb(colour: string): object {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  return { red, green, blue };
}

/** Counted from 0, the end left out. */
const gridRange = (sheetId: number, { row, column, rows, columns }: Area): object => ({
  sheetId,
  startRowIndex: row - 1,
  endRowIndex: row - 1 + rows,
  startColumnIndex: column - 1,
  endColumnIndex: column - 1 + columns,
});

/** A string value is text whatever it says: nothing reads it as if it were typed. A date is a number of days that is shown so. */
function cellData(cell: Cell): object {
  if (cell === '') return {};
  if (isDateCell(cell))
    return {
      userEnteredValue: { numberValue: serialOf(cell) },
      userEnteredFormat: { numberFormat: { type: 'DATE', pattern: DATE_PATTERN } },
    };
  if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
  return { userEnteredValue: typeof cell === 'boolean' ? { boolValue: cell } : { stringValue: cell } };
}

/** Days since 30 December 1899 (developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values). */
const serialOf = (date: Date): number =>
  Math.round((Date.parse(`${dateOfCell(date)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
