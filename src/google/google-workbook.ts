// The open spreadsheet behind the Workbook port. Service calls are trips to a server: each is made once.
import type { Workbook } from '../app/ports';
import { type Cell, type SheetRows, textCell } from '../workbook/cell';
import { WORKING_SHEET } from '../workbook/working-sheet';
import { activeSpreadsheet } from './active-spreadsheet';
import type { KnownSheets } from './known-sheets';
import { makeSheets } from './make-sheets';
import { SheetError } from './sheet-error';
import type { Trace } from './trace';

export function googleWorkbook(trace: Trace, sheets: KnownSheets): Workbook {
  const spreadsheet = activeSpreadsheet;
  const lastRead = new Map<string, SheetRows>();
  const { find, get } = sheets;
  return {
    read: (name) => {
      const sheet = find(name);
      if (!sheet) return undefined;
      const rows = rowsOf(sheet, name);
      lastRead.set(name, rows);
      return rows;
    },
    lastRead: (name) => lastRead.get(name),
    readFormulas: (name) => get(name).getDataRange().getFormulas(),
    selection: () => {
      const range = spreadsheet().getActiveRange();
      const sheet = range ? range.getSheet() : spreadsheet().getActiveSheet();
      const name = sheet.getName();
      sheets.add(name, sheet);
      return { sheet: rowsOf(sheet, name), row: range ? range.getRow() : 1 };
    },
    selectedRow: () => {
      const range = SpreadsheetApp.getActiveRange() ?? undefined;
      if (!range) return { sheet: '', row: 1, cells: [] };
      const sheet = range.getSheet();
      const row = range.getRow();
      return { sheet: sheet.getName(), row, cells: rowOf(sheet, row) };
    },
    append: (name, cells) => {
      inSheet(name, () => get(name).appendRow([...cells]));
      trace.hasWritten = true;
    },
    appendRows: (name, rows) => {
      const [first] = rows;
      if (!first) return;
      const below = get(name).getLastRow() + 1;
      inSheet(name, () =>
        rangeThatGrows(get(name), below, 1, rows.length, first.length).setValues(asTexts(rows)),
      );
      trace.hasWritten = true;
    },
    write: (name, row, column, cells) => {
      inSheet(name, () =>
        get(name)
          .getRange(row, column, 1, cells.length)
          .setValues([[...cells]]),
      );
      trace.hasWritten = true;
    },
    writeArea: (name, row, column, cells) => {
      const [first] = cells;
      if (!first || first.length === 0) return;
      inSheet(name, () =>
        rangeThatGrows(get(name), row, column, cells.length, first.length).setValues(asTexts(cells)),
      );
      trace.hasWritten = true;
    },
    makeHidden: (name) => {
      const front = spreadsheet().getActiveSheet();
      const there = find(name);
      const sheet = there ?? spreadsheet().insertSheet(name, sheets.count());
      sheets.add(name, sheet);
      // A new sheet comes to the front, and hiding it would show whichever is beside it.
      if (!there || front.getName() !== name) front.activate();
      sheet.hideSheet();
      trace.hasWritten = true;
    },
    deleteSheet: (name) => {
      spreadsheet().deleteSheet(get(name));
      sheets.remove(name);
      lastRead.delete(name);
      trace.hasWritten = true;
    },
    deleteColumns: (name, column, count) => {
      inSheet(name, () => get(name).deleteColumns(column, count));
      lastRead.delete(name);
      trace.hasWritten = true;
    },
    sheetNames: sheets.names,
    show: (name) => {
      get(name).activate();
    },
    create: (blueprint) => {
      trace.hasWritten = true;
      const place = spreadsheet().getNumSheets();
      makeSheets(spreadsheet(), {
        sheets: [{ blueprint, place }],
        working: { name: WORKING_SHEET, place },
      });
      sheets.others();
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

const asTexts = (cells: readonly (readonly Cell[])[]): Cell[][] =>
  cells.map((line) => line.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)));

/** A table may be filled to its last row; only then does asking for more rows cost calls. */
function rangeThatGrows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  ...area: [row: number, column: number, rows: number, columns: number]
): GoogleAppsScript.Spreadsheet.Range {
  const [row, , rows] = area;
  try {
    return sheet.getRange(...area);
  } catch (error) {
    const there = sheet.getMaxRows();
    const missing = row + rows - 1 - there;
    if (missing <= 0) throw error;
    sheet.insertRowsAfter(there, missing);
    return sheet.getRange(...area);
  }
}

export function inSheet(name: string, write: () => unknown): void {
  try {
    write();
  } catch (error) {
    throw new SheetError(name, error);
  }
}

/** -1 is the last column that holds anything. */
function rowOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number): Cell[] {
  try {
    return (sheet.getSheetValues(row, 1, 1, -1) as Cell[][])[0] ?? [];
  } catch (error) {
    // An empty sheet has no last column.
    if (sheet.getLastColumn() > 0) throw error;
    return [];
  }
}

/** -1 is the last row or column that holds anything: one call where getDataRange().getValues() makes two. */
function rowsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): SheetRows {
  try {
    return { name, rows: sheet.getSheetValues(1, 1, -1, -1) as Cell[][] };
  } catch (error) {
    // A sheet that was emptied has no last row.
    if (sheet.getLastRow() > 0) throw error;
    return { name, rows: [] };
  }
}
