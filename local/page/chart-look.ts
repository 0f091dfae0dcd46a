// What a chart's options say about how it is drawn.
// https://developers.google.com/chart/interactive/docs/gallery/columnchart#configuration-options and its kin
import { optionAt } from '../services/charts/option-tree';
import type { Chart } from '../workbook/port';

export interface ChartLook {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** Under the flat and beside the upright axis. */
  readonly flatTitle: string;
  readonly uprightTitle: string;
  readonly legend: 'top' | 'right' | 'bottom' | 'left' | 'none';
  readonly stacked: 'no' | 'sums' | 'shares';
  readonly colours: readonly string[];
  readonly background: string;
  readonly least?: number;
  readonly greatest?: number;
  readonly smooth: boolean;
  readonly pointSize: number;
  /** Categories from right to left (bars: from below). */
  readonly backwards: boolean;
}

/** The size of a new chart in Sheets. */
const USUAL_SIZE = { width: 600, height: 371 };
const USUAL_COLOURS = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
];
export const colourOf = (colours: readonly string[], index: number): string =>
  colours[index % colours.length] ?? '#4285f4';
/** With a decimal comma, and without what binary fractions add. */
export const inWords = (value: number): string => String(Math.round(value * 1e6) / 1e6).replace('.', ',');

const LEGENDS = ['top', 'right', 'bottom', 'left', 'none'] as const;

export function lookOf({ options, kind }: Chart): ChartLook {
  const at = (path: string) => optionAt(options, path);
  const text = (path: string) => (typeof at(path) === 'string' ? String(at(path)) : '');
  const number = (path: string) => {
    const value = at(path);
    return value === undefined || value === '' || !Number.isFinite(Number(value)) ? undefined : Number(value);
  };
  const values = kind === 'BAR' ? 'hAxis' : 'vAxis';
  const categories = kind === 'BAR' ? 'vAxis' : 'hAxis';
  const legend = text('legend') || text('legend.position');
  const stacked = at('isStacked');
  const least = number(`${values}.viewWindow.min`) ?? number(`${values}.minValue`);
  const greatest = number(`${values}.viewWindow.max`) ?? number(`${values}.maxValue`);
  return {
    width: number('width') ?? USUAL_SIZE.width,
    height: number('height') ?? USUAL_SIZE.height,
    title: text('title'),
    flatTitle: text('hAxis.title'),
    uprightTitle: text('vAxis.title'),
    legend: LEGENDS.find((position) => position === legend) ?? 'right',
    stacked:
      stacked === true || stacked === 'true' || stacked === 'absolute'
        ? 'sums'
        : stacked === 'percent' || stacked === 'relative'
          ? 'shares'
          : 'no',
    colours: coloursOf(at('colors'), (index) => text(`series.${index}.color`)),
    background: text('backgroundColor') || text('backgroundColor.fill') || '#ffffff',
    ...(least !== undefined && { least }),
    ...(greatest !== undefined && { greatest }),
    smooth: text('curveType') === 'function',
    pointSize: number('pointSize') ?? 0,
    backwards: number(`${categories}.direction`) === -1 || at('reverseCategories') === true,
  };
}

function coloursOf(given: unknown, ofSeries: (index: number) => string): string[] {
  const list = Array.isArray(given) && given.length > 0 ? given.map(String) : USUAL_COLOURS;
  const length = Math.max(list.length, USUAL_COLOURS.length);
  return Array.from({ length }, (_, index) => ofSeries(index) || (list[index % list.length] as string));
}
