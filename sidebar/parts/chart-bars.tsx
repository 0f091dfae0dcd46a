// Two bars side by side for each row of a table: what was and what is.
import { FixedScaleAxis, LineChart } from 'chartist';
import { useCallback } from 'preact/hooks';
import { Chart, type ChartLook, type ChartSize, Legend } from './chart';

export interface BarsData {
  /** From left to right. */
  readonly series: readonly {
    readonly name: string;
    readonly look: ChartLook;
    /** One for each label, null where there is none. */
    readonly values: readonly (number | null)[];
  }[];
  readonly labels: readonly string[];
  readonly ticks: readonly number[];
}
interface Props {
  /** The same object until something in it changes. */
  readonly data: BarsData;
  readonly size: ChartSize;
}

const MOST_WIDE_LABELS = 9;
const AXIS_OFFSET = 22;
const RIGHT = 4;
const WIDEST_BAR = 10;
const GAP = 1;
/** Narrower bars are read by the axis and the table. */
const NARROWEST_WITH_TEXT = 8;

export function BarDiagram({ data, size }: Props) {
  const draw = useCallback((box: HTMLElement) => drawBars(box, data, size), [data, size]);
  return (
    <>
      <Legend items={data.series} of="bars" />
      <Chart draw={draw} looks={data.labels.length > MOST_WIDE_LABELS ? 'dense' : ''} />
    </>
  );
}

/** Points of a line diagram with a bar down from each: chartist’s own bar diagram would add 5 KB to a page. */
function drawBars(box: HTMLElement, { series, labels, ticks }: BarsData, size: ChartSize) {
  const step = (size.width - AXIS_OFFSET - RIGHT) / Math.max(labels.length, 1);
  const bar = Math.min(WIDEST_BAR, (step - 3 * GAP) / series.length);
  const chart = new LineChart(
    box,
    {
      labels: [...labels],
      series: series.map(({ name, look, values }) => ({
        name,
        className: `chart-${look}`,
        data: [...values],
      })),
    },
    {
      viewBox: size,
      chartPadding: { top: 14, right: RIGHT, bottom: 0, left: 0 },
      showLine: false,
      axisX: { showGrid: false, offset: AXIS_OFFSET, labelOffset: { x: 0, y: 2 } },
      axisY: {
        type: FixedScaleAxis,
        low: 0,
        high: Math.max(...ticks),
        ticks: [...ticks],
        offset: AXIS_OFFSET,
      },
    },
  );
  chart.on('draw', (event) => {
    if (event.type !== 'point') return;
    const middle = event.x + step / 2;
    const x = middle + (event.seriesIndex - (series.length - 1) / 2) * (bar + GAP);
    const line = { x1: x, x2: x, y1: event.chartRect.y1, y2: event.y, 'stroke-width': bar };
    event.element.remove();
    event.group.elem('line', line, 'chart-bar');
    const value = series[event.seriesIndex]?.values[event.index];
    if (bar >= NARROWEST_WITH_TEXT && typeof value === 'number')
      event.group
        .elem('text', { x, y: event.y - 3, 'text-anchor': 'middle' })
        .text(String(value).replace('.', ','));
  });
  return chart;
}
