// https://developers.google.com/apps-script/reference/spreadsheet/data-validation
import { type EnumValue, ServiceObject } from '../../runtime/service-object';
import type { ValidationRule, WorkbookPort } from '../../workbook/port';
import { DataValidationBuilder } from './data-validation-builder';
import { DataValidationCriteria } from './enums';
import { criteriaValues } from './rule-values';
import { sign } from './signatures';
import type { World } from './world';

export class DataValidation extends ServiceObject {
  static override readonly typeName: string = 'DataValidation';
  constructor(
    readonly _world: World,
    readonly _book: WorkbookPort,
    readonly _rule: ValidationRule,
  ) {
    super();
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._world, this._book, this._rule);
  }
  getAllowInvalid(): boolean {
    return this._rule.allowInvalid;
  }
  getCriteriaType(): EnumValue {
    return DataValidationCriteria[this._rule.criteria as keyof typeof DataValidationCriteria];
  }
  getCriteriaValues(): unknown[] {
    return criteriaValues(this._world, this._book, this._rule);
  }
  getHelpText(): string | null {
    return this._rule.helpText;
  }
}

sign(DataValidation, 'SpreadsheetApp', {
  copy: '',
  getAllowInvalid: '',
  getCriteriaType: '',
  getCriteriaValues: '',
  getHelpText: '',
});
