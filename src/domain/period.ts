// Stretches of days, as a school writes them in one cell.
import { failure, type Result, success } from './result';
import { parseSchoolDate, type SchoolDate } from './school-date';

/** Both days belong to it. */
export interface Period {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

const ONE_OR_TWO_DATES = /\d{4}-\d{2}-\d{2}(?:\s*[-–—]\s*\d{4}-\d{2}-\d{2})?/g;
const DATE_LENGTH = '2026-09-01'.length;

/**
 * `2026-11-02–2026-11-06; 2026-12-24` is five days and one. Any dash joins two dates; spaces, commas and semicolons
 * separate. Issues: `period.not-understood` and `period.backwards`, each with the piece as `value`.
 */
export function parsePeriods(text: string): Result<readonly Period[]> {
  const periods: Period[] = [];
  for (const piece of text.match(ONE_OR_TWO_DATES) ?? []) {
    const from = parseSchoolDate(piece.slice(0, DATE_LENGTH));
    const to = parseSchoolDate(piece.slice(-DATE_LENGTH));
    if (!from || !to) return failure('period.not-understood', { value: piece });
    if (from > to) return failure('period.backwards', { value: piece });
    periods.push({ from, to });
  }
  const [left] = text
    .replace(ONE_OR_TWO_DATES, ' ')
    .split(/[\s;,]+/)
    .filter((word) => word !== '');
  return left === undefined ? success(periods) : failure('period.not-understood', { value: left });
}

export const isWithin = (date: SchoolDate, { from, to }: Period): boolean => date >= from && date <= to;
