// Which kind of workbook this is, by its `Nustatymai`: also where other settings are missing or wrong.
import { plainWords, type SheetRows } from './cell';
import { settingText } from './setting-text';
import { settingSchemas, WORKBOOK_KINDS } from './settings-sheet';

export type WorkbookKind = keyof typeof WORKBOOK_KINDS;

/** Where it is not said, a workbook that names its class is a class's. */
export function workbookKind(sheet: SheetRows | undefined): WorkbookKind | undefined {
  const said = plainWords(settingText(sheet, settingSchemas.kind.name));
  const known = (Object.keys(WORKBOOK_KINDS) as WorkbookKind[]).find((kind) => WORKBOOK_KINDS[kind] === said);
  return known ?? (settingText(sheet, settingSchemas.className.name) === '' ? undefined : 'class');
}
