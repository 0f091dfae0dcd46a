import { cellText, dateOfCell } from '../../workbook/cell';
import type { PupilClosing } from './subject-closing';

/** When the most recent of the results that hold was kept, by whom, and how many hold; undefined when none does. */
export function latestClosing(
  pupils: readonly Pick<PupilClosing, 'kept'>[],
): { readonly on: string; readonly by: string; readonly pupils: number } | undefined {
  const rows = pupils.flatMap(({ kept }) => (kept ? [kept.row.value] : []));
  const days = rows.map(({ closedAt }) => dateOfCell(closedAt) ?? cellText(closedAt));
  const on = [...days].sort().pop();
  if (on === undefined) return undefined;
  return { on, by: rows[days.indexOf(on)]?.closedBy ?? '', pupils: rows.length };
}
