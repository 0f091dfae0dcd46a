// https://developers.google.com/apps-script/reference/spreadsheet/container-info
import { ServiceObject } from '../../runtime/service-object';
import type { NewChart } from '../../workbook/port';
import { sign } from './signatures';

/** Where a chart stood when it was asked. */
export class ContainerInfo extends ServiceObject {
  static override readonly typeName: string = 'ContainerInfo';
  constructor(readonly _chart: Pick<NewChart, 'row' | 'column' | 'offsetX' | 'offsetY'>) {
    super();
  }
  getAnchorRow(): number {
    return this._chart.row + 1;
  }
  getAnchorColumn(): number {
    return this._chart.column + 1;
  }
  getOffsetX(): number {
    return this._chart.offsetX;
  }
  getOffsetY(): number {
    return this._chart.offsetY;
  }
}

sign(ContainerInfo, 'SpreadsheetApp', {
  getAnchorRow: '',
  getAnchorColumn: '',
  getOffsetX: '',
  getOffsetY: '',
});
