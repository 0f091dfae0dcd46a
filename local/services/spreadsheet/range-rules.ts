// Notes, validation rules and check boxes of the cells. The fourth layer of Range.
// https://developers.google.com/apps-script/reference/spreadsheet/range#setdatavalidationrule
import type { ValidationRule } from '../../workbook/port';
import { fillArea, mapGrid } from './areas';
import type { DataValidation } from './data-validation';
import { assertShape } from './errors';
import { RangeFormats } from './range-formats';

type Grid<T> = readonly (readonly (T | null)[])[];

export abstract class RangeRules extends RangeFormats {
  getNotes(): string[][] {
    return this._port.notes(this._area);
  }
  getNote(): string {
    return this._port.notes(this._firstCell())[0]?.[0] ?? '';
  }
  setNotes(notes: Grid<string>): this {
    assertShape(notes, this._area);
    this._editable().setNotes(
      this._area,
      mapGrid(notes, (note) => note ?? ''),
    );
    return this;
  }
  setNote(note: string | null): this {
    return this.setNotes(fillArea(this._area, () => note));
  }
  clearNote(): this {
    return this.setNote(null);
  }

  getDataValidations(): (DataValidation | null)[][] {
    return mapGrid(this._port.validations(this._area), (rule) => this._wrapRule(rule));
  }
  getDataValidation(): DataValidation | null {
    return this._wrapRule(this._port.validations(this._firstCell())[0]?.[0] ?? null);
  }
  setDataValidations(rules: Grid<DataValidation>): this {
    assertShape(rules, this._area);
    return this._setRules(mapGrid(rules, (rule) => rule?._rule ?? null));
  }
  setDataValidation(rule: DataValidation | null): this {
    return this._setRules(fillArea(this._area, () => rule?._rule ?? null));
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): this {
    const values = [checkedValue, uncheckedValue].filter((value) => value !== undefined);
    const rule = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null };
    this._setRules(fillArea(this._area, () => rule));
    return this._fillEmpty(values.length === 0 ? false : (values[1] ?? ''));
  }
  removeCheckboxes(): this {
    const rules = this._port.validations(this._area);
    this._setRules(mapGrid(rules, (rule) => (rule?.criteria === 'CHECKBOX' ? null : rule)));
    return this._write(mapGrid(rules, (rule) => (rule?.criteria === 'CHECKBOX' ? '' : undefined)));
  }
  check(): this {
    return this._tick(0, true);
  }
  uncheck(): this {
    return this._tick(1, false);
  }
  /** True when every cell is ticked, false when none is, null for a mixture or cells without a box. */
  async isChecked(): Promise<boolean | null> {
    const port = await this._settled();
    const values = port.values(this._area);
    const states = port.validations(this._area).flatMap((row, r) =>
      row.map((rule, c) => {
        const value = values[r]?.[c];
        if (rule?.criteria !== 'CHECKBOX') return null;
        return value === (rule.values[0] ?? true);
      }),
    );
    const state = states[0] ?? null;
    return states.every((other) => other === state) ? state : null;
  }

  _tick(position: 0 | 1, plain: boolean): this {
    return this._write(
      mapGrid(this._port.validations(this._area), (rule) => {
        if (rule?.criteria !== 'CHECKBOX') return undefined;
        if (rule.values.length === 0) return plain;
        return (rule.values[position] ?? '') as string;
      }),
    );
  }
  _fillEmpty(value: unknown): this {
    const port = this._port;
    const formulas = port.formulas(this._area);
    return this._write(
      port
        .values(this._area)
        .map((row, r) =>
          row.map((own, c) => (own === '' && !formulas[r]?.[c] ? (value as string) : undefined)),
        ),
    );
  }
  _setRules(rules: readonly (readonly (ValidationRule | null)[])[]): this {
    this._editable().setValidations(this._area, rules);
    return this;
  }
  _wrapRule(rule: ValidationRule | null): DataValidation | null {
    return rule && this._world.validation(this._book, rule);
  }
}
