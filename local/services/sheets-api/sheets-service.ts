// The advanced Sheets service, v4: https://developers.google.com/apps-script/advanced/sheets
import { ServiceObject } from '../../runtime/service-object';
import type { ServiceContext } from '../context';
import { SheetsCalls } from './sheets-calls';
import { SheetsSpreadsheets } from './spreadsheets';

export class SheetsService extends ServiceObject {
  static override readonly typeName = 'Sheets';
  readonly _spreadsheets: SheetsSpreadsheets;
  constructor(context: ServiceContext) {
    super();
    this._spreadsheets = new SheetsSpreadsheets(new SheetsCalls(context));
  }
  override _members(): Readonly<Record<string, ServiceObject>> {
    return { Spreadsheets: this._spreadsheets };
  }

  // Empty resources, which scripts of the older kind fill property by property.
  newValueRange(): Record<string, never> {
    return {};
  }
  newBatchUpdateValuesRequest(): Record<string, never> {
    return {};
  }
  newBatchUpdateSpreadsheetRequest(): Record<string, never> {
    return {};
  }
}

export function sheetsApi(context: ServiceContext): SheetsService {
  return new SheetsService(context);
}
