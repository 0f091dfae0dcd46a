import type { CellPlace } from '../workbook/cell-functions';
import { followIndex, type StructureChange } from '../workbook/structure';

/** Where a cell is after rows, columns or a sheet were inserted, removed or moved; undefined when it is gone. */
export function followPlace(place: CellPlace, change: StructureChange): CellPlace | undefined {
  if (change.sheetId !== place.sheetId || change.kind === 'sheet-inserted') return place;
  if (change.kind === 'sheet-removed') return undefined;
  const index = followIndex(place[change.axis], change);
  return index === undefined ? undefined : { ...place, [change.axis]: index };
}
