// The enumerations a script reaches through Charts, in the order of Google's reference.
// https://developers.google.com/apps-script/reference/charts/charts#properties
import { defineEnum } from '../../runtime/service-object';

export const ChartHiddenDimensionStrategy = defineEnum('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
export const ChartMergeStrategy = defineEnum('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);
export const ChartType = defineEnum('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);
export const ColumnType = defineEnum('ColumnType', ['DATE', 'NUMBER', 'STRING']);
export const CurveStyle = defineEnum('CurveStyle', ['NORMAL', 'SMOOTH']);
export const PointStyle = defineEnum('PointStyle', ['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']);
export const Position = defineEnum('Position', ['TOP', 'RIGHT', 'BOTTOM', 'NONE']);

export const chartEnums = {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  ColumnType,
  CurveStyle,
  PointStyle,
  Position,
};
