// From an A1 text or the name of a range to the cells it means in a workbook.
import type { Area, SheetPort, WorkbookPort } from '../../workbook/port';
import { type A1Reference, parseA1 } from './a1';
import type { OpenSides } from './range-place';

export interface Resolved {
  readonly sheet: SheetPort;
  readonly area: Area;
  readonly open: OpenSides;
  /** False when the text reaches beyond the sheet. */
  readonly inside: boolean;
}

/** Undefined when the text means nothing here: no such sheet, no such name, not A1 notation. */
export function resolveA1(book: WorkbookPort, text: string, home: SheetPort): Resolved | undefined {
  const named = book.namedRanges().find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  const reference = parseA1(text);
  if (named && !reference?.sheet) {
    const sheet = book.sheets().find(({ id }) => id === named.sheetId);
    return sheet && { sheet, area: named.area, open: {}, inside: true };
  }
  if (!reference) return undefined;
  const sheet = reference.sheet === undefined ? home : findSheet(book, reference.sheet);
  return sheet && { sheet, ...place(reference, sheet) };
}

/** Sheet names are told apart without regard to case. */
export function findSheet(book: WorkbookPort, name: string): SheetPort | undefined {
  const sheets = book.sheets();
  return (
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  );
}

function place({ top, left, bottom, right }: A1Reference, sheet: SheetPort): Omit<Resolved, 'sheet'> {
  const row = top ?? 0;
  const column = left ?? 0;
  const lastRow = bottom ?? sheet.rowCount - 1;
  const lastColumn = right ?? sheet.columnCount - 1;
  return {
    area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 },
    open: {
      ...(top === undefined && { top: true }),
      ...(bottom === undefined && { bottom: true }),
      ...(left === undefined && { left: true }),
      ...(right === undefined && { right: true }),
    },
    inside:
      row <= lastRow && column <= lastColumn && lastRow < sheet.rowCount && lastColumn < sheet.columnCount,
  };
}
