// A workbook as an Excel file: what the cells hold and show, how they look, notes, checks, merges, frozen lines.
// Not carried: conditional formats, protections, named ranges, scripts.
import type { Cell, Workbook, Worksheet } from 'exceljs';
import type { Area, SheetPort, ValidationRule, WorkbookPort } from '../workbook/port';
import { applyStyle, toArgb } from './cell-style';
import { toExcelValue } from './cell-value';
import { sheetNames } from './sheet-names';
import { toExcelValidation } from './validation';

const PIXELS_PER_WIDTH = 7; // an Excel column is measured in widths of a digit
const POINTS_PER_PIXEL = 0.75;

/** @param customFunctions names of the script's functions: Excel has none of them, so their results are kept */
export async function toXlsx(book: WorkbookPort, customFunctions: readonly string[]): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const excel: Workbook = new ExcelJS.Workbook();
  const sheets = book.sheets();
  const names = sheetNames(sheets.map(({ name }) => name));
  for (const [index, sheet] of sheets.entries()) {
    const color = sheet.tabColor;
    const target = excel.addWorksheet(names[index] ?? sheet.name, {
      state: sheet.hidden ? 'hidden' : 'visible',
      properties: color ? { tabColor: { argb: toArgb(color) } } : {},
      views: [{ state: 'frozen', ySplit: sheet.frozenRows, xSplit: sheet.frozenColumns }],
    });
    fillSheet(sheet, target, customFunctions);
  }
  return new Uint8Array(await excel.xlsx.writeBuffer());
}

function fillSheet(sheet: SheetPort, target: Worksheet, customFunctions: readonly string[]): void {
  const area: Area = { row: 0, column: 0, ...sheet.extent() };
  if (!area.rows || !area.columns) return;
  const values = sheet.values(area);
  const formulas = sheet.formulas(area);
  const styles = sheet.styles(area);
  const notes = sheet.notes(area);
  const checks = sheet.validations(area);
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const cell = target.getCell(row + 1, column + 1);
      cell.value = toExcelValue(values[row]?.[column] ?? '', formulas[row]?.[column] ?? '', customFunctions);
      applyStyle(cell, styles[row]?.[column] ?? {});
      const note = notes[row]?.[column];
      if (note) cell.note = note;
      addCheck(cell, checks[row]?.[column] ?? null);
    }
    target.getRow(row + 1).height = sheet.rowHeight(row) * POINTS_PER_PIXEL;
  }
  for (let column = 0; column < area.columns; column++) {
    target.getColumn(column + 1).width = sheet.columnWidth(column) / PIXELS_PER_WIDTH;
  }
  for (const { row, column, rows, columns } of sheet.merges()) {
    target.mergeCells(row + 1, column + 1, row + rows, column + columns);
  }
}

function addCheck(cell: Cell, rule: ValidationRule | null): void {
  const check = rule && toExcelValidation(rule);
  if (check) cell.dataValidation = check;
}
