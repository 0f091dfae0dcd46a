// The errors a service call throws when it is made to fail: Google's texts for a failure on the server's side.
import { ApiException, ScriptException } from './service-object';

const SPREADSHEETS = new Set([
  'SpreadsheetApp',
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'NamedRange',
  'Protection',
  'Selection',
]);
const ADVANCED = /^(Drive|Sheets)\.(?:(.+)\.)?(\w+)$/;

/** @param call the name of the call, e.g. `Range.setValues` or `Drive.Files.create` */
export function serverFailure(call: string): ScriptException | ApiException {
  const advanced = ADVANCED.exec(call);
  if (advanced) {
    const [, api = '', path = '', method = ''] = advanced;
    const name = [api, ...path.split('.').filter(Boolean)].map(lowerFirst).concat(method).join('.');
    return new ApiException(name, { code: 500, message: 'Internal Error' });
  }
  const service = call.split('.')[0] ?? call;
  if (SPREADSHEETS.has(service)) {
    return new ScriptException('Service Spreadsheets failed while accessing document.');
  }
  return new ScriptException(`Service error: ${service}`);
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
