// The port that makes sheets, on the open spreadsheet.
import type { SheetMaker } from '../app/ports';
import type { Area, SheetBlueprint } from '../workbook/blueprint';
import { activeSpreadsheet } from './active-spreadsheet';
import { a1Of, colourRules } from './change-sheet';
import { inSheet } from './google-workbook';
import type { KnownSheets } from './known-sheets';
import { makeSheets, protectUnprotected } from './make-sheets';
import type { Trace } from './trace';

export function sheetMaker(trace: Trace, sheets: KnownSheets): SheetMaker {
  const { get } = sheets;
  return {
    make: (wanted) => {
      trace.hasWritten = true;
      sheets.others();
      makeSheets(activeSpreadsheet(), wanted);
    },
    protectUnprotected: (wanted) => {
      for (const blueprint of wanted) protectUnprotected(get(blueprint.name), blueprint);
    },
    addColumns: (name, { row, column, cells }, colours) => {
      inSheet(name, () => {
        const sheet = get(name);
        const columns = cells[0]?.length ?? 0;
        const missing = column + columns - 1 - sheet.getMaxColumns();
        // Inserted behind the last one they get its look.
        if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
        colour(sheet, colours, missing <= 0);
        // Last, for they are what says that the columns are there.
        sheet.getRange(row, column, cells.length, columns).setValues(cells.map((line) => [...line]));
      });
      trace.hasWritten = true;
    },
  };
}

/** Rules behind those that are there; where making them may have been cut off, only if they are not there yet. */
function colour(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  colours: SheetBlueprint['colours'],
  mayBeThere: boolean,
): void {
  const at = (areas: readonly Area[]) =>
    areas.map((area) => sheet.getRange(area.row, area.column, area.rows, area.columns));
  const there = sheet.getConditionalFormatRules();
  const [first] = colours;
  if (mayBeThere && first) {
    const names = first.areas.map(a1Of).join();
    const isSame = (ranges: readonly GoogleAppsScript.Spreadsheet.Range[]) =>
      ranges.map((range) => range.getA1Notation()).join() === names;
    if (there.some((rule) => isSame(rule.getRanges()))) return;
  }
  sheet.setConditionalFormatRules([...there, ...colourRules(at, colours)]);
}
