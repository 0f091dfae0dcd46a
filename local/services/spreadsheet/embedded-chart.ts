// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart
import { type EnumValue, ServiceObject } from '../../runtime/service-object';
import type { NewChart } from '../../workbook/port';
import { ChartOptions } from '../charts/chart-options';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from '../charts/enums';
import { toRanges } from './chart-ranges';
import { ContainerInfo } from './container-info';
import type { EmbeddedChartBuilder } from './embedded-chart-builder';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { sign } from './signatures';
import type { World } from './world';

/** A chart as it was when it was built or read: what changes afterwards does not show in it. */
export class EmbeddedChart extends ServiceObject {
  static override readonly typeName: string = 'EmbeddedChart';
  constructor(
    readonly _world: World,
    readonly _sheet: Sheet,
    readonly _chart: NewChart,
    readonly _id: number | null,
  ) {
    super();
  }
  /** Null when it was built and not read from a sheet. */
  getChartId(): number | null {
    return this._id;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this._chart);
  }
  getRanges(): Range[] {
    return toRanges(this._world, this._sheet._book, this._chart.ranges);
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this._chart.options);
  }
  getNumHeaders(): number {
    return this._chart.headers;
  }
  getTransposeRowsAndColumns(): boolean {
    return this._chart.transposed;
  }
  getMergeStrategy(): EnumValue {
    return ChartMergeStrategy[this._chart.merge];
  }
  getHiddenDimensionStrategy(): EnumValue {
    return ChartHiddenDimensionStrategy[this._chart.hidden];
  }
  modify(): EmbeddedChartBuilder {
    return this._world.chartBuilder(this._sheet, this._chart, this._id);
  }
}

sign(EmbeddedChart, 'SpreadsheetApp', {
  getChartId: '',
  getContainerInfo: '',
  getRanges: '',
  getOptions: '',
  getNumHeaders: '',
  getTransposeRowsAndColumns: '',
  getMergeStrategy: '',
  getHiddenDimensionStrategy: '',
  modify: '',
});
