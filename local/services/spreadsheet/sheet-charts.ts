// The charts over a sheet. The fourth layer of Sheet.
// https://developers.google.com/apps-script/reference/spreadsheet/sheet#newchart
import { mayEditProtected } from './access';
import type { EmbeddedChart } from './embedded-chart';
import { type EmbeddedChartBuilder, PLAIN_CHART } from './embedded-chart-builder';
import { fail, messages } from './errors';
import type { Sheet } from './sheet';
import { SheetContent } from './sheet-content';

const GONE = 'The chart is not on this sheet.';

export abstract class SheetCharts extends SheetContent {
  newChart(): EmbeddedChartBuilder {
    return this._world.chartBuilder(this._asSheet, { ...PLAIN_CHART, sheetId: this._id }, null);
  }
  getCharts(): EmbeddedChart[] {
    return this._book
      .charts()
      .filter(({ sheetId }) => sheetId === this._id)
      .map(({ id, ...chart }) => this._world.chart(this._asSheet, chart, id));
  }
  /** One that stands on a sheet already comes a second time. */
  insertChart(chart: EmbeddedChart): void {
    this._mayChangeCharts();
    const { row, column } = chart._chart;
    if (row >= this._port.rowCount || column >= this._port.columnCount) fail(messages.outside);
    this._book.addChart({ ...chart._chart, sheetId: this._id });
  }
  updateChart(chart: EmbeddedChart): void {
    this._mayChangeCharts();
    this._book.putChart({ ...chart._chart, id: this._own(chart), sheetId: this._id });
  }
  removeChart(chart: EmbeddedChart): void {
    this._mayChangeCharts();
    this._book.removeChart(this._own(chart));
  }

  get _asSheet(): Sheet {
    return this as unknown as Sheet;
  }
  _own({ _id }: EmbeddedChart): number {
    const here = this._book.charts().find(({ id, sheetId }) => id === _id && sheetId === this._id);
    return here?.id ?? fail(GONE);
  }
  /** Protected ranges do not hold a chart off, a protected sheet does. */
  _mayChangeCharts(): void {
    const { id } = this._port;
    const whole = this._book.protections().filter(({ sheetId, area }) => sheetId === id && !area);
    if (!whole.every((entry) => mayEditProtected(this._book, entry, this._world.context)))
      fail(messages.protectedCell);
  }
}
