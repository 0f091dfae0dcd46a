// Lines over steps of time: gaps stay gaps.
import { FixedScaleAxis, LineChart } from 'chartist';
import { useCallback } from 'preact/hooks';
import { Chart, type ChartLook, type ChartSize, Legend } from './chart';

export interface ChartLine {
  readonly name: string;
  readonly look: ChartLook;
  /** One for each label, null where there is none. */
  readonly values: readonly (number | null)[];
  /** What is written above the points; nothing unless told. */
  readonly texts?: readonly string[];
}
export interface LinesData {
  readonly labels: readonly string[];
  readonly lines: readonly ChartLine[];
  /** The values at the ends of the vertical axis, and where it has a number. */
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}
interface Props {
  /** The same object until something in it changes: the picture is then drawn anew. */
  readonly data: LinesData;
  readonly size: ChartSize;
}

const AXIS_OFFSET = 22;
const TEXT_ABOVE = 8;

/** With axes and a legend. */
export function LineDiagram({ data, size }: Props) {
  const draw = useCallback((box: HTMLElement) => drawLines(box, data, size, true), [data, size]);
  return (
    <>
      <Legend items={data.lines} of="lines" />
      <Chart draw={draw} />
    </>
  );
}

/** The line between two that show the ends of its scale, beside a text. */
export function SmallLine({ data, size }: Props) {
  const draw = useCallback((box: HTMLElement) => drawLines(box, data, size, false), [data, size]);
  return <Chart draw={draw} looks="small" />;
}

function drawLines(
  box: HTMLElement,
  { labels, lines, low, high, ticks }: LinesData,
  size: ChartSize,
  hasAxes: boolean,
) {
  const padding = { top: 10, right: 8, bottom: hasAxes ? 0 : 6, left: hasAxes ? 0 : 6 };
  const step =
    (size.width - (hasAxes ? AXIS_OFFSET : padding.left) - padding.right) / Math.max(labels.length, 1);
  const chart = new LineChart(
    box,
    {
      labels: [...labels],
      series: lines.map(({ name, look, values }) => ({
        name,
        className: `chart-${look}`,
        data: [...values],
      })),
    },
    {
      viewBox: size,
      chartPadding: padding,
      lineSmooth: false,
      axisX: {
        showGrid: false,
        showLabel: hasAxes,
        offset: hasAxes ? AXIS_OFFSET : 0,
        labelOffset: { x: 0, y: 2 },
      },
      axisY: {
        type: FixedScaleAxis,
        low,
        high,
        ticks: [...ticks],
        showLabel: hasAxes,
        offset: hasAxes ? AXIS_OFFSET : 0,
      },
    },
  );
  chart.on('draw', (event) => {
    // Labels stand under the middle of their step: so do the points.
    if (event.type === 'line' || event.type === 'point')
      event.element.attr({ transform: `translate(${step / 2} 0)` });
    if (event.type !== 'point') return;
    const text = lines[event.seriesIndex]?.texts?.[event.index] ?? '';
    if (text !== '')
      event.group
        .elem('text', { x: event.x + step / 2, y: event.y - TEXT_ABOVE, 'text-anchor': 'middle' })
        .text(text);
  });
  return chart;
}
