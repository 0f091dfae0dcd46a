// https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition
import { type EnumValue, ServiceObject } from '../../runtime/service-object';
import type { CellStyle } from '../../workbook/port';
import { BooleanCriteria } from './enums';
import type { RuleCore } from './rule-values';
import { sign } from './signatures';

export class BooleanCondition extends ServiceObject {
  static override readonly typeName: string = 'BooleanCondition';
  constructor(readonly _rule: RuleCore & { readonly style: CellStyle }) {
    super();
  }

  getCriteriaType(): EnumValue {
    return BooleanCriteria[this._rule.criteria as keyof typeof BooleanCriteria];
  }
  getCriteriaValues(): unknown[] {
    return [...this._rule.values];
  }
  getBackground(): string | null {
    return this._rule.style.background ?? null;
  }
  getFontColor(): string | null {
    return this._rule.style.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this._rule.style.bold ?? null;
  }
  getItalic(): boolean | null {
    return this._rule.style.italic ?? null;
  }
  getStrikethrough(): boolean | null {
    return this._rule.style.strikethrough ?? null;
  }
  getUnderline(): boolean | null {
    return this._rule.style.underline ?? null;
  }
}

sign(BooleanCondition, 'SpreadsheetApp', {
  getCriteriaType: '',
  getCriteriaValues: '',
  getBackground: '',
  getFontColor: '',
  getBold: '',
  getItalic: '',
  getStrikethrough: '',
  getUnderline: '',
});
