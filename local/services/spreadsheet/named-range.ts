// https://developers.google.com/apps-script/reference/spreadsheet/named-range
import { ServiceObject } from '../../runtime/service-object';
import type { NamedRange as Entry, WorkbookPort } from '../../workbook/port';
import { parseA1 } from './a1';
import { fail, messages } from './errors';
import type { Range } from './range';
import { sign } from './signatures';
import type { World } from './world';

export class NamedRange extends ServiceObject {
  static override readonly typeName: string = 'NamedRange';
  constructor(
    readonly _world: World,
    readonly _book: WorkbookPort,
    public _name: string,
  ) {
    super();
  }
  get _entry(): Entry {
    return this._book.namedRanges().find(({ name }) => name === this._name) ?? fail(messages.rangeNotFound);
  }

  getName(): string {
    return this._entry.name;
  }
  getRange(): Range {
    const { sheetId, area } = this._entry;
    const port = this._book.sheets().find(({ id }) => id === sheetId) ?? fail(messages.rangeNotFound);
    return this._world.sheet(this._book, port)._range(area);
  }
  setName(name: string): this {
    assertRangeName(name);
    const entry = this._entry;
    this._book.removeNamedRange(entry.name);
    this._book.setNamedRange({ ...entry, name });
    this._name = name;
    return this;
  }
  setRange(range: Range): this {
    this._book.setNamedRange({ ...this._entry, sheetId: range._port.id, area: range._area });
    return this;
  }
  remove(): void {
    this._book.removeNamedRange(this._entry.name);
  }
}

/** Letters, digits and underscores, not beginning with a digit nor looking like a cell; up to 250 characters. */
export function assertRangeName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name);
  if (!isWord || parseA1(name) || /^(true|false)$/i.test(name)) fail(messages.invalidArgument('name'));
}

sign(NamedRange, 'SpreadsheetApp', {
  getName: '',
  getRange: '',
  setName: 'string',
  setRange: 'Range',
  remove: '',
});
