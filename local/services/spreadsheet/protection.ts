// https://developers.google.com/apps-script/reference/spreadsheet/protection
import { type EnumValue, ServiceObject } from '../../runtime/service-object';
import type { Protection as Entry, SheetPort, WorkbookPort } from '../../workbook/port';
import type { User } from '../session/session';
import { accessOf, emailOf, mayEditProtected, type Person } from './access';
import { sameArea } from './areas';
import { ProtectionType } from './enums';
import { fail, messages } from './errors';
import type { NamedRange } from './named-range';
import type { Range } from './range';
import { sign } from './signatures';
import type { World } from './world';

export class Protection extends ServiceObject {
  static override readonly typeName: string = 'Protection';
  constructor(
    readonly _world: World,
    readonly _book: WorkbookPort,
    readonly _id: string,
  ) {
    super();
  }
  get _entry(): Entry {
    return this._book.protections().find(({ id }) => id === this._id) ?? fail('The protection was removed.');
  }
  get _sheetPort(): SheetPort {
    const { sheetId } = this._entry;
    return this._book.sheets().find(({ id }) => id === sheetId) ?? fail(messages.sheetGone(0));
  }

  getProtectionType(): EnumValue {
    return this._entry.area ? ProtectionType.RANGE : ProtectionType.SHEET;
  }
  /** The protected cells; of a protected sheet all its cells. */
  getRange(): Range {
    const port = this._sheetPort;
    const whole = { row: 0, column: 0, rows: port.rowCount, columns: port.columnCount };
    return this._world.sheet(this._book, port)._range(this._entry.area ?? whole);
  }
  setRange(range: Range): this {
    return this._change({ sheetId: range._port.id, area: range._area });
  }
  setNamedRange(namedRange: NamedRange): this {
    return this.setRange(namedRange.getRange());
  }
  setRangeName(rangeName: string): this {
    const named = this._book.namedRanges().find(({ name }) => name === rangeName);
    if (!named) fail(messages.rangeNotFound);
    return this.setNamedRange(this._world.namedRange(this._book, rangeName));
  }
  getRangeName(): string | null {
    const { area, sheetId } = this._entry;
    const named = this._book
      .namedRanges()
      .find((range) => area && range.sheetId === sheetId && sameArea(range.area, area));
    return named?.name ?? null;
  }
  getDescription(): string {
    return this._entry.description;
  }
  setDescription(description: string): this {
    return this._change({ description });
  }
  isWarningOnly(): boolean {
    return this._entry.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this._change({ warningOnly });
  }
  canEdit(): boolean {
    return mayEditProtected(this._book, this._entry, this._world.context);
  }
  /** The host's people belong to no domain. */
  canDomainEdit(): boolean {
    return false;
  }
  setDomainEdit(editable: boolean): this {
    if (editable) fail('The local host knows no domain: domain-wide editing cannot be switched on.');
    return this;
  }
  /** With the owner, who can always edit; only for those who may edit themselves. */
  getEditors(): User[] {
    const { owner } = accessOf(this._book, this._world.context);
    if (!this.canEdit()) fail(messages.protectedCell);
    return [...new Set([owner, ...this._entry.editors])].map((email) => this._world.user(email));
  }
  addEditor(user: Person): this {
    return this.addEditors([user]);
  }
  addEditors(users: readonly Person[]): this {
    return this._change({ editors: [...new Set([...this._entry.editors, ...users.map(emailOf)])] });
  }
  removeEditor(user: Person): this {
    return this.removeEditors([user]);
  }
  /** Neither the owner nor the current user can be removed. */
  removeEditors(users: readonly Person[]): this {
    const { email: me } = this._world.context.user;
    const removed = users.map(emailOf).filter((email) => email !== me);
    return this._change({ editors: this._entry.editors.filter((email) => !removed.includes(email)) });
  }
  getUnprotectedRanges(): Range[] {
    const sheet = this._world.sheet(this._book, this._sheetPort);
    return this._entry.unprotected.map((area) => sheet._range(area));
  }
  setUnprotectedRanges(ranges: readonly Range[]): this {
    if (this._entry.area) fail('Unprotected ranges can only be set on protected sheets.');
    if (ranges.some((range) => range._port.id !== this._entry.sheetId)) fail(messages.otherSheet);
    return this._change({ unprotected: ranges.map((range) => range._area) });
  }
  remove(): void {
    if (!this.canEdit()) fail(messages.protectedCell);
    this._book.removeProtection(this._entry.id);
  }

  _change(part: Partial<Entry>): this {
    if (!this.canEdit()) fail(messages.protectedCell);
    this._book.putProtection({ ...this._entry, ...part });
    return this;
  }
}

sign(Protection, 'SpreadsheetApp', {
  getProtectionType: '',
  getRange: '',
  setRange: 'Range',
  setNamedRange: 'NamedRange',
  setRangeName: 'string',
  getRangeName: '',
  getDescription: '',
  setDescription: 'string',
  isWarningOnly: '',
  setWarningOnly: 'boolean',
  canEdit: '',
  canDomainEdit: '',
  setDomainEdit: 'boolean',
  getEditors: '',
  addEditor: 'string|User',
  addEditors: 'string[]',
  removeEditor: 'string|User',
  removeEditors: 'string[] / User[]',
  getUnprotectedRanges: '',
  setUnprotectedRanges: 'Range[]',
  remove: '',
});
