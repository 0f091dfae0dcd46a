import { plainWords } from '../workbook/cell';
import { readSchoolSettings, settingsSheet, WORKBOOK_KINDS } from '../workbook/settings-sheet';
import type { Ports } from './ports';

/** Whether the open workbook is the school's; `Nustatymai` is read once an execution. */
export function isSchoolWorkbook({ workbook }: Pick<Ports, 'workbook'>): boolean {
  const { sheet } = settingsSheet;
  const settings = readSchoolSettings(workbook.lastRead(sheet) ?? workbook.read(sheet));
  return settings.ok && plainWords(settings.value.kind) === WORKBOOK_KINDS.school;
}
