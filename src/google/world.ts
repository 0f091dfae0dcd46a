// The ports on Google's services, for one execution.
import type { Clock, Dialog, Lock, Opened, Ports, SheetMaker, User } from '../app/ports';
import type { SchoolDate } from '../domain/school-date';
import { dateOfCell } from '../workbook/cell';
import { activeSpreadsheet } from './active-spreadsheet';
import { googleDocuments } from './google-documents';
import { googleOthers } from './google-others';
import { googleWorkbook } from './google-workbook';
import { knownSheets } from './known-sheets';
import { once } from './once';
import { sheetMaker } from './sheet-maker';
import type { Trace } from './trace';

const LOCK_WAIT_MS = 10_000;

export interface World extends Ports {
  readonly trace: Trace;
  readonly maker: SheetMaker;
}

export function googleWorld(): World {
  const trace: Trace = { hasWritten: false };
  const sheets = knownSheets();
  return {
    trace,
    workbook: googleWorkbook(trace, sheets),
    maker: sheetMaker(trace, sheets),
    documents: googleDocuments(trace),
    others: googleOthers(trace),
    clock,
    lock,
    user: user(),
  };
}

/** Dates are those of the script's time zone, Europe/Vilnius by the manifest. */
const clock: Clock = {
  now: () => new Date(),
  today: () => dateOfCell(new Date()) as SchoolDate,
};

/** Before the page's own script, as JSON that cannot end the element it stands in. */
function withOpened(page: string, opened: Opened): string {
  const json = JSON.stringify(opened).replace(/</g, '\\u003c');
  return page.replace('<head>', (head) => `${head}<script>globalThis.opened=${json}</script>`);
}

const lock: Lock = {
  hold: (work) => {
    const documentLock = LockService.getDocumentLock();
    if (!documentLock.tryLock(LOCK_WAIT_MS)) return undefined;
    try {
      return { value: work() };
    } finally {
      documentLock.releaseLock();
    }
  },
};

const user = (): User => ({ email: once(() => Session.getActiveUser().getEmail()) });

export const googleDialog = (title: string): Dialog => ({
  confirm: (message) => {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, message, ui.ButtonSet.YES_NO) === ui.Button.YES;
  },
  showPage: (page, { width, height }, opened) => {
    const file = HtmlService.createHtmlOutputFromFile(page);
    const output = opened ? HtmlService.createHtmlOutput(withOpened(file.getContent(), opened)) : file;
    SpreadsheetApp.getUi().showModalDialog(output.setWidth(width).setHeight(height), title);
  },
  toast: (message, seconds) => {
    if (seconds === undefined) activeSpreadsheet().toast(message, title);
    else activeSpreadsheet().toast(message, title, seconds);
  },
  tell: (message) => {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  },
});
