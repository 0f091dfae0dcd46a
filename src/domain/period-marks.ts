// Which marks of a row count in the means of a month and of a MIP period (S3-48.1): every mark of the works that were
// done then, of one subject or of all.
import type { Cell } from './cell';
import type { Decimal } from './decimal';
import { parseKindOfWork } from './kind-of-work';
import { parseMarks } from './mark';
import type { SchoolDate } from './school-date';

export interface DatedWork {
  /** Undefined where the column has none: its marks belong to no month. */
  readonly date: SchoolDate | undefined;
  readonly kind: string;
}
/** By month, `2026-09`. */
export type MarksByMonth = ReadonlyMap<string, readonly Decimal[]>;

/**
 * `cells` stand under `works`. Formative work (S3-11) and bonuses (S3-21.6) are no marks; one brought from a hospital may
 * have decimals (S3-35). A cell that holds no mark is the grade formula's to complain about; here it counts for nothing.
 */
export function marksByMonth(cells: readonly Cell[], works: readonly DatedWork[]): MarksByMonth {
  const months = new Map<string, Decimal[]>();
  for (const [index, { date, kind }] of works.entries()) {
    const code = parseKindOfWork(kind)?.code;
    if (!date || code === 'F' || code === 'B') continue;
    const parsed = parseMarks(cells[index], code === 'G' ? 'decimal-marks' : 'marks');
    if (!parsed.ok || parsed.value.numbers.length === 0) continue;
    const month = date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), ...parsed.value.numbers]);
  }
  return months;
}
