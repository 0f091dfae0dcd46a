// Charts of the spreadsheet's own over its cells
// (developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder).
import type { Area, ChartBlueprint } from '../workbook/blueprint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Light and dark by turns: series are told apart in black and white too. */
const SERIES_COLOURS = [
  '#1f4e46',
  '#e39b4e',
  '#6fa095',
  '#b04a00',
  '#c3d8d2',
  '#5f6b68',
  '#f3dcc0',
  '#8f1d14',
];

export function insertCharts(
  sheet: Sheet,
  charts: readonly ChartBlueprint[],
  rangeAt: (area: Area) => Range = ({ row, column, rows, columns }) =>
    sheet.getRange(row, column, rows, columns),
): void {
  for (const chart of charts) insertChart(sheet, chart, rangeAt);
}

function insertChart(sheet: Sheet, chart: ChartBlueprint, rangeAt: (area: Area) => Range): void {
  const builder = builderOf(sheet, chart);
  for (const area of chart.ranges) builder.addRange(rangeAt(area));
  builder.setNumHeaders(1);
  builder.setTitle(chart.title);
  builder.setColors(SERIES_COLOURS);
  builder.setPosition(chart.row, chart.column, 0, 0);
  builder.setOption('width', chart.width);
  builder.setOption('height', chart.height);
  sheet.insertChart(builder.build());
}

/** Values lie along the horizontal axis where the bars do. */
function builderOf(sheet: Sheet, { kind, stacked, unit }: ChartBlueprint) {
  const builder = sheet.newChart();
  if (kind === 'lines') return builder.asLineChart().setYAxisTitle(unit);
  if (kind === 'columns') {
    const columns = builder.asColumnChart().setYAxisTitle(unit);
    return stacked ? columns.setStacked() : columns;
  }
  const bars = builder.asBarChart().setXAxisTitle(unit);
  return stacked ? bars.setStacked() : bars;
}
