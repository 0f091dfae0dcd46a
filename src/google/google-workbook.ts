// The open spreadsheet behind the Workbook port. Service calls are trips to a server: each is made once.
import type { Workbook } from '../app/ports';
import { type Cell, type SheetRows, textCell } from '../workbook/cell';
import { drawSheet } from './draw-sheet';
import { once } from './once';
import { SheetError } from './sheet-error';
import type { Trace } from './trace';

export function googleWorkbook(trace: Trace): Workbook {
  const spreadsheet = once(() => SpreadsheetApp.getActiveSpreadsheet());
  const sheets = new Map<string, GoogleAppsScript.Spreadsheet.Sheet>();
  const find = (name: string): GoogleAppsScript.Spreadsheet.Sheet | undefined => {
    const known = sheets.get(name) ?? spreadsheet().getSheetByName(name) ?? undefined;
    if (known) sheets.set(name, known);
    return known;
  };
  const get = (name: string): GoogleAppsScript.Spreadsheet.Sheet => {
    const sheet = find(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  return {
    read: (name) => {
      const sheet = find(name);
      return sheet && rowsOf(sheet, name);
    },
    selection: () => {
      const range = spreadsheet().getActiveRange();
      const sheet = range ? range.getSheet() : spreadsheet().getActiveSheet();
      const name = sheet.getName();
      sheets.set(name, sheet);
      return { sheet: rowsOf(sheet, name), row: range ? range.getRow() : 1 };
    },
    append: (name, cells) => {
      inSheet(name, () => get(name).appendRow([...cells]));
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
      const written = cells.map((line) =>
        line.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)),
      );
      inSheet(name, () => get(name).getRange(row, column, cells.length, first.length).setValues(written));
      trace.hasWritten = true;
    },
    deleteSheet: (name) => {
      spreadsheet().deleteSheet(get(name));
      sheets.delete(name);
      trace.hasWritten = true;
    },
    sheetNames: () =>
      spreadsheet()
        .getSheets()
        .map((sheet) => sheet.getName()),
    create: (blueprint) => {
      sheets.set(blueprint.name, drawSheet(spreadsheet(), blueprint));
      trace.hasWritten = true;
    },
    flush: () => SpreadsheetApp.flush(),
  };
}

function inSheet(name: string, write: () => unknown): void {
  try {
    write();
  } catch (error) {
    throw new SheetError(name, error);
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
