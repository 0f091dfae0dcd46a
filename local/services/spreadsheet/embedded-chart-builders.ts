// The builders of the kinds of charts: what each kind has besides what all have. Their setters are options under the
// names of the charts' own documentation. Not imitated: styles of text.
// https://developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder and its kin
// https://developers.google.com/chart/interactive/docs/gallery
import type { EnumValue } from '../../runtime/service-object';
import { builderSignatures, EmbeddedChartBuilder } from './embedded-chart-builder';
import { sign } from './signatures';

/** Sizes of points in pixels; the reference names the styles only. */
const POINT_PIXELS: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 6, LARGE: 10, HUGE: 14 };

/** Kinds with a picture. */
abstract class PictureBuilder extends EmbeddedChartBuilder {
  setTitle(chartTitle: string): this {
    return this._option('title', chartTitle);
  }
  setBackgroundColor(cssValue: string): this {
    return this._option('backgroundColor', cssValue);
  }
  setColors(cssValues: readonly string[]): this {
    return this._option('colors', cssValues);
  }
  setLegendPosition(position: EnumValue): this {
    return this._option('legend.position', position.name.toLowerCase());
  }
  reverseCategories(): this {
    return this._option('reverseCategories', true);
  }
}

/** Kinds with two axes. */
abstract class AxesBuilder extends PictureBuilder {
  /** The axis of values: the vertical one but for bars. */
  get _values(): 'hAxis' | 'vAxis' {
    return 'vAxis';
  }
  override reverseCategories(): this {
    return this._option(`${this._values === 'vAxis' ? 'hAxis' : 'vAxis'}.direction`, -1);
  }
  setXAxisTitle(title: string): this {
    return this._option('hAxis.title', title);
  }
  setYAxisTitle(title: string): this {
    return this._option('vAxis.title', title);
  }
  setRange(start: number, end: number): this {
    return this._option(`${this._values}.viewWindow.min`, start)._option(
      `${this._values}.viewWindow.max`,
      end,
    );
  }
  useLogScale(): this {
    return this._option(`${this._values}.logScale`, true);
  }
}

export class EmbeddedColumnChartBuilder extends AxesBuilder {
  static override readonly typeName: string = 'EmbeddedColumnChartBuilder';
  setStacked(): this {
    return this._option('isStacked', true);
  }
}

export class EmbeddedBarChartBuilder extends AxesBuilder {
  static override readonly typeName: string = 'EmbeddedBarChartBuilder';
  override get _values(): 'hAxis' | 'vAxis' {
    return 'hAxis';
  }
  setStacked(): this {
    return this._option('isStacked', true);
  }
  reverseDirection(): this {
    return this._option('hAxis.direction', -1);
  }
}

export class EmbeddedLineChartBuilder extends AxesBuilder {
  static override readonly typeName: string = 'EmbeddedLineChartBuilder';
  setCurveStyle(style: EnumValue): this {
    return this._option('curveType', style.name === 'SMOOTH' ? 'function' : 'none');
  }
  setPointStyle(style: EnumValue): this {
    return this._option('pointSize', POINT_PIXELS[style.name]);
  }
}

export class EmbeddedAreaChartBuilder extends AxesBuilder {
  static override readonly typeName: string = 'EmbeddedAreaChartBuilder';
  setStacked(): this {
    return this._option('isStacked', true);
  }
  setPointStyle(style: EnumValue): this {
    return this._option('pointSize', POINT_PIXELS[style.name]);
  }
}

export class EmbeddedPieChartBuilder extends PictureBuilder {
  static override readonly typeName: string = 'EmbeddedPieChartBuilder';
  set3D(): this {
    return this._option('is3D', true);
  }
}

export class EmbeddedTableChartBuilder extends EmbeddedChartBuilder {
  static override readonly typeName: string = 'EmbeddedTableChartBuilder';
  showRowNumberColumn(showRowNumber: boolean): this {
    return this._option('showRowNumber', showRowNumber);
  }
  setFirstRowNumber(number: number): this {
    return this._option('firstRowNumber', number);
  }
  useAlternatingRowStyle(alternate: boolean): this {
    return this._option('alternatingRowStyle', alternate);
  }
}

const picture = {
  ...builderSignatures,
  reverseCategories: '',
  setBackgroundColor: 'string',
  setColors: 'string[]',
  setLegendPosition: 'Position',
  setTitle: 'string',
};
const axes = {
  ...picture,
  setRange: 'number, number',
  setXAxisTitle: 'string',
  setYAxisTitle: 'string',
  useLogScale: '',
};
sign(EmbeddedColumnChartBuilder, 'SpreadsheetApp', { ...axes, setStacked: '' });
sign(EmbeddedBarChartBuilder, 'SpreadsheetApp', { ...axes, setStacked: '', reverseDirection: '' });
sign(EmbeddedLineChartBuilder, 'SpreadsheetApp', {
  ...axes,
  setCurveStyle: 'CurveStyle',
  setPointStyle: 'PointStyle',
});
sign(EmbeddedAreaChartBuilder, 'SpreadsheetApp', { ...axes, setStacked: '', setPointStyle: 'PointStyle' });
sign(EmbeddedPieChartBuilder, 'SpreadsheetApp', { ...picture, set3D: '' });
sign(EmbeddedTableChartBuilder, 'SpreadsheetApp', {
  ...builderSignatures,
  setFirstRowNumber: 'int',
  showRowNumberColumn: 'boolean',
  useAlternatingRowStyle: 'boolean',
});
