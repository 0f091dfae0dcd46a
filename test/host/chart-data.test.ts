// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder
// https://developers.google.com/apps-script/reference/charts/chart-hidden-dimension-strategy
import { lookOf } from '../../local/page/chart-look';
import { readChartData } from '../../local/workbook/chart-data';
import type { Chart } from '../../local/workbook/port';
import { area } from './engine-support';
import { fakeWorkbook } from './spreadsheet-fake';

const BOOK = fakeWorkbook();
const SHEET = BOOK.activeSheet();
SHEET.write(area(0, 0, 4, 4), [
  ['Klasė', '', 'I', 'II'],
  ['1a', 'x', 7.5, 8],
  ['1b', 'x', 6, ''],
  ['2a', 'x', 'nėra', 9],
]);
SHEET.hideRows(2, 1, true);

const of = (sheetId: string, ...areas: readonly ReturnType<typeof area>[]) =>
  areas.map((one) => ({ sheetId, area: one }));
const chart = (part: Partial<Chart> = {}): Chart => ({
  id: 1,
  sheetId: SHEET.id,
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  kind: 'COLUMN',
  ranges: of(SHEET.id, area(0, 0, 4, 1), area(0, 2, 4, 2)),
  headers: 1,
  transposed: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'SHOW_BOTH',
  options: {},
  ...part,
});
const ALL = {
  categories: ['1a', '1b', '2a'],
  series: [
    { name: 'I', values: [7.5, 6, null] },
    { name: 'II', values: [8, null, 9] },
  ],
};

describe('what a chart is drawn from', () => {
  test.each<[string, Partial<Chart>, unknown]>([
    ['columns of several ranges side by side; what is no number is a gap', {}, ALL],
    ['headings found out from the cells', { headers: -1 }, ALL],
    [
      'hidden rows passed over',
      { hidden: 'IGNORE_ROWS' },
      {
        categories: ['1a', '2a'],
        series: [
          { name: 'I', values: [7.5, null] },
          { name: 'II', values: [8, 9] },
        ],
      },
    ],
    [
      'no headings: the series have no names',
      { headers: 0, ranges: of(SHEET.id, area(1, 0, 2, 1), area(1, 2, 2, 1)) },
      { categories: ['1a', '1b'], series: [{ name: '', values: [7.5, 6] }] },
    ],
    [
      'rows as series',
      { transposed: true, ranges: of(SHEET.id, area(0, 2, 3, 2)) },
      {
        categories: ['II'],
        series: [
          { name: '7,5', values: [8] },
          { name: '6', values: [null] },
        ],
      },
    ],
    [
      'rows of several ranges below each other',
      { merge: 'MERGE_ROWS', ranges: of(SHEET.id, area(0, 2, 2, 2), area(3, 2, 1, 2)) },
      { categories: ['7,5', 'nėra'], series: [{ name: 'II', values: [8, 9] }] },
    ],
    [
      'one column is numbers alone',
      { ranges: of(SHEET.id, area(0, 3, 4, 1)) },
      { categories: ['1', '2', '3'], series: [{ name: 'II', values: [8, null, 9] }] },
    ],
    [
      'more than the sheet holds',
      { ranges: of(SHEET.id, area(0, 0, 900, 1), area(0, 3, 900, 90)) },
      {
        categories: ['1a', '1b', '2a'],
        series: [
          { name: 'II', values: [8, null, 9] },
          ...Array.from({ length: 4 }, () => ({ name: '', values: [null, null, null] })),
        ],
      },
    ],
    ['a sheet that is gone', { ranges: of('gone', area(0, 0)) }, { categories: [], series: [] }],
  ])('%s', (_what, part, expected) => {
    const data = readChartData(chart(part), (id) => (id === SHEET.id ? SHEET : undefined));
    expect(data).toEqual(expected);
  });
});

describe('what its options say', () => {
  test.each<[string, Partial<Chart>, object]>([
    ['nothing said', {}, { width: 600, height: 371, legend: 'right', stacked: 'no', title: '' }],
    ['sizes may be texts', { options: { width: '480', height: 300 } }, { width: 480, height: 300 }],
    ['a legend as a word or with its place', { options: { legend: 'none' } }, { legend: 'none' }],
    ['a legend’s place', { options: { legend: { position: 'top' } } }, { legend: 'top' }],
    ['shares of the whole', { options: { isStacked: 'percent' } }, { stacked: 'shares' }],
    [
      'the axis of values of bars lies flat',
      { kind: 'BAR', options: { hAxis: { title: 'mokiniai', viewWindow: { min: 0, max: 30 } } } },
      { flatTitle: 'mokiniai', least: 0, greatest: 30 },
    ],
    ['categories backwards', { options: { hAxis: { direction: -1 } } }, { backwards: true }],
  ])('%s', (_what, part, expected) => {
    expect(lookOf(chart(part))).toMatchObject(expected);
  });

  test('colours: of a series before those of all', () => {
    const { colours } = lookOf(
      chart({ options: { colors: ['red', 'blue'], series: { 1: { color: 'green' } } } }),
    );
    expect(colours.slice(0, 3)).toEqual(['red', 'green', 'red']);
  });
});
