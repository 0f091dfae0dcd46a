// Draws a chart with chartist (chartist.dev): loaded with the first chart that is shown.
import { type BaseChart, PieChart } from 'chartist';
import type { ChartData } from '../workbook/chart-data';
import type { Chart } from '../workbook/port';
import { type ChartLook, colourOf, inWords } from './chart-look';
import { drawAxes } from './draw-axes';
import { element } from './element';

/** Fills the box, which has its size already. */
export function drawChart(box: HTMLElement, { kind }: Chart, look: ChartLook, data: ChartData): void {
  if (kind === 'TABLE') {
    box.replaceChildren(tableOf(look, data));
    return;
  }
  const plot = element('div', { className: 'chart-plot' });
  const title = element('p', { className: 'chart-title', textContent: look.title });
  title.hidden = look.title === '';
  box.replaceChildren(title, framed(plot, kind, look, data));
  const chart = kind === 'PIE' ? drawPie(plot, look, data) : drawAxes(plot, kind, look, data);
  // What chartist hears of the window's size would outlive the chart; its size is its own.
  setTimeout(() => chart.detach());
}

function framed(plot: HTMLElement, kind: Chart['kind'], look: ChartLook, data: ChartData): HTMLElement {
  const names = kind === 'PIE' ? data.categories : data.series.map(({ name }) => name);
  const named = names.some((name) => name !== '');
  const hasAxes = kind !== 'PIE';
  return element(
    'div',
    { className: `chart-frame legend-${named ? look.legend : 'none'}` },
    named && look.legend !== 'none' && legendOf(names, look.colours),
    hasAxes && look.uprightTitle !== '' && axisTitle('upright', look.uprightTitle),
    plot,
    hasAxes && look.flatTitle !== '' && axisTitle('flat', look.flatTitle),
  );
}

const axisTitle = (which: string, text: string) =>
  element('p', { className: `chart-axis-title ${which}`, textContent: text });

function legendOf(names: readonly string[], colours: readonly string[]): HTMLElement {
  const items = names.map((name, index) => {
    const mark = element('span', { className: 'chart-mark' });
    mark.style.background = colourOf(colours, index);
    return element('li', {}, mark, name);
  });
  return element('ul', { className: 'chart-legend' }, ...items);
}

function drawPie(box: HTMLElement, look: ChartLook, data: ChartData): BaseChart {
  const values = (data.series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const whole = values.reduce((sum, value) => sum + value, 0);
  const chart = new PieChart(
    box,
    { series: values },
    {
      width: box.clientWidth,
      height: box.clientHeight,
      chartPadding: 8,
      ignoreEmptyValues: true,
      labelInterpolationFnc: (_label, index) => {
        const share = (values[index] ?? 0) / (whole || 1);
        return share < 0.04 ? '' : `${inWords(Math.round(share * 1000) / 10)} %`;
      },
    },
  );
  chart.on('draw', (event) => {
    if (event.type !== 'slice') return;
    event.element.attr({ style: `fill:${colourOf(look.colours, event.index)}` });
    event.element.elem('title').text(`${data.categories[event.index]}, ${inWords(values[event.index] ?? 0)}`);
  });
  return chart;
}

function tableOf(look: ChartLook, data: ChartData): HTMLElement {
  const head = element(
    'tr',
    {},
    element('th', {}),
    ...data.series.map(({ name }) => element('th', { textContent: name })),
  );
  const lines = data.categories.map((name, at) =>
    element(
      'tr',
      {},
      element('th', { textContent: name }),
      ...data.series.map(({ values }) => {
        const value = values[at];
        return element('td', { textContent: typeof value === 'number' ? inWords(value) : '' });
      }),
    ),
  );
  const table = element('table', {}, element('tbody', {}, head, ...lines));
  const title = look.title !== '' && element('p', { className: 'chart-title', textContent: look.title });
  return element('div', { className: 'chart-table' }, title, table);
}
