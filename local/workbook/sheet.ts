import { BooleanNumber, type ICellData, type Worksheet } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { toArea, toRange } from './areas';
import { hasAutomaticFormat, NO_FORMAT } from './automatic-format';
import type { Book } from './book';
import { CellReader } from './cell-reader';
import { toCell } from './cell-values';
import { readConditionalRules, writeConditionalRules } from './conditionals';
import { normaliseFormula } from './formula-text';
import * as layout from './layout';
import { readNotes, writeNotes } from './notes';
import type {
  Area,
  CellInput,
  CellStyle,
  CellValue,
  ConditionalRule,
  SheetPort,
  ValidationRule,
} from './port';
import { SetStylesOperation } from './set-styles';
import { sortOrder } from './sorting';
import { fromStyleData, toStyleData } from './styles';
import { hasDecimalComma } from './typed';
import { readValidations, writeValidations } from './validations';

/** One sheet of a workbook of the engine. Each part of it has a file of its own; this one hands on. */
export class Sheet implements SheetPort {
  readonly #reader: CellReader;
  readonly #place: layout.SheetPlace;

  constructor(
    readonly book: Book,
    readonly worksheet: Worksheet,
  ) {
    const place = { unitId: book.id, subUnitId: worksheet.getSheetId() };
    this.#place = { ...place, commands: book.commands, injector: book.injector, worksheet };
    this.#reader = new CellReader(book.unit, worksheet, book.injector);
  }

