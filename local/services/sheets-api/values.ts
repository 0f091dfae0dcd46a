// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values
import { ServiceObject } from '../../runtime/service-object';
import type { Area, SheetPort, WorkbookPort } from '../../workbook/port';
import { assertMayEdit } from '../spreadsheet/access';
import { regionAround } from '../spreadsheet/data-region';
import { type ApiRange, rangeName, readRange, sheetNamed } from './api-range';
import { isPlain, readValues, type ValueRange } from './read-values';
import { type Resource, resourceOf, type SheetsCalls } from './sheets-calls';
import { type PlannedWrite, planWrite, readGrid, readInputOption, type UpdateResult } from './write-values';

export class SheetsValues extends ServiceObject {
  static override readonly typeName = 'Sheets.Spreadsheets.Values';
  constructor(readonly _calls: SheetsCalls) {
    super();
  }

  get(spreadsheetId: string, range: string, options?: unknown): Promise<ValueRange> {
    return this._perform('get', spreadsheetId, (book) =>
      readValues(readRange(book, range), resourceOf(options)),
    );
  }
  batchGet(spreadsheetId: string, options?: unknown): Promise<object> {
    const given = resourceOf(options);
    const ranges = [given.ranges ?? []].flat();
    return this._calls.perform(
      'spreadsheets.values.batchGet',
      spreadsheetId,
      (book) => {
        const found = ranges.map((range) => readRange(book, range));
        return { spreadsheetId, valueRanges: found.map((range) => readValues(range, given)) };
      },
      (kept) => isPlain(given) && ranges.every((range) => sheetNamed(kept, range) !== undefined),
    );
  }
  update(resource: unknown, spreadsheetId: string, range: string, options?: unknown): Promise<UpdateResult> {
    return this._perform('update', spreadsheetId, (book) =>
      done(this._plan(book, range, resourceOf(resource), resourceOf(options))),
    );
  }
  /** All ranges are checked before the first is written. */
  batchUpdate(resource: unknown, spreadsheetId: string): Promise<object> {
    return this._perform('batchUpdate', spreadsheetId, (book) => {
      const request = resourceOf(resource);
      const data = [request.data ?? []].flat().map(resourceOf);
      readInputOption(request);
      const plans = data.map((valueRange) => this._plan(book, valueRange.range, valueRange, request));
      const responses = plans.map(done);
      const total = (part: (result: UpdateResult) => number) =>
        responses.reduce((sum, result) => sum + part(result), 0);
      return {
        spreadsheetId,
        totalUpdatedRows: total(({ updatedRows }) => updatedRows),
        totalUpdatedColumns: total(({ updatedColumns }) => updatedColumns),
        totalUpdatedCells: total(({ updatedCells }) => updatedCells),
        totalUpdatedSheets: new Set(data.map(({ range }) => readRange(book, range).sheet.id)).size,
        responses,
      };
    });
  }
  /** Below the table that is found at the range; the sheet grows when it is full. */
  append(resource: unknown, spreadsheetId: string, range: string, options?: unknown): Promise<object> {
    return this._perform('append', spreadsheetId, (book) => {
      const valueRange = resourceOf(resource);
      const { sheet, area } = readRange(book, range);
      const table = tableAt(sheet, area);
      const start = table ? { row: table.row + table.rows, column: table.column } : area;
      readInputOption(resourceOf(options));
      const rows = readGrid(valueRange).length;
      const missing = start.row + rows - sheet.rowCount;
      if (missing > 0) sheet.insertRows(sheet.rowCount, missing);
      const target: ApiRange = { sheet, area: { ...start, rows: 1, columns: 1 }, isCell: true };
      const updates = done(planWrite(book, target, valueRange, resourceOf(options), this._calls.context));
      return { spreadsheetId, ...(table && { tableRange: rangeName(sheet, table) }), updates };
    });
  }
  clear(_resource: unknown, spreadsheetId: string, range: string): Promise<object> {
    return this._perform('clear', spreadsheetId, (book) => {
      const [clearedRange] = this._clear(book, [range]);
      return { spreadsheetId, clearedRange };
    });
  }
  batchClear(resource: unknown, spreadsheetId: string): Promise<object> {
    return this._perform('batchClear', spreadsheetId, (book) => {
      const ranges = [resourceOf(resource).ranges ?? []].flat();
      return { spreadsheetId, clearedRanges: this._clear(book, ranges) };
    });
  }

  _perform<T>(call: string, spreadsheetId: string, work: (book: WorkbookPort) => T): Promise<T> {
    return this._calls.perform(`spreadsheets.values.${call}`, spreadsheetId, work);
  }
  _plan(book: WorkbookPort, range: unknown, valueRange: Resource, options: Resource): PlannedWrite {
    return planWrite(book, readRange(book, range), valueRange, options, this._calls.context);
  }
  _clear(book: WorkbookPort, ranges: readonly unknown[]): string[] {
    const found = ranges.map((range) => readRange(book, range));
    for (const { sheet, area } of found) assertMayEdit(book, sheet, area, this._calls.context);
    for (const { sheet, area } of found) {
      sheet.write(
        area,
        Array.from({ length: area.rows }, () => Array<string>(area.columns).fill('')),
      );
    }
    return found.map(({ sheet, area }) => rangeName(sheet, area));
  }
}

function done({ commit, result }: PlannedWrite): UpdateResult {
  commit();
  return result;
}

/** The last block of filled cells that begins within the range. */
function tableAt(sheet: SheetPort, area: Area): Area | undefined {
  const { rows, columns } = sheet.extent();
  const bottom = Math.min(rows, area.row + area.rows);
  const right = Math.min(columns, area.column + area.columns);
  for (let row = bottom - 1; row >= area.row; row--) {
    const line = { row, column: area.column, rows: 1, columns: right - area.column };
    const filled = line.columns > 0 ? (sheet.values(line)[0] ?? []).findIndex((value) => value !== '') : -1;
    if (filled >= 0) {
      return regionAround(sheet, { row, column: area.column + filled, rows: 1, columns: 1 });
    }
  }
  return undefined;
}
