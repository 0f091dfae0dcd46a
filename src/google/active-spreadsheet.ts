import { once } from './once';

/** The open spreadsheet, asked for once in an execution: a script begins anew each time it is run. */
export const activeSpreadsheet = once(() => SpreadsheetApp.getActiveSpreadsheet());
