import type {
  Alignment,
  BorderStyle,
  Cell,
  Border as ExcelBorder,
  Borders as ExcelBorders,
  Font,
} from 'exceljs';
import type { Border, Borders, CellStyle } from '../workbook/port';

const LINES: Readonly<Record<Border['style'], BorderStyle>> = {
  dotted: 'dotted',
  dashed: 'dashed',
  solid: 'thin',
  'solid-medium': 'medium',
  'solid-thick': 'thick',
  double: 'double',
};

export function applyStyle(cell: Cell, style: CellStyle): void {
  const { background, numberFormat, borders } = style;
  if (background) {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: toArgb(background) } };
  }
  if (numberFormat) cell.numFmt = numberFormat;
  const font = toFont(style);
  if (Object.keys(font).length) cell.font = font;
  const alignment = toAlignment(style);
  if (Object.keys(alignment).length) cell.alignment = alignment;
  if (borders) cell.border = toBorders(borders);
}

function toFont({
  fontColor,
  fontFamily,
  fontSize,
  bold,
  italic,
  underline,
  strikethrough,
}: CellStyle): Partial<Font> {
  return {
    ...(fontColor ? { color: { argb: toArgb(fontColor) } } : {}),
    ...(fontFamily ? { name: fontFamily } : {}),
    ...(fontSize ? { size: fontSize } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strikethrough ? { strike: true } : {}),
  };
}

function toAlignment({ horizontal, vertical, wrap, rotation }: CellStyle): Partial<Alignment> {
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrap ? { wrapText: true } : {}),
    ...(rotation ? { textRotation: rotation } : {}),
  };
}

function toBorders({ top, right, bottom, left }: Borders): Partial<ExcelBorders> {
  const line = (border: Border | null | undefined): Partial<ExcelBorder> | undefined =>
    border ? { style: LINES[border.style], color: { argb: toArgb(border.color) } } : undefined;
  return { top: line(top), right: line(right), bottom: line(bottom), left: line(left) };
}

/** `#rrggbb` or `#rgb` as Excel writes it. */
export function toArgb(color: string): string {
  const digits = color.replace('#', '').toUpperCase();
  return `FF${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}
