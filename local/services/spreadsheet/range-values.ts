// Reading and writing what the cells hold. The second layer of Range.
// https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues
import type { CellInput, CellValue } from '../../workbook/port';
import { fillArea, mapGrid } from './areas';
import { toCellInput, toFormulaInput } from './cell-input';
import { assertShape } from './errors';
import { RangePlace } from './range-place';
import { assertValid } from './validity';

export abstract class RangeValues extends RangePlace {
  async getValues(): Promise<CellValue[][]> {
    return (await this._settled()).values(this._area);
  }
  async getValue(): Promise<CellValue> {
    return first((await this._settled()).values(this._firstCell()));
  }
  async getDisplayValues(): Promise<string[][]> {
    return (await this._settled()).displayValues(this._area);
  }
  async getDisplayValue(): Promise<string> {
    return first((await this._settled()).displayValues(this._firstCell()));
  }
  getFormulas(): string[][] {
    return this._port.formulas(this._area);
  }
  getFormula(): string {
    return first(this._port.formulas(this._firstCell()));
  }
  setValues(values: readonly (readonly unknown[])[]): this {
    assertShape(values, this._area);
    return this._write(mapGrid(values, toCellInput));
  }
  setValue(value: unknown): this {
    const input = toCellInput(value);
    return this._write(fillArea(this._area, () => input));
  }
  setFormulas(formulas: readonly (readonly string[])[]): this {
    assertShape(formulas, this._area);
    return this._write(mapGrid(formulas, toFormulaInput));
  }
  setFormula(formula: string): this {
    const input = toFormulaInput(formula);
    return this._write(fillArea(this._area, () => input));
  }
  async isBlank(): Promise<boolean> {
    const port = await this._settled();
    if (
      port
        .formulas(this._area)
        .flat()
        .some((formula) => formula !== '')
    )
      return false;
    return port
      .values(this._area)
      .flat()
      .every((value) => value === '');
  }
  async trimWhitespace(): Promise<this> {
    const port = await this._settled();
    const formulas = port.formulas(this._area);
    return this._write(
      port.values(this._area).map((row, r) =>
        row.map((value, c) => {
          if (typeof value !== 'string' || value === '' || formulas[r]?.[c]) return undefined;
          return { text: value.trim().replace(/\s+/g, ' ') };
        }),
      ),
    );
  }

  _write(cells: readonly (readonly CellInput[])[]): this {
    const port = this._editable();
    assertValid(this._book, port, this._area, cells);
    port.write(this._area, cells);
    return this;
  }
  _firstCell() {
    return { ...this._area, rows: 1, columns: 1 };
  }
}

function first<T>(grid: readonly (readonly T[])[]): T {
  return grid[0]?.[0] as T;
}
