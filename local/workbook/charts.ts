// How charts follow rows, columns and sheets. Pure: no engine here.
import type { Chart, ChartRange, NewChart } from './port';
import { followArea, followIndex, type LineChange } from './structure';

/** Never one that was there before, as long as the workbook is open. */
export function nextChartId(charts: readonly Chart[], last: number): number {
  return Math.max(last, FIRST_ID - 1, ...charts.map(({ id }) => id)) + 1;
}
const FIRST_ID = 1001;

export function followCharts(charts: readonly Chart[], change: LineChange): Chart[] {
  return charts.map((chart) => {
    const ranges = chart.ranges.flatMap((range) => followRange(range, change));
    if (chart.sheetId !== change.sheetId) return { ...chart, ranges };
    return { ...chart, ranges, [change.axis]: followAnchor(chart[change.axis], change) };
  });
}

/** A chart stays when its cell goes: what comes up stands there instead. */
function followAnchor(index: number, change: LineChange): number {
  return followIndex(index, change) ?? Math.max(0, change.from);
}

function followRange(range: ChartRange, change: LineChange): ChartRange[] {
  if (range.sheetId !== change.sheetId) return [range];
  const area = followArea(range.area, change);
  return area ? [{ ...range, area }] : [];
}

/** Those that are gone, or have lost a whole range. */
export function lostCharts(before: readonly Chart[], after: readonly Chart[]): Chart[] {
  const ranges = new Map(after.map((chart) => [chart.id, chart.ranges.length]));
  return before.filter((chart) => ranges.get(chart.id) !== chart.ranges.length);
}

/** A copied sheet's charts are drawn from the copy; other sheets' cells stay what they are. */
export function copyCharts(charts: readonly Chart[], from: string, to: string): NewChart[] {
  return charts
    .filter(({ sheetId }) => sheetId === from)
    .map(({ id: _id, ...chart }) => ({
      ...chart,
      sheetId: to,
      ranges: chart.ranges.map((range) => (range.sheetId === from ? { ...range, sheetId: to } : range)),
    }));
}
