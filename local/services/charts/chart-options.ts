// https://developers.google.com/apps-script/reference/charts/chart-options
import { ServiceObject } from '../../runtime/service-object';
import type { ChartOptions as Options } from '../../workbook/port';
import { sign } from '../spreadsheet/signatures';
import { optionAt } from './option-tree';

export class ChartOptions extends ServiceObject {
  static override readonly typeName: string = 'ChartOptions';
  constructor(readonly _options: Options) {
    super();
  }
  /** Null when it was not set. */
  get(option: string): unknown {
    return optionAt(this._options, option) ?? null;
  }
}

sign(ChartOptions, 'Charts', { get: 'string' });
