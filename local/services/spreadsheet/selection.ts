// https://developers.google.com/apps-script/reference/spreadsheet/selection
import { type EnumValue, ServiceObject } from '../../runtime/service-object';
import type { WorkbookPort } from '../../workbook/port';
import { nextDataCell } from './data-region';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Sheet } from './sheet';
import { sign } from './signatures';
import type { World } from './world';

export class Selection extends ServiceObject {
  static override readonly typeName: string = 'Selection';
  constructor(
    readonly _world: World,
    readonly _book: WorkbookPort,
  ) {
    super();
  }

  getActiveSheet(): Sheet {
    return this._world.sheet(this._book, this._book.selection().sheet);
  }
  getCurrentCell(): Range {
    const { current } = this._book.selection();
    return this.getActiveSheet()._range({ ...current, rows: 1, columns: 1 });
  }
  /** The area selected last. */
  getActiveRange(): Range {
    const { areas, current } = this._book.selection();
    return this.getActiveSheet()._range(areas.at(-1) ?? current);
  }
  getActiveRangeList(): RangeList {
    const { areas, current } = this._book.selection();
    const sheet = this.getActiveSheet();
    return this._world.rangeList((areas.length > 0 ? areas : [current]).map((area) => sheet._range(area)));
  }
  /** From the current cell to the cell that Ctrl and an arrow key lead to. */
  getNextDataRange(direction: EnumValue): Range {
    const { sheet, current } = this._book.selection();
    const end = nextDataCell(sheet, current, direction);
    const row = Math.min(current.row, end.row);
    const column = Math.min(current.column, end.column);
    const rows = Math.abs(current.row - end.row) + 1;
    const columns = Math.abs(current.column - end.column) + 1;
    return this.getActiveSheet()._range({ row, column, rows, columns });
  }
}

sign(Selection, 'SpreadsheetApp', {
  getActiveSheet: '',
  getCurrentCell: '',
  getActiveRange: '',
  getActiveRangeList: '',
  getNextDataRange: 'Direction',
});
