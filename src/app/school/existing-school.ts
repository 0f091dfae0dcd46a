// What a school workbook has already; a sheet that is not there yet is no problem, one that cannot be read is.
import { failure, type Result, success } from '../../domain/result';
import { classListSheet } from '../../workbook/class-list-sheet';
import { pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable, type TableOf } from '../../workbook/read-table';
import { readSchoolSettings, type SchoolSettings, settingsSheet } from '../../workbook/settings-sheet';
import { workbookKind } from '../../workbook/workbook-kind';
import { collect } from '../collect';
import type { Ports } from '../ports';

export type ClassList = TableOf<(typeof classListSheet)['row']['entries']>;
export interface ExistingSchool {
  /** Every sheet, in the order of the tabs. */
  readonly tabs: readonly string[];
  readonly settings: SchoolSettings | undefined;
  readonly list: ClassList | undefined;
}

/** A class workbook is refused: it would get a second list of settings. */
export function readExistingSchool({ workbook }: Ports): Result<ExistingSchool> {
  const tabs = workbook.sheetNames();
  const rowsOf = (name: string) => (tabs.includes(name) ? workbook.read(name) : undefined);
  const settingsRows = rowsOf(settingsSheet.sheet);
  if (workbookKind(settingsRows) === 'class' || tabs.includes(pupilsSheet.sheet))
    return failure('school.is-class-workbook');
  const listRows = rowsOf(classListSheet.sheet);
  const read = collect({
    settings: settingsRows ? readSchoolSettings(settingsRows) : success(undefined),
    list: listRows ? readTable(classListSheet, listRows) : success(undefined),
  });
  return read.ok ? success({ tabs, ...read.value }) : read;
}

/** Where both must be there: it was prepared. */
export function readSchool({ workbook }: Ports): Result<{
  readonly settings: SchoolSettings;
  readonly list: ClassList;
}> {
  const settingsRows = workbook.read(settingsSheet.sheet);
  if (workbookKind(settingsRows) === 'class') return failure('workbook-is-class');
  if (!settingsRows) return failure('school.not-prepared');
  return collect({
    settings: readSchoolSettings(settingsRows),
    list: readTable(classListSheet, workbook.read(classListSheet.sheet)),
  });
}
