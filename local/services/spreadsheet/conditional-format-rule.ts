// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule
import { ServiceObject } from '../../runtime/service-object';
import type { ConditionalRule } from '../../workbook/port';
import { BooleanCondition } from './boolean-condition';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { sign } from './signatures';
import type { World } from './world';

export class ConditionalFormatRule extends ServiceObject {
  static override readonly typeName: string = 'ConditionalFormatRule';
  constructor(
    readonly _world: World,
    readonly _sheet: Sheet,
    readonly _rule: ConditionalRule,
  ) {
    super();
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._world, this._rule, this.getRanges());
  }
  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this._rule);
  }
  getRanges(): Range[] {
    return this._rule.areas.map((area) => this._sheet._range(area));
  }
}

sign(ConditionalFormatRule, 'SpreadsheetApp', { copy: '', getBooleanCondition: '', getRanges: '' });
