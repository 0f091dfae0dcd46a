// The workbook as the services see it. engine.ts implements this on Univer; nothing else names Univer's classes.
// Rows and columns are 0-based here (the services translate from Google's 1-based numbers).

/** A cell's value as Apps Script sees it: '' is an empty cell; error cells give their text, e.g. '#REF!'. */
export type CellValue = string | number | boolean | Date;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What may be set on a cell; an absent key leaves that part as it is, null takes it away. */
export interface CellStyle {
  background?: string | null;
  fontColor?: string | null;
  fontFamily?: string | null;
  fontSize?: number | null;
  bold?: boolean | null;
  italic?: boolean | null;
  underline?: boolean | null;
  strikethrough?: boolean | null;
  horizontal?: 'left' | 'center' | 'right' | null;
  vertical?: 'top' | 'middle' | 'bottom' | null;
  wrap?: boolean | null;
  rotation?: number | null;
  /** A pattern as Sheets writes it, e.g. `yyyy-mm-dd`, `0.00`, `@`. */
  numberFormat?: string | null;
  borders?: Borders | null;
}
export interface Borders {
  top?: Border | null;
  right?: Border | null;
  bottom?: Border | null;
  left?: Border | null;
}
export interface Border {
  color: string;
  style: 'dotted' | 'dashed' | 'solid' | 'solid-medium' | 'solid-thick' | 'double';
}

/**
 * Criteria carry Google's names, e.g. `VALUE_IN_LIST`, `NUMBER_BETWEEN`, `CUSTOM_FORMULA`, and its values:
 * a list is `[['a', 'b'], showDropdown]`, a range `["'Sheet'!$A$1:$A$9", showDropdown]`, dates are `Date`.
 */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}
