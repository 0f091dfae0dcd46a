// „Sukurti knygą“: class workbooks made from the school's, some in a piece. Their row gets the id last, so a run that was cut
// off is repeated, and finds by its key what it had made; what was not filled in yet is filled in then.
import { caseKey } from '../../domain/case-key';
import type { Issue, Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { sameClass } from '../../domain/same-class';
import type { ClassListRow } from '../../workbook/class-list-sheet';
import type { TableRow } from '../../workbook/read-table';
import type { SchoolSettings } from '../../workbook/settings-sheet';
import type { OtherWorkbook, Ports } from '../ports';
import { underLock } from '../under-lock';
import { isTwice } from './class-list';
import { classSettingsSheet } from './class-settings';
import { type ClassList, readSchool } from './existing-school';
import { writeListed } from './listed-cells';
import type { SchoolWords } from './school-blueprints';

export interface MakeWords extends SchoolWords {
  /** The name of a new class workbook: „2b klasė – 2026–2027“. */
  readonly workbook: (className: string, schoolYear: string) => string;
  readonly folder: (schoolYear: string) => string;
}
export interface MadeClass {
  readonly className: string;
  readonly name: string;
  readonly link: string;
  /** False: it was there before. */
  readonly isNew: boolean;
}
export interface MadePiece {
  readonly made: readonly MadeClass[];
  readonly problems: readonly { readonly className: string; readonly issue: Issue }[];
}

/** The same class of the same year is the same workbook. */
export const classWorkbookKey = (schoolYear: string, className: string): string =>
  caseKey('class-workbook', [schoolYear, sameClass(className)]);

export function makeClassWorkbooks(
  ports: Ports,
  classNames: readonly string[],
  words: MakeWords,
): Result<MadePiece> {
  return underLock(ports, () => {
    const read = readSchool(ports);
    if (!read.ok) return read;
    const { settings, list } = read.value;
    const problems: { className: string; issue: Issue }[] = [];
    const made: MadeClass[] = [];
    const wanted: TableRow<ClassListRow>[] = [];
    const asked = new Map(classNames.map((className) => [sameClass(className), className]));
    for (const className of asked.values()) {
      const row = wantedRow(list, className);
      if (!row.ok) problems.push(...row.issues.map((issue) => ({ className, issue })));
      else if (row.value.value.id === '') wanted.push(row.value);
      else made.push({ ...workbookOf(row.value.value), className, isNew: false });
    }
    const keyOf = ({ value }: TableRow<ClassListRow>) =>
      classWorkbookKey(settings.schoolYear, value.className);
    const there = ports.others.findAll(wanted.map(keyOf));
    for (const row of wanted) {
      const found = there.find(({ key }) => key === keyOf(row));
      const workbook = makeOne(ports, settings, row.value, { found, key: keyOf(row) }, words);
      writeListed(ports, list, row, workbook);
      made.push({ ...workbook, className: row.value.className, isNew: found === undefined });
    }
    ports.workbook.flush();
    return success({
      made: made.map(({ className, name, link, isNew }) => ({ className, name, link, isNew })),
      problems,
    });
  });
}

function wantedRow(list: ClassList, className: string): Result<TableRow<ClassListRow>> {
  const row = list.rows.find(({ value }) => sameClass(value.className) === sameClass(className));
  if (!row) return failure('school.class-gone', { className });
  const all = list.rows.map(({ value }) => value);
  return isTwice(row.value, all)
    ? failure('school.class-twice', { className }, { sheet: list.sheet, row: row.row })
    : success(row);
}

function makeOne(
  { others }: Ports,
  settings: SchoolSettings,
  row: ClassListRow,
  { found, key }: { readonly found: OtherWorkbook | undefined; readonly key: string },
  words: MakeWords,
): OtherWorkbook {
  const sheets = [classSettingsSheet(settings, row, words)];
  if (found) {
    others.complete(found.id, sheets);
    return found;
  }
  const { schoolYear } = settings;
  const name = words.workbook(row.className, schoolYear);
  return others.make({ key, name, folder: words.folder(schoolYear), sheets });
}

const workbookOf = ({ name, link }: ClassListRow) => ({ name, link });
