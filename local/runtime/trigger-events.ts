// The event objects of simple triggers: https://developers.google.com/apps-script/guides/triggers/events

import type { AuthModeName } from '../contracts';
import { AuthMode } from '../services/script-app/enums';
import { User } from '../services/session/session';
import type { Area, CellValue, WorkbookPort } from '../workbook/port';
import type { ServiceObject } from './service-object';

/** Cells that a person changed. */
export interface TypedEdit {
  readonly sheetId: string;
  readonly area: Area;
  /** What is in the cell now and was before; stated only when a single cell was edited. */
  readonly value?: CellValue;
  readonly oldValue?: CellValue;
}

type Services = Readonly<Record<string, ServiceObject>>;
type Callable = Record<string, (...args: unknown[]) => unknown>;

const call = async (object: unknown, method: string, ...args: unknown[]): Promise<unknown> =>
  (object as Callable)[method]?.(...args);

export async function openEvent(
  services: Services,
  authMode: AuthModeName,
): Promise<Record<string, unknown>> {
  return { authMode: AuthMode[authMode], source: await spreadsheet(services), user: new User('') };
}

export async function editEvent(
  services: Services,
  workbook: WorkbookPort,
  edit: TypedEdit,
): Promise<Record<string, unknown>> {
  const source = await spreadsheet(services);
  const index = workbook.sheets().findIndex(({ id }) => id === edit.sheetId);
  const sheets = (await call(source, 'getSheets')) as unknown[];
  const { row, column, rows, columns } = edit.area;
  const range = await call(sheets[index], 'getRange', row + 1, column + 1, rows, columns);
  const single = rows === 1 && columns === 1;
  return {
    authMode: AuthMode.LIMITED,
    source,
    range,
    user: new User(''),
    // Absent, not undefined: scripts ask `'value' in e`.
    ...(single && edit.value !== undefined && edit.value !== '' ? { value: String(edit.value) } : {}),
    ...(single && edit.oldValue !== undefined && edit.oldValue !== ''
      ? { oldValue: String(edit.oldValue) }
      : {}),
  };
}

const spreadsheet = (services: Services) => call(services.SpreadsheetApp, 'getActiveSpreadsheet');
