import type {
  ICellData,
  Injector,
  IObjectMatrixPrimitiveType,
  Nullable,
  Styles,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { cellName } from './areas';
import { fromCell } from './cell-values';
import { displayValue } from './display';
import type { Area, CellValue } from './port';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Reads the cells of a sheet, with the results that formulas elsewhere spill into them. */
export class CellReader {
  readonly #unit: Workbook;
  readonly #worksheet: Worksheet;
  readonly #formulas: FormulaDataModel;

  constructor(unit: Workbook, worksheet: Worksheet, injector: Injector) {
    this.#unit = unit;
    this.#worksheet = worksheet;
    this.#formulas = injector.get(FormulaDataModel);
  }

  /** The engine keeps spilled results beside the sheet's own cells. */
  #spilled(): Matrix | undefined {
    const all = this.#formulas.getArrayFormulaCellData();
    return all[this.#unit.getUnitId()]?.[this.#worksheet.getSheetId()] as Matrix | undefined;
  }

  /** The number format of a cell: its own, else its row's, its column's, the sheet's. */
  pattern(row: number, column: number): string | undefined {
    const own = this.#worksheet.getCellMatrix().getMatrix()[row]?.[column]?.s;
    return this.#styles.get(own)?.n?.pattern ?? this.#linePattern(row, column);
  }

  get #styles(): Styles {
    return this.#unit.getStyles();
  }

  #linePattern(row: number, column: number): string | undefined {
    const sheet = this.#worksheet;
    const [line, across] = [sheet.getRowStyle(row), sheet.getColumnStyle(column)];
    return (
      (line ?? undefined)?.n?.pattern ?? across?.n?.pattern ?? sheet.getDefaultCellStyleInternal()?.n?.pattern
    );
  }

  #read<T>(
    area: Area,
    empty: T,
    make: (cell: ICellData, pattern: string | undefined, computed: boolean) => T,
  ): T[][] {
    const own = this.#worksheet.getCellMatrix().getMatrix();
    const spilled = this.#spilled();
    const styles = this.#styles;
    const rows: T[][] = [];
    for (let r = area.row; r < area.row + area.rows; r++) {
      const [ownLine, spilledLine] = [own[r], spilled?.[r]];
      const line: T[] = new Array(area.columns).fill(empty);
      for (let c = area.column; c < area.column + area.columns && (ownLine || spilledLine); c++) {
        const [mine, theirs] = [ownLine?.[c], spilledLine?.[c]];
        const isSpilled = !!theirs && !mine?.f && !mine?.si && isBlank(mine);
        const cell = isSpilled ? theirs : mine;
        if (!cell || isBlank(cell)) continue;
        const isNumber = typeof cell.v === 'number';
        const pattern = isNumber
          ? (this.pattern(r, c) ?? styles.getStyleByCell(cell)?.n?.pattern)
          : undefined;
        line[c - area.column] = make(cell, pattern, isSpilled || !!mine?.f || !!mine?.si);
      }
      rows.push(line);
    }
    return rows;
  }

  values(area: Area): CellValue[][] {
    return this.#read<CellValue>(area, '', fromCell);
  }

  displayValues(area: Area, locale: string): string[][] {
    return this.#read(area, '', (cell, pattern, computed) => displayValue(cell, pattern, locale, computed));
  }

  formulas(area: Area): string[][] {
    const own = this.#worksheet.getCellMatrix().getMatrix();
    const [unitId, sheetId] = [this.#unit.getUnitId(), this.#worksheet.getSheetId()];
    return Array.from({ length: area.rows }, (_, r) => {
      const line = own[area.row + r];
      return Array.from({ length: area.columns }, (_, c) => {
        const cell = line?.[area.column + c];
        if (!cell?.f && !cell?.si) return '';
        return this.#formulas.getFormulaStringByCell(area.row + r, area.column + c, sheetId, unitId) ?? '';
      });
    });
  }

  /**
   * Counts values, formulas, and spilled results even when they are empty text: a formula's empty text is no empty
   * cell to Sheets (ISBLANK is false). That getLastRow counts it is not documented.
   */
  extent(): { readonly rows: number; readonly columns: number } {
    let [rows, columns] = [0, 0];
    for (const matrix of [this.#worksheet.getCellMatrix().getMatrix(), this.#spilled()]) {
      for (const row in matrix) {
        const line = matrix[Number(row)];
        for (const column in line) {
          const cell = line[Number(column)];
          if (!cell || (isBlank(cell) && !cell.f && !cell.si)) continue;
          if (Number(row) >= rows) rows = Number(row) + 1;
          if (Number(column) >= columns) columns = Number(column) + 1;
        }
      }
    }
    return { rows, columns };
  }

  blockedSpill(row: number, column: number): string | undefined {
    if (this.#worksheet.getCellRaw(row, column)?.v !== '#SPILL!') return undefined;
    const ranges =
      this.#formulas.getArrayFormulaRange()[this.#unit.getUnitId()]?.[this.#worksheet.getSheetId()];
    const range = ranges?.[row]?.[column];
    for (let r = row; range && r <= range.endRow; r++) {
      for (let c = column; c <= range.endColumn; c++) {
        const cell = this.#worksheet.getCellRaw(r, c);
        const isOwn = r === row && c === column;
        if (!isOwn && cell && (!isBlank(cell) || cell.f || cell.si)) return spillMessage(cellName(r, c));
      }
    }
    return spillMessage('another cell');
  }
}

function spillMessage(place: string): string {
  return `Array result was not expanded because it would overwrite data in ${place}.`;
}

function isBlank(cell: Nullable<ICellData>): boolean {
  return (
    cell?.v === undefined || cell.v === null || (cell.v === '' && !cell.f && !cell.si && cell.t === undefined)
  );
}
