// Why a cell shows an error, in words.
import type { Host } from '../host';
import type { Book } from '../workbook/book';
import type { CellAddress } from './cell-alerts';
import { pageText } from './text';

/** @returns undefined when the host knows no more than the grid's own words say */
export function explainCell(
  book: Book,
  host: Host,
  { sheetId, row, column }: CellAddress,
): string | undefined {
  const message = host.errorMessage(sheetId, row, column);
  if (message !== undefined) return message;
  const cell = book.unit.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  return cell?.v === '#SPILL!' ? pageText.spillBlocked : undefined;
}
