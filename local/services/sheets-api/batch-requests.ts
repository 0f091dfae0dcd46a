// The requests of spreadsheets.batchUpdate that are imitated: sheets added, deleted, their properties, cells and looks.
// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
import type { SheetPort, WorkbookPort } from '../../workbook/port';
import { findSheet } from '../spreadsheet/resolve-a1';
import { repeatCell, setDataValidation, updateCells, updateDimension } from './cell-requests';
import { maskOf, sheetById } from './request-parts';
import { sheetProperties } from './sheet-properties';
import { type Resource, resourceOf } from './sheets-calls';
import { SheetsError } from './sheets-error';

export function applyRequests(book: WorkbookPort, requests: readonly Resource[]): object[] {
  const known: Readonly<Record<string, (request: Resource) => object>> = {
    addSheet: (request) => addSheet(book, resourceOf(request.properties)),
    deleteSheet: ({ sheetId }) => deleteSheet(book, sheetId),
    updateSheetProperties: (request) => updateSheet(book, request),
    updateSpreadsheetProperties: (request) => updateBook(book, request),
    updateCells: (request) => updateCells(book, request),
    repeatCell: (request) => repeatCell(book, request),
    updateDimensionProperties: (request) => updateDimension(book, request),
    setDataValidation: (request) => setDataValidation(book, request),
  };
  const steps = requests.map((request, index) => {
    const [kind = '', ...more] = Object.keys(request);
    const apply = Object.hasOwn(known, kind) ? known[kind] : undefined;
    if (!apply || more.length > 0) {
      throw new SheetsError(400, `Invalid requests[${index}]: the local host does not imitate "${kind}".`);
    }
    return { kind, index, apply: () => apply(resourceOf(request[kind])) };
  });
  return steps.map(({ kind, index, apply }) => {
    try {
      return apply();
    } catch (error) {
      if (!(error instanceof SheetsError)) throw error;
      throw new SheetsError(error.code, `Invalid requests[${index}].${kind}: ${error.message}`);
    }
  });
}

function addSheet(book: WorkbookPort, properties: Resource): object {
  const count = book.sheets().length;
  const title = typeof properties.title === 'string' ? properties.title : `Sheet${count + 1}`;
  assertFree(book, title);
  const index = typeof properties.index === 'number' ? Math.min(properties.index, count) : count;
  const gid = typeof properties.sheetId === 'number' ? properties.sheetId : undefined;
  // Google's own words for it are not known.
  if (gid !== undefined && book.sheets().some((sheet) => sheet.gid === gid))
    throw new SheetsError(400, `A sheet with id: ${gid} already exists`);
  const sheet = book.insertSheet(title, index, undefined, gid);
  if (properties.hidden === true) sheet.hidden = true;
  applyGrid(sheet, resourceOf(properties.gridProperties));
  return { addSheet: { properties: sheetProperties(sheet, index) } };
}

function deleteSheet(book: WorkbookPort, gid: unknown): object {
  const sheet = sheetById(book, gid);
  if (book.sheets().length === 1) {
    throw new SheetsError(400, "You can't remove all the sheets in a document.");
  }
  book.deleteSheet(sheet);
  return {};
}

/** Only what the field mask names is changed. */
function updateSheet(book: WorkbookPort, request: Resource): object {
  const properties = resourceOf(request.properties);
  const sheet = sheetById(book, properties.sheetId ?? 0);
  const fields = maskOf(request);
  const isAsked = (field: string) => fields.includes('*') || fields.includes(field);
  if (isAsked('title') && typeof properties.title === 'string') {
    assertFree(book, properties.title, sheet);
    sheet.name = properties.title;
  }
  if (isAsked('hidden')) sheet.hidden = properties.hidden === true;
  if (isAsked('index') && typeof properties.index === 'number') book.moveSheet(sheet, properties.index);
  const grid = resourceOf(properties.gridProperties);
  const asked = Object.entries(grid).filter(
    ([name]) => isAsked('gridProperties') || isAsked(`gridProperties.${name}`),
  );
  applyGrid(sheet, Object.fromEntries(asked));
  return {};
}

function updateBook(book: WorkbookPort, request: Resource): object {
  const { title, locale, timeZone } = resourceOf(request.properties);
  const fields = maskOf(request);
  const isAsked = (field: string) => fields.includes('*') || fields.includes(field);
  if (isAsked('title') && typeof title === 'string') book.name = title;
  if (isAsked('locale') && typeof locale === 'string') book.locale = locale;
  if (isAsked('timeZone') && typeof timeZone === 'string') book.timeZone = timeZone;
  return {};
}

function applyGrid(sheet: SheetPort, grid: Resource): void {
  const { rowCount, columnCount, frozenRowCount, frozenColumnCount } = grid;
  if (typeof rowCount === 'number') {
    if (rowCount > sheet.rowCount) sheet.insertRows(sheet.rowCount, rowCount - sheet.rowCount);
    if (rowCount < sheet.rowCount) sheet.deleteRows(rowCount, sheet.rowCount - rowCount);
  }
  if (typeof columnCount === 'number') {
    if (columnCount > sheet.columnCount)
      sheet.insertColumns(sheet.columnCount, columnCount - sheet.columnCount);
    if (columnCount < sheet.columnCount) sheet.deleteColumns(columnCount, sheet.columnCount - columnCount);
  }
  if (typeof frozenRowCount === 'number') sheet.frozenRows = frozenRowCount;
  if (typeof frozenColumnCount === 'number') sheet.frozenColumns = frozenColumnCount;
}

function assertFree(book: WorkbookPort, title: string, except?: SheetPort): void {
  const taken = findSheet(book, title);
  if (taken && taken.id !== except?.id) {
    throw new SheetsError(400, `A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}
