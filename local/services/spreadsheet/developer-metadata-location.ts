// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location
import { type EnumValue, ServiceObject } from '../../runtime/service-object';
import type { SheetPort, WorkbookPort } from '../../workbook/port';
import { DeveloperMetadataLocationType } from './enums';
import type { MetadataPlace } from './metadata-place';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { sign } from './signatures';
import type { Spreadsheet } from './spreadsheet';
import type { World } from './world';

const TYPES = {
  spreadsheet: DeveloperMetadataLocationType.SPREADSHEET,
  sheet: DeveloperMetadataLocationType.SHEET,
  row: DeveloperMetadataLocationType.ROW,
  column: DeveloperMetadataLocationType.COLUMN,
};

export class DeveloperMetadataLocation extends ServiceObject {
  static override readonly typeName: string = 'DeveloperMetadataLocation';
  constructor(
    readonly _world: World,
    readonly _book: WorkbookPort,
    readonly _place: MetadataPlace,
  ) {
    super();
  }

  getLocationType(): EnumValue {
    return TYPES[this._place.kind];
  }
  getSpreadsheet(): Spreadsheet | null {
    return this._place.kind === 'spreadsheet' ? this._world.spreadsheet(this._book) : null;
  }
  getSheet(): Sheet | null {
    const port = this._place.kind === 'sheet' ? this._sheetPort() : undefined;
    return port ? this._world.sheet(this._book, port) : null;
  }
  getRow(): Range | null {
    return this._line('row', (index, { columnCount }) => ({
      row: index,
      column: 0,
      rows: 1,
      columns: columnCount,
    }));
  }
  getColumn(): Range | null {
    return this._line('column', (index, { rowCount }) => ({
      row: 0,
      column: index,
      rows: rowCount,
      columns: 1,
    }));
  }

  _sheetPort(): SheetPort | undefined {
    const place = this._place;
    return place.kind === 'spreadsheet'
      ? undefined
      : this._book.sheets().find(({ id }) => id === place.sheetId);
  }
  _line(
    kind: 'row' | 'column',
    areaAt: (
      index: number,
      sheet: SheetPort,
    ) => { row: number; column: number; rows: number; columns: number },
  ): Range | null {
    const port = this._sheetPort();
    const place = this._place;
    if (place.kind !== kind || !port) return null;
    return this._world.sheet(this._book, port)._range(areaAt(place.index, port));
  }
}

sign(DeveloperMetadataLocation, 'SpreadsheetApp', {
  getLocationType: '',
  getSpreadsheet: '',
  getSheet: '',
  getRow: '',
  getColumn: '',
});
