// What stands in a sheet: rows appended, cleared, sorted, searched. The third layer of Sheet.
// https://developers.google.com/apps-script/reference/spreadsheet/sheet#appendrowrowcontents
import type { ConditionalFormatRule } from './conditional-format-rule';
import { fail, messages } from './errors';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { SheetLines } from './sheet-lines';
import { sortKeys } from './sort-keys';
import type { TextFinder } from './text-finder';

export abstract class SheetContent extends SheetLines {
  /** Below the last row with content; the sheet grows when it is full. */
  async appendRow(rowContents: readonly unknown[]): Promise<this> {
    if (rowContents.length === 0) return fail(messages.invalidArgument('rowContents'));
    const port = await this._settled();
    const row = port.extent().rows;
    if (row >= port.rowCount) port.insertRows(port.rowCount, row - port.rowCount + 1);
    const missing = rowContents.length - port.columnCount;
    if (missing > 0) port.insertColumns(port.columnCount, missing);
    this._range({ row, column: 0, rows: 1, columns: rowContents.length }).setValues([rowContents]);
    return this;
  }

  clear(options?: { readonly contentsOnly?: boolean; readonly formatOnly?: boolean }): this {
    this._range(this._whole).clear(options);
    return this;
  }
  clearContents(): this {
    this._range(this._whole).clearContent();
    return this;
  }
  clearFormats(): this {
    this._range(this._whole).clearFormat();
    return this;
  }
  clearNotes(): this {
    this._range(this._whole).clearNote();
    return this;
  }
  /** Frozen rows stay where they are. */
  async sort(columnPosition: number, ascending = true): Promise<this> {
    const port = this._editable();
    await this._settled();
    const { rows, columns } = port.extent();
    const area = { row: port.frozenRows, column: 0, rows: rows - port.frozenRows, columns };
    this._columns(columnPosition, 1);
    if (area.rows > 1) {
      port.sort(
        area,
        sortKeys({ column: columnPosition, ascending }, { ...area, columns: port.columnCount }),
      );
    }
    return this;
  }
  createTextFinder(findText: string): TextFinder {
    return this._world.textFinder([this as unknown as Sheet], findText);
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this._port
      .conditionalRules()
      .map((rule) => this._world.conditionalRule(this as unknown as Sheet, rule));
  }
  /** Replaces all rules of the sheet. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    if (rules.some((rule) => rule._sheet._id !== this._id)) fail(messages.otherSheet);
    this._editable().setConditionalRules(rules.map((rule) => rule._rule));
  }
  clearConditionalFormatRules(): void {
    this._editable().setConditionalRules([]);
  }

  activate(): this {
    this._book.select(this._port);
    return this;
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this._rangeByText(range) : range).activate();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }
}
