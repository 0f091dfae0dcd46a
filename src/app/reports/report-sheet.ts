// A report → a new sheet: its tables one below the other, beside each the spreadsheet's own chart of it.
import type { ShownChart, ShownPart, ShownReport, ShownValue } from '../../documents/report-record';
import { type FigureKind, isConcealed } from '../../domain/report-audience';
import { parseSchoolDate } from '../../domain/school-date';
import { reportsPage, reportWords as words } from '../../text/lt/reports-page';
import {
  type Area,
  type ChartBlueprint,
  COLOURS,
  type Look,
  type SheetBlueprint,
} from '../../workbook/blueprint';
import { type Cell, dateCell, textCell } from '../../workbook/cell';

const FIRST_WIDTH = 230;
const WIDTHS: Readonly<Record<FigureKind, number>> = {
  text: 170,
  count: 84,
  percent: 84,
  mean: 84,
  date: 92,
};
const FORMATS: Readonly<Partial<Record<FigureKind, string>>> = {
  count: '0',
  percent: '0.0"%"',
  mean: '0.00',
  date: 'yyyy-mm-dd',
};
/** Of a chart, in rows of a usual height and in pixels. */
const CHART_ROWS = 16;
const CHART_SIZE = { width: 620, height: 320 };
/** More names than this are read beside lying bars. */
const MOST_STANDING = 8;
const LONGEST_NAME = 90;

export function reportBlueprint(report: ShownReport, name: string): SheetBlueprint {
  const columns = Math.max(2, ...report.parts.map((part) => part.columns.length));
  const page = blankPage(columns);
  page.line([report.title], { bold: true, fontSize: 14, fontColor: COLOURS.title });
  for (const { label, value } of factsOf(report)) page.line([label, value], { align: 'left' });
  for (const part of report.parts) addPart(page, part);
  page.gap();
  page.line([reportsPage.leftOut], { bold: true, fontColor: COLOURS.title });
  const leftOut = report.leftOut.length > 0 ? report.leftOut : [reportsPage.nothingLeftOut];
  for (const said of leftOut) page.line([said]);
  if (report.conceals) page.line([reportsPage.concealedNote], { fontColor: COLOURS.faint });
  return page.blueprint(name, report.parts);
}

/** A tab's name is short; `[ ] * ? / \` and `'` make trouble in references. */
export const tabName = (name: string): string =>
  name
    .replace(/[[\]*?/\\':]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);

const factsOf = ({ facts, audience }: ShownReport) => [
  ...facts,
  { label: words.audience, value: reportsPage.audiences[audience] },
];

type Page = ReturnType<typeof blankPage>;

/** Lines of a sheet as they are put one below the other. */
function blankPage(columns: number) {
  const cells: Cell[][] = [];
  const looks: { area: Area; look: Look }[] = [];
  const charts: ChartBlueprint[] = [];
  const next = (): number => cells.length + 1;
  return {
    next,
    /** Beside the tables. */
    chartColumn: columns + 2,
    line(texts: readonly string[], look?: Look): void {
      if (look) looks.push({ area: { row: next(), column: 1, rows: 1, columns }, look });
      cells.push(texts.map(textCell));
    },
    row(line: readonly Cell[]): void {
      cells.push([...line]);
    },
    gap(until = next()): void {
      do cells.push([]);
      while (next() <= until);
    },
    look(area: Area, look: Look): void {
      looks.push({ area, look });
    },
    chart(chart: ChartBlueprint): void {
      charts.push(chart);
    },
    blueprint(name: string, parts: readonly ShownPart[]): SheetBlueprint {
      const widest = (place: number): number =>
        Math.max(
          WIDTHS.count,
          ...parts.flatMap((part) => {
            const column = part.columns[place];
            return column ? [WIDTHS[column.kind]] : [];
          }),
        );
      const chartColumns = charts.length > 0 ? Math.ceil(CHART_SIZE.width / 100) + 1 : 0;
      return {
        name,
        rows: cells.length + 1,
        columns: columns + 1 + chartColumns,
        cells,
        widths: [FIRST_WIDTH, ...Array.from({ length: columns - 1 }, (_, at) => widest(at + 1)), 30],
        hiddenColumns: [],
        frozenRows: 0,
        frozenColumns: 0,
        looks,
        checks: [],
        colours: [],
        warned: [],
        charts,
      };
    },
  };
}

function addPart(page: Page, part: ShownPart): void {
  page.gap();
  const top = page.next();
  page.line([part.title], { bold: true, fontSize: 12, fontColor: COLOURS.title });
  if (part.note !== '') page.line([part.note], { fontColor: COLOURS.faint });
  if (part.rows.length === 0) {
    page.line([part.empty]);
    return;
  }
  addTable(page, part);
  if (!part.chart) return;
  page.line([part.chart.sentence]);
  // The next part begins below the picture.
  if (page.next() < top + CHART_ROWS) page.gap(top + CHART_ROWS - 1);
}

function addTable(page: Page, { columns, rows, total, chart, ...part }: ShownPart): void {
  const header = page.next();
  const count = columns.length;
  page.line(
    columns.map(({ title }) => title),
    { bold: true, background: COLOURS.header, wrap: true, align: 'center' },
  );
  for (const row of rows) page.row(row.map(cellOf(columns)));
  if (total) {
    page.look(
      { row: page.next(), column: 1, rows: 1, columns: count },
      { bold: true, background: COLOURS.guard },
    );
    page.row(total.map(cellOf(columns)));
  }
  columns.forEach(({ kind }, place) => {
    const numberFormat = FORMATS[kind];
    const area = { row: header + 1, column: place + 1, rows: page.next() - header - 1, columns: 1 };
    page.look(area, numberFormat ? { numberFormat, align: 'right' } : { wrap: true, align: 'left' });
  });
  if (chart) page.chart(chartOf(page, chart, header, rows.length, part.title));
}

const cellOf =
  (columns: ShownPart['columns']) =>
  (value: ShownValue, place: number): Cell => {
    if (value === null) return '';
    if (isConcealed(value)) return textCell(reportsPage.concealed);
    if (typeof value === 'number') return value;
    const date = columns[place]?.kind === 'date' ? parseSchoolDate(value) : undefined;
    return date ? dateCell(date) : textCell(value);
  };

function chartOf(
  { chartColumn, next }: Page,
  { kind, title, category, series, unit }: ShownChart,
  header: number,
  rows: number,
  partTitle: string,
): ChartBlueprint {
  return {
    kind: kind === 'lines' ? 'lines' : rows > MOST_STANDING ? 'bars' : 'columns',
    stacked: kind === 'stacked',
    title: title || partTitle,
    unit,
    ranges: runs([category, ...series]).map(({ from, count }) => ({
      row: header,
      column: from + 1,
      rows: rows + 1,
      columns: count,
    })),
    row: Math.min(header, next()),
    column: chartColumn,
    ...CHART_SIZE,
  };
}

/** Columns that stand beside each other, in their order. */
function runs(places: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const place of places) {
    const last = found[found.length - 1];
    if (last && last.from + last.count === place) last.count += 1;
    else found.push({ from: place, count: 1 });
  }
  return found;
}
