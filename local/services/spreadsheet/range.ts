// https://developers.google.com/apps-script/reference/spreadsheet/range
import type { EnumValue } from '../../runtime/service-object';
import { nextDataCell, regionAround } from './data-region';
import type { DeveloperMetadata } from './developer-metadata';
import type { DeveloperMetadataFinder } from './developer-metadata-finder';
import { Dimension } from './enums';
import { fail } from './errors';
import { addMetadata, type MetadataPlace, metadataAt } from './metadata-place';
import { RangeCopy } from './range-copy';
import { rangeSignatures } from './range-signatures';
import { sign } from './signatures';
import type { TextFinder } from './text-finder';

export class Range extends RangeCopy {
  static override readonly typeName: string = 'Range';

  async getDataRegion(dimension?: EnumValue): Promise<Range> {
    const port = await this._settled();
    return this._sheet._range(regionAround(port, this._area, dimension));
  }
  /** The cell that Ctrl and an arrow key lead to. */
  async getNextDataCell(direction: EnumValue): Promise<Range> {
    const { row, column } = nextDataCell(await this._settled(), this._area, direction);
    return this._at(row, column);
  }
  createTextFinder(findText: string): TextFinder {
    return this._world.textFinder([this._sheet], findText, this);
  }
  /** Moves the cells below or to the right out of the way. */
  insertCells(shiftDimension: EnumValue): Promise<this> {
    return this._shiftCells(shiftDimension, 1);
  }
  async deleteCells(shiftDimension: EnumValue): Promise<void> {
    await this._shiftCells(shiftDimension, -1);
  }

  /** Only whole rows and whole columns may carry metadata. */
  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): this {
    addMetadata(this._book, this._metadataPlace(), key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    const place = this._metadataPlace();
    return metadataAt(this._book, place).map(({ id }) => this._world.metadata(this._book, id));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return this._world.metadataFinder(this._book, { sheetId: this._port.id, area: this._area });
  }

  _metadataPlace(): MetadataPlace {
    const { row, column, rows, columns } = this._area;
    const port = this._port;
    if (rows === 1 && columns === port.columnCount) return { kind: 'row', sheetId: port.id, index: row };
    if (columns === 1 && rows === port.rowCount) return { kind: 'column', sheetId: port.id, index: column };
    return fail(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }

  /** `direction` 1 opens a gap of the range's size, -1 closes it. */
  async _shiftCells(dimension: EnumValue, direction: 1 | -1): Promise<this> {
    const { row, column, rows, columns } = this._area;
    const port = await this._settled();
    const isDown = dimension === Dimension.ROWS;
    const start = direction === 1 ? 0 : isDown ? rows : columns;
    const moved = isDown
      ? { row: row + start, column, rows: port.rowCount - row - rows, columns }
      : { row, column: column + start, rows, columns: port.columnCount - column - columns };
    if (moved.rows > 0 && moved.columns > 0) {
      const step = direction * (isDown ? rows : columns);
      const target = this._at(moved.row + (isDown ? step : 0), moved.column + (isDown ? 0 : step));
      await this._sheet._range(moved).moveTo(target);
    } else {
      this.clear();
    }
    return this;
  }
}

sign(Range, 'SpreadsheetApp', rangeSignatures);
