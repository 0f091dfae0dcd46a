// Cells emptied in one call for all of a sheet's, and files put in the bin (developers.google.com/workspace/drive/api/
// guides/delete): under drive.file only those that this person made with the add-on.
import type { Eraser } from '../app/erase/eraser';
import type { Area } from '../workbook/blueprint';
import { columnName } from '../workbook/cell';
import { activeSpreadsheet } from './active-spreadsheet';
import { codeOf, reasonOf, refusing } from './drive-refusal';
import type { DriveService } from './drive-service';
import { inSheet } from './google-workbook';
import type { Trace } from './trace';

export function googleEraser(trace: Trace): Eraser {
  return {
    clear: (name, cells, rows) => {
      const sheet = activeSpreadsheet().getSheetByName(name);
      if (!sheet) throw new Error(`No sheet ${name}`);
      trace.hasWritten = true;
      inSheet(name, () => {
        if (cells.length > 0) sheet.getRangeList(cells.map(addressOf)).clearContent();
        sheet.getRangeList(rows.map((row) => `${row}:${row}`)).clearNote();
      });
    },
    bin: (id) =>
      refusing(() => {
        try {
          Drive.Files.update({ trashed: true }, id);
          trace.hasWritten = true;
          return true;
        } catch (error) {
          if (codeOf(error) === 404 || reasonOf(error) === 'denied') return false;
          throw error;
        }
      }),
  };
}

const addressOf = ({ row, column, rows, columns }: Area): string =>
  `${columnName(column)}${row}:${columnName(column + columns - 1)}${row + rows - 1}`;

declare const Drive: DriveService;
