// Where the data around a cell ends, as Ctrl+A and Ctrl with an arrow key find it.
// https://developers.google.com/apps-script/reference/spreadsheet/range#getdataregion
import type { EnumValue } from '../../runtime/service-object';
import type { Area, SheetPort } from '../../workbook/port';
import { Dimension, Direction } from './enums';

/** Grows an area until an empty row and column, or the edge, lies around it. */
export function regionAround(sheet: SheetPort, start: Area, dimension?: EnumValue): Area {
  const filled = filledCells(sheet);
  const lines = { rows: dimension !== Dimension.COLUMNS, columns: dimension !== Dimension.ROWS };
  let { row: top, column: left } = start;
  let bottom = top + start.rows - 1;
  let right = left + start.columns - 1;
  const corner = dimension === undefined ? 1 : 0;
  const any = (r1: number, c1: number, r2: number, c2: number): boolean => {
    for (let r = r1; r <= r2; r++) for (let c = c1; c <= c2; c++) if (filled(r, c)) return true;
    return false;
  };
  for (;;) {
    if (lines.rows && any(top - 1, left - corner, top - 1, right + corner)) top--;
    else if (lines.rows && any(bottom + 1, left - corner, bottom + 1, right + corner)) bottom++;
    else if (lines.columns && any(top - corner, left - 1, bottom + corner, left - 1)) left--;
    else if (lines.columns && any(top - corner, right + 1, bottom + corner, right + 1)) right++;
    else break;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** From a filled cell with a filled neighbour to the end of the block, else to the next filled cell or the edge. */
export function nextDataCell(sheet: SheetPort, { row, column }: Area, direction: EnumValue) {
  const filled = filledCells(sheet);
  const down = direction === Direction.DOWN ? 1 : direction === Direction.UP ? -1 : 0;
  const right = direction === Direction.NEXT ? 1 : direction === Direction.PREVIOUS ? -1 : 0;
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < sheet.rowCount && c < sheet.columnCount;
  let r = row;
  let c = column;
  const isBlock = filled(r, c) && filled(r + down, c + right);
  while (inside(r + down, c + right)) {
    if (isBlock && !filled(r + down, c + right)) break;
    r += down;
    c += right;
    if (!isBlock && filled(r, c)) break;
  }
  return { row: r, column: c };
}

function filledCells(sheet: SheetPort): (row: number, column: number) => boolean {
  const { rows, columns } = sheet.extent();
  const values = rows && columns ? sheet.values({ row: 0, column: 0, rows, columns }) : [];
  return (row, column) => (values[row]?.[column] ?? '') !== '';
}
