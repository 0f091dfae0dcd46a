// How the cells look. The third layer of Range: per property a getter and setter for one value and for a grid.
// https://developers.google.com/apps-script/reference/spreadsheet/range#setbackgroundcolor
import type { EnumValue } from '../../runtime/service-object';
import type { CellStyle } from '../../workbook/port';
import { mapGrid } from './areas';
import { borderStyles } from './borders';
import { rgbToHex, toHexColor } from './colors';
import { WrapStrategy } from './enums';
import { assertShape, fail } from './errors';
import { RangeValues } from './range-values';
import type { StyleProperty } from './style-properties';
import * as property from './style-properties';

type Grid<T> = readonly (readonly (T | null)[])[];
type Text = string | null;
type Side = boolean | null;

export abstract class RangeFormats extends RangeValues {
  getBackground(): string {
    return this._readOne(property.background);
  }
  getBackgrounds(): string[][] {
    return this._readAll(property.background);
  }
  setBackground(value: string | null): this {
    return this._style(property.background.write(value));
  }
  setBackgrounds(values: Grid<string>): this {
    return this._styleEach(property.background, values);
  }
  getFontColor(): string {
    return this._readOne(property.fontColor);
  }
  getFontColors(): string[][] {
    return this._readAll(property.fontColor);
  }
  setFontColor(value: string | null): this {
    return this._style(property.fontColor.write(value));
  }
  setFontColors(values: Grid<string>): this {
    return this._styleEach(property.fontColor, values);
  }
  getFontFamily(): string {
    return this._readOne(property.fontFamily);
  }
  getFontFamilies(): string[][] {
    return this._readAll(property.fontFamily);
  }
  setFontFamily(value: string | null): this {
    return this._style(property.fontFamily.write(value));
  }
  setFontFamilies(values: Grid<string>): this {
    return this._styleEach(property.fontFamily, values);
  }
  getFontSize(): number {
    return this._readOne(property.fontSize);
  }
  getFontSizes(): number[][] {
    return this._readAll(property.fontSize);
  }
  setFontSize(value: number | null): this {
    return this._style(property.fontSize.write(value));
  }
  setFontSizes(values: Grid<number>): this {
    return this._styleEach(property.fontSize, values);
  }
  getFontWeight(): string {
    return this._readOne(property.fontWeight);
  }
  getFontWeights(): string[][] {
    return this._readAll(property.fontWeight);
  }
  setFontWeight(value: string | null): this {
    return this._style(property.fontWeight.write(value));
  }
  setFontWeights(values: Grid<string>): this {
    return this._styleEach(property.fontWeight, values);
  }
  getFontStyle(): string {
    return this._readOne(property.fontStyle);
  }
  getFontStyles(): string[][] {
    return this._readAll(property.fontStyle);
  }
  setFontStyle(value: string | null): this {
    return this._style(property.fontStyle.write(value));
  }
  setFontStyles(values: Grid<string>): this {
    return this._styleEach(property.fontStyle, values);
  }
  getFontLine(): string {
    return this._readOne(property.fontLine);
  }
  getFontLines(): string[][] {
    return this._readAll(property.fontLine);
  }
  setFontLine(value: string | null): this {
    return this._style(property.fontLine.write(value));
  }
  setFontLines(values: Grid<string>): this {
    return this._styleEach(property.fontLine, values);
  }
  getHorizontalAlignment(): string {
    return this._readOne(property.horizontalAlignment);
  }
  getHorizontalAlignments(): string[][] {
    return this._readAll(property.horizontalAlignment);
  }
  setHorizontalAlignment(value: string | null): this {
    return this._style(property.horizontalAlignment.write(value));
  }
  setHorizontalAlignments(values: Grid<string>): this {
    return this._styleEach(property.horizontalAlignment, values);
  }
  getVerticalAlignment(): string {
    return this._readOne(property.verticalAlignment);
  }
  getVerticalAlignments(): string[][] {
    return this._readAll(property.verticalAlignment);
  }
  setVerticalAlignment(value: string | null): this {
    return this._style(property.verticalAlignment.write(value));
  }
  setVerticalAlignments(values: Grid<string>): this {
    return this._styleEach(property.verticalAlignment, values);
  }
  getNumberFormat(): string {
    return this._readOne(property.numberFormat);
  }
  getNumberFormats(): string[][] {
    return this._readAll(property.numberFormat);
  }
  setNumberFormat(value: string | null): this {
    return this._style(property.numberFormat.write(value));
  }
  setNumberFormats(values: Grid<string>): this {
    return this._styleEach(property.numberFormat, values);
  }
  getWrap(): boolean {
    return this._readOne(property.wrap);
  }
  getWraps(): boolean[][] {
    return this._readAll(property.wrap);
  }
  setWrap(value: boolean | null): this {
    return this._style(property.wrap.write(value));
  }
  setWraps(values: Grid<boolean>): this {
    return this._styleEach(property.wrap, values);
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this._style({ background: rgbToHex(red, green, blue) });
  }
  getWrapStrategy(): EnumValue {
    return this.getWrap() ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  }
  getWrapStrategies(): EnumValue[][] {
    return mapGrid(this.getWraps(), (isWrapped) => (isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW));
  }
  setWrapStrategy(strategy: EnumValue): this {
    return this.setWrap(strategy === WrapStrategy.WRAP);
  }
  setWrapStrategies(strategies: Grid<EnumValue>): this {
    return this.setWraps(mapGrid(strategies, (strategy) => strategy === WrapStrategy.WRAP));
  }
  setTextRotation(degrees: number): this {
    if (degrees < -90 || degrees > 90) fail('The rotation must be between -90 and 90 degrees.');
    return this._style({ rotation: degrees });
  }
  setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    color: Text = null,
    style: EnumValue | null = null,
  ): this {
    const line = {
      color: toHexColor(color) ?? '#000000',
      style: (style?.name ?? 'SOLID').toLowerCase().replace('_', '-') as 'solid',
    };
    const sides = { top, left, bottom, right, vertical, horizontal };
    return this._style(borderStyles(this._area, sides, line));
  }

  _style(style: CellStyle | readonly (readonly CellStyle[])[]): this {
    this._editable().setStyle(this._area, style);
    return this;
  }
  _styleEach<T>({ write }: StyleProperty<T>, values: Grid<T>): this {
    assertShape(values, this._area);
    return this._style(mapGrid(values, write));
  }
  _readAll<T>({ read }: StyleProperty<T>): T[][] {
    return mapGrid(this._port.styles(this._area), read);
  }
  _readOne<T>({ read }: StyleProperty<T>): T {
    return read(this._port.styles(this._firstCell())[0]?.[0] ?? {});
  }
}
