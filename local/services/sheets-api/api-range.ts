// Ranges as the Sheets API reads and writes them.
// https://developers.google.com/workspace/sheets/api/guides/concepts#cell
import type { Area, SheetPort, WorkbookPort } from '../../workbook/port';
import { areaName } from '../spreadsheet/a1';
import { findSheet, resolveA1 } from '../spreadsheet/resolve-a1';
import { SheetsError } from './sheets-error';

export interface ApiRange {
  readonly sheet: SheetPort;
  readonly area: Area;
  /** The text names one cell: a write begins there and is as large as its data. */
  readonly isCell: boolean;
}

/** The sheet whose name alone stands there. */
export const sheetNamed = (book: WorkbookPort, given: unknown): SheetPort | undefined =>
  findSheet(
    book,
    String(given ?? '')
      .replace(/^'(.*)'$/, '$1')
      .replaceAll("''", "'"),
  );

/** A sheet's name alone means all its cells; A1 notation without a sheet means the first sheet. */
export function readRange(book: WorkbookPort, given: unknown): ApiRange {
  const [first] = book.sheets();
  const text = String(given ?? '');
  const named = sheetNamed(book, text);
  if (named) {
    return {
      sheet: named,
      area: { row: 0, column: 0, rows: named.rowCount, columns: named.columnCount },
      isCell: false,
    };
  }
  const found = first && resolveA1(book, text, first);
  if (!found) throw new SheetsError(400, `Unable to parse range: ${text}`);
  if (!found.inside) throw beyondGrid(found.sheet, found.area);
  const { rows, columns } = found.area;
  return { sheet: found.sheet, area: found.area, isCell: rows === 1 && columns === 1 && !text.includes(':') };
}

export function beyondGrid(sheet: SheetPort, area: Area): SheetsError {
  return new SheetsError(
    400,
    `Range (${rangeName(sheet, area)}) exceeds grid limits. Max rows: ${sheet.rowCount}, max columns: ${sheet.columnCount}`,
  );
}

/** `Mokiniai!A1:B2`; quoted where the sheet's name is not a plain word. */
export function rangeName(sheet: SheetPort, area: Area): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet.name);
  return `${isPlain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!${areaName(area)}`;
}
