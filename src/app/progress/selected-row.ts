// What stands in the selected row: the page knows the class, and tells by it whose row it is.
import { type Result, success } from '../../domain/result';
import { cellText } from '../../workbook/cell';
import type { Ports } from '../ports';

/** Names stand among the first columns of every sheet of ours. */
const COLUMNS = 12;
const LONGEST_TEXT = 100;

/** The texts of the selected row, from which the page tells whose it is; the list of pupils it has already. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
  readonly texts: readonly string[];
}

export function readSelectedRow(ports: Ports): Result<SelectedRow> {
  const { sheet, row, cells } = ports.workbook.selectedRow();
  return success({
    sheet,
    row,
    texts: cells.slice(0, COLUMNS).map((cell) => cellText(cell).slice(0, LONGEST_TEXT)),
  });
}
