// Names of pupils for a report whose audience may see them. A school workbook holds none: they are read from the class
// workbooks that the report mentions, one call each, and are never kept.

import { sameClass } from '../../domain/same-class';
import { describeAppIssue } from '../../text/lt/issues';
import { reportsPage as words } from '../../text/lt/reports-page';
import type { SheetRows } from '../../workbook/cell';
import { classListSheet } from '../../workbook/class-list-sheet';
import { pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable, readTableIfMade } from '../../workbook/read-table';
import type { Ports } from '../ports';
import { WorkbookRefusal } from '../workbook-refusal';
import { pupilKey } from './report';

export interface PupilNames {
  readonly names: ReadonlyMap<string, string>;
  /** Of which classes they could not be read, and why, in words. */
  readonly unread: readonly string[];
}

/** `keys` as `pupilKey` makes them; `isSchool`: the open workbook is the school's. */
export function readPupilNames(
  ports: Pick<Ports, 'workbook' | 'others'>,
  keys: readonly string[],
  isSchool: boolean,
): PupilNames {
  const classes = [...new Set(keys.map((key) => key.slice(0, key.indexOf('|'))))];
  const names = new Map<string, string>();
  const unread: string[] = [];
  if (classes.length === 0) return { names, unread };
  const idOf = isSchool ? workbooksOf(ports) : undefined;
  for (const className of classes) {
    const read = idOf ? readOther(ports, idOf(className)) : ports.workbook.read(pupilsSheet.sheet);
    const table = typeof read === 'string' ? undefined : readTable(pupilsSheet, read);
    if (table?.ok)
      for (const { value } of table.value.rows) names.set(pupilKey(className, value.id), pupilName(value));
    else unread.push(words.namesUnread(className, typeof read === 'string' ? read : words.namesSheetUnread));
  }
  return { names, unread };
}

/** The sheet, or why not. */
function readOther({ others }: Pick<Ports, 'others'>, id: string): SheetRows | string {
  if (id === '') return words.noWorkbook;
  try {
    return others.read(id, [pupilsSheet.sheet])[0] ?? words.namesSheetUnread;
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.issues.map(describeAppIssue).join(' ');
    throw error;
  }
}

function workbooksOf({ workbook }: Pick<Ports, 'workbook'>): (className: string) => string {
  const { sheet } = classListSheet;
  const list = readTableIfMade(classListSheet, workbook.lastRead(sheet) ?? workbook.read(sheet));
  const rows = list.ok ? (list.value?.rows ?? []) : [];
  return (className) =>
    rows.find(({ value }) => value.id !== '' && sameClass(value.className) === sameClass(className))?.value
      .id ?? '';
}
