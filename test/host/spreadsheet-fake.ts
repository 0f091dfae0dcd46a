// A small workbook in memory, for testing the spreadsheet service without the engine: no formula is calculated.
import type { ServiceContext } from '../../local/services/context';
import { spreadsheetServices } from '../../local/services/spreadsheet/wrappers';
import type {
  Area,
  CellInput,
  CellStyle,
  CellValue,
  Chart,
  ConditionalRule,
  DeveloperMetadata,
  NamedRange,
  NewChart,
  Protection,
  SheetPort,
  ValidationRule,
  WorkbookPort,
} from '../../local/workbook/port';
import { isDatePattern, serialToDate } from '../../local/workbook/serial-date';
import { readTyped } from '../../local/workbook/typed';

interface FakeCell {
  value: CellValue;
  formula: string;
  style: CellStyle;
  note: string;
  rule: ValidationRule | null;
}

class FakeSheet {
  hidden = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  cells: FakeCell[][];
  areas: Area[] = [];
  rules: readonly ConditionalRule[] = [];
  widths = new Map<number, number>();
  heights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  constructor(
    readonly id: string,
    readonly gid: number,
    public name: string,
    readonly book: { readonly locale: string },
    rows = 20,
    public columnCount = 8,
  ) {
    this.cells = Array.from({ length: rows }, () => this.line());
  }
  line(): FakeCell[] {
    return Array.from({ length: this.columnCount }, blank);
  }
  get rowCount() {
    return this.cells.length;
  }
  extent() {
    const size = { rows: 0, columns: 0 };
    this.cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        if (cell.value === '' && cell.formula === '') return;
        size.rows = r + 1;
        size.columns = Math.max(size.columns, c + 1);
      });
    });
    return size;
  }
  read<T>(area: Area, part: (cell: FakeCell) => T): T[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => part(this.cell(area.row + r, area.column + c))),
    );
  }
  each(area: Area, change: (cell: FakeCell, r: number, c: number) => void): void {
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) change(this.cell(area.row + r, area.column + c), r, c);
    }
  }
  cell(row: number, column: number): FakeCell {
    const cell = this.cells[row]?.[column];
    if (!cell) throw new RangeError(`No cell ${row}, ${column}`);
    return cell;
  }
  values = (area: Area) => this.read(area, (cell) => cell.value);
  displayValues = (area: Area) =>
    this.read(area, ({ value }) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : String(value).replace('.', ','),
    );
  formulas = (area: Area) => this.read(area, (cell) => cell.formula);
  styles = (area: Area) => this.read(area, (cell) => cell.style);
  notes = (area: Area) => this.read(area, (cell) => cell.note);
  validations = (area: Area) => this.read(area, (cell) => cell.rule);
  write(area: Area, inputs: readonly (readonly CellInput[])[]): void {
    this.each(area, (cell, r, c) => {
      const input = inputs[r]?.[c];
      if (input !== undefined) Object.assign(cell, this.typed(input, cell.style));
    });
  }
  typed(input: CellInput, style: CellStyle): Partial<FakeCell> {
    if (typeof input === 'object' && 'formula' in input) return { value: 0, formula: input.formula };
    if (typeof input === 'object' && 'text' in input) return { value: input.text, formula: '' };
    const isKept = typeof input !== 'string' || (style.numberFormat === '@' && !input.startsWith('='));
    if (isKept) return { value: input as CellValue, formula: '' };
    const typed = readTyped(input, this.book.locale);
    if (typed.kind === 'formula') return { value: 0, formula: typed.formula };
    if (typed.kind === 'text') return { value: typed.text, formula: '' };
    const isDate = typed.kind === 'number' && isDatePattern(typed.pattern);
    return { value: isDate ? serialToDate(typed.value as number) : typed.value, formula: '' };
  }
  setStyle(area: Area, style: CellStyle | readonly (readonly (CellStyle | undefined)[])[]): void {
    this.each(area, (cell, r, c) => {
      const own = Array.isArray(style) ? style[r]?.[c] : (style as CellStyle);
      const merged = { ...cell.style, ...own };
      cell.style = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
    });
  }
  setNotes(area: Area, notes: readonly (readonly string[])[]): void {
    this.each(area, (cell, r, c) => {
      cell.note = notes[r]?.[c] ?? '';
    });
  }
  setValidations(area: Area, rules: readonly (readonly (ValidationRule | null)[])[]): void {
    this.each(area, (cell, r, c) => {
      cell.rule = rules[r]?.[c] ?? null;
    });
  }
  conditionalRules = () => this.rules;
  setConditionalRules(rules: readonly ConditionalRule[]): void {
    this.rules = rules;
  }
  merges = () => this.areas;
  merge(area: Area): void {
    this.areas.push(area);
  }
  unmerge(area: Area): void {
    this.areas = this.areas.filter((other) => other !== area);
  }
  insertRows(before: number, count: number): void {
    this.cells.splice(before, 0, ...Array.from({ length: count }, () => this.line()));
  }
  deleteRows(from: number, count: number): void {
    this.cells.splice(from, count);
  }
  insertColumns(before: number, count: number): void {
    for (const line of this.cells) line.splice(before, 0, ...Array.from({ length: count }, blank));
    this.columnCount += count;
  }
  deleteColumns(from: number, count: number): void {
    for (const line of this.cells) line.splice(from, count);
    this.columnCount -= count;
  }
  moveRows(from: number, count: number, to: number): void {
    const moved = this.cells.splice(from, count);
    this.cells.splice(to > from ? to - count : to, 0, ...moved);
  }
  moveColumns(from: number, count: number, to: number): void {
    for (const line of this.cells) {
      const moved = line.splice(from, count);
      line.splice(to > from ? to - count : to, 0, ...moved);
    }
  }
  rowHeight = (row: number) => this.heights.get(row) ?? 21;
  setRowHeights(from: number, count: number, pixels: number): void {
    for (let row = from; row < from + count; row++) this.heights.set(row, pixels);
  }
  columnWidth = (column: number) => this.widths.get(column) ?? 100;
  setColumnWidths(from: number, count: number, pixels: number): void {
    for (let column = from; column < from + count; column++) this.widths.set(column, pixels);
  }
  hideRows(from: number, count: number, hidden: boolean): void {
    for (let row = from; row < from + count; row++) {
      if (hidden) this.hiddenRows.add(row);
      else this.hiddenRows.delete(row);
    }
  }
  hideColumns(from: number, count: number, hidden: boolean): void {
    for (let column = from; column < from + count; column++) {
      if (hidden) this.hiddenColumns.add(column);
      else this.hiddenColumns.delete(column);
    }
  }
  isRowHidden = (row: number) => this.hiddenRows.has(row);
  isColumnHidden = (column: number) => this.hiddenColumns.has(column);
  sort(area: Area, keys: readonly { readonly column: number; readonly ascending: boolean }[]): void {
    const lines = this.cells.slice(area.row, area.row + area.rows);
    const compare = (a: FakeCell[], b: FakeCell[]) => {
      for (const { column, ascending } of keys) {
        const [x, y] = [a[column]?.value ?? '', b[column]?.value ?? ''];
        if (x !== y) return (x < y ? -1 : 1) * (ascending ? 1 : -1);
      }
      return 0;
    };
    lines.sort(compare).forEach((line, index) => {
      this.cells[area.row + index] = line;
    });
  }
}

