import { settingsSheet } from '../workbook/settings-sheet';
import { workbookKind } from '../workbook/workbook-kind';
import type { Ports } from './ports';

/** Whether the open workbook is the school's; `Nustatymai` is read once an execution. */
export function isSchoolWorkbook({ workbook }: Pick<Ports, 'workbook'>): boolean {
  const { sheet } = settingsSheet;
  return workbookKind(workbook.lastRead(sheet) ?? workbook.read(sheet)) === 'school';
}
