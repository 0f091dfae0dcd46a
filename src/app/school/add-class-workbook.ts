// „Pridėti esamą“: a class workbook that is there already comes into the list, by its link or id.
import { failure, type Result, success } from '../../domain/result';
import { sameClass } from '../../domain/same-class';
import { parseSchoolYear } from '../../domain/usual-year';
import { workbookIdIn } from '../../domain/workbook-link';
import type { SheetRows } from '../../workbook/cell';
import { classListSheet } from '../../workbook/class-list-sheet';
import { settingText } from '../../workbook/setting-text';
import { settingSchemas, settingsSheet } from '../../workbook/settings-sheet';
import { workbookKind } from '../../workbook/workbook-kind';
import { encodeNewRow } from '../../workbook/write-table';
import type { OtherWorkbook, Ports } from '../ports';
import { underLock } from '../under-lock';
import { type ClassList, readSchool } from './existing-school';
import { writeListed } from './listed-cells';

export interface AddedClass {
  readonly className: string;
  readonly name: string;
}

export function addClassWorkbook(ports: Ports, pasted: string): Result<AddedClass> {
  const id = workbookIdIn(pasted);
  if (id === undefined) return failure('school.link-wrong', { value: pasted.trim().slice(0, 60) });
  return underLock(ports, () => {
    const read = readSchool(ports);
    if (!read.ok) return read;
    const { settings, list } = read.value;
    const listed = list.rows.find(({ value }) => value.id === id)?.value;
    if (listed) return failure('school.listed-already', { className: listed.className });
    const found = ports.others.look(id);
    if (!found.sheets.includes(settingsSheet.sheet))
      return failure('school.no-class-workbook', { name: found.name });
    const [rows] = ports.others.read(id, [settingsSheet.sheet]);
    const known = classOf(rows);
    if (!known) return failure('school.no-class-workbook', { name: found.name });
    if (parseSchoolYear(known.schoolYear) !== parseSchoolYear(settings.schoolYear))
      return failure('school.other-year', {
        name: found.name,
        year: known.schoolYear,
        wanted: settings.schoolYear,
      });
    return enter(ports, list, found, known);
  });
}

interface KnownClass {
  readonly schoolYear: string;
  readonly className: string;
  readonly classGrade: string;
  readonly classHead: string;
  readonly classHeadEmail: string;
}

/** Undefined where it is no class workbook. */
function classOf(rows: SheetRows | undefined): KnownClass | undefined {
  const of = (key: 'schoolYear' | 'className' | 'classGrade' | 'classHead' | 'classHeadEmail') =>
    settingText(rows, settingSchemas[key].name);
  const className = of('className');
  if (workbookKind(rows) === 'school' || className === '') return undefined;
  return {
    className,
    schoolYear: of('schoolYear'),
    classGrade: of('classGrade'),
    classHead: of('classHead'),
    classHeadEmail: of('classHeadEmail'),
  };
}

/** In the row of its class, if that has no workbook yet; or in a new one. */
function enter(
  ports: Ports,
  list: ClassList,
  found: OtherWorkbook,
  { schoolYear: _year, ...known }: KnownClass,
): Result<AddedClass> {
  const row = list.rows.find(({ value }) => sameClass(value.className) === sameClass(known.className));
  if (row && row.value.id !== '')
    return failure('school.class-has-workbook', { className: known.className, name: row.value.name });
  const { id, name, link } = found;
  if (row) writeListed(ports, list, row, { id, name, link });
  else
    ports.workbook.append(
      classListSheet.sheet,
      encodeNewRow(classListSheet, list, { ...known, id, name, link, readAt: undefined, state: '' }),
    );
  ports.workbook.flush();
  return success({ className: known.className, name });
}
