// The options of a chart: set and asked by paths such as `hAxis.title`, kept as a tree.
// https://developers.google.com/chart/interactive/docs/customizing_charts
import type { ChartOptions } from '../../workbook/port';
import { isPlainObject } from '../arguments';

/** The options with this one set; what stood below or in the way of the path is replaced. */
export function withOption(options: ChartOptions, path: string, value: unknown): ChartOptions {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...options, [first]: value };
  const inner = options[first];
  return { ...options, [first]: withOption(isPlainObject(inner) ? inner : {}, rest.join('.'), value) };
}

/** Undefined when it was not set. */
export function optionAt(options: ChartOptions, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, part) => (isPlainObject(at) && Object.hasOwn(at, part) ? at[part] : undefined),
      options,
    );
}
