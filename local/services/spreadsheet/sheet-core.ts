// What a sheet is and which ranges it gives. The first layer of Sheet.
// https://developers.google.com/apps-script/reference/spreadsheet/sheet#getrangerow,-column,-numrows,-numcolumns
import { type EnumValue, ServiceObject } from '../../runtime/service-object';
import type { Area, CellValue, SheetPort, WorkbookPort } from '../../workbook/port';
import { assertMayEdit } from './access';
import { SheetType } from './enums';
import { fail, messages } from './errors';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { OpenSides } from './range-place';
import { findSheet, resolveA1 } from './resolve-a1';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import type { World } from './world';

export abstract class SheetCore extends ServiceObject {
  readonly _id: string;
  readonly _gid: number;
  constructor(
    readonly _world: World,
    readonly _book: WorkbookPort,
    sheet: SheetPort,
  ) {
    super();
    this._id = sheet.id;
    this._gid = sheet.gid;
  }
  get _port(): SheetPort {
    return this._book.sheets().find(({ id }) => id === this._id) ?? fail(messages.sheetGone(this._gid));
  }
  get _whole(): Area {
    const { rowCount, columnCount } = this._port;
    return { row: 0, column: 0, rows: rowCount, columns: columnCount };
  }
  _range(area: Area, open?: OpenSides): Range {
    return this._world.range(this as unknown as Sheet, area, open);
  }
  /** The sheet, once formulas show their results; not waited for inside a cell's function. */
  async _settled(): Promise<SheetPort> {
    if (!this._world.context.insideCell) await this._book.flush();
    return this._port;
  }
  /** The sheet, once it is sure that these cells may be edited. */
  _editable(area: Area = this._whole): SheetPort {
    const port = this._port;
    assertMayEdit(this._book, port, area, this._world.context);
    return port;
  }

  getParent(): Spreadsheet {
    return this._world.spreadsheet(this._book);
  }
  getName(): string {
    return this._port.name;
  }
  getSheetName(): string {
    return this._port.name;
  }
  setName(name: string): this {
    const taken = findSheet(this._book, name);
    if (name === '') fail(messages.invalidArgument('name'));
    if (taken && taken.id !== this._id) fail(messages.sheetExists(name));
    this._port.name = name;
    return this;
  }
  getSheetId(): number {
    return this._gid;
  }
  /** Counted from 1. */
  getIndex(): number {
    return this._book.sheets().findIndex(({ id }) => id === this._id) + 1;
  }
  getType(): EnumValue {
    return SheetType.GRID;
  }
  getMaxRows(): number {
    return this._port.rowCount;
  }
  getMaxColumns(): number {
    return this._port.columnCount;
  }
  async getLastRow(): Promise<number> {
    return (await this._settled()).extent().rows;
  }
  async getLastColumn(): Promise<number> {
    return (await this._settled()).extent().columns;
  }
  /** From A1 to the last cell with content; of an empty sheet A1. */
  async getDataRange(): Promise<Range> {
    const { rows, columns } = (await this._settled()).extent();
    return this._range({ row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
  }

  getRange(row: number | string, column = 1, numRows = 1, numColumns = 1): Range {
    if (typeof row === 'string') return this._rangeByText(row);
    const [r, c, rows, columns] = [row, column, numRows, numColumns].map(Math.trunc) as [
      number,
      number,
      number,
      number,
    ];
    if (r < 1) fail('The starting row of the range is too small.');
    if (c < 1) fail('The starting column of the range is too small.');
    if (rows < 1) fail('The number of rows in the range must be at least 1.');
    if (columns < 1) fail('The number of columns in the range must be at least 1.');
    const port = this._port;
    if (r + rows - 1 > port.rowCount || c + columns - 1 > port.columnCount) fail(messages.outside);
    return this._range({ row: r - 1, column: c - 1, rows, columns });
  }
  getRangeList(a1Notations: readonly string[]): RangeList {
    return this._world.rangeList(a1Notations.map((text) => this._rangeByText(text)));
  }
  async getSheetValues(
    row: number,
    column: number,
    numRows: number,
    numColumns: number,
  ): Promise<CellValue[][]> {
    // -1 stands for the last row or column with content.
    const last = (await this._settled()).extent();
    const rows = numRows === -1 ? last.rows - row + 1 : numRows;
    const columns = numColumns === -1 ? last.columns - column + 1 : numColumns;
    return this.getRange(row, column, rows, columns).getValues();
  }

  _rangeByText(text: string): Range {
    const found = resolveA1(this._book, text, this._port);
    if (!found) return fail(messages.rangeNotFound);
    if (!found.inside) fail(messages.outside);
    return this._world.sheet(this._book, found.sheet)._range(found.area, found.open);
  }
}
