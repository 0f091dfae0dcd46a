import {
  ChartHiddenDimensionStrategy,
  ChartMergeStrategy,
  ChartType,
  Position,
} from '../../local/services/charts/enums';
import type { EmbeddedChart } from '../../local/services/spreadsheet/embedded-chart';
import { area, disposeEngines, oneSheet } from './engine-support';
import { checkFacts, type Fact, type Service } from './spreadsheet-facts';
import { fakeWorkbook } from './spreadsheet-fake';

/** A stacked bar chart of names in A and two series in C and D. */
const drawn = (s: Service): EmbeddedChart => {
  const bars = s.sheet.newChart().asBarChart().setStacked().setTitle('Pasiekimai').setXAxisTitle('Mokiniai');
  return bars
    .addRange(s.sheet.getRange('A1:A4'))
    .addRange(s.sheet.getRange('C1:D4'))
    .setNumHeaders(1)
    .setPosition(6, 2, 10, 5)
    .setOption('width', 480)
    .build();
};
const inserted = (s: Service): EmbeddedChart => {
  s.sheet.insertChart(drawn(s));
  return s.sheet.getCharts()[0] as EmbeddedChart;
};
const rangesOf = (chart: EmbeddedChart) => chart.getRanges().map((range) => range.getA1Notation());
const MISMATCH = "don't match the method signature for SpreadsheetApp";

