// Between the styles of the port and Univer's.
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Border, Borders, CellStyle } from './port';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const BORDER: Readonly<Record<Border['style'], BorderStyleTypes>> = {
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  solid: BorderStyleTypes.THIN,
  'solid-medium': BorderStyleTypes.MEDIUM,
  'solid-thick': BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};
const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;

type Part = Record<string, unknown>;

/** null takes a part away; a part that is not named stays. */
export function toStyleData(style: CellStyle): IStyleData {
  const data: Part = {};
  const set = <T>(key: string, value: T | null | undefined, make: (value: T) => unknown) => {
    if (value !== undefined) data[key] = value === null ? null : make(value);
  };
  set('bg', style.background, (rgb) => ({ rgb }));
  set('cl', style.fontColor, (rgb) => ({ rgb }));
  set('ff', style.fontFamily, (name) => name);
  set('fs', style.fontSize, (points) => points);
  set('bl', style.bold, flag);
  set('it', style.italic, flag);
  set('ul', style.underline, (on) => ({ s: flag(on) }));
  set('st', style.strikethrough, (on) => ({ s: flag(on) }));
  set('ht', style.horizontal, (side) => HORIZONTAL[side]);
  set('vt', style.vertical, (side) => VERTICAL[side]);
  set('tb', style.wrap, (on) => (on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW));
  set('tr', style.rotation, (degrees) => ({ a: degrees }));
  set('n', style.numberFormat, (pattern) => ({ pattern }));
  set('bd', style.borders, toBorders);
  return data as IStyleData;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function toBorders(borders: Borders): Part {
  const data: Part = {};
  for (const [side, key] of Object.entries(SIDES) as [keyof Borders, string][]) {
    const border = borders[side];
    if (border !== undefined) data[key] = border && { s: BORDER[border.style], cl: { rgb: border.color } };
  }
  return data;
}

/** Names only the parts that are set. */
export function fromStyleData(data: Nullable<IStyleData>): CellStyle {
  const style: CellStyle = {};
  if (!data) return style;
  if (data.bg?.rgb) style.background = data.bg.rgb;
  if (data.cl?.rgb) style.fontColor = data.cl.rgb;
  if (data.ff) style.fontFamily = data.ff;
  if (data.fs) style.fontSize = data.fs;
  if (data.bl !== undefined && data.bl !== null) style.bold = data.bl === BooleanNumber.TRUE;
  if (data.it !== undefined && data.it !== null) style.italic = data.it === BooleanNumber.TRUE;
  if (data.ul) style.underline = data.ul.s === BooleanNumber.TRUE;
  if (data.st) style.strikethrough = data.st.s === BooleanNumber.TRUE;
  const horizontal = keyOf(HORIZONTAL, data.ht);
  if (horizontal) style.horizontal = horizontal;
  const vertical = keyOf(VERTICAL, data.vt);
  if (vertical) style.vertical = vertical;
  if (data.tb) style.wrap = data.tb === WrapStrategy.WRAP;
  if (data.tr?.a) style.rotation = data.tr.a;
  if (data.n?.pattern) style.numberFormat = data.n.pattern;
  const borders = data.bd && fromBorders(data.bd as Record<string, Nullable<IBorderStyleData>>);
  if (borders && Object.keys(borders).length > 0) style.borders = borders;
  return style;
}

function fromBorders(data: Record<string, Nullable<IBorderStyleData>>): Borders {
  const borders: Borders = {};
  for (const [side, key] of Object.entries(SIDES) as [keyof Borders, string][]) {
    const border = data[key];
    if (!border) continue;
    borders[side] = { style: keyOf(BORDER, border.s) ?? 'solid', color: border.cl.rgb ?? '#000000' };
  }
  return borders;
}

function keyOf<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  value: unknown,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}
