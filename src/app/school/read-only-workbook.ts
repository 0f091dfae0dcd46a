// Workbooks that are only read: each sheet once, and those of another spreadsheet.
import type { SheetRows } from '../../workbook/cell';
import type { Workbook } from '../ports';

/** Asking for a sheet again costs nothing. */
export function readingOnce(workbook: Workbook): Workbook {
  const known = new Map<string, SheetRows | undefined>();
  const read: Workbook['read'] = (name) => {
    if (!known.has(name)) known.set(name, workbook.read(name));
    return known.get(name);
  };
  return { ...workbook, read };
}

/** Sheets that were read of another spreadsheet, as a workbook that nobody can write to. */
export function readOnlyWorkbook(sheets: readonly SheetRows[]): Workbook {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const read: Workbook['read'] = (name) => byName.get(name);
  return {
    read,
    lastRead: read,
    sheetNames: () => [...byName.keys()],
    readFormulas: refuse,
    selection: refuse,
    selectedRow: refuse,
    append: refuse,
    appendRows: refuse,
    write: refuse,
    writeArea: refuse,
    makeHidden: refuse,
    deleteSheet: refuse,
    deleteColumns: refuse,
    show: refuse,
    create: refuse,
    flush: refuse,
  };
}

const refuse = (): never => {
  throw new Error('Another workbook is only read');
};
