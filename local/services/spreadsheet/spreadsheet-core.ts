// The workbook and its sheets. The first layer of Spreadsheet.
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex,-options
import { ServiceObject } from '../../runtime/service-object';
import type { SheetPort, WorkbookPort } from '../../workbook/port';
import { copySheet } from './copy-sheet';
import { fail, messages } from './errors';
import { findSheet } from './resolve-a1';
import type { Sheet } from './sheet';
import type { World } from './world';

interface InsertOptions {
  readonly template?: Sheet;
}

export abstract class SpreadsheetCore extends ServiceObject {
  constructor(
    readonly _world: World,
    readonly _port: WorkbookPort,
  ) {
    super();
  }
  _wrap(sheet: SheetPort): Sheet {
    return this._world.sheet(this._port, sheet);
  }

  getId(): string {
    return this._port.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._port.id}/edit`;
  }
  getName(): string {
    return this._port.name;
  }
  rename(newName: string): void {
    this._port.name = newName;
  }
  getSpreadsheetLocale(): string {
    return this._port.locale;
  }
  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) fail(messages.invalidArgument('locale'));
    this._port.locale = locale;
  }
  getSpreadsheetTimeZone(): string {
    return this._port.timeZone;
  }
  setSpreadsheetTimeZone(timezone: string): void {
    this._port.timeZone = timezone;
  }

  getSheets(): Sheet[] {
    return this._port.sheets().map((sheet) => this._wrap(sheet));
  }
  getNumSheets(): number {
    return this._port.sheets().length;
  }
  getSheetByName(name: string): Sheet | null {
    const sheet = this._port.sheets().find((candidate) => candidate.name === name);
    return sheet ? this._wrap(sheet) : null;
  }
  getSheetById(id: number): Sheet | null {
    const sheet = this._port.sheets().find(({ gid }) => gid === id);
    return sheet ? this._wrap(sheet) : null;
  }
  getActiveSheet(): Sheet {
    return this._wrap(this._port.activeSheet());
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  /** A name, an index (from 0), and `{template}` to copy from, in this order, each of them optional. */
  insertSheet(...given: readonly unknown[]): Sheet {
    const name = given.find((item) => typeof item === 'string');
    const index = given.find((item) => typeof item === 'number');
    const { template } = (given.find((item) => typeof item === 'object') ?? {}) as InsertOptions;
    if (name === '') fail(messages.invalidArgument('sheetName'));
    if (name !== undefined && findSheet(this._port, name)) fail(messages.sheetExists(name));
    const count = this._port.sheets().length;
    if (index !== undefined && (index < 0 || index > count)) fail(messages.invalidArgument('sheetIndex'));
    const active = this._port.sheets().findIndex(({ id }) => id === this._port.activeSheet().id);
    const place = index ?? active + 1;
    const sheet = template
      ? copySheet(template._port, template._book, this._port, place)
      : this._port.insertSheet(name ?? this._newName(), place);
    if (template) sheet.name = name ?? this._newName();
    this._port.select(sheet);
    return this._wrap(sheet);
  }
  deleteSheet(sheet: Sheet): void {
    const port = sheet._editable();
    const others = this._port.sheets().filter(({ id }) => id !== port.id);
    if (others.length === 0) fail(messages.lastSheet);
    if (others.every(({ hidden }) => hidden)) fail(messages.lastVisibleDeleted);
    this._port.deleteSheet(port);
  }
  /** Answers the sheet that is active now. */
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  /** The copy stands behind the active sheet and becomes the active one. */
  duplicateActiveSheet(): Sheet {
    const active = this._port.activeSheet();
    const index = this._port.sheets().findIndex(({ id }) => id === active.id);
    const copy = copySheet(active, this._port, this._port, index + 1);
    this._port.select(copy);
    return this._wrap(copy);
  }
  /** Positions are counted from 1. */
  moveActiveSheet(pos: number): void {
    if (pos < 1 || pos > this._port.sheets().length) fail(messages.invalidArgument('pos'));
    this._port.moveSheet(this._port.activeSheet(), pos - 1);
  }
  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }

  /** In the language of the person: `Lapas2` in Lithuanian, `Sheet2` elsewhere. */
  _newName(): string {
    const word = this._world.context.user.locale.startsWith('lt') ? 'Lapas' : 'Sheet';
    let number = this._port.sheets().length + 1;
    while (findSheet(this._port, `${word}${number}`)) number++;
    return `${word}${number}`;
  }
}