function blank(): FakeCell {
  return { value: '', formula: '', style: {}, note: '', rule: null };
}

export function fakeWorkbook(id = 'workbook-1'): WorkbookPort {
  const named = new Map<string, NamedRange>();
  const protections = new Map<string, Protection>();
  const metadata = new Map<number, DeveloperMetadata>();
  const charts = new Map<number, Chart>();
  let sheets: FakeSheet[] = [];
  let areas: readonly Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  let made = 0;
  const book = {
    id,
    name: 'Klasė 2b',
    locale: 'lt_LT',
    timeZone: 'Europe/Vilnius',
    sheets: () => sheets as unknown as SheetPort[],
    insertSheet: (name: string, index: number, copyOf?: SheetPort, gid?: number) => {
      made++;
      const sheet = new FakeSheet(`s${made}`, gid ?? 100 + made, name, book);
      const source = copyOf as unknown as FakeSheet | undefined;
      if (source) sheet.cells = source.cells.map((line) => line.map((cell) => ({ ...cell })));
      sheets.splice(index, 0, sheet);
      return sheet as unknown as SheetPort;
    },
    deleteSheet: (sheet: SheetPort) => {
      sheets = sheets.filter(({ id: own }) => own !== sheet.id);
      active = sheets[0] as FakeSheet;
    },
    moveSheet: (sheet: SheetPort, index: number) => {
      sheets = sheets.filter(({ id: own }) => own !== sheet.id);
      sheets.splice(index, 0, sheet as unknown as FakeSheet);
    },
    activeSheet: () => active as unknown as SheetPort,
    selection: () => ({ sheet: active as unknown as SheetPort, areas, current: areas.at(-1) as Area }),
    select: (sheet: SheetPort, selected?: readonly Area[]) => {
      active = sheet as unknown as FakeSheet;
      areas = selected ?? [{ row: 0, column: 0, rows: 1, columns: 1 }];
    },
    namedRanges: () => [...named.values()],
    setNamedRange: (range: NamedRange) => void named.set(range.name, range),
    removeNamedRange: (name: string) => void named.delete(name),
    protections: () => [...protections.values()],
    putProtection: (protection: Protection) => void protections.set(protection.id, protection),
    removeProtection: (key: string) => void protections.delete(key),
    metadata: () => [...metadata.values()],
    putMetadata: (entry: DeveloperMetadata) => void metadata.set(entry.id, entry),
    removeMetadata: (key: number) => void metadata.delete(key),
    charts: () => [...charts.values()],
    addChart: (chart: NewChart) => {
      const added = { ...chart, id: charts.size + 1 };
      charts.set(added.id, added);
      return added;
    },
    putChart: (chart: Chart) => void charts.set(chart.id, chart),
    removeChart: (key: number) => void charts.delete(key),
    flush: async () => {},
    save: () => ({ format: 1 as const, id, name: '', snapshot: {}, extras: {} }),
    onChange: () => () => {},
  };
  book.insertSheet('Mokiniai', 0);
  let active = sheets[0] as FakeSheet;
  return book as unknown as WorkbookPort;
}

/** An execution on a fresh workbook; `people` says who is signed in and who owns the workbook. */
export function startService(
  people: { user?: string; owner?: string; others?: readonly WorkbookPort[] } = {},
) {
  const { user = 'mokytoja@example.com', owner, others = [] } = people;
  const workbook = fakeWorkbook();
  if (owner) workbook.access = { owner, editors: [user], viewers: [] };
  const toasts: unknown[][] = [];
  const context = {
    workbook,
    user: { email: user, locale: 'lt' },
    authMode: 'FULL',
    insideCell: false,
    dialogs: [],
    project: { manifest: undefined },
    platform: { screen: { toast: (...args: unknown[]) => toasts.push(args) } },
    openWorkbook: async (id: string) => others.find((other) => other.id === id),
  } as unknown as ServiceContext;
  const { SpreadsheetApp } = spreadsheetServices(context);
  return { SpreadsheetApp, context, workbook, toasts, sheet: SpreadsheetApp.getActiveSheet() };
}
