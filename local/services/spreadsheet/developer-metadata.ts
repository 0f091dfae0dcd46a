// https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata
import { type EnumValue, ServiceObject } from '../../runtime/service-object';
import type { DeveloperMetadata as Entry, WorkbookPort } from '../../workbook/port';
import { DeveloperMetadataLocation } from './developer-metadata-location';
import { DeveloperMetadataVisibility } from './enums';
import { fail } from './errors';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { sign } from './signatures';
import type { World } from './world';

export class DeveloperMetadata extends ServiceObject {
  static override readonly typeName: string = 'DeveloperMetadata';
  constructor(
    readonly _world: World,
    readonly _book: WorkbookPort,
    readonly _id: number,
  ) {
    super();
  }
  get _entry(): Entry {
    return (
      this._book.metadata().find(({ id }) => id === this._id) ?? fail('The developer metadata was removed.')
    );
  }

  getId(): number {
    return this._id;
  }
  getKey(): string {
    return this._entry.key;
  }
  /** Null when there is none. */
  getValue(): string | null {
    return this._entry.value === '' ? null : this._entry.value;
  }
  getVisibility(): EnumValue {
    return DeveloperMetadataVisibility[this._entry.visibility];
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this._world, this._book, this._entry.place);
  }
  setKey(key: string): this {
    return this._change({ key });
  }
  setValue(value: string): this {
    return this._change({ value });
  }
  setVisibility(visibility: EnumValue): this {
    return this._change({ visibility: visibility.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT' });
  }
  moveToRow(row: Range): this {
    return this._change({ place: row._metadataPlace() });
  }
  moveToColumn(column: Range): this {
    return this._change({ place: column._metadataPlace() });
  }
  moveToSheet(sheet: Sheet): this {
    return this._change({ place: { kind: 'sheet', sheetId: sheet._port.id } });
  }
  moveToSpreadsheet(): this {
    return this._change({ place: { kind: 'spreadsheet' } });
  }
  remove(): void {
    this._book.removeMetadata(this._entry.id);
  }

  _change(part: Partial<Entry>): this {
    this._book.putMetadata({ ...this._entry, ...part });
    return this;
  }
}

sign(DeveloperMetadata, 'SpreadsheetApp', {
  getId: '',
  getKey: '',
  getValue: '',
  getVisibility: '',
  getLocation: '',
  setKey: 'string',
  setValue: 'string',
  setVisibility: 'DeveloperMetadataVisibility',
  moveToRow: 'Range',
  moveToColumn: 'Range',
  moveToSheet: 'Sheet',
  moveToSpreadsheet: '',
  remove: '',
});
