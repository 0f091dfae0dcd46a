// Colours as scripts write them: `#ffffff`, `#fff`, `red` (CSS names); read back as six lower-case hex digits.
import { fail, messages } from './errors';

/** Null means the default colour. */
export function toHexColor(color: string | null): string | null {
  if (color === null || color === '') return null;
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return NAMED[text] ?? fail(messages.invalidArgument(color));
}

export function rgbToHex(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((part) => Math.trunc(part).toString(16).padStart(2, '0')).join('')}`;
}

// The basic colour words of CSS and those its examples use most.
const NAMED: Readonly<Record<string, string>> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  brown: '#a52a2a',
  cyan: '#00ffff',
  fuchsia: '#ff00ff',
  gold: '#ffd700',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightblue: '#add8e6',
  lightgray: '#d3d3d3',
  lightgreen: '#90ee90',
  lightgrey: '#d3d3d3',
  lightyellow: '#ffffe0',
  lime: '#00ff00',
  magenta: '#ff00ff',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  pink: '#ffc0cb',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  violet: '#ee82ee',
  white: '#ffffff',
  yellow: '#ffff00',
};
