// Spreadsheets that are not open, by the advanced Drive and Sheets services under the scope drive.file: those that this
// person made with the add-on, or opened with it. Nobody else's are seen, and no wider scope is asked for.
import type { NewWorkbook, OtherWorkbook, OtherWorkbooks } from '../app/ports';
import { WorkbookRefusal, type WorkbookRefusalReason } from '../app/workbook-refusal';
import { type Cell, cellText, isDateCell, type SheetRows, textCell } from '../workbook/cell';
import { codeOf, reasonOf } from './drive-refusal';
import type { DriveFile, DriveService } from './drive-service';
import { has, KEY_PROPERTY, WORKBOOK_PROPERTY } from './file-properties';
import { once } from './once';
import type { ApiValue, SheetsService } from './sheets-service';
import type { Trace } from './trace';
import { workbookFolder } from './workbook-folder';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const FIELDS = 'id,name,webViewLink';
const MOST_FOUND = 1000;

export function googleOthers(trace: Trace): OtherWorkbooks {
  const workbookId = once(() => SpreadsheetApp.getActiveSpreadsheet().getId());
  const folder = workbookFolder(workbookId);
  return {
    look: (id) =>
      refusing(() => {
        const seen = Sheets.Spreadsheets.get(id, {
          fields: 'spreadsheetUrl,properties.title,sheets.properties.title',
        });
        return {
          id,
          name: seen.properties?.title ?? '',
          link: seen.spreadsheetUrl ?? linkOf(id),
          sheets: (seen.sheets ?? []).map(({ properties }) => properties?.title ?? ''),
        };
      }),
    read: (id, sheets) => (sheets.length === 0 ? [] : refusing(() => readAll(id, sheets))),
    findAll: (keys) => (keys.length === 0 ? [] : refusing(() => findAll(keys, workbookId()))),
    make: (workbook) =>
      refusing(() => {
        const made = folder(workbook.folder, (parent) => create(workbook, workbookId(), parent));
        trace.hasWritten = true;
        fill(made.id, workbook);
        return made;
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

function findAll(keys: readonly string[], workbook: string) {
  const anyOfThem = keys.map((key) => has(KEY_PROPERTY, key)).join(' or ');
  const found = Drive.Files.list({
    q: [
      has(WORKBOOK_PROPERTY, workbook),
      keys.length === 1 ? anyOfThem : `(${anyOfThem})`,
      `mimeType = '${SPREADSHEET}'`,
      'trashed = false',
    ].join(' and '),
    orderBy: 'createdTime',
    pageSize: MOST_FOUND,
    fields: `files(${FIELDS},appProperties)`,
  });
  return (found.files ?? []).map((file) => ({
    ...otherWorkbook(file),
    key: file.appProperties?.[KEY_PROPERTY] ?? '',
  }));
}

function create({ name, key }: NewWorkbook, workbook: string, folder: string): OtherWorkbook {
  return otherWorkbook(
    Drive.Files.create(
      {
        name,
        mimeType: SPREADSHEET,
        parents: [folder],
        appProperties: { [WORKBOOK_PROPERTY]: workbook, [KEY_PROPERTY]: key },
      },
      null,
      { fields: FIELDS },
    ),
  );
}

/**
 * The sheet that a new spreadsheet has becomes the first of ours, in one request with the others: whoever finds the first
 * name finds them all.
 */
function fill(id: string, { sheets }: NewWorkbook): void {
  const [first, ...others] = sheets;
  if (!first) return;
  const blank = Sheets.Spreadsheets.get(id, { fields: 'sheets.properties(sheetId,title)' }).sheets?.[0];
  Sheets.Spreadsheets.batchUpdate(
    {
      requests: [
        {
          updateSpreadsheetProperties: {
            properties: { locale: 'lt_LT', timeZone: 'Europe/Vilnius' },
            fields: 'locale,timeZone',
          },
        },
        {
          updateSheetProperties: {
            properties: { sheetId: blank?.properties?.sheetId ?? 0, title: first.name },
            fields: 'title',
          },
        },
        ...others.map(({ name }) => ({ addSheet: { properties: { title: name } } })),
      ],
    },
    id,
  );
  Sheets.Spreadsheets.Values.batchUpdate(
    {
      valueInputOption: 'USER_ENTERED',
      data: sheets
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows }) => ({
          range: `${rangeOfSheet(name)}!A1`,
          values: rows.map((cells) => cells.map(typed)),
        })),
    },
    id,
  );
}

/** As a person would type it, so that a text stays text and a date becomes a date in every language. */
const typed = (cell: Cell): ApiValue => {
  if (isDateCell(cell)) return cellText(cell);
  return typeof cell === 'string' ? textCell(cell) : cell;
};

const rangeOfSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
const linkOf = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

const otherWorkbook = ({ id = '', name = '', webViewLink }: DriveFile): OtherWorkbook => ({
  id,
  name,
  link: webViewLink ?? linkOf(id),
});

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
