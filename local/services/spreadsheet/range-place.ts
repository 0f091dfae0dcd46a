// Where a range is: its sheet and corners. The first layer of Range.
// https://developers.google.com/apps-script/reference/spreadsheet/range
import { ServiceObject } from '../../runtime/service-object';
import type { Area, SheetPort, WorkbookPort } from '../../workbook/port';
import { areaName, columnLetters } from './a1';
import { assertMayEdit, mayEdit } from './access';
import { fail, messages } from './errors';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { World } from './world';

/** The sides an A1 text left open: `A:B` has neither first nor last row. */
export interface OpenSides {
  readonly top?: boolean;
  readonly bottom?: boolean;
  readonly left?: boolean;
  readonly right?: boolean;
}

export abstract class RangePlace extends ServiceObject {
  constructor(
    readonly _world: World,
    readonly _sheet: Sheet,
    readonly _area: Area,
    readonly _open: OpenSides = {},
  ) {
    super();
  }
  get _port(): SheetPort {
    return this._sheet._port;
  }
  get _book(): WorkbookPort {
    return this._sheet._book;
  }
  /** Reading waits for the formulas, except inside a cell's function: that is part of the calculation itself. */
  async _settled(): Promise<SheetPort> {
    if (!this._world.context.insideCell) await this._book.flush();
    return this._port;
  }
  /** The sheet, once it is sure that this range may be edited. */
  _editable(area: Area = this._area): SheetPort {
    const port = this._port;
    const { row, column, rows, columns } = area;
    if (row + rows > port.rowCount || column + columns > port.columnCount) fail(messages.outside);
    assertMayEdit(this._book, port, area, this._world.context);
    return port;
  }
  _at(row: number, column: number, rows = 1, columns = 1): Range {
    return this._sheet._range({ row, column, rows, columns });
  }

  getSheet(): Sheet {
    return this._sheet;
  }
  getGridId(): number {
    return this._port.gid;
  }
  getRow(): number {
    return this._area.row + 1;
  }
  getRowIndex(): number {
    return this.getRow();
  }
  getColumn(): number {
    return this._area.column + 1;
  }
  getLastRow(): number {
    return this._area.row + this._area.rows;
  }
  getLastColumn(): number {
    return this._area.column + this._area.columns;
  }
  getNumRows(): number {
    return this._area.rows;
  }
  getNumColumns(): number {
    return this._area.columns;
  }
  getHeight(): number {
    return this._area.rows;
  }
  getWidth(): number {
    return this._area.columns;
  }
  getA1Notation(): string {
    const { row, column, rows, columns } = this._area;
    const { top, bottom, left, right } = this._open;
    if (!(top || bottom || left || right)) return areaName(this._area);
    const first = `${left ? '' : columnLetters(column)}${top ? '' : row + 1}`;
    return `${first}:${right ? '' : columnLetters(column + columns - 1)}${bottom ? '' : row + rows}`;
  }
  isStartRowBounded(): boolean {
    return !this._open.top;
  }
  isEndRowBounded(): boolean {
    return !this._open.bottom;
  }
  isStartColumnBounded(): boolean {
    return !this._open.left;
  }
  isEndColumnBounded(): boolean {
    return !this._open.right;
  }
  canEdit(): boolean {
    return mayEdit(this._book, this._port, this._area, this._world.context);
  }
  getCell(row: number, column: number): Range {
    const { rows, columns } = this._area;
    if (row < 1 || column < 1 || row > rows || column > columns) fail('Cell reference out of range');
    return this._at(this._area.row + row - 1, this._area.column + column - 1);
  }
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const { row, column, rows, columns } = this._area;
    return this._sheet.getRange(
      row + rowOffset + 1,
      column + columnOffset + 1,
      numRows ?? rows,
      numColumns ?? columns,
    );
  }
  activate(): this {
    this._book.select(this._port, [this._area]);
    return this;
  }
  activateAsCurrentCell(): this {
    if (this._area.rows !== 1 || this._area.columns !== 1) fail(messages.oneCell);
    return this.activate();
  }
}
