// Copies a sheet within its workbook or into another one.
import { copyCharts } from '../../workbook/charts';
import type { SheetPort, WorkbookPort } from '../../workbook/port';
import { findSheet } from './resolve-a1';

export function copySheet(
  source: SheetPort,
  from: WorkbookPort,
  to: WorkbookPort,
  index = to.sheets().length,
): SheetPort {
  const name = freeName(to, `Copy of ${source.name}`);
  if (from.id === to.id) return to.insertSheet(name, index, source);
  const copy = to.insertSheet(name, index);
  makeRoom(copy, source);
  const area = { row: 0, column: 0, ...source.extent() };
  if (area.rows > 0) {
    const formulas = source.formulas(area);
    copy.setStyle(area, source.styles(area));
    copy.setNotes(area, source.notes(area));
    copy.setValidations(area, source.validations(area));
    copy.write(
      area,
      source.values(area).map((line, r) =>
        line.map((value, c) => {
          const formula = formulas[r]?.[c];
          if (formula) return { formula };
          return typeof value === 'string' && value !== '' ? { text: value } : value;
        }),
      ),
    );
  }
  for (const merged of source.merges()) copy.merge(merged);
  copy.setConditionalRules(source.conditionalRules());
  for (let column = 0; column < source.columnCount; column++) {
    copy.setColumnWidths(column, 1, source.columnWidth(column));
  }
  copy.frozenRows = source.frozenRows;
  copy.frozenColumns = source.frozenColumns;
  copy.tabColor = source.tabColor;
  for (const chart of copyCharts(from.charts(), source.id, copy.id)) {
    // Cells of the other workbook's further sheets are out of reach.
    to.addChart({ ...chart, ranges: chart.ranges.filter(({ sheetId }) => sheetId === copy.id) });
  }
  return copy;
}

/** The name, or the name with the first number that makes it new. */
export function freeName(book: WorkbookPort, name: string): string {
  if (!findSheet(book, name)) return name;
  let number = 2;
  while (findSheet(book, `${name} ${number}`)) number++;
  return `${name} ${number}`;
}

function makeRoom(copy: SheetPort, source: SheetPort): void {
  if (copy.rowCount < source.rowCount) copy.insertRows(copy.rowCount, source.rowCount - copy.rowCount);
  if (copy.columnCount < source.columnCount) {
    copy.insertColumns(copy.columnCount, source.columnCount - copy.columnCount);
  }
}