const facts: Fact[] = [
  {
    says: 'a built chart is not on the sheet before it is inserted, and has no id',
    at: 'embedded-chart-builder#build',
    call: (s) => [drawn(s).getChartId(), s.sheet.getCharts()],
    gives: [null, []],
  },
  {
    says: 'an inserted chart has an id of its own',
    at: 'embedded-chart#getchartid',
    call: (s) => {
      s.sheet.insertChart(drawn(s));
      s.sheet.insertChart(drawn(s));
      const ids = s.sheet.getCharts().map((chart) => chart.getChartId());
      return [ids.length, new Set(ids).size, ids.every((id) => typeof id === 'number')];
    },
    gives: [2, 2, true],
  },
  {
    says: 'ranges come back in the order they were added, once each',
    at: 'embedded-chart-builder#addrangerange',
    call: (s) => rangesOf(drawn(s).modify().addRange(s.sheet.getRange('A1:A4')).build()),
    gives: ['A1:A4', 'C1:D4'],
  },
  {
    says: 'a range is removed only as it was added',
    at: 'embedded-chart-builder#removerangerange',
    call: (s) => {
      const builder = drawn(s).modify();
      const partly = builder.removeRange(s.sheet.getRange('C1:C4')).getRanges().length;
      return [partly, rangesOf(builder.removeRange(s.sheet.getRange('C1:D4')).build())];
    },
    gives: [2, ['A1:A4']],
  },
  {
    says: 'clearRanges',
    at: 'embedded-chart-builder#clearranges',
    call: (s) => drawn(s).modify().clearRanges().getRanges(),
    gives: [],
  },
  {
    says: 'row, column and offsets of its upper left corner, from 1',
    at: 'container-info',
    call: (s) => {
      const place = inserted(s).getContainerInfo();
      return [place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()];
    },
    gives: [6, 2, 10, 5],
  },
  {
    says: 'strategies unless told: hidden rows are passed over, columns are merged',
    at: 'embedded-chart-builder#sethiddendimensionstrategystrategy',
    call: (s) => {
      const plain = s.sheet.newChart().build();
      return [
        plain.getHiddenDimensionStrategy(),
        plain.getMergeStrategy(),
        plain.getTransposeRowsAndColumns(),
      ];
    },
    gives: [ChartHiddenDimensionStrategy.IGNORE_ROWS, ChartMergeStrategy.MERGE_COLUMNS, false],
  },
  {
    says: 'strategies, headings and transposition as they were set',
    at: 'embedded-chart#getnumheaders',
    call: (s) => {
      const chart = s.sheet
        .newChart()
        .setNumHeaders(2)
        .setTransposeRowsAndColumns(true)
        .setMergeStrategy(ChartMergeStrategy.MERGE_ROWS)
        .setHiddenDimensionStrategy(ChartHiddenDimensionStrategy.SHOW_BOTH)
        .build();
      return [
        chart.getNumHeaders(),
        chart.getTransposeRowsAndColumns(),
        chart.getMergeStrategy(),
        chart.getHiddenDimensionStrategy(),
      ];
    },
    gives: [2, true, ChartMergeStrategy.MERGE_ROWS, ChartHiddenDimensionStrategy.SHOW_BOTH],
  },
  {
    says: 'an option that was not set is null',
    at: '../charts/chart-options#getoption',
    call: (s) => {
      const options = inserted(s).getOptions();
      return [options.get('title'), options.get('width'), options.get('height'), options.get('title.x')];
    },
    gives: ['Pasiekimai', 480, null, null],
  },
  {
    says: 'setters of a kind are its options: titles, stacking, legend, colours, range',
    at: 'embedded-column-chart-builder#setstacked',
    call: (s) => {
      const options = s.sheet
        .newChart()
        .asColumnChart()
        .setStacked()
        .setYAxisTitle('proc.')
        .setLegendPosition(Position.BOTTOM)
        .setColors(['#1b6e4a', '#c9ced6'])
        .setRange(0, 100)
        .build()
        .getOptions();
      return ['isStacked', 'vAxis', 'legend.position', 'colors'].map((option) => options.get(option));
    },
    gives: [true, { title: 'proc.', viewWindow: { min: 0, max: 100 } }, 'bottom', ['#1b6e4a', '#c9ced6']],
  },
  {
    says: 'the axis of values of a bar chart lies flat',
    at: 'embedded-bar-chart-builder#setrangestart,-end',
    call: (s) =>
      s.sheet.newChart().asBarChart().setRange(0, 10).build().getOptions().get('hAxis.viewWindow.max'),
    gives: 10,
  },
  {
    says: 'asLineChart and setChartType change the kind and keep the rest',
    at: 'embedded-chart-builder#setcharttypetype',
    call: (s) => {
      const builder = drawn(s).modify();
      const before = builder.getChartType();
      const lines = builder.asLineChart().getChartType();
      const pie = builder.setChartType(ChartType.PIE).build();
      return [before, lines, pie.modify().getChartType(), pie.getOptions().get('title')];
    },
    gives: [ChartType.BAR, ChartType.LINE, ChartType.PIE, 'Pasiekimai'],
  },
  {
    says: 'changes are not saved before updateChart is called on the rebuilt chart',
    at: 'sheet#updatechartchart',
    call: (s) => {
      const chart = inserted(s);
      const changed = chart.modify().setOption('title', 'Kitaip').setPosition(1, 1, 0, 0).build();
      const before = s.sheet.getCharts()[0]?.getOptions().get('title');
      s.sheet.updateChart(changed);
      const [kept] = s.sheet.getCharts();
      return [
        before,
        kept?.getOptions().get('title'),
        kept?.getContainerInfo().getAnchorRow(),
        kept?.getChartId() === chart.getChartId(),
        chart.getOptions().get('title'),
      ];
    },
    gives: ['Pasiekimai', 'Kitaip', 1, true, 'Pasiekimai'],
  },
  {
    says: 'removeChart',
    at: 'sheet#removechartchart',
    call: (s) => {
      const first = inserted(s);
      s.sheet.insertChart(drawn(s));
      s.sheet.removeChart(first);
      return s.sheet.getCharts().map((chart) => chart.getChartId() === first.getChartId());
    },
    gives: [false],
  },
  {
    says: 'a chart that is not on the sheet cannot be removed or updated',
    at: 'sheet#removechartchart',
    call: (s) => s.sheet.removeChart(drawn(s)),
    throws: 'The chart is not on this sheet.',
  },
  {
    says: 'a copied sheet has its charts, drawn from the copy',
    at: 'sheet#copytospreadsheet',
    call: async (s) => {
      s.sheet.insertChart(drawn(s));
      // The fake copies cells alone within a workbook; another workbook goes the services' own way.
      const copy = await s.sheet.copyTo((await s.SpreadsheetApp.openById('workbook-2')) as never);
      const [chart] = copy.getCharts();
      return [chart && rangesOf(chart), chart?.getRanges()[0]?.getSheet().getName()];
    },
    people: { others: [fakeWorkbook('workbook-2')] },
    gives: [['A1:A4', 'C1:D4'], 'Copy of Mokiniai'],
  },
  {
    says: 'a protected sheet keeps others from inserting',
    at: 'protection',
    people: { user: 'mokytoja@example.com', owner: 'pavaduotoja@example.com' },
    call: (s) => {
      const open = { description: '', warningOnly: false, editors: [], unprotected: [] };
      s.workbook.putProtection({ ...open, id: 'p', sheetId: 's1' });
      s.sheet.insertChart(drawn(s));
    },
    throws:
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  },
  {
    says: 'arguments are checked',
    at: 'embedded-chart-builder#setpositionanchorrowpos,-anchorcolpos,-offsetx,-offsety',
    call: (s) =>
      (s.sheet.newChart().setPosition as (...args: unknown[]) => unknown).call(s.sheet.newChart(), 1, 1),
    throws: `The parameters (number,number) ${MISMATCH}.EmbeddedChartBuilder.setPosition.`,
  },
  {
    says: 'arguments of a kind are checked',
    at: 'embedded-bar-chart-builder#settitlecharttitle',
    call: (s) =>
      s.sheet
        .newChart()
        .asBarChart()
        .setTitle(5 as never),
    throws: `The parameters (number) ${MISMATCH}.EmbeddedBarChartBuilder.setTitle.`,
  },
  {
    says: 'row and column begin at 1',
    at: 'embedded-chart-builder#setpositionanchorrowpos,-anchorcolpos,-offsetx,-offsety',
    call: (s) => s.sheet.newChart().setPosition(0, 1, 0, 0),
    throws: 'Invalid argument: anchorRowPos',
  },
  {
    says: 'a kind that the host does not draw is named',
    at: 'embedded-chart-builder#setcharttypetype',
    call: (s) => s.sheet.newChart().setChartType(ChartType.GEO),
    throws: 'The local host does not imitate charts of the type GEO.',
  },
];
checkFacts('Charts over a sheet', facts);

