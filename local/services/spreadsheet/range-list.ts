// Several ranges of one sheet, treated alike.
// https://developers.google.com/apps-script/reference/spreadsheet/range-list
import { type EnumValue, ServiceObject } from '../../runtime/service-object';
import type { Range } from './range';
import type { ClearOptions } from './range-edit';
import { rangeSignatures } from './range-signatures';
import { sign } from './signatures';
import type { World } from './world';

type Text = string | null;
type Side = boolean | null;

export class RangeList extends ServiceObject {
  static override readonly typeName: string = 'RangeList';
  constructor(
    readonly _world: World,
    readonly _ranges: readonly Range[],
  ) {
    super();
  }

  getRanges(): Range[] {
    return [...this._ranges];
  }
  activate(): this {
    const [first] = this._ranges;
    first?._book.select(
      first._port,
      this._ranges.map((range) => range._area),
    );
    return this;
  }
  breakApart(): this {
    return this._each((range) => range.breakApart());
  }
  check(): this {
    return this._each((range) => range.check());
  }
  clear(options?: ClearOptions): this {
    return this._each((range) => range.clear(options));
  }
  clearContent(): this {
    return this._each((range) => range.clearContent());
  }
  clearDataValidations(): this {
    return this._each((range) => range.clearDataValidations());
  }
  clearFormat(): this {
    return this._each((range) => range.clearFormat());
  }
  clearNote(): this {
    return this._each((range) => range.clearNote());
  }
  insertCheckboxes(...values: readonly unknown[]): this {
    return this._each((range) => range.insertCheckboxes(values[0], values[1]));
  }
  removeCheckboxes(): this {
    return this._each((range) => range.removeCheckboxes());
  }
  setBackground(color: Text): this {
    return this._each((range) => range.setBackground(color));
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this._each((range) => range.setBackgroundRGB(red, green, blue));
  }
  setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    color?: Text,
    style?: EnumValue | null,
  ): this {
    return this._each((range) =>
      range.setBorder(top, left, bottom, right, vertical, horizontal, color, style),
    );
  }
  setFontColor(color: Text): this {
    return this._each((range) => range.setFontColor(color));
  }
  setFontFamily(family: Text): this {
    return this._each((range) => range.setFontFamily(family));
  }
  setFontLine(line: Text): this {
    return this._each((range) => range.setFontLine(line));
  }
  setFontSize(size: number): this {
    return this._each((range) => range.setFontSize(size));
  }
  setFontStyle(style: Text): this {
    return this._each((range) => range.setFontStyle(style));
  }
  setFontWeight(weight: Text): this {
    return this._each((range) => range.setFontWeight(weight));
  }
  setFormula(formula: string): this {
    return this._each((range) => range.setFormula(formula));
  }
  setHorizontalAlignment(alignment: Text): this {
    return this._each((range) => range.setHorizontalAlignment(alignment));
  }
  setNote(note: Text): this {
    return this._each((range) => range.setNote(note));
  }
  setNumberFormat(pattern: string): this {
    return this._each((range) => range.setNumberFormat(pattern));
  }
  setTextRotation(degrees: number): this {
    return this._each((range) => range.setTextRotation(degrees));
  }
  setValue(value: unknown): this {
    return this._each((range) => range.setValue(value));
  }
  setVerticalAlignment(alignment: Text): this {
    return this._each((range) => range.setVerticalAlignment(alignment));
  }
  setWrap(isWrapped: boolean): this {
    return this._each((range) => range.setWrap(isWrapped));
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this._each((range) => range.setWrapStrategy(strategy));
  }
  async trimWhitespace(): Promise<this> {
    for (const range of this._ranges) await range.trimWhitespace();
    return this;
  }
  uncheck(): this {
    return this._each((range) => range.uncheck());
  }

  _each(change: (range: Range) => unknown): this {
    for (const range of this._ranges) change(range);
    return this;
  }
}

sign(RangeList, 'SpreadsheetApp', {
  getRanges: '',
  activate: '',
  breakApart: rangeSignatures.breakApart,
  check: rangeSignatures.check,
  clear: rangeSignatures.clear,
  clearContent: rangeSignatures.clearContent,
  clearDataValidations: rangeSignatures.clearDataValidations,
  clearFormat: rangeSignatures.clearFormat,
  clearNote: rangeSignatures.clearNote,
  insertCheckboxes: rangeSignatures.insertCheckboxes,
  removeCheckboxes: rangeSignatures.removeCheckboxes,
  setBackground: rangeSignatures.setBackground,
  setBackgroundRGB: rangeSignatures.setBackgroundRGB,
  setBorder: rangeSignatures.setBorder,
  setFontColor: rangeSignatures.setFontColor,
  setFontFamily: rangeSignatures.setFontFamily,
  setFontLine: rangeSignatures.setFontLine,
  setFontSize: rangeSignatures.setFontSize,
  setFontStyle: rangeSignatures.setFontStyle,
  setFontWeight: rangeSignatures.setFontWeight,
  setFormula: rangeSignatures.setFormula,
  setHorizontalAlignment: rangeSignatures.setHorizontalAlignment,
  setNote: rangeSignatures.setNote,
  setNumberFormat: rangeSignatures.setNumberFormat,
  setTextRotation: rangeSignatures.setTextRotation,
  setValue: rangeSignatures.setValue,
  setVerticalAlignment: rangeSignatures.setVerticalAlignment,
  setWrap: rangeSignatures.setWrap,
  setWrapStrategy: rangeSignatures.setWrapStrategy,
  trimWhitespace: rangeSignatures.trimWhitespace,
  uncheck: rangeSignatures.uncheck,
});