export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly style: CellStyle;
}
export interface Protection {
  readonly id: string;
  readonly sheetId: string;
  /** Undefined: the whole sheet. Moves with inserted and deleted rows and columns. */
  readonly area?: Area;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly unprotected: readonly Area[];
}
export interface DeveloperMetadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  /** Nothing but the kind: the spreadsheet. A sheet, whole row or whole column moves with insertions. */
  readonly place:
    | { readonly kind: 'spreadsheet' }
    | { readonly kind: 'sheet'; readonly sheetId: string }
    | { readonly kind: 'row' | 'column'; readonly sheetId: string; readonly index: number };
}
export interface NamedRange {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** A chart over the cells of a sheet. Enumerated values carry Google's names, options Google's paths. */
export interface Chart {
  readonly id: number;
  /** Where it stands: at this cell, this many pixels from its upper left corner. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly kind: ChartKind;
  /** What it is drawn from; a range of a sheet that is gone stays, so that undoing brings it back. */
  readonly ranges: readonly ChartRange[];
  /** How many rows (columns, when transposed) are headings; negative: found out from the cells. */
  readonly headers: number;
  readonly transposed: boolean;
  readonly merge: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  readonly hidden: 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';
  /** As a tree: `hAxis.title` is `{hAxis: {title}}`. */
  readonly options: ChartOptions;
}
export type ChartKind = 'AREA' | 'BAR' | 'COLUMN' | 'LINE' | 'PIE' | 'TABLE';
export type NewChart = Omit<Chart, 'id'>;
export interface ChartRange {
  readonly sheetId: string;
  readonly area: Area;
}
export interface ChartOptions {
  readonly [option: string]: unknown;
}

export interface WorkbookAccess {
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

export interface WorkbookPort {
  readonly id: string;
  name: string;
  /** E.g. `lt_LT`. */
  locale: string;
  timeZone: string;
  /** E-mail addresses. Absent: whoever is signed in owns the workbook. */
  access?: WorkbookAccess;
  sheets(): SheetPort[];
  /** `gid`: Google's numeric id, where the script chooses it. */
  insertSheet(name: string, index: number, copyOf?: SheetPort, gid?: number): SheetPort;
  deleteSheet(sheet: SheetPort): void;
  moveSheet(sheet: SheetPort, index: number): void;
  activeSheet(): SheetPort;
  /** The selected areas of the active sheet and its current cell. */
  selection(): { readonly sheet: SheetPort; readonly areas: readonly Area[]; readonly current: Area };
  select(sheet: SheetPort, areas?: readonly Area[]): void;
  namedRanges(): readonly NamedRange[];
  setNamedRange(range: NamedRange): void;
  removeNamedRange(name: string): void;
  protections(): readonly Protection[];
  putProtection(protection: Protection): void;
  removeProtection(id: string): void;
  metadata(): readonly DeveloperMetadata[];
  putMetadata(entry: DeveloperMetadata): void;
  removeMetadata(id: number): void;
  /** In the order in which they were added. */
  charts(): readonly Chart[];
  addChart(chart: NewChart): Chart;
  /** In place of the one with this id. */
  putChart(chart: Chart): void;
  removeChart(id: number): void;
  /** Waits until every formula, custom functions included, shows its result. */
  flush(): Promise<void>;
  save(): SavedWorkbook;
  /** Called after every change that must be kept (not for formula results). Returns the way to stop it. */
  onChange(listener: () => void): () => void;
}

export interface SheetPort {
  readonly id: string;
  /** Google's numeric sheet id. */
  readonly gid: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  frozenRows: number;
  frozenColumns: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The number of rows and columns that hold content (0 for an empty sheet); formats do not count. */
  extent(): { readonly rows: number; readonly columns: number };
  values(area: Area): CellValue[][];
  /** As the cells show them, by number format and locale. */
  displayValues(area: Area): string[][];
  /** '' where there is no formula; written as in the stored workbook, with `,` between arguments. */
  formulas(area: Area): string[][];
  /** Writes what each cell is given: undefined leaves it, '' empties it, {formula} sets one, {text} never becomes anything else. */
  write(area: Area, cells: readonly (readonly CellInput[])[]): void;
  styles(area: Area): CellStyle[][];
  setStyle(area: Area, style: CellStyle | readonly (readonly (CellStyle | undefined)[])[]): void;
  notes(area: Area): string[][];
  setNotes(area: Area, notes: readonly (readonly string[])[]): void;
  validations(area: Area): (ValidationRule | null)[][];
  setValidations(area: Area, rules: readonly (readonly (ValidationRule | null)[])[]): void;
  conditionalRules(): readonly ConditionalRule[];
  setConditionalRules(rules: readonly ConditionalRule[]): void;
  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  insertRows(before: number, count: number): void;
  deleteRows(from: number, count: number): void;
  insertColumns(before: number, count: number): void;
  deleteColumns(from: number, count: number): void;
  moveRows(from: number, count: number, to: number): void;
  moveColumns?(from: number, count: number, to: number): void;
  rowHeight(row: number): number;
  setRowHeights(from: number, count: number, pixels: number): void;
  columnWidth(column: number): number;
  setColumnWidths(from: number, count: number, pixels: number): void;
  hideRows(from: number, count: number, hidden: boolean): void;
  hideColumns(from: number, count: number, hidden: boolean): void;
  isRowHidden?(row: number): boolean;
  isColumnHidden?(column: number): boolean;
  sort(area: Area, keys: readonly { readonly column: number; readonly ascending: boolean }[]): void;
}
/** A plain string is read as if a person typed it (`=…`, `8,5`, a date, `'text`; kept as text in an `@` cell). */
export type CellInput = CellValue | undefined | { readonly formula: string } | { readonly text: string };

/** A workbook as it is kept on disk. `snapshot` is Univer's own; `extras` is what Univer has no place for. */
export interface SavedWorkbook {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  readonly snapshot: unknown;
  readonly extras: unknown;
  /** What formulas last showed beyond their own cells, and what custom functions answered: both only save time. */
  readonly results?: unknown;
  readonly answers?: unknown;
}
