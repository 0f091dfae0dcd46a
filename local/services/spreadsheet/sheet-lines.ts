// The rows and columns of a sheet. The second layer of Sheet.
// https://developers.google.com/apps-script/reference/spreadsheet/sheet#insertrowsbeforebeforeposition,-howmany
import type { SheetPort } from '../../workbook/port';
import { fail, messages } from './errors';
import type { Range } from './range';
import { SheetCore } from './sheet-core';

/** What autoResize gives a column: about 7 pixels a character and the cell's padding; at Google it is measured. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 13;
const NARROWEST_PIXELS = 21;
const DEFAULT_ROW_PIXELS = 21;

export abstract class SheetLines extends SheetCore {
  insertRows(rowIndex: number, numRows = 1): void {
    this._insertRows(rowIndex - 1, numRows, rowIndex);
  }
  insertRowBefore(beforePosition: number): this {
    return this._insertRows(beforePosition - 1, 1, beforePosition);
  }
  insertRowsBefore(beforePosition: number, howMany: number): this {
    return this._insertRows(beforePosition - 1, howMany, beforePosition);
  }
  insertRowAfter(afterPosition: number): this {
    return this._insertRows(afterPosition, 1, afterPosition);
  }
  insertRowsAfter(afterPosition: number, howMany: number): this {
    return this._insertRows(afterPosition, howMany, afterPosition);
  }
  insertColumns(columnIndex: number, numColumns = 1): void {
    this._insertColumns(columnIndex - 1, numColumns, columnIndex);
  }
  insertColumnBefore(beforePosition: number): this {
    return this._insertColumns(beforePosition - 1, 1, beforePosition);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return this._insertColumns(beforePosition - 1, howMany, beforePosition);
  }
  insertColumnAfter(afterPosition: number): this {
    return this._insertColumns(afterPosition, 1, afterPosition);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return this._insertColumns(afterPosition, howMany, afterPosition);
  }
  deleteRow(rowPosition: number): this {
    this.deleteRows(rowPosition, 1);
    return this;
  }
  deleteRows(rowPosition: number, howMany: number): void {
    const port = this._rows(rowPosition, howMany);
    const rest = port.rowCount - howMany;
    if (rest < 1 || rest <= port.frozenRows - frozenWithin(port.frozenRows, rowPosition, howMany)) {
      fail(messages.allRows);
    }
    this._editable({ row: rowPosition - 1, column: 0, rows: howMany, columns: port.columnCount });
    port.deleteRows(rowPosition - 1, howMany);
  }
  deleteColumn(columnPosition: number): this {
    this.deleteColumns(columnPosition, 1);
    return this;
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    const port = this._columns(columnPosition, howMany);
    const rest = port.columnCount - howMany;
    if (rest < 1 || rest <= port.frozenColumns - frozenWithin(port.frozenColumns, columnPosition, howMany)) {
      fail(messages.allColumns);
    }
    this._editable({ row: 0, column: columnPosition - 1, rows: port.rowCount, columns: howMany });
    port.deleteColumns(columnPosition - 1, howMany);
  }
  /** `destinationIndex` is counted before the move. */
  moveRows(rowSpec: Range, destinationIndex: number): void {
    this._rows(destinationIndex, 0);
    this._editable().moveRows(rowSpec._area.row, rowSpec._area.rows, destinationIndex - 1);
  }
  moveColumns(columnSpec: Range, destinationIndex: number): void {
    this._columns(destinationIndex, 0);
    const port = this._editable();
    if (!port.moveColumns) fail('This workbook of the local host cannot move columns.');
    port.moveColumns?.(columnSpec._area.column, columnSpec._area.columns, destinationIndex - 1);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this._rows(rowIndex, numRows).hideRows(rowIndex - 1, numRows, true);
  }
  showRows(rowIndex: number, numRows = 1): void {
    this._rows(rowIndex, numRows).hideRows(rowIndex - 1, numRows, false);
  }
  hideColumns(columnIndex: number, numColumns = 1): void {
    this._columns(columnIndex, numColumns).hideColumns(columnIndex - 1, numColumns, true);
  }
  showColumns(columnIndex: number, numColumns = 1): void {
    this._columns(columnIndex, numColumns).hideColumns(columnIndex - 1, numColumns, false);
  }
  hideRow(row: Range): void {
    this.hideRows(row.getRow(), row.getNumRows());
  }
  unhideRow(row: Range): void {
    this.showRows(row.getRow(), row.getNumRows());
  }
  hideColumn(column: Range): void {
    this.hideColumns(column.getColumn(), column.getNumColumns());
  }
  unhideColumn(column: Range): void {
    this.showColumns(column.getColumn(), column.getNumColumns());
  }
  isRowHiddenByUser(rowPosition: number): boolean {
    return this._rows(rowPosition, 1).isRowHidden?.(rowPosition - 1) ?? false;
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    return this._columns(columnPosition, 1).isColumnHidden?.(columnPosition - 1) ?? false;
  }

  getFrozenRows(): number {
    return this._port.frozenRows;
  }
  getFrozenColumns(): number {
    return this._port.frozenColumns;
  }
  setFrozenRows(rows: number): void {
    const port = this._port;
    if (rows < 0 || rows >= port.rowCount) fail(messages.rowsOutside);
    port.frozenRows = rows;
  }
  setFrozenColumns(columns: number): void {
    const port = this._port;
    if (columns < 0 || columns >= port.columnCount) fail(messages.columnsOutside);
    port.frozenColumns = columns;
  }

  getColumnWidth(columnPosition: number): number {
    return this._columns(columnPosition, 1).columnWidth(columnPosition - 1);
  }
  getRowHeight(rowPosition: number): number {
    return this._rows(rowPosition, 1).rowHeight(rowPosition - 1);
  }
  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    this._columns(startColumn, numColumns).setColumnWidths(startColumn - 1, numColumns, width);
    return this;
  }
  setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height);
  }
  /** Rows do not become lower than their text. */
  setRowHeights(startRow: number, numRows: number, height: number): this {
    return this.setRowHeightsForced(startRow, numRows, Math.max(height, DEFAULT_ROW_PIXELS));
  }
  setRowHeightsForced(startRow: number, numRows: number, height: number): this {
    this._rows(startRow, numRows).setRowHeights(startRow - 1, numRows, height);
    return this;
  }
  autoResizeColumn(columnPosition: number): Promise<this> {
    return this.autoResizeColumns(columnPosition, 1);
  }
  async autoResizeColumns(startColumn: number, numColumns: number): Promise<this> {
    this._columns(startColumn, numColumns);
    const port = await this._settled();
    const { rows } = port.extent();
    const area = { row: 0, column: startColumn - 1, rows, columns: numColumns };
    const texts = rows > 0 ? port.displayValues(area) : [];
    for (let column = 0; column < numColumns; column++) {
      const longest = texts.reduce((length, line) => Math.max(length, line[column]?.length ?? 0), 0);
      const pixels = Math.max(NARROWEST_PIXELS, longest * CHARACTER_PIXELS + PADDING_PIXELS);
      if (longest > 0) port.setColumnWidths(startColumn - 1 + column, 1, pixels);
    }
    return this;
  }

  _insertRows(before: number, count: number, given: number): this {
    if (count < 1) fail(messages.rowsOutside);
    this._rows(given, 0);
    this._editable({ row: Math.max(0, given - 1), column: 0, rows: 1, columns: 1 }).insertRows(before, count);
    return this;
  }
  _insertColumns(before: number, count: number, given: number): this {
    if (count < 1) fail(messages.columnsOutside);
    this._columns(given, 0);
    this._editable({ row: 0, column: Math.max(0, given - 1), rows: 1, columns: 1 }).insertColumns(
      before,
      count,
    );
    return this;
  }
  /** The sheet, once it is sure that it has these rows (counted from 1). */
  _rows(from: number, count: number): SheetPort {
    const port = this._port;
    if (from < 1 || count < 0 || from + Math.max(1, count) - 1 > port.rowCount) fail(messages.rowsOutside);
    return port;
  }
  _columns(from: number, count: number): SheetPort {
    const port = this._port;
    if (from < 1 || count < 0 || from + Math.max(1, count) - 1 > port.columnCount)
      fail(messages.columnsOutside);
    return port;
  }
}

/** How many of the deleted lines are frozen ones. */
function frozenWithin(frozen: number, from: number, count: number): number {
  return Math.max(0, Math.min(frozen, from + count - 1) - from + 1);
}
