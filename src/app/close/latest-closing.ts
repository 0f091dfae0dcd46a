import { isCaseGrade } from '../../workbook/case-grades';
import { cellText, dateOfCell } from '../../workbook/cell';
import type { PupilClosing } from './subject-closing';

/**
 * When the most recent of the results that closing kept and that hold was kept, by whom, and how many hold; undefined
 * when none does. A grade that a case gave is not a closing.
 */
export function latestClosing(
  pupils: readonly Pick<PupilClosing, 'kept'>[],
): { readonly on: string; readonly by: string; readonly pupils: number } | undefined {
  const rows = pupils.flatMap(({ kept }) =>
    kept && !isCaseGrade(kept.row.value.key) ? [kept.row.value] : [],
  );
  const days = rows.map(({ closedAt }) => dateOfCell(closedAt) ?? cellText(closedAt));
  const on = [...days].sort().pop();
  if (on === undefined) return undefined;
  return { on, by: rows[days.indexOf(on)]?.closedBy ?? '', pupils: rows.length };
}
