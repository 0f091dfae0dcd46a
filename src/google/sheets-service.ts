// The advanced Sheets service as the add-on uses it (developers.google.com/workspace/sheets/api/reference/rest). It accepts
// the scope drive.file and not spreadsheets.currentonly: for the open workbook there is SpreadsheetApp.
export type ApiValue = string | number | boolean;
export interface SheetsService {
  readonly Spreadsheets: {
    get(
      id: string,
      options: { fields: string },
    ): {
      spreadsheetUrl?: string;
      properties?: { title?: string };
      sheets?: { properties?: { title?: string; sheetId?: number; sheetType?: string } }[];
    };
    batchUpdate(update: { requests: readonly object[] }, id: string): unknown;
    readonly Values: {
      batchGet(
        id: string,
        options: {
          ranges: readonly string[];
          valueRenderOption: 'UNFORMATTED_VALUE';
          dateTimeRenderOption: 'SERIAL_NUMBER';
        },
      ): { valueRanges?: { values?: ApiValue[][] }[] };
    };
  };
}
