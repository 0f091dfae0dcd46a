// Copying and moving cells. The sixth layer of Range.
// https://developers.google.com/apps-script/reference/spreadsheet/range#copytodestination
import { EnumValue } from '../../runtime/service-object';
import type { Area, CellInput, CellStyle } from '../../workbook/port';
import { fillArea } from './areas';
import { fail } from './errors';
import type { Range } from './range';
import { RangeEdit } from './range-edit';
import type { Sheet } from './sheet';
import { shiftFormula } from './shift-formula';

interface Parts {
  readonly values?: boolean;
  readonly formulas?: boolean;
  readonly styles?: boolean;
  readonly borders?: boolean;
  readonly rules?: boolean;
  readonly notes?: boolean;
}

const PARTS: Readonly<Record<string, Parts>> = {
  PASTE_NORMAL: { values: true, formulas: true, styles: true, borders: true, rules: true, notes: true },
  PASTE_NO_BORDERS: { values: true, formulas: true, styles: true, rules: true, notes: true },
  PASTE_FORMAT: { styles: true, borders: true },
  PASTE_FORMULA: { values: true, formulas: true },
  PASTE_DATA_VALIDATION: { rules: true },
  PASTE_VALUES: { values: true },
};

export abstract class RangeCopy extends RangeEdit {
  copyTo(destination: Range, how?: unknown, transposed = false): Promise<void> {
    if (how === undefined) return this._copy(destination, PARTS.PASTE_NORMAL ?? {}, false);
    const { contentsOnly, formatOnly } = how as { contentsOnly?: boolean; formatOnly?: boolean };
    const type = isPasteType(how)
      ? how.name
      : formatOnly
        ? 'PASTE_FORMAT'
        : contentsOnly
          ? 'PASTE_VALUES'
          : 'PASTE_NORMAL';
    const parts = PARTS[type] ?? fail(`The local host does not imitate CopyPasteType.${type}.`);
    return this._copy(destination, parts, transposed);
  }
  copyValuesToRange(sheet: Sheet | number, column: number, columnEnd: number, row: number, rowEnd: number) {
    return this._copyInto(sheet, [column, columnEnd, row, rowEnd], PARTS.PASTE_VALUES ?? {});
  }
  copyFormatToRange(sheet: Sheet | number, column: number, columnEnd: number, row: number, rowEnd: number) {
    return this._copyInto(sheet, [column, columnEnd, row, rowEnd], PARTS.PASTE_FORMAT ?? {});
  }
  /** Cuts and pastes; formulas keep what they say. */
  async moveTo(target: Range): Promise<void> {
    const { rows, columns } = this._area;
    const port = await this._settled();
    const contents = this._contents(true);
    const styles = port.styles(this._area);
    const notes = port.notes(this._area);
    const rules = port.validations(this._area);
    this.clear().clearNote().clearDataValidations();
    const place = { ...target._area, rows, columns };
    const to = target._editable(place);
    to.setValidations(place, rules);
    to.setStyle(place, styles);
    to.write(place, contents);
    to.setNotes(place, notes);
  }

  async _copyInto(
    sheet: Sheet | number,
    [column, columnEnd, row, rowEnd]: readonly [number, number, number, number],
    parts: Parts,
  ): Promise<void> {
    const target =
      typeof sheet === 'number' ? this._sheet.getParent().getSheetById(sheet) : (sheet as Sheet | null);
    if (!target) return fail(`Sheet ${sheet} not found`);
    await this._copy(target.getRange(row, column, rowEnd - row + 1, columnEnd - column + 1), parts, false);
  }

  /** A target larger than the source is filled by repeating it; a smaller one is widened. */
  async _copy(destination: Range, parts: Parts, transposed: boolean): Promise<void> {
    const port = await this._settled();
    const from = this._area;
    const [rows, columns] = transposed ? [from.columns, from.rows] : [from.rows, from.columns];
    const place: Area = {
      ...destination._area,
      rows: repeated(rows, destination._area.rows),
      columns: repeated(columns, destination._area.columns),
    };
    const spread = <T, U>(
      grid: readonly (readonly T[])[],
      change: (item: T, down: number, right: number) => U,
    ) =>
      fillArea(place, (r, c) => {
        const [row, column] = transposed ? [c % columns, r % rows] : [r % rows, c % columns];
        const item = grid[row]?.[column] as T;
        return change(item, place.row + r - from.row - row, place.column + c - from.column - column);
      });
    const to = destination._editable(place);
    const keep = <T>(item: T) => item;
    const rules = parts.rules && spread(port.validations(from), keep);
    const styles = parts.styles && spread(port.styles(from), parts.borders ? keep : withoutBorders);
    const contents = parts.values && spread(this._contents(parts.formulas === true), shifted);
    const notes = parts.notes && spread(port.notes(from), keep);
    if (rules) to.setValidations(place, rules);
    if (styles) to.setStyle(place, styles);
    if (contents) to.write(place, contents);
    if (notes) to.setNotes(place, notes);
  }

  /** What the cells hold, so that writing it elsewhere gives just the same. */
  _contents(withFormulas: boolean): CellInput[][] {
    const formulas = this._port.formulas(this._area);
    return this._port.values(this._area).map((line, r) =>
      line.map((value, c) => {
        const formula = withFormulas && formulas[r]?.[c];
        if (formula) return { formula };
        return typeof value === 'string' && value !== '' ? { text: value } : value;
      }),
    );
  }
}

const repeated = (size: number, room: number): number =>
  room > size ? Math.floor(room / size) * size : size;

function shifted(input: CellInput, down: number, right: number): CellInput {
  const isFormula = typeof input === 'object' && 'formula' in input;
  return isFormula ? { formula: shiftFormula(input.formula, down, right) } : input;
}

function withoutBorders({ borders: _borders, ...rest }: CellStyle): CellStyle {
  return rest;
}

function isPasteType(how: unknown): how is EnumValue {
  return how instanceof EnumValue && how.type === 'CopyPasteType';
}
