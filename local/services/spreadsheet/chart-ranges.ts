// Ranges of charts as scripts hold them and as the workbook keeps them.
import type { ChartRange, WorkbookPort } from '../../workbook/port';
import { sameArea } from './areas';
import type { Range } from './range';
import type { World } from './world';

/** Without those of sheets that are gone. */
export function toRanges(world: World, book: WorkbookPort, ranges: readonly ChartRange[]): Range[] {
  return ranges.flatMap(({ sheetId, area }) => {
    const sheet = book.sheets().find(({ id }) => id === sheetId);
    return sheet ? [world.sheet(book, sheet)._range(area)] : [];
  });
}

export const toChartRange = (range: Range): ChartRange => ({ sheetId: range._port.id, area: range._area });

export const sameRange = (one: ChartRange, other: ChartRange): boolean =>
  one.sheetId === other.sheetId && sameArea(one.area, other.area);
