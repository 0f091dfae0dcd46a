// Borders of a range: for each of its cells the sides that a call of setBorder draws or takes away.
// https://developers.google.com/apps-script/reference/spreadsheet/range#setbordertop,-left,-bottom,-right,-vertical,-horizontal,-color,-style
import type { Area, Border, Borders, CellStyle } from '../../workbook/port';
import { fillArea } from './areas';

/** True draws, false takes away, null leaves as it is. */
export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

export function borderStyles(area: Area, sides: BorderSides, line: Border): CellStyle[][] {
  return fillArea(area, (row, column) => {
    const borders: Borders = {};
    const draw = (side: keyof Borders, wanted: boolean | null) => {
      if (wanted !== null) borders[side] = wanted ? line : null;
    };
    draw('top', row === 0 ? sides.top : sides.horizontal);
    draw('bottom', row === area.rows - 1 ? sides.bottom : sides.horizontal);
    draw('left', column === 0 ? sides.left : sides.vertical);
    draw('right', column === area.columns - 1 ? sides.right : sides.vertical);
    return { borders };
  });
}
