// Named ranges are Univer's defined names: formulas may use them, and they follow insertions by themselves.
import type { Injector, Workbook } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  quoteSheetName,
} from '@univerjs/engine-formula';
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from '@univerjs/sheets';
import { cellName, toArea } from './areas';
import type { Commands } from './commands';
import type { Area, NamedRange } from './port';

export function readNamedRanges(unit: Workbook, injector: Injector): NamedRange[] {
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(unit.getUnitId()) ?? {};
  return Object.values(names).flatMap((entry) => readEntry(unit, entry) ?? []);
}

/** Names that a person gave to a formula or a lost range are not ranges: they are passed over. */
function readEntry(
  unit: Workbook,
  { name, formulaOrRefString }: IDefinedNamesServiceParam,
): NamedRange | undefined {
  if (formulaOrRefString.includes('#REF!')) return undefined;
  const { sheetName, range } = deserializeRangeWithSheet(formulaOrRefString.replace(/^=/, ''));
  const sheet = unit.getSheetBySheetName(sheetName);
  const isWhole = [range.startRow, range.startColumn, range.endRow, range.endColumn].every(Number.isFinite);
  return sheet && isWhole ? { name, sheetId: sheet.getSheetId(), area: toArea(range) } : undefined;
}

export function putNamedRange(
  unit: Workbook,
  injector: Injector,
  commands: Commands,
  entry: NamedRange,
): void {
  const unitId = unit.getUnitId();
  const sheet = unit.getSheetBySheetId(entry.sheetId);
  if (!sheet) throw new Error(`There is no sheet ${entry.sheetId}.`);
  const known = injector.get(IDefinedNamesService).getValueByName(unitId, entry.name);
  commands.run(known ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id, {
    unitId,
    id: known?.id ?? `name-${Math.random().toString(36).slice(2, 10)}`,
    name: entry.name,
    formulaOrRefString: `${quoteSheetName(sheet.getName())}!${reference(entry.area)}`,
    localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
}

export function removeNamedRange(unit: Workbook, injector: Injector, commands: Commands, name: string): void {
  const entry = injector.get(IDefinedNamesService).getValueByName(unit.getUnitId(), name);
  if (entry) commands.run(RemoveDefinedNameCommand.id, { ...entry, unitId: unit.getUnitId() });
}

function reference({ row, column, rows, columns }: Area): string {
  const corners = [cellName(row, column), cellName(row + rows - 1, column + columns - 1)];
  return corners.map((corner) => corner.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')).join(':');
}
