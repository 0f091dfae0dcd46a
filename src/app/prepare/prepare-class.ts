// „Paruošti klasės knygą…“ in pieces, each short enough for Google and under the lock: the tables and what is added to
// sheets that are there, then the subjects' sheets some at a time, with the last of them `Suvestinė`. A piece makes only what is missing,
// so the work goes on wherever it was cut off.
import { type Result, success } from '../../domain/result';
import type { SheetBlueprint } from '../../workbook/blueprint';
import { OVERVIEW_SHEET } from '../../workbook/overview-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import { isWorkingSheet } from '../../workbook/working-sheet';
import { applyChanges, finishChanges } from '../change-set';
import { collect } from '../collect';
import { underLock } from '../under-lock';
import { madeSheet } from '../undo/made-sheets';
import { registerRows, subjectRows } from './additions';
import {
  type ClassRecords,
  overviewOf,
  type PrepareWords,
  subjectBlueprints,
  tableBlueprints,
} from './blueprints';
import { type CheckedForm, checkForm } from './check-form';
import type { ClassPlan } from './class-plan';
import { draw, type PreparePorts } from './draw';
import { type ExistingClass, pupilsOf, readExistingClass, subjectsOf } from './existing-class';
import type { PrepareForm } from './form';
import { addSubjects, sourcesOf, subjectsMissingIn } from './overview';
import { sheetOrder } from './sheet-order';
import { completeTimetable } from './timetable';
import { type CutOff, formLeft, readCutOff } from './unfinished';

export interface PreparingWords extends PrepareWords {
  readonly action: string;
  readonly classWorkbook: string;
}
/** What the next piece goes on with. */
export interface PrepareState {
  readonly plan: ClassPlan;
  readonly tabs: readonly string[];
}
export interface PrepareProgress extends PrepareState {
  /** Sheets made in this piece. */
  readonly made: readonly string[];
  /** Rows that were added to sheets that were there. */
  readonly added: number;
  readonly left: readonly string[];
  /** Whether another piece follows. */
  readonly next: 'subjects' | null;
}

/** Preparing the class is one action, however often it is begun. */
export const PREPARE_KEY = 'prepare';
/** How many sheets of subjects are made in one piece: each is a second or so at Google. */
const SUBJECTS_IN_PIECE = 7;

export function beginPreparing(
  ports: PreparePorts,
  form: PrepareForm,
  words: PreparingWords,
): Result<PrepareProgress> {
  return underLock(ports, () => {
    const read = readExistingClass(ports);
    if (!read.ok) return read;
    const existing = read.value;
    const cutOff = readCutOff(ports, existing, PREPARE_KEY);
    const checked = checkForm(formLeft(form, cutOff), existing, words);
    if (!checked.ok) return checked;
    return makeTables(ports, existing, checked.value, cutOff, words);
  });
}

function makeTables(
  ports: PreparePorts,
  existing: ExistingClass,
  checked: CheckedForm,
  cutOff: CutOff,
  words: PreparingWords,
): Result<PrepareProgress> {
  const records: ClassRecords = {
    settings: checked.settings,
    pupils: [...pupilsOf(existing), ...checked.pupils],
    subjects: [...subjectsOf(existing), ...checked.subjects],
  };
  const plan = planOf(existing, records);
  const subjects = plan.subjects.map(({ name }) => name);
  const additions = collect({
    names: subjectRows(ports, existing, [
      ...(cutOff.isCutOff ? [...new Set([...cutOff.pupils, ...cutOff.named])] : []),
      ...checked.pupils.map(pupilName),
    ]),
    columns: subjectsMissingIn(ports, existing.tabs, subjects),
  });
  if (!additions.ok) return additions;
  const areas = [...registerRows(ports, existing, checked), ...additions.value.names];
  const order = sheetOrder(subjects);
  const blueprints = {
    tables: tableBlueprints(records, words, existing.addressOf),
    subjects: subjectBlueprints(plan, words),
  };
  const all = [...blueprints.tables, ...blueprints.subjects, overviewOf(plan)];
  const isMissing = ({ name }: { readonly name: string }) => !existing.tabs.includes(name);
  const missing = all.filter(isMissing);
  const stale = existing.tabs.filter(isWorkingSheet);
  const isNothingToDo =
    missing.length + areas.length + stale.length + additions.value.columns.length === 0 && !cutOff.isCutOff;
  if (isNothingToDo) return success({ plan, tabs: existing.tabs, made: [], added: 0, left: [], next: null });

  applyChanges(ports, {
    key: PREPARE_KEY,
    what: words.action,
    areas,
    makes: missing.map(madeSheet),
    goesOn: true,
  });
  for (const name of stale) ports.workbook.deleteSheet(name);
  if (cutOff.isCutOff)
    ports.maker.protectUnprotected(
      all.filter(
        ({ name, warned }) => existing.tabs.includes(name) && warned.length > 0 && cutOff.made.includes(name),
      ),
    );
  const tables = blueprints.tables.filter(isMissing);
  const tabs = draw(ports, tables, {
    tabs: existing.tabs.filter((name) => !isWorkingSheet(name)),
    order,
    owner: ownerOf(tables),
  });
  ports.workbook.flush();
  return success({
    ...progressOf(plan, tabs),
    made: tables.map(({ name }) => name),
    added: areas.length,
  });
}

