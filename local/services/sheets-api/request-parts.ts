// What requests of spreadsheets.batchUpdate have in common.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
import type { Area, SheetPort, WorkbookPort } from '../../workbook/port';
import { type Resource, resourceOf } from './sheets-calls';
import { SheetsError } from './sheets-error';

export function maskOf({ fields }: Resource): string[] {
  if (typeof fields !== 'string' || fields === '') {
    throw new SheetsError(
      400,
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  }
  return fields.split(',').map((field) => field.trim());
}

export function sheetById(book: WorkbookPort, gid: unknown): SheetPort {
  const sheet = book.sheets().find((candidate) => candidate.gid === gid);
  if (!sheet) throw new SheetsError(400, `No grid with id: ${String(gid)}`);
  return sheet;
}

/**
 * The cells of a GridRange: counted from 0, ends left out; a side that is not said is the sheet's own.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#gridrange
 */
export function placeOf(book: WorkbookPort, range: unknown): { sheet: SheetPort; area: Area } {
  const given = resourceOf(range);
  const sheet = sheetById(book, given.sheetId ?? 0);
  const number = (name: string, otherwise: number): number => {
    const value = given[name];
    return typeof value === 'number' ? value : otherwise;
  };
  const [row, column] = [number('startRowIndex', 0), number('startColumnIndex', 0)];
  const [rowEnd, columnEnd] = [
    number('endRowIndex', sheet.rowCount),
    number('endColumnIndex', sheet.columnCount),
  ];
  const area = { row, column, rows: rowEnd - row, columns: columnEnd - column };
  assertInside(sheet, area);
  return { sheet, area };
}

export function assertInside(sheet: SheetPort, { row, column, rows, columns }: Area): void {
  if (rows <= 0 || columns <= 0) throw new SheetsError(400, 'The range is empty.');
  if (row + rows > sheet.rowCount || column + columns > sheet.columnCount)
    throw new SheetsError(400, `Range exceeds grid limits of sheet ${sheet.name}`);
}
