// One field: from its cell to the text that a person reads and types, and back.
import { FAILED, PASSED, parsePassed, parseWholeMark } from '../../domain/outcome';
import { failure, type Result, success } from '../../domain/result';
import { addDays, makeSchoolDate, parseSchoolDate, type SchoolDate } from '../../domain/school-date';
import {
  type Cell,
  cellText,
  dateCell,
  dateOfCell,
  LONGEST_CELL_TEXT,
  plainWords,
} from '../../workbook/cell';
import type { FieldType } from './register';

const SHOWN_OF_WRONG = 60;
const TICKED = 'taip';
const TICKS = [TICKED, 'true', 'x', '+'];

/** The days that a date may be of. */
export interface Span {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}
/** A school year with the summers around it. */
export const spanOfYear = (firstYear: number, lastYear = firstYear): Span => ({
  from: makeSchoolDate(firstYear, 7, 1) as SchoolDate,
  to: addDays(makeSchoolDate(lastYear + 1, 9, 1) as SchoolDate, -1),
});

/** As a cell keeps it: ends trimmed, one kind of line break. */
export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** The text of a cell. What a person typed there and the field cannot be is shown as it stands. */
export function readField(field: FieldType, cell: Cell | undefined): string {
  const day = field.type === 'date' ? dateOfCell(cell) : undefined;
  const text = tidyText(day ?? cellText(cell));
  if (field.type === 'tick') return TICKS.includes(plainWords(text)) ? TICKED : text === 'false' ? '' : text;
  return tidyField(field, text);
}

/** One spelling of what means the same: a count without leading zeros, a mark's word, a choice in its own letters. */
export function tidyField(field: FieldType, typed: string): string {
  const text = tidyText(typed);
  if (field.type === 'count') return isCount(text) ? String(Number(text)) : text;
  if (field.type === 'mark') {
    const passed = parsePassed(text);
    if (passed !== undefined) return passed ? PASSED : FAILED;
    return isMark(text) ? String(Number(text)) : text;
  }
  if (field.type === 'choice') return field.words.find((word) => word === plainWords(text)) ?? text;
  return text;
}

/** What is wrong with a tidied text; nothing with ''. `header` is the column's. */
export function checkField(field: FieldType, header: string, text: string, span: Span): Result<void> {
  const about = { header, value: text.slice(0, SHOWN_OF_WRONG) };
  if (text.length > LONGEST_CELL_TEXT)
    return failure('text-too-long', { header, length: text.length, most: LONGEST_CELL_TEXT });
  if (text === '') return success(undefined);
  if (field.type === 'count' && !isCount(text)) return failure('count-wrong', about);
  if (field.type === 'mark' && !isMark(text)) return failure('entry.mark-wrong', about);
  const words = field.type === 'choice' ? field.words : field.type === 'tick' ? [TICKED] : [text];
  if (!words.includes(text)) return failure('cell-not-choice', { ...about, choices: words.join(', ') });
  if (field.type !== 'date') return success(undefined);
  const date = parseSchoolDate(text);
  if (!date) return failure('entry.date-wrong', about);
  return date >= span.from && date <= span.to
    ? success(undefined)
    : failure('entry.date-outside', { ...about, ...span });
}

/** What a cell holds for a text that `checkField` allows; words as a person reads them. */
export function encodeField(field: FieldType, text: string): Cell {
  if (text === '') return '';
  if (field.type === 'count') return Number(text);
  return field.type === 'date' ? dateCell(text as SchoolDate) : text;
}

const isCount = (text: string): boolean => /^\d{1,4}$/.test(text);
const isMark = (text: string): boolean =>
  parsePassed(text) !== undefined || (/^\d+$/.test(text) && parseWholeMark(text) !== undefined);
