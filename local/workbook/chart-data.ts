// What a chart is drawn from: the cells of its ranges as categories and series.
// https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder#setnumheadersheaders
import type { Area, CellValue, Chart, SheetPort } from './port';

export interface ChartData {
  /** The first column as its cells show it. */
  readonly categories: readonly string[];
  /** The other columns: the words of their headings and their numbers; null where there is none. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}
interface Cell {
  readonly value: CellValue;
  readonly text: string;
}
type Table = readonly (readonly Cell[])[];

const EMPTY: Cell = { value: '', text: '' };

export function readChartData(chart: Chart, sheet: (id: string) => SheetPort | undefined): ChartData {
  const blocks = chart.ranges.flatMap(({ sheetId, area }) => {
    const port = sheet(sheetId);
    return port ? [readTable(port, area, chart.hidden)] : [];
  });
  const merged = chart.merge === 'MERGE_ROWS' ? below(blocks) : beside(blocks);
  const table = chart.transposed ? transposed(merged) : merged;
  const headers = chart.headers < 0 ? guessHeaders(table) : Math.min(chart.headers, table.length);
  return toData(table.slice(0, headers), table.slice(headers));
}

/** Without hidden rows and columns where the chart passes over them, and not beyond what the sheet holds. */
function readTable(port: SheetPort, area: Area, hidden: Chart['hidden']): Table {
  const extent = port.extent();
  const rows = Math.min(area.rows, extent.rows - area.row);
  const columns = Math.min(area.columns, port.columnCount - area.column);
  if (rows < 1 || columns < 1) return [];
  const inside = { ...area, rows, columns };
  const values = port.values(inside);
  const texts = port.displayValues(inside);
  const withoutRows = hidden === 'IGNORE_ROWS' || hidden === 'IGNORE_BOTH';
  const withoutColumns = hidden === 'IGNORE_COLUMNS' || hidden === 'IGNORE_BOTH';
  return values.flatMap((line, r) => {
    if (withoutRows && port.isRowHidden?.(area.row + r)) return [];
    return [
      line.flatMap((value, c) =>
        withoutColumns && port.isColumnHidden?.(area.column + c)
          ? []
          : [{ value, text: texts[r]?.[c] ?? '' }],
      ),
    ];
  });
}

const widthOf = (table: Table) => Math.max(0, ...table.map((line) => line.length));

function beside(blocks: readonly Table[]): Table {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  const widths = blocks.map(widthOf);
  return Array.from({ length: height }, (_, r) =>
    blocks.flatMap((block, b) => Array.from({ length: widths[b] ?? 0 }, (_, c) => block[r]?.[c] ?? EMPTY)),
  );
}

function below(blocks: readonly Table[]): Table {
  const width = Math.max(0, ...blocks.map(widthOf));
  return blocks.flat().map((line) => Array.from({ length: width }, (_, c) => line[c] ?? EMPTY));
}

function transposed(table: Table): Table {
  return Array.from({ length: widthOf(table) }, (_, c) => table.map((line) => line[c] ?? EMPTY));
}

/** A first row with words above numbers is a heading. */
function guessHeaders([first = [], ...rest]: Table): number {
  const isHeading = first.some(
    ({ value }, c) =>
      typeof value === 'string' && value !== '' && rest.some((line) => typeof line[c]?.value === 'number'),
  );
  return isHeading ? 1 : 0;
}

function toData(headings: Table, body: Table): ChartData {
  const width = widthOf([...headings, ...body]);
  const first = width > 1 ? 1 : 0;
  return {
    categories: body.map((line, index) => (first ? (line[0]?.text ?? '') : String(index + 1))),
    series: Array.from({ length: width - first }, (_, index) => ({
      name: headings
        .map((line) => line[index + first]?.text ?? '')
        .filter((text) => text !== '')
        .join(' '),
      values: body.map((line) => {
        const value = line[index + first]?.value;
        return typeof value === 'number' && Number.isFinite(value) ? value : null;
      }),
    })),
  };
}
