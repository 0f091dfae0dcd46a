import { settingsSheet } from '../workbook/settings-sheet';
import { type WorkbookKind, workbookKind } from '../workbook/workbook-kind';
import type { Ports } from './ports';

/** What the open workbook says of itself; `Nustatymai` is read once an execution. */
export function openWorkbookKind({ workbook }: Pick<Ports, 'workbook'>): WorkbookKind | undefined {
  const { sheet } = settingsSheet;
  return workbookKind(workbook.lastRead(sheet) ?? workbook.read(sheet));
}

export const isSchoolWorkbook = (ports: Pick<Ports, 'workbook'>): boolean =>
  openWorkbookKind(ports) === 'school';
