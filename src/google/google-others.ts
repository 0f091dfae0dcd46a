// Spreadsheets that are not open, by the advanced Drive and Sheets services under the scope drive.file: those that this
// person made with the add-on, or opened with it. Nobody else's are seen, and no wider scope is asked for.
import type { OtherWorkbooks } from '../app/ports';
import { WorkbookRefusal, type WorkbookRefusalReason } from '../app/workbook-refusal';
import type { Cell, SheetRows } from '../workbook/cell';
import { codeOf, reasonOf } from './drive-refusal';
import type { DriveService } from './drive-service';
import { createSpreadsheet, fillSpreadsheet, findSpreadsheets, linkOf } from './make-spreadsheet';
import { once } from './once';
import type { ApiValue, SheetsService } from './sheets-service';
import type { Trace } from './trace';
import { workbookFolder } from './workbook-folder';

export function googleOthers(trace: Trace): OtherWorkbooks {
  const workbookId = once(() => SpreadsheetApp.getActiveSpreadsheet().getId());
  const folder = workbookFolder(workbookId);
  return {
    look: (id) =>
      refusing(() => {
        const seen = Sheets.Spreadsheets.get(id, {
          fields: 'spreadsheetUrl,properties.title,sheets.properties(title,sheetType)',
        });
        return {
          id,
          name: seen.properties?.title ?? '',
          link: seen.spreadsheetUrl ?? linkOf(id),
          // A sheet that is one chart, or shows another source, has no cells to be read.
          sheets: (seen.sheets ?? []).flatMap(({ properties }) =>
            properties?.title && (properties.sheetType ?? 'GRID') === 'GRID' ? [properties.title] : [],
          ),
        };
      }),
    read: (id, sheets) => (sheets.length === 0 ? [] : refusing(() => readAll(id, sheets))),
    findAll: (keys) => (keys.length === 0 ? [] : refusing(() => findSpreadsheets(keys, workbookId()))),
    make: (workbook) =>
      refusing(() => {
        const made = folder(workbook.folder, (parent) => createSpreadsheet(workbook, workbookId(), parent));
        trace.hasWritten = true;
        fillSpreadsheet(made.id, workbook.sheets);
        return made;
      }),
    complete: (id, sheets) =>
      refusing(() => {
        if (fillSpreadsheet(id, sheets)) trace.hasWritten = true;
      }),
    share: (id, email) =>
      refusing(() => {
        Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: email }, id);
        trace.hasWritten = true;
      }),
  };
}

function readAll(id: string, sheets: readonly string[]): readonly SheetRows[] {
  const { valueRanges = [] } = Sheets.Spreadsheets.Values.batchGet(id, {
    ranges: sheets.map(rangeOfSheet),
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return sheets.map((name, index) => ({ name, rows: evenRows(valueRanges[index]?.values ?? []) }));
}

/** The service leaves out empty cells at the end of a line. */
function evenRows(rows: readonly (readonly ApiValue[])[]): SheetRows['rows'] {
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0);
  return rows.map((cells) =>
    cells.length === width ? cells : [...cells, ...new Array<Cell>(width - cells.length).fill('')],
  );
}

const rangeOfSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** Whatever goes wrong is told by its reason. */
function refusing<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof WorkbookRefusal) throw error;
    throw new WorkbookRefusal(whyNot(error), error instanceof Error ? error.message : String(error));
  }
}

function whyNot(error: unknown): WorkbookRefusalReason {
  const code = codeOf(error);
  if (code === 404) return 'unseen';
  if (code === 400 && /parse range/i.test(String((error as Error).message))) return 'sheet-gone';
  const reason = reasonOf(error);
  if (reason === 'rate-limit') return 'rate-limit';
  return reason === 'denied' || code === 403 ? 'denied' : 'failed';
}

declare const Drive: DriveService;
declare const Sheets: SheetsService;