/** Some of the subjects' sheets that are missing; with the last of them `Suvestinė`. */
export function prepareSubjects(
  ports: PreparePorts,
  state: PrepareState,
  words: PrepareWords,
): Result<PrepareProgress> {
  return underLock(ports, () => {
    const { plan, tabs } = state;
    const blueprints = subjectBlueprints(plan, words);
    const missing = blueprints.filter(({ name }) => !tabs.includes(name));
    const now = missing.slice(0, SUBJECTS_IN_PIECE);
    const [first] = now;
    const shown = first ? blueprints[blueprints.indexOf(first) - 1] : blueprints[blueprints.length - 1];
    if (now.length === missing.length) return finish(ports, state, now, shown, words);
    const after = draw(ports, now, {
      tabs,
      order: orderOf(plan),
      owner: ownerOf(missing),
      shown,
    });
    ports.workbook.flush();
    return success({ ...progressOf(plan, after), made: now.map(({ name }) => name), added: 0 });
  });
}

/** The last sheets of subjects and `Suvestinė`, made or completed; then the action is finished. */
function finish(
  ports: PreparePorts,
  { plan, tabs }: PrepareState,
  subjects: readonly SheetBlueprint[],
  shown: SheetBlueprint | undefined,
  words: PrepareWords,
): Result<PrepareProgress> {
  const isThere = tabs.includes(OVERVIEW_SHEET);
  const names = plan.subjects.map(({ name }) => name);
  const missing = isThere ? subjectsMissingIn(ports, tabs, names) : success(names);
  if (!missing.ok) return missing;
  const sources = sourcesOf(ports, plan, missing.value);
  if (!sources.ok) return sources;
  const order = orderOf(plan);
  const withSubjects = draw(ports, subjects, { tabs, order, owner: ownerOf(subjects), shown });
  // It looks like no other: begun on an empty sheet it takes fewer calls than on one that is drawn.
  const overview = isThere ? [] : [overviewOf(plan, sources.value)];
  const after = draw(ports, overview, { tabs: withSubjects, order, owner: OVERVIEW_SHEET });
  if (isThere && sources.value.size > 0) {
    const added = addSubjects(ports, sources.value);
    if (!added.ok) return added;
  }
  completeTimetable(ports, names, words.timetable);
  finishChanges(ports, PREPARE_KEY);
  const made = [...subjects, ...overview].map(({ name }) => name);
  return success({ plan, tabs: after, made, added: 0, left: [], next: null });
}

function planOf(existing: ExistingClass, { settings, pupils, subjects }: ClassRecords): ClassPlan {
  return {
    className: settings.className,
    schoolYear: settings.schoolYear,
    addresses: existing.addresses,
    pupils: pupils.map(pupilName),
    subjects: subjects.map(({ name, teacher, annualFrom, mean }) => ({
      name,
      teacher,
      annualFromAllMarks: annualFrom === 'visi',
      plainMean: mean === 'aritmetinis',
      wasThere: existing.tabs.includes(name),
    })),
  };
}

/** The last one is the working sheet itself. */
const ownerOf = (sheets: readonly SheetBlueprint[]): string => sheets[sheets.length - 1]?.name ?? '';

const orderOf = ({ subjects }: ClassPlan): readonly string[] => sheetOrder(subjects.map(({ name }) => name));

/** `Suvestinė` is always the end: it may lack a subject's columns. */
function progressOf(plan: ClassPlan, tabs: readonly string[]): Omit<PrepareProgress, 'made' | 'added'> {
  const subjects = plan.subjects.map(({ name }) => name).filter((name) => !tabs.includes(name));
  return {
    plan,
    tabs,
    left: [...subjects, OVERVIEW_SHEET],
    next: 'subjects',
  };
}
