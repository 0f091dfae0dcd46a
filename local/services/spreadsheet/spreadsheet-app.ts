// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
import { ServiceObject } from '../../runtime/service-object';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { DataValidationBuilder } from './data-validation-builder';
import { spreadsheetEnums } from './enums';
import { fail, messages } from './errors';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import { sign } from './signatures';
import type { Spreadsheet } from './spreadsheet';
import type { World } from './world';

export class SpreadsheetApp extends ServiceObject {
  static override readonly typeName: string = 'SpreadsheetApp';
  static override readonly enums = spreadsheetEnums;
  _active: Spreadsheet;
  constructor(readonly _world: World) {
    super();
    this._active = _world.spreadsheet(_world.context.workbook);
  }

  getActive(): Spreadsheet {
    return this._active;
  }
  getActiveSpreadsheet(): Spreadsheet {
    return this._active;
  }
  setActiveSpreadsheet(newActiveSpreadsheet: Spreadsheet): void {
    this._active = newActiveSpreadsheet;
  }
  getActiveSheet(): Sheet {
    return this._active.getActiveSheet();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }
  getSelection(): Selection {
    return this._active.getSelection();
  }
  getActiveRange(): Range {
    return this._active.getActiveRange();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  getActiveRangeList(): RangeList {
    return this._active.getActiveRangeList();
  }
  setActiveRangeList(rangeList: RangeList): RangeList {
    return rangeList.activate();
  }
  getCurrentCell(): Range {
    return this._active.getCurrentCell();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }
  getUi(): ServiceObject {
    return this._world.context.ui ?? fail('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  /** Pending changes are applied: every formula shows its result. */
  async flush(): Promise<void> {
    if (!this._world.context.insideCell) await this._active._port.flush();
  }

  async openById(id: string): Promise<Spreadsheet> {
    const { workbook } = this._world.context;
    const book = id === workbook.id ? workbook : await this._world.context.openWorkbook(id);
    return book
      ? this._world.spreadsheet(book)
      : fail('Unexpected error while getting the method or property openById on object SpreadsheetApp.');
  }
  async openByUrl(url: string): Promise<Spreadsheet> {
    const id = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1];
    if (id === undefined) return fail(messages.invalidArgument('url'));
    return this.openById(id);
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this._world, this._active._port);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._world);
  }
}

sign(SpreadsheetApp, 'SpreadsheetApp', {
  getActive: '',
  getActiveSpreadsheet: '',
  setActiveSpreadsheet: 'Spreadsheet',
  getActiveSheet: '',
  setActiveSheet: 'Sheet, boolean?',
  getSelection: '',
  getActiveRange: '',
  setActiveRange: 'Range',
  getActiveRangeList: '',
  setActiveRangeList: 'RangeList',
  getCurrentCell: '',
  setCurrentCell: 'Range',
  getUi: '',
  flush: '',
  openById: 'string',
  openByUrl: 'string',
  newDataValidation: '',
  newConditionalFormatRule: '',
});
