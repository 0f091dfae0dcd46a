// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
import type { EnumValue } from '../../runtime/service-object';
import type { WorkbookAccess } from '../../workbook/port';
import type { User } from '../session/session';
import { accessOf, emailOf, type Person } from './access';
import type { DeveloperMetadata } from './developer-metadata';
import type { DeveloperMetadataFinder } from './developer-metadata-finder';
import { fail, messages } from './errors';
import { addMetadata, metadataAt } from './metadata-place';
import { assertRangeName, type NamedRange } from './named-range';
import type { Protection } from './protection';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Selection } from './selection';
import { sign } from './signatures';
import { SpreadsheetSheet } from './spreadsheet-sheet';
import { spreadsheetSignatures } from './spreadsheet-signatures';
import type { TextFinder } from './text-finder';

/** How long a toast is shown unless the script says otherwise. */
const TOAST_SECONDS = 5;

export class Spreadsheet extends SpreadsheetSheet {
  static override readonly typeName: string = 'Spreadsheet';

  /** A1 notation without a sheet's name means the active sheet. */
  getRange(a1Notation: string): Range {
    return this.getActiveSheet()._rangeByText(a1Notation);
  }
  getRangeList(a1Notations: readonly string[]): RangeList {
    return this._world.rangeList(a1Notations.map((text) => this.getRange(text)));
  }
  getRangeByName(name: string): Range | null {
    const named = this.getNamedRanges().find((range) => range.getName().toLowerCase() === name.toLowerCase());
    return named ? named.getRange() : null;
  }
  getNamedRanges(): NamedRange[] {
    return this._port.namedRanges().map(({ name }) => this._world.namedRange(this._port, name));
  }
  setNamedRange(name: string, range: Range): void {
    assertRangeName(name);
    this._port.setNamedRange({ name, sheetId: range._port.id, area: range._area });
  }
  removeNamedRange(name: string): void {
    if (!this._port.namedRanges().some((range) => range.name === name)) fail(messages.rangeNotFound);
    this._port.removeNamedRange(name);
  }
  createTextFinder(findText: string): TextFinder {
    return this._world.textFinder(this.getSheets(), findText);
  }
  getProtections(type: EnumValue): Protection[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  addDeveloperMetadata(key: string, ...rest: readonly unknown[]): this {
    addMetadata(this._port, { kind: 'spreadsheet' }, key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this._port, { kind: 'spreadsheet' }).map(({ id }) =>
      this._world.metadata(this._port, id),
    );
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return this._world.metadataFinder(this._port, {});
  }

  getSelection(): Selection {
    return this._world.selection(this._port);
  }
  getActiveRange(): Range {
    return this.getSelection().getActiveRange();
  }
  getActiveRangeList(): RangeList {
    return this.getSelection().getActiveRangeList();
  }
  getActiveCell(): Range {
    return this.getSelection().getCurrentCell();
  }
  getCurrentCell(): Range {
    return this.getSelection().getCurrentCell();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveRangeList(rangeList: RangeList): RangeList {
    return rangeList.activate();
  }
  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  getOwner(): User {
    return this._world.user(this._access().owner);
  }
  /** With the owner. */
  getEditors(): User[] {
    const { owner, editors } = this._access();
    return [owner, ...editors].map((email) => this._world.user(email));
  }
  getViewers(): User[] {
    return this._access().viewers.map((email) => this._world.user(email));
  }
  addEditor(user: Person): this {
    return this.addEditors([user]);
  }
  addEditors(users: readonly Person[]): this {
    const { owner, editors, viewers } = this._access();
    const added = users.map(emailOf).filter((email) => email !== owner);
    return this._share({
      editors: [...new Set([...editors, ...added])],
      viewers: viewers.filter((email) => !added.includes(email)),
    });
  }
  removeEditor(user: Person): this {
    return this._share({ editors: this._access().editors.filter((email) => email !== emailOf(user)) });
  }
  addViewer(user: Person): this {
    return this.addViewers([user]);
  }
  /** Who may edit already, keeps it. */
  addViewers(users: readonly Person[]): this {
    const { owner, editors, viewers } = this._access();
    const added = users.map(emailOf).filter((email) => email !== owner && !editors.includes(email));
    return this._share({ viewers: [...new Set([...viewers, ...added])] });
  }
  removeViewer(user: Person): this {
    return this._share({ viewers: this._access().viewers.filter((email) => email !== emailOf(user)) });
  }

  /** Negative seconds keep the toast until it is closed; null is the usual time. */
  toast(msg: string, title = '', timeoutSeconds: number | null = TOAST_SECONDS): void {
    const { dialogs, platform } = this._world.context;
    dialogs.push({ kind: 'toast', title, message: msg });
    platform.screen.toast(msg, title, timeoutSeconds ?? TOAST_SECONDS);
  }

  _access(): WorkbookAccess {
    return accessOf(this._port, this._world.context);
  }
  _share(part: Partial<WorkbookAccess>): this {
    this._port.access = { ...this._access(), ...part };
    return this;
  }
}

sign(Spreadsheet, 'SpreadsheetApp', spreadsheetSignatures);
