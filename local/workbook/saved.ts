// Types alone: kept workbooks are also read where no engine is.
import type { IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import type { SavedWorkbook } from './port';

export const SAVE_FORMAT = 1;
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

export interface NewWorkbook {
  readonly id: string;
  readonly name: string;
  /** Name of the first sheet; Google's default. */
  readonly sheetName?: string;
  readonly rows?: number;
  readonly columns?: number;
}

export type BrokenReason =
  | 'not-a-workbook'
  | 'unknown-format'
  | 'no-sheets'
  | 'damaged-sheet'
  | 'damaged-part';

/** A kept workbook that cannot be opened. The file is left as it is. */
export class BrokenWorkbookError extends Error {
  override name = 'BrokenWorkbookError';
  constructor(
    readonly reason: BrokenReason,
    detail: string,
  ) {
    super(`The saved workbook cannot be opened: ${detail}.`);
  }
}

export function blankSnapshot(book: NewWorkbook): IWorkbookData {
  const sheet = blankSheet('sheet-0', book.sheetName ?? 'Sheet1', book.rows, book.columns);
  return {
    id: book.id,
    name: book.name,
    appVersion: '0.25.1',
    locale: 'enUS' as LocaleType,
    styles: {},
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  };
}

export function blankSheet(
  id: string,
  name: string,
  rowCount = DEFAULT_ROWS,
  columnCount = DEFAULT_COLUMNS,
): Partial<IWorksheetData> & { id: string } {
  return { id, name, rowCount, columnCount, defaultColumnWidth: 100, defaultRowHeight: 21 };
}

/** Looks a saved workbook over before anything of it is opened. */
export function readSaved(saved: unknown): {
  snapshot: IWorkbookData;
  extras: unknown;
  results: unknown;
  answers: unknown;
} {
  if (!isRecord(saved) || !('snapshot' in saved))
    throw new BrokenWorkbookError('not-a-workbook', 'it is not a saved workbook');
  const { format, id, snapshot, extras, results, answers } = saved as unknown as SavedWorkbook;
  if (format !== SAVE_FORMAT)
    throw new BrokenWorkbookError('unknown-format', `its format is ${String(format)}, not ${SAVE_FORMAT}`);
  if (!isRecord(snapshot) || typeof id !== 'string' || snapshot.id !== id) {
    throw new BrokenWorkbookError('not-a-workbook', 'its content does not belong to its id');
  }
  const { sheets, sheetOrder } = snapshot;
  if (!isRecord(sheets) || !Array.isArray(sheetOrder) || sheetOrder.length === 0) {
    throw new BrokenWorkbookError('no-sheets', 'it has no sheets');
  }
  for (const sheetId of sheetOrder) {
    const sheet = sheets[String(sheetId)];
    if (!isRecord(sheet) || typeof sheet.name !== 'string' || !isRecord(sheet.cellData ?? {})) {
      throw new BrokenWorkbookError('damaged-sheet', `the sheet ${String(sheetId)} is damaged`);
    }
  }
  checkParts(snapshot.resources, extras);
  return {
    snapshot: structuredClone(snapshot) as unknown as IWorkbookData,
    extras: structuredClone(extras),
    results,
    answers,
  };
}

/** Univer would pass over what it cannot read, and the next save would lose it. */
function checkParts(resources: unknown, extras: unknown): void {
  for (const resource of Array.isArray(resources) ? resources : []) {
    const { name, data } = isRecord(resource) ? resource : {};
    try {
      if (data) JSON.parse(String(data));
    } catch {
      throw new BrokenWorkbookError('damaged-part', `its ${String(name)} cannot be read`);
    }
  }
  const lists = isRecord(extras) ? [extras.protections, extras.metadata, extras.charts] : [];
  if (lists.some((list) => list !== undefined && !Array.isArray(list))) {
    throw new BrokenWorkbookError('damaged-part', 'its protections, metadata or charts cannot be read');
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without what plugins leave behind for sheets that are gone, so that saving what was opened gives the same. */
export function tidySnapshot(snapshot: IWorkbookData): IWorkbookData {
  const resources = (snapshot.resources ?? []).flatMap(({ name, data }) => {
    const content: unknown = data ? JSON.parse(data) : undefined;
    if (!isRecord(content)) return data ? [{ name, data }] : [];
    const filled = Object.entries(content).filter(([, value]) => !isEmpty(value));
    return filled.length > 0 ? [{ name, data: JSON.stringify(Object.fromEntries(filled)) }] : [];
  });
  return { ...snapshot, resources };
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
