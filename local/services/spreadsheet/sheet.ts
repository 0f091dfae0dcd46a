// https://developers.google.com/apps-script/reference/spreadsheet/sheet
import type { EnumValue } from '../../runtime/service-object';
import type { Area } from '../../workbook/port';
import { toHexColor } from './colors';
import { copySheet } from './copy-sheet';
import type { DeveloperMetadata } from './developer-metadata';
import type { DeveloperMetadataFinder } from './developer-metadata-finder';
import { ProtectionType } from './enums';
import { fail, messages } from './errors';
import { addMetadata, type MetadataPlace, metadataAt } from './metadata-place';
import type { NamedRange } from './named-range';
import type { Protection } from './protection';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Selection } from './selection';
import { SheetCharts } from './sheet-charts';
import { sheetSignatures } from './sheet-signatures';
import { sign } from './signatures';
import type { Spreadsheet } from './spreadsheet';

export class Sheet extends SheetCharts {
  static override readonly typeName: string = 'Sheet';

  isSheetHidden(): boolean {
    return this._port.hidden;
  }
  hideSheet(): this {
    const others = this._book.sheets().filter(({ id, hidden }) => id !== this._id && !hidden);
    if (others.length === 0) fail(messages.lastVisibleSheet);
    this._port.hidden = true;
    return this;
  }
  showSheet(): this {
    this._port.hidden = false;
    return this;
  }
  getTabColor(): string | null {
    return this._port.tabColor;
  }
  setTabColor(color: string | null): this {
    this._port.tabColor = toHexColor(color);
    return this;
  }
  /** Named `Copy of …`, behind the last sheet of that spreadsheet. */
  async copyTo(spreadsheet: Spreadsheet): Promise<Sheet> {
    const source = await this._settled();
    return this._world.sheet(spreadsheet._port, copySheet(source, this._book, spreadsheet._port));
  }

  getSelection(): Selection {
    return this._world.selection(this._book);
  }
  /** Of this sheet when it is the active one, else its first cell. */
  getActiveRange(): Range {
    return this._isActive() ? this.getSelection().getActiveRange() : this.getRange(1, 1);
  }
  getActiveRangeList(): RangeList {
    return this._isActive()
      ? this.getSelection().getActiveRangeList()
      : this._world.rangeList([this.getRange(1, 1)]);
  }
  getActiveCell(): Range {
    return this.getCurrentCell();
  }
  getCurrentCell(): Range {
    return this._isActive() ? this.getSelection().getCurrentCell() : this.getRange(1, 1);
  }
  setActiveRangeList(rangeList: RangeList): RangeList {
    return rangeList.activate();
  }

  /** A sheet has one protection of its own: asking again gives it back. */
  protect(): Protection {
    const own = this._book.protections().find(({ sheetId, area }) => sheetId === this._id && !area);
    return own ? this._world.protection(this._book, own.id) : this._protect();
  }
  getProtections(type: EnumValue): Protection[] {
    const wantsSheets = type === ProtectionType.SHEET;
    return this._book
      .protections()
      .filter(({ sheetId, area }) => sheetId === this._id && (area === undefined) === wantsSheets)
      .map(({ id }) => this._world.protection(this._book, id));
  }
  getNamedRanges(): NamedRange[] {
    return this._book
      .namedRanges()
      .filter(({ sheetId }) => sheetId === this._id)
      .map(({ name }) => this._world.namedRange(this._book, name));
  }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): this {
    addMetadata(this._book, this._place(), key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this._book, this._place()).map(({ id }) => this._world.metadata(this._book, id));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return this._world.metadataFinder(this._book, { sheetId: this._id });
  }

  _place(): MetadataPlace {
    return { kind: 'sheet', sheetId: this._id };
  }
  _isActive(): boolean {
    return this._book.selection().sheet.id === this._id;
  }
  /** New protections let their maker and the owner edit. */
  _protect(area?: Area): Protection {
    const id = `protection-${Math.random().toString(36).slice(2, 12)}`;
    const { email } = this._world.context.user;
    this._book.putProtection({
      id,
      sheetId: this._id,
      ...(area && { area }),
      description: '',
      warningOnly: false,
      editors: [email],
      unprotected: [],
    });
    return this._world.protection(this._book, id);
  }
}

sign(Sheet, 'SpreadsheetApp', sheetSignatures);
