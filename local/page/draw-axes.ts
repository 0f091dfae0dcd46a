// Columns, bars, lines and areas, drawn by chartist.
import { AutoScaleAxis, BarChart, type BaseChart, Interpolation, LineChart } from 'chartist';
import type { ChartData } from '../workbook/chart-data';
import type { Chart } from '../workbook/port';
import { type ChartLook, colourOf, inWords } from './chart-look';

const LETTER_PIXELS = 6.4;
const LINE_PIXELS = 14;
const WIDEST_BAR = 60;
const VALUES_OFFSET = 46;
/** A slanted name is cut off there (as in the style sheet), and needs about two thirds of it below the axis. */
const LONGEST_NAME = 116;
const PADDING = { top: 16, right: 16, bottom: 2, left: 2 };

/** In which order chartist is given what is drawn. */
interface Order {
  readonly series: readonly number[];
  readonly categories: readonly number[];
}

export function drawAxes(box: HTMLElement, kind: Chart['kind'], look: ChartLook, data: ChartData): BaseChart {
  const size = { width: box.clientWidth, height: box.clientHeight };
  const isBar = kind === 'BAR';
  const isStacked = look.stacked !== 'no';
  const order = orderOf(data, { isBar, isStacked, backwards: look.backwards });
  const drawn = kind === 'AREA' || look.stacked === 'shares' ? piled(data, kind, look) : data.series;
  const content = {
    labels: order.categories.map((at) => data.categories[at] ?? ''),
    series: order.series.map((at) => ({
      name: drawn[at]?.name ?? '',
      data: order.categories.map((category) => drawn[at]?.values[category] ?? null),
    })),
  };
  const categories = categoryAxis(box, isBar, data);
  const values = valueAxis(kind, look, drawn);
  const shared = {
    ...size,
    chartPadding: isBar ? { ...PADDING, right: 30 } : PADDING,
    axisX: isBar ? values : categories,
    axisY: isBar ? categories : values,
  };
  if (kind === 'LINE' || kind === 'AREA') {
    const lines = new LineChart(box, content, {
      ...shared,
      fullWidth: true,
      showPoint: look.pointSize > 0 || data.categories.length === 1,
      showArea: kind === 'AREA',
      lineSmooth: look.smooth ? Interpolation.cardinal() : Interpolation.none({ fillHoles: false }),
    });
    lines.on('draw', (event) => paint(event as PartEvent, look, data, order, 0));
    return lines;
  }
  const along = isBar ? size.height - values.offset : size.width - values.offset;
  const room = (along - PADDING.top) / Math.max(1, data.categories.length);
  const width = Math.min(WIDEST_BAR, (room * 0.72) / (isStacked ? 1 : Math.max(1, data.series.length)));
  const bars = new BarChart(box, content, {
    ...shared,
    horizontalBars: isBar,
    stackBars: isStacked,
    stackMode: 'accumulate-relative',
    seriesBarDistance: width + 1,
  });
  bars.on('draw', (event) => paint(event as PartEvent, look, data, order, width));
  return bars;
}

/** Chartist draws bars from below; in Sheets the first category, and of bars side by side the first series, is on top. */
function orderOf(
  { series, categories }: ChartData,
  { isBar, isStacked, backwards }: { isBar: boolean; isStacked: boolean; backwards: boolean },
): Order {
  const inOrder = (length: number, turned: boolean) => {
    const order = Array.from({ length }, (_, index) => index);
    return turned ? order.reverse() : order;
  };
  return {
    series: inOrder(series.length, isBar && !isStacked),
    categories: inOrder(categories.length, isBar !== backwards),
  };
}

