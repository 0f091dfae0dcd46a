// Clearing, merging, sorting and protecting the cells. The fifth layer of Range.
// https://developers.google.com/apps-script/reference/spreadsheet/range#clearoptions
import type { CellStyle } from '../../workbook/port';
import { contains, fillArea, intersection } from './areas';
import { fail, messages } from './errors';
import type { Protection } from './protection';
import type { Range } from './range';
import { RangeRules } from './range-rules';
import { sortKeys } from './sort-keys';

export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
  readonly skipFilteredRows?: boolean;
}

/** Takes every part of a cell's look away. */
const PLAIN: CellStyle = {
  background: null,
  fontColor: null,
  fontFamily: null,
  fontSize: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  rotation: null,
  numberFormat: null,
  borders: { top: null, right: null, bottom: null, left: null },
};

export abstract class RangeEdit extends RangeRules {
  /** Content and look; notes and validation stay, as documented, unless they are asked for. */
  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    const isNarrowed = contentsOnly || formatOnly || commentsOnly || validationsOnly;
    if (contentsOnly || !isNarrowed) this.clearContent();
    if (formatOnly || !isNarrowed) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this;
  }
  clearContent(): this {
    this._editable().write(
      this._area,
      fillArea(this._area, () => ''),
    );
    return this;
  }
  /** Formats include the conditional rules of these cells. */
  clearFormat(): this {
    const port = this._editable();
    port.setStyle(this._area, PLAIN);
    const rules = port.conditionalRules();
    const kept = rules
      .map((rule) => ({ ...rule, areas: rule.areas.filter((area) => !contains(this._area, area)) }))
      .filter((rule) => rule.areas.length > 0);
    if (kept.flatMap(({ areas }) => areas).length < rules.flatMap(({ areas }) => areas).length) {
      port.setConditionalRules(kept);
    }
    return this;
  }

  merge(): this {
    const port = this._editable();
    this.breakApart();
    if (this._area.rows * this._area.columns > 1) port.merge(this._area);
    return this;
  }
  mergeAcross(): this {
    const { row, column, rows, columns } = this._area;
    for (let r = row; r < row + rows; r++) this._at(r, column, 1, columns).merge();
    return this;
  }
  mergeVertically(): this {
    const { row, column, rows, columns } = this._area;
    for (let c = column; c < column + columns; c++) this._at(row, c, rows, 1).merge();
    return this;
  }
  breakApart(): this {
    const port = this._editable();
    for (const merged of this._merges()) {
      if (!contains(this._area, merged)) fail(messages.wholeMerges);
      port.unmerge(merged);
    }
    return this;
  }
  isPartOfMerge(): boolean {
    return this._merges().length > 0;
  }
  getMergedRanges(): Range[] {
    return this._merges().map((area) => this._sheet._range(area));
  }

  /** By column numbers of the sheet, or `{column, ascending}`, or a list of those. */
  async sort(by: unknown): Promise<this> {
    const keys = sortKeys(by, this._area);
    const port = this._editable();
    await this._settled();
    port.sort(this._area, keys);
    return this;
  }
  async removeDuplicates(columnsToCompare?: readonly number[]): Promise<Range> {
    const { row, column, rows, columns } = this._area;
    const compared = columnsToCompare?.map((number) => number - 1 - column) ?? [...Array(columns).keys()];
    if (compared.some((index) => index < 0 || index >= columns)) fail(messages.outside);
    const values = (await this._settled()).values(this._area);
    const seen = new Set<string>();
    const kept = values.filter((line) => {
      const key = JSON.stringify(compared.map((index) => line[index]));
      return !seen.has(key) && seen.add(key);
    });
    this._write(
      fillArea(this._area, (r, c) => {
        const value = kept[r]?.[c] ?? '';
        return typeof value === 'string' && value !== '' ? { text: value } : value;
      }),
    );
    return this._at(row, column, Math.min(rows, kept.length), columns);
  }

  protect(): Protection {
    const same = this._book
      .protections()
      .find(
        ({ sheetId, area }) =>
          sheetId === this._port.id && area && contains(area, this._area) && contains(this._area, area),
      );
    return same ? this._world.protection(this._book, same.id) : this._sheet._protect(this._area);
  }

  _merges() {
    return this._port.merges().filter((merged) => intersection(merged, this._area));
  }
}
