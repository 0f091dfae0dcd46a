// A cell without a number format shows a formula's result as the result wants it, a date as a date. That format is the
// formula's, not the cell's: it goes when the formula gives something else, and never stands over a format that was set.
import type { ICellData, Nullable, Styles } from '@univerjs/core';
import { DATE_PATTERN, DATE_TIME_PATTERN } from './serial-date';

/** Kept with the cell: the format that its formula's result brought. */
const MARK = 'automaticFormat';
/** The engine's formats of dates and times, and those that Sheets shows here. */
const SHOWN: Readonly<Record<string, string>> = {
  'yyyy/mm/dd': DATE_PATTERN,
  'yyyy/mm/dd;@': DATE_PATTERN,
  'yyyy/mm/dd hh:mm': DATE_TIME_PATTERN,
  'h:mm A/P': 'hh:mm:ss',
};

/** Whether the cell's number format came with the result of its formula. */
export function hasAutomaticFormat(cell: Nullable<ICellData>, pattern: string | undefined): boolean {
  return pattern !== undefined && cell?.custom?.[MARK] === pattern;
}

/** What takes a format that came with a result away again. */
export const NO_FORMAT: ICellData = Object.freeze({ s: { n: null }, custom: null });

/** Changes a result before it is written into the cell of its formula. */
export function formatResult(result: Nullable<ICellData>, cell: Nullable<ICellData>, styles?: Styles): void {
  if (!result) return;
  const present = styles?.getStyleByCell(cell)?.n?.pattern;
  const automatic = hasAutomaticFormat(cell, present);
  const own = present !== undefined && present !== 'General' && !automatic;
  const style = typeof result.s === 'object' ? result.s : undefined;
  const wanted = style?.n?.pattern;
  if (own) {
    if (wanted) delete result.s;
  } else if (wanted) {
    const pattern = SHOWN[wanted] ?? wanted;
    result.s = { ...style, n: { pattern } };
    result.custom = { [MARK]: pattern };
  } else if (automatic) Object.assign(result, NO_FORMAT);
}
