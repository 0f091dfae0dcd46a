// https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder
import { type EnumValue, ServiceObject } from '../../runtime/service-object';
import type { ValidationRule, WorkbookPort } from '../../workbook/port';
import type { DataValidation } from './data-validation';
import { DataValidationCriteria } from './enums';
import { fail, messages } from './errors';
import type { Range } from './range';
import { criteriaValues, rangeReference } from './rule-values';
import { sign } from './signatures';
import type { World } from './world';

/** How many entries a list rule may have. */
const LONGEST_LIST = 500;

type Draft = Omit<ValidationRule, 'criteria'> & { readonly criteria: string | null };

export class DataValidationBuilder extends ServiceObject {
  static override readonly typeName: string = 'DataValidationBuilder';
  _rule: Draft;
  constructor(
    readonly _world: World,
    readonly _book: WorkbookPort,
    rule: Draft = { criteria: null, values: [], allowInvalid: true, helpText: null },
  ) {
    super();
    this._rule = rule;
  }

  build(): DataValidation {
    const { criteria } = this._rule;
    if (criteria === null) return fail('No criteria was set for the data validation rule.');
    return this._world.validation(this._book, { ...this._rule, criteria });
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._world, this._book, this._rule);
  }
  getAllowInvalid(): boolean {
    return this._rule.allowInvalid;
  }
  getCriteriaType(): EnumValue | null {
    const { criteria } = this._rule;
    return criteria === null ? null : DataValidationCriteria[criteria as keyof typeof DataValidationCriteria];
  }
  getCriteriaValues(): unknown[] {
    const { criteria, values } = this._rule;
    return criteria === null ? [] : criteriaValues(this._world, this._book, { criteria, values });
  }
  getHelpText(): string | null {
    return this._rule.helpText;
  }
  setAllowInvalid(allowInvalid: boolean): this {
    return this._change({ allowInvalid });
  }
  setHelpText(helpText: string | null): this {
    return this._change({ helpText });
  }

  requireCheckbox(...values: readonly unknown[]): this {
    return this._require('CHECKBOX', values);
  }
  requireDate(): this {
    return this._require('DATE_IS_VALID_DATE', []);
  }
  requireDateAfter(date: Date): this {
    return this._require('DATE_AFTER', [date]);
  }
  requireDateBefore(date: Date): this {
    return this._require('DATE_BEFORE', [date]);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this._require('DATE_BETWEEN', [start, end]);
  }
  requireDateEqualTo(date: Date): this {
    return this._require('DATE_EQUAL_TO', [date]);
  }
  requireDateNotBetween(start: Date, end: Date): this {
    return this._require('DATE_NOT_BETWEEN', [start, end]);
  }
  requireDateOnOrAfter(date: Date): this {
    return this._require('DATE_ON_OR_AFTER', [date]);
  }
  requireDateOnOrBefore(date: Date): this {
    return this._require('DATE_ON_OR_BEFORE', [date]);
  }
  requireFormulaSatisfied(formula: string): this {
    return this._require('CUSTOM_FORMULA', [formula]);
  }
  requireNumberBetween(start: number, end: number): this {
    return this._require('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(number: number): this {
    return this._require('NUMBER_EQUAL_TO', [number]);
  }
  requireNumberGreaterThan(number: number): this {
    return this._require('NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this._require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThan(number: number): this {
    return this._require('NUMBER_LESS_THAN', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this._require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this._require('NUMBER_NOT_BETWEEN', [start, end]);
  }
  requireNumberNotEqualTo(number: number): this {
    return this._require('NUMBER_NOT_EQUAL_TO', [number]);
  }
  requireTextContains(text: string): this {
    return this._require('TEXT_CONTAINS', [text]);
  }
  requireTextDoesNotContain(text: string): this {
    return this._require('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  requireTextEqualTo(text: string): this {
    return this._require('TEXT_EQUAL_TO', [text]);
  }
  requireTextIsEmail(): this {
    return this._require('TEXT_IS_VALID_EMAIL', []);
  }
  requireTextIsUrl(): this {
    return this._require('TEXT_IS_VALID_URL', []);
  }
  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    if (values.length > LONGEST_LIST) {
      fail(
        'The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
      );
    }
    return this._require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  requireValueInRange(range: Range, showDropdown = true): this {
    return this._require('VALUE_IN_RANGE', [rangeReference(range), showDropdown]);
  }
  /** The criteria and values of another rule, as getCriteriaType and getCriteriaValues give them. */
  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    const [first, ...rest] = args;
    if (criteria === DataValidationCriteria.VALUE_IN_RANGE) {
      if (!(first instanceof ServiceObject)) fail(messages.invalidArgument('args'));
      return this.requireValueInRange(first as unknown as Range, (rest[0] as boolean | undefined) ?? true);
    }
    if (criteria === DataValidationCriteria.VALUE_IN_LIST) {
      if (!Array.isArray(first)) return fail(messages.invalidArgument('args'));
      return this.requireValueInList(first, (rest[0] as boolean | undefined) ?? true);
    }
    return this._require(criteria.name, args);
  }

  _require(criteria: string, values: readonly unknown[]): this {
    return this._change({ criteria, values });
  }
  _change(part: Partial<Draft>): this {
    this._rule = { ...this._rule, ...part };
    return this;
  }
}

sign(DataValidationBuilder, 'SpreadsheetApp', {
  build: '',
  copy: '',
  getAllowInvalid: '',
  getCriteriaType: '',
  getCriteriaValues: '',
  getHelpText: '',
  setAllowInvalid: 'boolean',
  setHelpText: 'string|null',
  requireCheckbox: 'any?, any?',
  requireDate: '',
  requireDateAfter: 'Date',
  requireDateBefore: 'Date',
  requireDateBetween: 'Date, Date',
  requireDateEqualTo: 'Date',
  requireDateNotBetween: 'Date, Date',
  requireDateOnOrAfter: 'Date',
  requireDateOnOrBefore: 'Date',
  requireFormulaSatisfied: 'string',
  requireNumberBetween: 'number, number',
  requireNumberEqualTo: 'number',
  requireNumberGreaterThan: 'number',
  requireNumberGreaterThanOrEqualTo: 'number',
  requireNumberLessThan: 'number',
  requireNumberLessThanOrEqualTo: 'number',
  requireNumberNotBetween: 'number, number',
  requireNumberNotEqualTo: 'number',
  requireTextContains: 'string',
  requireTextDoesNotContain: 'string',
  requireTextEqualTo: 'string',
  requireTextIsEmail: '',
  requireTextIsUrl: '',
  requireValueInList: 'any[], boolean?',
  requireValueInRange: 'Range, boolean?',
  withCriteria: 'DataValidationCriteria, any[]',
});
