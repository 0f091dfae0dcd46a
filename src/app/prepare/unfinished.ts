// Preparing that was cut off, or whose answer did not arrive: what it had done already is no mistake of whoever repeats
// it.
import { foldWord } from '../../domain/cell';
import { JOURNAL_SHEET } from '../../workbook/journal-sheet';
import { pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import type { TableRow } from '../../workbook/read-table';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import type { Ports } from '../ports';
import { type Changes, openJournal } from '../undo/journal';
import type { ExistingClass } from './existing-class';
import type { PrepareForm } from './form';

export interface CutOff {
  /** False: it was finished, and nothing else has been done since. */
  readonly isCutOff: boolean;
  /** Sheets that it was to make. */
  readonly made: readonly string[];
  /** Names of pupils and subjects whose rows it had written. */
  readonly pupils: readonly string[];
  readonly subjects: readonly string[];
  /** Pupils of the register whom it was to write into subjects' sheets. */
  readonly named: readonly string[];
}
const NOTHING: CutOff = { isCutOff: false, made: [], pupils: [], subjects: [], named: [] };

export function readCutOff(ports: Ports, existing: ExistingClass, key: string): CutOff {
  if (!existing.tabs.includes(JOURNAL_SHEET)) return NOTHING;
  const { entry, changes } = openJournal(ports);
  if (!entry || entry.state === 'atšaukta' || entry.key !== key || !changes) return NOTHING;
  const written = <Value>(sheet: string, rows: readonly TableRow<Value>[]): Value[] =>
    rows.filter(({ row }) => isWritten(changes, sheet, row)).map(({ value }) => value);
  const cells = new Set(changes.areas.flatMap(({ after }) => after.flat()));
  return {
    isCutOff: entry.state === 'pradėta',
    made: changes.made.map(({ name }) => name),
    pupils: written(pupilsSheet.sheet, existing.pupils?.rows ?? []).map(pupilName),
    subjects: written(subjectsSheet.sheet, existing.subjects?.rows ?? []).map(({ name }) => name),
    named: (existing.pupils?.rows ?? [])
      .map(({ value }) => pupilName(value))
      .filter((name) => cells.has(name)),
  };
}

/** By a row below others, or with the sheet when that was made. */
const isWritten = ({ areas, made }: Changes, sheet: string, row: number): boolean =>
  areas.some((area) => area.sheet === sheet && row >= area.row && row < area.row + area.after.length) ||
  made.some(({ name, typed }) => name === sheet && typed.some(([typedRow]) => typedRow === row));

/** What of the form is still to be done. */
export function formLeft(form: PrepareForm, { pupils, subjects }: CutOff): PrepareForm {
  const isIn = (names: readonly string[], name: string): boolean =>
    names.some((other) => foldWord(other) === foldWord(name));
  return {
    settings: form.settings,
    pupils: form.pupils.filter((pupil) => !isIn(pupils, pupilName(pupil))),
    subjects: form.subjects.filter(({ name }) => !isIn(subjects, name)),
  };
}
