// Which days of a table are columns that the sheet has already.
import type { SchoolDate } from '../../domain/school-date';
import { writtenMark } from '../../domain/written-mark';
import type { SheetRows } from '../../workbook/cell';
import type { Work } from '../../workbook/subject-sheet';
import type { PlacedMarks } from './mark-cells';

/**
 * The columns of one date for the table's days of that date, by their places in the table. As many columns as days, or
 * more, are the days in their order. Where there are fewer (of two lessons of a day one had no marks and got no
 * column), a column is the day whose marks stand in it: what is imported again may not stand twice.
 */
export function knownWorks(
  date: SchoolDate,
  days: readonly { readonly date: SchoolDate }[],
  works: readonly Work[],
  placed: readonly PlacedMarks[],
  sheet: SheetRows,
): ReadonlyMap<number, Work> {
  const own = days.flatMap((day, index) => (day.date === date ? [index] : []));
  const columns = works.filter((work) => work.date === date);
  if (columns.length >= own.length)
    return new Map(own.flatMap((day, at) => (columns[at] ? [[day, columns[at]]] : [])));
  const pairs = columns
    .flatMap((work) => own.map((day) => ({ work, day, ...likeness(work, day, placed, sheet) })))
    .sort((a, b) => b.agreement - a.agreement || b.marks - a.marks);
  const found = new Map<number, Work>();
  const taken = new Set<Work>();
  for (const { work, day } of pairs)
    if (!found.has(day) && !taken.has(work)) {
      found.set(day, work);
      taken.add(work);
    }
  return found;
}

/** How many pupils more have the same mark in both than another one, and whether the day has marks at all. */
function likeness(
  { column }: Work,
  day: number,
  placed: readonly PlacedMarks[],
  { rows }: SheetRows,
): { readonly agreement: number; readonly marks: 0 | 1 } {
  let agreement = 0;
  let marks: 0 | 1 = 0;
  for (const { listed, row } of placed) {
    const mark = writtenMark(listed.cells[day], 'values');
    if (mark.kind !== 'mark') continue;
    if (mark.isWork) marks = 1;
    const held = writtenMark(rows[row - 1]?.[column - 1], 'values');
    if (held.kind === 'mark') agreement += held.value === mark.value ? 1 : -1;
  }
  return { agreement, marks };
}
