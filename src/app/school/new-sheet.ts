// A sheet that is described as data, for another workbook.
import type { SheetBlueprint } from '../../workbook/blueprint';
import type { Cell } from '../../workbook/cell';
import type { NewSheet } from '../ports';

/** Only for sheets without formulas: in another workbook every text stays text, so the apostrophe before it goes. */
export function newSheetOf(blueprint: SheetBlueprint): NewSheet {
  const { name, cells, rows, columns, widths, hiddenColumns, frozenRows, looks, checks } = blueprint;
  return {
    name,
    rows: cells.map((line) => line.map(withoutApostrophe)),
    look: { rows, columns, widths, hiddenColumns, frozenRows, looks, checks },
  };
}

const withoutApostrophe = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
