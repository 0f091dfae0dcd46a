// The members of Spreadsheet that speak of its active sheet. The second layer of Spreadsheet.
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#appendrowrowcontents
import type { CellValue } from '../../workbook/port';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { SpreadsheetCore } from './spreadsheet-core';

export abstract class SpreadsheetSheet extends SpreadsheetCore {
  appendRow(rowContents: readonly unknown[]): Promise<Sheet> {
    return this.getActiveSheet().appendRow(rowContents);
  }
  autoResizeColumn(columnPosition: number): Promise<Sheet> {
    return this.getActiveSheet().autoResizeColumn(columnPosition);
  }
  deleteColumn(columnPosition: number): Sheet {
    return this.getActiveSheet().deleteColumn(columnPosition);
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this.getActiveSheet().deleteColumns(columnPosition, howMany);
  }
  deleteRow(rowPosition: number): Sheet {
    return this.getActiveSheet().deleteRow(rowPosition);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this.getActiveSheet().deleteRows(rowPosition, howMany);
  }
  getColumnWidth(columnPosition: number): number {
    return this.getActiveSheet().getColumnWidth(columnPosition);
  }
  getDataRange(): Promise<Range> {
    return this.getActiveSheet().getDataRange();
  }
  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns();
  }
  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows();
  }
  getLastColumn(): Promise<number> {
    return this.getActiveSheet().getLastColumn();
  }
  getLastRow(): Promise<number> {
    return this.getActiveSheet().getLastRow();
  }
  getRowHeight(rowPosition: number): number {
    return this.getActiveSheet().getRowHeight(rowPosition);
  }
  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }
  getSheetName(): string {
    return this.getActiveSheet().getSheetName();
  }
  getSheetValues(
    startRow: number,
    startColumn: number,
    numRows: number,
    numColumns: number,
  ): Promise<CellValue[][]> {
    return this.getActiveSheet().getSheetValues(startRow, startColumn, numRows, numColumns);
  }
  hideColumn(column: Range): void {
    this.getActiveSheet().hideColumn(column);
  }
  hideRow(row: Range): void {
    this.getActiveSheet().hideRow(row);
  }
  insertColumnAfter(afterPosition: number): Sheet {
    return this.getActiveSheet().insertColumnAfter(afterPosition);
  }
  insertColumnBefore(beforePosition: number): Sheet {
    return this.getActiveSheet().insertColumnBefore(beforePosition);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertColumnsAfter(afterPosition, howMany);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertColumnsBefore(beforePosition, howMany);
  }
  insertRowAfter(afterPosition: number): Sheet {
    return this.getActiveSheet().insertRowAfter(afterPosition);
  }
  insertRowBefore(beforePosition: number): Sheet {
    return this.getActiveSheet().insertRowBefore(beforePosition);
  }
  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertRowsAfter(afterPosition, howMany);
  }
  insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    return this.getActiveSheet().insertRowsBefore(beforePosition, howMany);
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.getActiveSheet().isColumnHiddenByUser(columnPosition);
  }
  isRowHiddenByUser(rowPosition: number): boolean {
    return this.getActiveSheet().isRowHiddenByUser(rowPosition);
  }
  setColumnWidth(columnPosition: number, width: number): Sheet {
    return this.getActiveSheet().setColumnWidth(columnPosition, width);
  }
  setFrozenColumns(columns: number): void {
    this.getActiveSheet().setFrozenColumns(columns);
  }
  setFrozenRows(rows: number): void {
    this.getActiveSheet().setFrozenRows(rows);
  }
  setRowHeight(rowPosition: number, height: number): Sheet {
    return this.getActiveSheet().setRowHeight(rowPosition, height);
  }
  sort(columnPosition: number, ascending?: boolean): Promise<Sheet> {
    return this.getActiveSheet().sort(columnPosition, ascending);
  }
  unhideColumn(column: Range): void {
    this.getActiveSheet().unhideColumn(column);
  }
  unhideRow(row: Range): void {
    this.getActiveSheet().unhideRow(row);
  }
}
