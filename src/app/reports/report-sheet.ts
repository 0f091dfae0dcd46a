// A report → a new sheet: its tables one below the other, each with the spreadsheet's own chart of it: beside a narrow
// table, below a wide one, so that it is seen without scrolling aside.
import type { ReportChart, ShownPart, ShownReport, ShownValue } from '../../documents/report-record';
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
  count: 100,
  percent: 100,
  mean: 100,
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
/** Of bold letters of the usual size, in pixels. */
const LETTER_WIDTH = 8;
const CELL_PADDING = 14;
/** Wider tables have their chart below them. */
const MOST_BESIDE = 5;
/** Of a line of running text, in letters: it goes over empty cells, and no further than one looks. */
const LONGEST_LINE = 130;

export function reportBlueprint(report: ShownReport, name: string): SheetBlueprint {
  const columns = Math.max(2, ...report.parts.map((part) => part.columns.length));
  const page = blankPage(columns);
  page.line([report.title], { bold: true, fontSize: 14, fontColor: COLOURS.title });
  for (const { label, value } of factsOf(report)) page.line([label, value], { align: 'left' });
  for (const part of report.parts) addPart(page, part);
  page.gap();
  page.line([reportsPage.leftOut], { bold: true, fontColor: COLOURS.title });
  const leftOut = report.leftOut.length > 0 ? report.leftOut : [reportsPage.nothingLeftOut];
  for (const said of leftOut) page.text(said);
  if (report.conceals) page.text(reportsPage.concealedNote, { fontColor: COLOURS.faint });
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

/** Sheets breaks a heading between its words, and within one that is wider than the column. */
const widthOfWords = (title: string): number =>
  Math.max(...title.split(/\s+/).map((word) => word.length)) * LETTER_WIDTH + CELL_PADDING;

type Page = ReturnType<typeof blankPage>;

/** Lines of a sheet as they are put one below the other. */
function blankPage(columns: number) {
  const cells: Cell[][] = [];
  const looks: { area: Area; look: Look }[] = [];
  const charts: ChartBlueprint[] = [];
  const next = (): number => cells.length + 1;
  return {
    next,
    line(texts: readonly string[], look?: Look): void {
      if (look) looks.push({ area: { row: next(), column: 1, rows: 1, columns: texts.length }, look });
      cells.push(texts.map(textCell));
    },
    text(said: string, look?: Look): void {
      for (const line of linesOf(said)) this.line([line], look);
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
            return column ? [WIDTHS[column.kind], widthOfWords(column.title)] : [];
          }),
        );
      const chartEnds = charts.map(({ column }) => column + Math.ceil(CHART_SIZE.width / WIDTHS.count));
      return {
        name,
        rows: cells.length + 1,
        columns: Math.max(columns, ...chartEnds),
        cells,
        widths: [FIRST_WIDTH, ...Array.from({ length: columns - 1 }, (_, at) => widest(at + 1))],
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
  page.line([part.title], { bold: true, fontSize: 12, fontColor: COLOURS.title });
  if (part.note !== '') page.text(part.note, { fontColor: COLOURS.faint });
  if (part.rows.length === 0) {
    page.line([part.empty]);
    return;
  }
  // Above: a picture beside the table would stand on it.
  if (part.chart) page.text(part.chart.sentence);
  const header = page.next();
  addTable(page, part);
  if (!part.chart) return;
  const isBeside = part.columns.length <= MOST_BESIDE;
  if (!isBeside) page.gap();
  const at = isBeside ? { row: header, column: part.columns.length + 2 } : { row: page.next(), column: 1 };
  page.chart({ ...chartOf(part.chart, header, part.rows.length, part.title), ...at });
  // The next part begins below the picture.
  if (page.next() < at.row + CHART_ROWS) page.gap(at.row + CHART_ROWS - 1);
}

function addTable(page: Page, { columns, rows, total }: ShownPart): void {
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
  { kind, title, category, series, unit }: ReportChart,
  header: number,
  rows: number,
  partTitle: string,
): Omit<ChartBlueprint, 'row' | 'column'> {
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
    ...CHART_SIZE,
  };
}

/** Broken between words. */
function linesOf(said: string): readonly string[] {
  const lines: string[] = [];
  for (const word of said.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
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
