// „Paruošti gimnazijos knygą…“: the sheets that are missing, and the classes that are not in the list yet. One action that
// can be undone, and that is finished by repeating it.
import { type Result, success } from '../../domain/result';
import { sameClass } from '../../domain/same-class';
import { classListSheet } from '../../workbook/class-list-sheet';
import { JOURNAL_SHEET } from '../../workbook/journal-sheet';
import { plainRow } from '../../workbook/plain-row';
import { type AreaChange, applyChanges, finishChanges } from '../change-set';
import type { Ports } from '../ports';
import { draw, type PreparePorts } from '../prepare/draw';
import { underLock } from '../under-lock';
import { madeSheet } from '../undo/made-sheets';
import { checkSchoolForm, type FieldProblem } from './check-form';
import { type ClassList, type ExistingSchool, readExistingSchool } from './existing-school';
import type { FormClass, SchoolForm } from './form';
import {
  newListRow,
  SCHOOL_ORDER,
  type SchoolWords,
  schoolBlueprints,
  schoolSettings,
} from './school-blueprints';

export interface PrepareSchoolWords extends SchoolWords {
  /** What the action is called where it is offered to be undone. */
  readonly action: string;
}
export type PreparedSchool =
  | { readonly kind: 'refused'; readonly problems: readonly FieldProblem[] }
  | {
      readonly kind: 'done';
      /** Sheets that were made. */
      readonly made: readonly string[];
      /** Classes that came into the list, and those that had been in it. */
      readonly added: readonly string[];
      readonly known: readonly string[];
    };

const PREPARE_SCHOOL_KEY = 'prepare-school';

export function prepareSchool(
  ports: PreparePorts,
  form: SchoolForm,
  words: PrepareSchoolWords,
): Result<PreparedSchool> {
  return underLock(ports, () => {
    const read = readExistingSchool(ports);
    if (!read.ok) return read;
    const existing = read.value;
    const problems = checkSchoolForm(form, existing.settings !== undefined);
    if (problems.length > 0) return success({ kind: 'refused', problems });
    return success(write(ports, existing, form, words));
  });
}

function write(
  ports: PreparePorts,
  existing: ExistingSchool,
  form: SchoolForm,
  words: PrepareSchoolWords,
): PreparedSchool {
  const there = new Set(existing.list?.rows.map(({ value }) => sameClass(value.className)) ?? []);
  const isNew = ({ className }: FormClass) => !there.has(sameClass(className));
  const added = form.classes.filter(isNew);
  const blueprints = schoolBlueprints(
    existing.settings ?? schoolSettings(form.settings),
    added.map(newListRow),
    words,
  );
  const missing = blueprints.filter(({ name }) => !existing.tabs.includes(name));
  const areas = existing.list && added.length > 0 ? rowsBelow(ports, existing.list, added) : [];
  if (missing.length + areas.length > 0)
    applyChanges(ports, {
      key: PREPARE_SCHOOL_KEY,
      what: words.action,
      areas,
      makes: missing.map(madeSheet),
      goesOn: true,
    });
  const owner = missing[missing.length - 1]?.name ?? '';
  draw(ports, missing, { tabs: existing.tabs, order: SCHOOL_ORDER, owner });
  if (missing.length + areas.length > 0 || existing.tabs.includes(JOURNAL_SHEET))
    finishChanges(ports, PREPARE_SCHOOL_KEY);
  const names = (classes: readonly FormClass[]) => classes.map(({ className }) => className.trim());
  return {
    kind: 'done',
    made: missing.map(({ name }) => name),
    added: names(added),
    known: names(form.classes.filter((one) => !isNew(one))),
  };
}

function rowsBelow(
  { workbook }: Pick<Ports, 'workbook'>,
  list: ClassList,
  added: readonly FormClass[],
): readonly AreaChange[] {
  const after = added.map((one) => plainRow(classListSheet, list, newListRow(one)));
  const row = (workbook.lastRead(list.sheet)?.rows.length ?? 0) + 1;
  const before = after.map((cells) => cells.map(() => ''));
  return [{ sheet: list.sheet, row, column: 1, before, after }];
}
