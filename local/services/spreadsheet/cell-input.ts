// What a script may put into a cell, as the workbook takes it.
import { EnumValue } from '../../runtime/service-object';
import { isDate } from '../../runtime/wire';
import type { CellInput } from '../../workbook/port';
import { fail } from './errors';

/** Numbers, booleans, dates and text are documented; null and undefined empty the cell. */
export function toCellInput(value: unknown): CellInput {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : { text: '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean' || isDate(value)) return value;
  if (value instanceof EnumValue) return { text: value.name };
  return fail(
    `The local host writes numbers, booleans, dates and text into cells, not ${Array.isArray(value) ? 'an array' : 'an object'}.`,
  );
}

/** '' takes the formula away; the leading `=` may be left out. */
export function toFormulaInput(formula: string): CellInput {
  if (formula === '') return '';
  return { formula: formula.startsWith('=') ? formula : `=${formula}` };
}
