// https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder
import { EnumValue, ServiceObject } from '../../runtime/service-object';
import type { CellStyle } from '../../workbook/port';
import { BooleanCondition } from './boolean-condition';
import { toHexColor } from './colors';
import type { ConditionalFormatRule } from './conditional-format-rule';
import { fail } from './errors';
import type { Range } from './range';
import { sign } from './signatures';
import type { World } from './world';

interface Draft {
  readonly criteria: string | null;
  readonly values: readonly unknown[];
  readonly style: CellStyle;
}

export class ConditionalFormatRuleBuilder extends ServiceObject {
  static override readonly typeName: string = 'ConditionalFormatRuleBuilder';
  _rule: Draft;
  _ranges: readonly Range[];
  constructor(
    readonly _world: World,
    rule: Draft = { criteria: null, values: [], style: {} },
    ranges: readonly Range[] = [],
  ) {
    super();
    this._rule = rule;
    this._ranges = ranges;
  }

  build(): ConditionalFormatRule {
    const { criteria, values, style } = this._rule;
    const [first] = this._ranges;
    if (!first) return fail('Conditional format rules must have at least one range.');
    if (criteria === null) return fail('Conditional format rules must have a condition.');
    const areas = this._ranges.map((range) => range._area);
    return this._world.conditionalRule(first.getSheet(), { areas, criteria, values, style });
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._world, this._rule, this._ranges);
  }
  getBooleanCondition(): BooleanCondition | null {
    const { criteria, values, style } = this._rule;
    return criteria === null ? null : new BooleanCondition({ criteria, values, style });
  }
  getRanges(): Range[] {
    return [...this._ranges];
  }
  setRanges(ranges: readonly Range[]): this {
    this._ranges = ranges;
    return this;
  }
  setBackground(color: string | null): this {
    return this._look({ background: toHexColor(color) });
  }
  setFontColor(color: string | null): this {
    return this._look({ fontColor: toHexColor(color) });
  }
  setBold(bold: boolean | null): this {
    return this._look({ bold });
  }
  setItalic(italic: boolean | null): this {
    return this._look({ italic });
  }
  setStrikethrough(strikethrough: boolean | null): this {
    return this._look({ strikethrough });
  }
  setUnderline(underline: boolean | null): this {
    return this._look({ underline });
  }

  whenCellEmpty(): this {
    return this._when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this._when('CELL_NOT_EMPTY');
  }
  whenDateAfter(date: Date | EnumValue): this {
    return this._whenDate('DATE_AFTER', date);
  }
  whenDateBefore(date: Date | EnumValue): this {
    return this._whenDate('DATE_BEFORE', date);
  }
  whenDateEqualTo(date: Date | EnumValue): this {
    return this._whenDate('DATE_EQUAL_TO', date);
  }
  whenFormulaSatisfied(formula: string): this {
    return this._when('CUSTOM_FORMULA', formula);
  }
  whenNumberBetween(start: number, end: number): this {
    return this._when('NUMBER_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): this {
    return this._when('NUMBER_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): this {
    return this._when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this._when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): this {
    return this._when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this._when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this._when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberNotEqualTo(number: number): this {
    return this._when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenTextContains(text: string): this {
    return this._when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this._when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextEndsWith(text: string): this {
    return this._when('TEXT_ENDS_WITH', text);
  }
  whenTextEqualTo(text: string): this {
    return this._when('TEXT_EQUAL_TO', text);
  }
  whenTextStartsWith(text: string): this {
    return this._when('TEXT_STARTS_WITH', text);
  }
  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    return this._when(criteria.name, ...args);
  }

  _whenDate(criteria: string, date: Date | EnumValue): this {
    return date instanceof EnumValue ? this._when(`${criteria}_RELATIVE`, date) : this._when(criteria, date);
  }
  _when(criteria: string, ...values: readonly unknown[]): this {
    this._rule = { ...this._rule, criteria, values };
    return this;
  }
  _look(part: CellStyle): this {
    this._rule = { ...this._rule, style: { ...this._rule.style, ...part } };
    return this;
  }
}

sign(ConditionalFormatRuleBuilder, 'SpreadsheetApp', {
  build: '',
  copy: '',
  getBooleanCondition: '',
  getRanges: '',
  setRanges: 'Range[]',
  setBackground: 'string|null',
  setFontColor: 'string|null',
  setBold: 'boolean|null',
  setItalic: 'boolean|null',
  setStrikethrough: 'boolean|null',
  setUnderline: 'boolean|null',
  whenCellEmpty: '',
  whenCellNotEmpty: '',
  whenDateAfter: 'Date|RelativeDate',
  whenDateBefore: 'Date|RelativeDate',
  whenDateEqualTo: 'Date|RelativeDate',
  whenFormulaSatisfied: 'string',
  whenNumberBetween: 'number, number',
  whenNumberEqualTo: 'number',
  whenNumberGreaterThan: 'number',
  whenNumberGreaterThanOrEqualTo: 'number',
  whenNumberLessThan: 'number',
  whenNumberLessThanOrEqualTo: 'number',
  whenNumberNotBetween: 'number, number',
  whenNumberNotEqualTo: 'number',
  whenTextContains: 'string',
  whenTextDoesNotContain: 'string',
  whenTextEndsWith: 'string',
  whenTextEqualTo: 'string',
  whenTextStartsWith: 'string',
  withCriteria: 'BooleanCriteria, any[]',
});
