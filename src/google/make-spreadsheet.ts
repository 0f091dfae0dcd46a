// A new spreadsheet in the folder of the open workbook, found again by its key however its making was cut off.
import type { NewSheet, NewWorkbook, OtherWorkbook } from '../app/ports';
import type { DriveFile, DriveService } from './drive-service';
import { KEY_PROPERTY, WORKBOOK_PROPERTY } from './file-properties';
import { FILE_FIELDS, findFiles } from './find-files';
import { newSheetRequests } from './new-sheet-requests';
import type { SheetsService } from './sheets-service';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

/** An empty file of Drive with the media type of a spreadsheet is an empty spreadsheet. */
export function createSpreadsheet(
  { name, key }: Pick<NewWorkbook, 'name' | 'key'>,
  workbook: string,
  folder: string,
): OtherWorkbook {
  return otherWorkbook(
    Drive.Files.create(
      {
        name,
        mimeType: SPREADSHEET,
        parents: [folder],
        appProperties: { [WORKBOOK_PROPERTY]: workbook, [KEY_PROPERTY]: key },
      },
      null,
      { fields: FILE_FIELDS },
    ),
  );
}

/** Says whether anything was missing. */
export function fillSpreadsheet(id: string, sheets: readonly NewSheet[]): boolean {
  const there = Sheets.Spreadsheets.get(id, { fields: 'sheets.properties(sheetId,title)' }).sheets ?? [];
  const requests = newSheetRequests(
    sheets,
    there.map(({ properties }) => ({ id: properties?.sheetId ?? 0, name: properties?.title ?? '' })),
  );
  if (requests) Sheets.Spreadsheets.batchUpdate({ requests }, id);
  return requests !== undefined;
}

/** The oldest first. */
export function findSpreadsheets(
  keys: readonly string[],
  workbook: string,
): readonly (OtherWorkbook & { readonly key: string })[] {
  return findFiles(workbook, keys, SPREADSHEET).map((file) => ({ ...otherWorkbook(file), key: file.key }));
}

export const linkOf = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

const otherWorkbook = ({ id = '', name = '', webViewLink }: DriveFile): OtherWorkbook => ({
  id,
  name,
  link: webViewLink ?? linkOf(id),
});

declare const Drive: DriveService;
declare const Sheets: SheetsService;
