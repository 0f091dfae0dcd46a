// The properties of a cell's look as Apps Script names them: how each is read from a style and turned into one.
// Defaults are those of a new Google sheet.
import type { CellStyle } from '../../workbook/port';
import { toHexColor } from './colors';
import { fail, messages } from './errors';

export interface StyleProperty<T> {
  readonly read: (style: CellStyle) => T;
  readonly write: (value: T | null) => CellStyle;
}

export const background: StyleProperty<string> = {
  read: (style) => style.background ?? '#ffffff',
  write: (color) => ({ background: toHexColor(color) }),
};
export const fontColor: StyleProperty<string> = {
  read: (style) => style.fontColor ?? '#000000',
  write: (color) => ({ fontColor: toHexColor(color) }),
};
export const fontFamily: StyleProperty<string> = {
  read: (style) => style.fontFamily ?? 'Arial',
  write: (family) => ({ fontFamily: family }),
};
export const fontSize: StyleProperty<number> = {
  read: (style) => style.fontSize ?? 10,
  write: (size) => ({ fontSize: size }),
};
export const fontWeight: StyleProperty<string> = {
  read: (style) => (style.bold ? 'bold' : 'normal'),
  write: (weight) => ({ bold: choose(weight, { bold: true, normal: null }) }),
};
export const fontStyle: StyleProperty<string> = {
  read: (style) => (style.italic ? 'italic' : 'normal'),
  write: (slant) => ({ italic: choose(slant, { italic: true, normal: null }) }),
};
export const fontLine: StyleProperty<string> = {
  read: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
  write: (line) => ({
    underline: choose(line, { underline: true, 'line-through': null, none: null }),
    strikethrough: line === 'line-through' ? true : null,
  }),
};
export const horizontalAlignment: StyleProperty<string> = {
  read: (style) => style.horizontal ?? 'general',
  write: (side) => ({
    horizontal: choose(side, { left: 'left', center: 'center', right: 'right', normal: null, general: null }),
  }),
};
export const verticalAlignment: StyleProperty<string> = {
  read: (style) => style.vertical ?? 'bottom',
  write: (side) => ({ vertical: choose(side, { top: 'top', middle: 'middle', bottom: 'bottom' }) }),
};
export const wrap: StyleProperty<boolean> = {
  read: (style) => style.wrap ?? false,
  write: (isWrapped) => ({ wrap: isWrapped }),
};
export const numberFormat: StyleProperty<string> = {
  read: (style) => style.numberFormat ?? 'General',
  write: (pattern) => ({ numberFormat: pattern === 'General' || pattern === '' ? null : pattern }),
};

/** Null brings the default back; an unknown word is refused as at Google. */
function choose<T>(word: string | null, meanings: Readonly<Record<string, T>>): T | null {
  if (word === null) return null;
  const meaning = Object.hasOwn(meanings, word) ? meanings[word] : undefined;
  return meaning === undefined ? fail(messages.invalidArgument(word)) : meaning;
}