/** Names below the axis are slanted when they do not fit side by side; of very many only some are shown. */
function categoryAxis(box: HTMLElement, isBar: boolean, { categories }: ChartData) {
  const longest = Math.max(0, ...categories.map((name) => name.length)) * LETTER_PIXELS;
  const across = box.clientWidth - VALUES_OFFSET;
  const isSlanted = !isBar && (longest + 6) * categories.length > across;
  box.classList.toggle('slanted', isSlanted);
  const space = isBar ? box.clientHeight - 40 : across;
  const least = isBar || isSlanted ? LINE_PIXELS : 0;
  const every = Math.max(1, Math.ceil((categories.length * least) / Math.max(1, space)));
  const below = isSlanted ? Math.min(LONGEST_NAME, longest) * 0.66 + 16 : 24;
  return {
    offset: isBar ? Math.min(longest + 18, box.clientWidth * 0.4) : below,
    showGrid: false,
    labelInterpolationFnc: (name: unknown, index: number) => (index % every === 0 ? String(name) : null),
  };
}

function valueAxis(kind: Chart['kind'], look: ChartLook, series: ChartData['series']) {
  const numbers = series.flatMap(({ values }) => values).filter((value) => value !== null);
  const unit = look.stacked === 'shares' ? ' %' : '';
  return {
    type: AutoScaleAxis,
    offset: kind === 'BAR' ? 24 : VALUES_OFFSET,
    onlyInteger: numbers.every(Number.isInteger),
    scaleMinSpace: kind === 'BAR' ? 60 : 34,
    labelInterpolationFnc: (value: unknown) => inWords(Number(value)) + unit,
    ...bounds(kind, look, numbers),
  };
}

/** What is given holds unless a value lies beyond it; areas stand on nought. */
function bounds(
  kind: Chart['kind'],
  { least, greatest, stacked }: ChartLook,
  numbers: readonly number[],
): { low?: number; high?: number } {
  if (stacked === 'shares') return { low: 0, high: 100 };
  const low = least ?? (kind === 'AREA' ? 0 : undefined);
  // What bars pile up to is more than each of them, and chartist's own to find out.
  const beyond = stacked === 'no' || kind === 'AREA' ? numbers : [];
  return {
    ...(low !== undefined && { low: Math.min(low, ...beyond) }),
    ...(greatest !== undefined && { high: Math.max(greatest, ...beyond) }),
  };
}

/** Shares of the whole in percent; of areas the sums from below, for chartist piles up bars alone. */
function piled(
  { series, categories }: ChartData,
  kind: Chart['kind'],
  { stacked }: ChartLook,
): ChartData['series'] {
  if (stacked === 'no') return series;
  const wholes = categories.map((_, at) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0),
  );
  const sums = categories.map(() => 0);
  return series.map(({ name, values }) => ({
    name,
    values: values.map((value, at) => {
      const part = stacked === 'shares' ? (100 * (value ?? 0)) / (wholes[at] || 1) : (value ?? 0);
      sums[at] = (sums[at] ?? 0) + part;
      return kind === 'AREA' ? (sums[at] ?? 0) : part;
    }),
  }));
}

interface PartEvent {
  readonly type: string;
  readonly seriesIndex: number;
  readonly index: number;
  readonly element: {
    attr(values: Readonly<Record<string, string>>): void;
    elem(name: string): { text(words: string): void };
  };
}

/** Chartist knows no colours and hands over each part when it is drawn. */
function paint(event: PartEvent, look: ChartLook, data: ChartData, order: Order, width: number): void {
  const at = order.series[event.seriesIndex] ?? 0;
  const ink = colourOf(look.colours, at);
  const styles: Readonly<Record<string, string>> = {
    area: `fill:${ink}`,
    line: `stroke:${ink}`,
    point: `stroke:${ink};stroke-width:${Math.max(4, look.pointSize)}px`,
    bar: `stroke:${ink};stroke-width:${width}px`,
  };
  const style = styles[event.type];
  if (style === undefined) return;
  event.element.attr({ style });
  if (event.type !== 'bar' && event.type !== 'point') return;
  const category = order.categories[event.index] ?? 0;
  const value = data.series[at]?.values[category];
  if (typeof value !== 'number') return;
  const words = [data.categories[category], data.series[at]?.name, inWords(value)];
  event.element.elem('title').text(words.filter(Boolean).join(', '));
}
