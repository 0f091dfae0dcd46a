import type { ICellData, IObjectMatrixPrimitiveType, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { toRange } from './areas';
import type { Book } from './book';
import { fromCell, toCell } from './cell-values';
import type { Area, CellInput, CellValue } from './port';

export class Sheet {
  constructor(
    readonly book: Book,
    readonly worksheet: Worksheet,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }
  get name(): string {
    return this.worksheet.getName();
  }
  get rowCount(): number {
    return this.worksheet.getRowCount();
  }
  get columnCount(): number {
    return this.worksheet.getColumnCount();
  }

  /** Cells that a formula elsewhere fills; the engine keeps them beside the sheet's own. */
  #spilled(): IObjectMatrixPrimitiveType<ICellData | null> | undefined {
    const all = this.book.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return all[this.book.id]?.[this.id] as IObjectMatrixPrimitiveType<ICellData | null> | undefined;
  }

  pattern(row: number, column: number): string | undefined {
    return this.worksheet.getCellStyle(row, column)?.n?.pattern;
  }

  values(area: Area): CellValue[][] {
    const own = this.worksheet.getCellMatrix().getMatrix();
    const spilled = this.#spilled();
    const styles = this.book.unit.getStyles();
    return Array.from({ length: area.rows }, (_, r) => {
      const ownLine = own[area.row + r];
      const spilledLine = spilled?.[area.row + r];
      return Array.from({ length: area.columns }, (_, c) => {
        const column = area.column + c;
        const mine = ownLine?.[column];
        const theirs = spilledLine?.[column];
        const isSpilled =
          theirs !== undefined && theirs !== null && !mine?.f && (mine?.v === undefined || mine.v === null);
        const cell = isSpilled ? theirs : mine;
        if (!cell) return '';
        const pattern =
          typeof cell.v === 'number'
            ? (styles.getStyleByCell(mine)?.n ?? styles.getStyleByCell(cell)?.n)?.pattern
            : undefined;
        return fromCell(cell, pattern, isSpilled || !!mine?.f || !!mine?.si);
      });
    });
  }

  formulas(area: Area): string[][] {
    const model = this.book.injector.get(FormulaDataModel);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from(
        { length: area.columns },
        (_, c) => model.getFormulaStringByCell(area.row + r, area.column + c, this.id, this.book.id) ?? '',
      ),
    );
  }

  write(area: Area, cells: readonly (readonly CellInput[])[]): void {
    const value: Record<number, Record<number, ICellData>> = {};
    cells.forEach((line, r) => {
      const row: Record<number, ICellData> = {};
      line.forEach((input, c) => {
        if (input === undefined) return;
        row[area.column + c] = toCell(input, this.pattern(area.row + r, area.column + c), this.book.locale);
      });
      if (Object.keys(row).length) value[area.row + r] = row;
    });
    if (!Object.keys(value).length) return;
    const range = toRange(area);
    this.book.commands.run(SetRangeValuesCommand.id, {
      unitId: this.book.id,
      subUnitId: this.id,
      range,
      value,
    });
  }

  extent(): { readonly rows: number; readonly columns: number } {
    const size = { rows: 0, columns: 0 };
    for (const matrix of [this.worksheet.getCellMatrix().getMatrix(), this.#spilled()]) {
      for (const [row, line] of Object.entries(matrix ?? {})) {
        for (const [column, cell] of Object.entries((line ?? {}) as Record<string, ICellData | null>)) {
          const isFilled = cell && ((cell.v !== undefined && cell.v !== null) || cell.f || cell.si);
          if (!isFilled) continue;
          size.rows = Math.max(size.rows, Number(row) + 1);
          size.columns = Math.max(size.columns, Number(column) + 1);
        }
      }
    }
    return size;
  }
}
