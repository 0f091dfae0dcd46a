// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
import { EnumValue, ServiceObject } from '../../runtime/service-object';
import type { ChartKind, NewChart } from '../../workbook/port';
import { ChartType } from '../charts/enums';
import { withOption } from '../charts/option-tree';
import { sameRange, toChartRange, toRanges } from './chart-ranges';
import { ContainerInfo } from './container-info';
import type { EmbeddedChart } from './embedded-chart';
import type {
  EmbeddedAreaChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  EmbeddedTableChartBuilder,
} from './embedded-chart-builders';
import { fail, messages } from './errors';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { type SignatureTable, sign } from './signatures';
import type { World } from './world';

/** What `newChart` begins with. The reference states the strategies; kind, size and place are the host's choice. */
export const PLAIN_CHART: Omit<NewChart, 'sheetId'> = {
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  kind: 'COLUMN',
  ranges: [],
  headers: -1,
  transposed: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_ROWS',
  options: {},
};

const KINDS: readonly string[] = ['AREA', 'BAR', 'COLUMN', 'LINE', 'PIE', 'TABLE'] satisfies ChartKind[];

/** What is being built. The builders of the kinds of charts are further views of the same draft. */
export interface Draft {
  chart: NewChart;
  readonly id: number | null;
}

export class EmbeddedChartBuilder extends ServiceObject {
  static override readonly typeName: string = 'EmbeddedChartBuilder';
  constructor(
    readonly _world: World,
    readonly _sheet: Sheet,
    readonly _draft: Draft,
    readonly _base?: EmbeddedChartBuilder,
  ) {
    super();
  }

  addRange(range: Range): EmbeddedChartBuilder {
    if (range._book.id !== this._sheet._book.id) fail(messages.invalidArgument('range'));
    const added = toChartRange(range);
    const { ranges } = this._draft.chart;
    return ranges.some((known) => sameRange(known, added))
      ? this._self
      : this._set({ ranges: [...ranges, added] });
  }
  /** Only a range that was added as it is; nothing happens to another. */
  removeRange(range: Range): EmbeddedChartBuilder {
    const removed = toChartRange(range);
    return this._set({ ranges: this._draft.chart.ranges.filter((known) => !sameRange(known, removed)) });
  }
  clearRanges(): EmbeddedChartBuilder {
    return this._set({ ranges: [] });
  }
  getRanges(): Range[] {
    return toRanges(this._world, this._sheet._book, this._draft.chart.ranges);
  }
  getChartType(): EnumValue {
    return ChartType[this._draft.chart.kind];
  }
  setChartType(type: EnumValue): EmbeddedChartBuilder {
    if (!KINDS.includes(type.name)) fail(`The local host does not imitate charts of the type ${type.name}.`);
    return this._set({ kind: type.name as ChartKind });
  }
  getContainer(): ContainerInfo {
    return new ContainerInfo(this._draft.chart);
  }
  /** Row and column from 1, the offsets in pixels from that cell's upper left corner. */
  setPosition(
    anchorRowPos: number,
    anchorColPos: number,
    offsetX: number,
    offsetY: number,
  ): EmbeddedChartBuilder {
    if (anchorRowPos < 1) fail(messages.invalidArgument('anchorRowPos'));
    if (anchorColPos < 1) fail(messages.invalidArgument('anchorColPos'));
    return this._set({ row: anchorRowPos - 1, column: anchorColPos - 1, offsetX, offsetY });
  }
  setNumHeaders(headers: number): EmbeddedChartBuilder {
    return this._set({ headers });
  }
  setTransposeRowsAndColumns(transpose: boolean): EmbeddedChartBuilder {
    return this._set({ transposed: transpose });
  }
  setMergeStrategy(mergeStrategy: EnumValue): EmbeddedChartBuilder {
    return this._set({ merge: mergeStrategy.name as NewChart['merge'] });
  }
  setHiddenDimensionStrategy(strategy: EnumValue): EmbeddedChartBuilder {
    return this._set({ hidden: strategy.name as NewChart['hidden'] });
  }
  /** Neither the option nor its value is checked. */
  setOption(option: string, value: unknown): EmbeddedChartBuilder {
    this._option(option, value instanceof EnumValue ? value.name.toLowerCase() : value);
    return this._self;
  }
  build(): EmbeddedChart {
    return this._world.chart(this._sheet, this._draft.chart, this._draft.id);
  }

  asAreaChart(): EmbeddedAreaChartBuilder {
    return this._as('AREA') as EmbeddedAreaChartBuilder;
  }
  asBarChart(): EmbeddedBarChartBuilder {
    return this._as('BAR') as EmbeddedBarChartBuilder;
  }
  asColumnChart(): EmbeddedColumnChartBuilder {
    return this._as('COLUMN') as EmbeddedColumnChartBuilder;
  }
  asLineChart(): EmbeddedLineChartBuilder {
    return this._as('LINE') as EmbeddedLineChartBuilder;
  }
  asPieChart(): EmbeddedPieChartBuilder {
    return this._as('PIE') as EmbeddedPieChartBuilder;
  }
  asTableChart(): EmbeddedTableChartBuilder {
    return this._as('TABLE') as EmbeddedTableChartBuilder;
  }

  /** What every kind has in common answers with the builder without a kind, as the reference states its type. */
  get _self(): EmbeddedChartBuilder {
    return this._base ?? this;
  }
  _set(part: Partial<NewChart>): EmbeddedChartBuilder {
    this._draft.chart = { ...this._draft.chart, ...part };
    return this._self;
  }
  _option(option: string, value: unknown): this {
    this._set({ options: withOption(this._draft.chart.options, option, value) });
    return this;
  }
  _as(kind: ChartKind): EmbeddedChartBuilder {
    this._set({ kind });
    return this._world.chartBuilderOf(kind, this._self);
  }
}

export const builderSignatures: SignatureTable<EmbeddedChartBuilder> = {
  addRange: 'Range',
  asAreaChart: '',
  asBarChart: '',
  asColumnChart: '',
  asLineChart: '',
  asPieChart: '',
  asTableChart: '',
  build: '',
  clearRanges: '',
  getChartType: '',
  getContainer: '',
  getRanges: '',
  removeRange: 'Range',
  setChartType: 'ChartType',
  setHiddenDimensionStrategy: 'ChartHiddenDimensionStrategy',
  setMergeStrategy: 'ChartMergeStrategy',
  setNumHeaders: 'int',
  setOption: 'string, any',
  setPosition: 'int, int, int, int',
  setTransposeRowsAndColumns: 'boolean',
};
sign(EmbeddedChartBuilder, 'SpreadsheetApp', builderSignatures);
