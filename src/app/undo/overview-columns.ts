// A subject's sheet that is undone takes its columns in `Suvestinė` along: their formulas would look into nothing, and
// the subject could not be added again.
import { OVERVIEW_SHEET, overviewColumnsOf } from '../../workbook/overview-sheet';
import type { Ports } from '../ports';

/** Called before the sheets go, so that a repetition finds what is left to do. */
export function dropOverviewColumns({ workbook }: Ports, gone: readonly string[]): void {
  if (gone.length === 0 || gone.includes(OVERVIEW_SHEET)) return;
  const sheet = workbook.read(OVERVIEW_SHEET);
  if (!sheet) return;
  const columns = gone.flatMap((name) => overviewColumnsOf(sheet, name)).sort((a, b) => b - a);
  // From the right, neighbours together: what stands to the left keeps its place.
  for (let index = 0; index < columns.length; ) {
    const last = columns[index] as number;
    let count = 1;
    while (columns[index + count] === last - count) count++;
    workbook.deleteColumns(OVERVIEW_SHEET, last - count + 1, count);
    index += count;
  }
}
