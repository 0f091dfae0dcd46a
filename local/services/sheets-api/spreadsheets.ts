// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets
import { DriveError } from '../../drive/drive-error';
import { type FieldSchema, selectFields } from '../../drive/fields';
import { ServiceObject } from '../../runtime/service-object';
import type { WorkbookPort } from '../../workbook/port';
import { applyRequests } from './batch-requests';
import { sheetProperties } from './sheet-properties';
import { resourceOf, type SheetsCalls } from './sheets-calls';
import { SheetsError } from './sheets-error';
import { SheetsValues } from './values';

const FIELDS: FieldSchema = {
  spreadsheetId: true,
  spreadsheetUrl: true,
  properties: true,
  sheets: true,
  namedRanges: true,
};

export class SheetsSpreadsheets extends ServiceObject {
  static override readonly typeName = 'Sheets.Spreadsheets';
  readonly _values: SheetsValues;
  constructor(readonly _calls: SheetsCalls) {
    super();
    this._values = new SheetsValues(_calls);
  }
  override _members(): Readonly<Record<string, ServiceObject>> {
    return { Values: this._values };
  }

  get(spreadsheetId: string, options?: unknown): Promise<unknown> {
    const { fields } = resourceOf(options);
    return this._calls.perform(
      'spreadsheets.get',
      spreadsheetId,
      (book) => (typeof fields === 'string' ? select(describeBook(book), fields) : describeBook(book)),
      () => typeof fields === 'string' && !/namedRanges|\*/.test(fields),
    );
  }
  batchUpdate(resource: unknown, spreadsheetId: string): Promise<unknown> {
    return this._calls.perform('spreadsheets.batchUpdate', spreadsheetId, (book) => {
      const requests = [resourceOf(resource).requests ?? []].flat().map(resourceOf);
      if (requests.length === 0) throw new SheetsError(400, 'Must specify at least one request.');
      return { spreadsheetId, replies: applyRequests(book, requests) };
    });
  }
}

/** A dot parts a field from what it is in, as a slash does: https://developers.google.com/workspace/sheets/api/guides/field-masks */
function select(answer: unknown, fields: string): unknown {
  try {
    return selectFields(answer, fields.replaceAll('.', '/'), FIELDS);
  } catch (error) {
    throw error instanceof DriveError ? new SheetsError(error.code, error.message) : error;
  }
}

function describeBook(book: WorkbookPort): object {
  return {
    spreadsheetId: book.id,
    properties: { title: book.name, locale: book.locale, autoRecalc: 'ON_CHANGE', timeZone: book.timeZone },
    sheets: book.sheets().map((sheet, index) => ({ properties: sheetProperties(sheet, index) })),
    namedRanges: book.namedRanges().map(({ name, sheetId, area }) => ({
      name,
      range: {
        sheetId: book.sheets().find(({ id }) => id === sheetId)?.gid,
        startRowIndex: area.row,
        endRowIndex: area.row + area.rows,
        startColumnIndex: area.column,
        endColumnIndex: area.column + area.columns,
      },
    })),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
  };
}
