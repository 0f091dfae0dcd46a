// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/update
import type { Area, CellInput, WorkbookPort } from '../../workbook/port';
import type { ServiceContext } from '../context';
import { columnLetters } from '../spreadsheet/a1';
import { assertMayEdit } from '../spreadsheet/access';
import { type ApiRange, beyondGrid, rangeName } from './api-range';
import { transpose } from './read-values';
import { optionOf, type Resource } from './sheets-calls';
import { SheetsError } from './sheets-error';

export interface UpdateResult {
  readonly spreadsheetId: string;
  readonly updatedRange: string;
  readonly updatedRows: number;
  readonly updatedColumns: number;
  readonly updatedCells: number;
}

/** A write that was found good and waits to be done, so that of several either all are done or none. */
export interface PlannedWrite {
  readonly result: UpdateResult;
  readonly commit: () => void;
}

export function planWrite(
  book: WorkbookPort,
  range: ApiRange,
  valueRange: Resource,
  options: Resource,
  context: ServiceContext,
): PlannedWrite {
  const isRaw = readInputOption(options) === 'RAW';
  const rows = readGrid(valueRange);
  const columns = Math.max(0, ...rows.map((line) => line.length));
  const area: Area = { ...range.area, rows: rows.length, columns };
  const { sheet } = range;
  assertFits(range, area);
  assertMayEdit(book, sheet, area, context);
  const cells = rows.map((line) => Array.from({ length: columns }, (_, c) => toInput(line[c], isRaw)));
  return {
    result: {
      spreadsheetId: book.id,
      updatedRange: rangeName(sheet, rows.length > 0 && columns > 0 ? area : range.area),
      updatedRows: rows.length,
      updatedColumns: columns,
      updatedCells: cells.flat().filter((cell) => cell !== undefined).length,
    },
    commit: () => {
      if (rows.length > 0 && columns > 0) sheet.write(area, cells);
    },
  };
}

export function readInputOption(options: Resource): 'RAW' | 'USER_ENTERED' {
  if (options.valueInputOption === undefined) {
    throw new SheetsError(400, "'valueInputOption' is required but not specified");
  }
  return optionOf(options, 'valueInputOption', ['RAW', 'USER_ENTERED']);
}

export function readGrid(valueRange: Resource): unknown[][] {
  const { values } = valueRange;
  if (values === undefined) return [];
  if (!Array.isArray(values) || !values.every(Array.isArray)) {
    throw new SheetsError(
      400,
      "Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue)",
    );
  }
  const dimension = optionOf(valueRange, 'majorDimension', ['ROWS', 'COLUMNS', 'DIMENSION_UNSPECIFIED']);
  return dimension === 'COLUMNS' ? transpose(values) : values;
}

function assertFits({ sheet, area: room, isCell }: ApiRange, area: Area): void {
  const where = `Requested writing within range [${rangeName(sheet, room)}], but tried writing to`;
  if (!isCell && area.rows > room.rows)
    throw new SheetsError(400, `${where} row [${room.row + room.rows + 1}]`);
  if (!isCell && area.columns > room.columns) {
    throw new SheetsError(400, `${where} column [${columnLetters(room.column + room.columns)}]`);
  }
  if (area.row + area.rows > sheet.rowCount || area.column + area.columns > sheet.columnCount) {
    throw beyondGrid(sheet, area);
  }
}

/** Null leaves a cell as it is; RAW text is never read as anything else. */
function toInput(value: unknown, isRaw: boolean): CellInput {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return isRaw && value !== '' ? { text: value } : value;
  if (value instanceof Date) return { text: value.toISOString() };
  throw new SheetsError(400, `Invalid values: list_value, struct_value are not accepted`);
}