describe('charts are kept with the workbook', () => {
  afterEach(disposeEngines);

  const withChart = () => {
    const one = oneSheet();
    const { book, sheet } = one;
    const chart = book.addChart({
      sheetId: sheet.id,
      row: 5,
      column: 3,
      offsetX: 1,
      offsetY: 2,
      kind: 'COLUMN',
      ranges: [area(0, 0, 4, 1), area(0, 2, 4, 2)].map((of) => ({ sheetId: sheet.id, area: of })),
      headers: 1,
      transposed: false,
      merge: 'MERGE_COLUMNS',
      hidden: 'IGNORE_ROWS',
      options: { title: 'Vidurkiai', hAxis: { title: 'Klasė' } },
    });
    const places = () =>
      book.charts().map(({ row, column, ranges }) => [row, column, ...ranges.map((range) => range.area)]);
    return { ...one, chart, places };
  };

  test('opened again they are the same, and a new one gets another id', () => {
    const { book, engine, chart } = withChart();
    const saved = JSON.parse(JSON.stringify(book.save()));
    engine.close(book.id);
    const again = engine.open(saved);
    expect(again.charts()).toEqual([chart]);
    expect(again.addChart(chart).id).not.toBe(chart.id);
  });

  test('they follow rows and columns, and stay when their cell or a range goes', () => {
    const { sheet, places } = withChart();
    sheet.insertRows(1, 2);
    sheet.insertColumns(1, 1);
    expect(places()).toEqual([[7, 4, area(0, 0, 6, 1), area(0, 3, 6, 2)]]);
    sheet.deleteColumns(3, 2);
    expect(places()).toEqual([[7, 3, area(0, 0, 6, 1)]]);
    sheet.deleteRows(6, 3);
    expect(places()).toEqual([[6, 3, area(0, 0, 6, 1)]]);
  });

  test('a copied sheet has charts of its own cells; a deleted sheet takes its charts along', () => {
    const { book, sheet, chart } = withChart();
    const copy = book.insertSheet('Kopija', 1, sheet);
    const [, copied] = book.charts();
    expect(copied).toMatchObject({ sheetId: copy.id, options: chart.options });
    expect(copied?.ranges.map(({ sheetId }) => sheetId)).toEqual([copy.id, copy.id]);
    book.deleteSheet(sheet);
    expect(book.charts()).toEqual([copied]);
  });

  test('what a person deletes comes back when it is undone', async () => {
    const { book, engine, sheet, chart } = withChart();
    book.insertSheet('Kita', 1);
    const place = { unitId: book.id, subUnitId: sheet.id };
    await engine.commands.asPerson('sheet.command.remove-sheet', place);
    expect(book.charts()).toEqual([]);
    await engine.commands.asPerson('univer.command.undo', { unitId: book.id });
    expect(book.charts()).toEqual([chart]);
  });
});
