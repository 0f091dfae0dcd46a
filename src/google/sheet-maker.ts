// The port that makes sheets, on the open spreadsheet.
import type { SheetMaker } from '../app/ports';
import type { Area } from '../workbook/blueprint';
import { activeSpreadsheet } from './active-spreadsheet';
import { colourRules } from './change-sheet';
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
        sheet.getRange(row, column, cells.length, columns).setValues(cells.map((line) => [...line]));
        const at = (areas: readonly Area[]) =>
          areas.map((area) => sheet.getRange(area.row, area.column, area.rows, area.columns));
        sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...colourRules(at, colours)]);
      });
      trace.hasWritten = true;
    },
  };
}