  get id(): string {
    return this.worksheet.getSheetId();
  }
  get gid(): number {
    return this.book.gidOf(this.id);
  }
  get name(): string {
    return this.worksheet.getName();
  }
  set name(name: string) {
    layout.rename(this.#place, name);
  }
  get hidden(): boolean {
    return this.worksheet.isSheetHidden() === BooleanNumber.TRUE;
  }
  set hidden(hidden: boolean) {
    layout.setHidden(this.#place, hidden);
  }
  get tabColor(): string | null {
    return this.worksheet.getTabColor() || null;
  }
  set tabColor(color: string | null) {
    layout.setTabColor(this.#place, color);
  }
  get frozenRows(): number {
    return Math.max(0, this.worksheet.getFreeze().ySplit);
  }
  set frozenRows(count: number) {
    layout.setFrozen(this.#place, count, this.frozenColumns);
  }
  get frozenColumns(): number {
    return Math.max(0, this.worksheet.getFreeze().xSplit);
  }
  set frozenColumns(count: number) {
    layout.setFrozen(this.#place, this.frozenRows, count);
  }
  get rowCount(): number {
    return this.worksheet.getRowCount();
  }
  get columnCount(): number {
    return this.worksheet.getColumnCount();
  }

  extent(): { readonly rows: number; readonly columns: number } {
    return this.#reader.extent();
  }
  values(area: Area): CellValue[][] {
    return this.#reader.values(area);
  }
  displayValues(area: Area): string[][] {
    return this.#reader.displayValues(area, this.book.locale);
  }
  formulas(area: Area): string[][] {
    return this.#reader.formulas(area);
  }
  /** Why a formula's array is not shown, in Google's words; undefined for every other cell. */
  blockedSpill(row: number, column: number): string | undefined {
    return this.#reader.blockedSpill(row, column);
  }

  write(area: Area, cells: readonly (readonly CellInput[])[]): void {
    const decimalComma = hasDecimalComma(this.book.locale);
    this.#set(SetRangeValuesCommand.id, area, (row, column) => {
      const input = cells[row]?.[column];
      if (input === undefined) return undefined;
      const present = this.worksheet.getCellRaw(area.row + row, area.column + column);
      const isFormula = typeof input === 'object' && 'formula' in input;
      const needsPattern = present?.custom || typeof input === 'string' || input instanceof Date;
      const pattern = needsPattern ? this.#reader.pattern(area.row + row, area.column + column) : undefined;
      const isAutomatic = hasAutomaticFormat(present, pattern);
      const cell = isFormula
        ? { v: null, si: null, p: null, f: normaliseFormula(input.formula, decimalComma) }
        : toCell(input, isAutomatic ? undefined : pattern, this.book.locale);
      return isAutomatic ? { ...NO_FORMAT, ...cell } : cell;
    });
  }

  styles(area: Area): CellStyle[][] {
    const known = new Map<unknown, CellStyle>();
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => {
        const data = this.worksheet.getComposedCellStyle(area.row + r, area.column + c);
        const style = known.get(data) ?? fromStyleData(data);
        known.set(data, style);
        return style;
      }),
    );
  }

  setStyle(area: Area, style: CellStyle | readonly (readonly (CellStyle | undefined)[])[]): void {
    if (Array.isArray(style)) {
      this.#set(SetStylesOperation.id, area, (row, column) => {
        const own = (style as readonly (readonly (CellStyle | undefined)[])[])[row]?.[column];
        return own && { s: toStyleData(own) };
      });
    } else {
      const data = toStyleData(style as CellStyle);
      this.#set(SetStylesOperation.id, area, () => ({ s: data }));
    }
  }

  /** Sets what `make` gives for each cell of the area, counted from its corner; undefined leaves a cell. */
  #set(commandId: string, area: Area, make: (row: number, column: number) => ICellData | undefined): void {
    const value: Record<number, Record<number, ICellData>> = {};
    for (let r = 0; r < area.rows; r++) {
      const line: Record<number, ICellData> = {};
      let isFilled = false;
      for (let c = 0; c < area.columns; c++) {
        const cell = make(r, c);
        if (!cell) continue;
        line[area.column + c] = cell;
        isFilled = true;
      }
      if (isFilled) value[area.row + r] = line;
    }
    if (Object.keys(value).length === 0) return;
    const { unitId, subUnitId } = this.#place;
    this.book.commands.run(commandId, { unitId, subUnitId, range: toRange(area), value });
  }

  notes(area: Area): string[][] {
    return readNotes(this.book.injector, this.#place, area);
  }
  setNotes(area: Area, notes: readonly (readonly string[])[]): void {
    writeNotes(this.book.injector, this.book.commands, this.#place, area, notes);
  }
  validations(area: Area): (ValidationRule | null)[][] {
    return readValidations(this.book.injector, this.#place, area);
  }
  setValidations(area: Area, rules: readonly (readonly (ValidationRule | null)[])[]): void {
    writeValidations(this.book.injector, this.book.commands, this.#place, area, rules);
  }
  conditionalRules(): readonly ConditionalRule[] {
    return readConditionalRules(this.book.injector, this.#place);
  }
  setConditionalRules(rules: readonly ConditionalRule[]): void {
    writeConditionalRules(this.book.injector, this.book.commands, this.#place, rules);
  }

  merges(): readonly Area[] {
    return this.worksheet.getMergeData().map(toArea);
  }
  merge(area: Area): void {
    layout.merge(this.#place, area);
  }
  unmerge(area: Area): void {
    layout.unmerge(this.#place, area);
  }

  insertRows(before: number, count: number): void {
    this.#keepingPlace(() => layout.insertLines(this.#place, 'row', before, count));
  }
  deleteRows(from: number, count: number): void {
    layout.deleteLines(this.#place, 'row', from, count);
  }
  insertColumns(before: number, count: number): void {
    this.#keepingPlace(() => layout.insertLines(this.#place, 'column', before, count));
  }
  /** Univer selects what it has inserted and shows its sheet; a script's change moves nobody's selection. */
  #keepingPlace(change: () => void): void {
    const { sheet, areas } = this.book.selection();
    change();
    if (sheet.id !== this.id) this.book.select(sheet, areas);
  }
  deleteColumns(from: number, count: number): void {
    layout.deleteLines(this.#place, 'column', from, count);
  }
  /** `to`: the row, counted before the move, in front of which the block lands. */
  moveRows(from: number, count: number, to: number): void {
    layout.moveLines(this.#place, 'row', from, count, to);
  }
  moveColumns(from: number, count: number, to: number): void {
    layout.moveLines(this.#place, 'column', from, count, to);
  }
  rowHeight(row: number): number {
    return this.worksheet.getRowHeight(row);
  }
  setRowHeights(from: number, count: number, pixels: number): void {
    layout.setSize(this.#place, 'row', from, count, pixels);
  }
  columnWidth(column: number): number {
    return this.worksheet.getColumnWidth(column);
  }
  setColumnWidths(from: number, count: number, pixels: number): void {
    layout.setSize(this.#place, 'column', from, count, pixels);
  }
  hideRows(from: number, count: number, hidden: boolean): void {
    layout.hideLines(this.#place, 'row', from, count, hidden);
  }
  hideColumns(from: number, count: number, hidden: boolean): void {
    layout.hideLines(this.#place, 'column', from, count, hidden);
  }
  isRowHidden(row: number): boolean {
    return !this.worksheet.getRowRawVisible(row);
  }
  isColumnHidden(column: number): boolean {
    return !this.worksheet.getColVisible(column);
  }
  sort(area: Area, keys: readonly { readonly column: number; readonly ascending: boolean }[]): void {
    layout.reorder(this.#place, area, sortOrder(this.values(area), area, keys));
  }
}
