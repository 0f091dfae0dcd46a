// A list of pupils → the register. First what would be done, then, when a person agrees to exactly that, it is done.
import { contentKey } from '../../domain/case-key';
import { type Result, success } from '../../domain/result';
import { type Cell, dateCell, firstFreeRow } from '../../workbook/cell';
import { type Pupil, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable, type TableOf } from '../../workbook/read-table';
import { readSettings, settingsSheet } from '../../workbook/settings-sheet';
import { columnsOf } from '../../workbook/table-schema';
import { completeChanges } from '../change-set';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { type CellChange, coverCells, type Formulas } from './cover-cells';
import { type ListedPupil, type PupilStep, planPupils } from './pupil-plan';
import { isUnfinished } from './unfinished';

export interface PupilsPlan {
  /** The same as long as the list and the register are. */
  readonly version: string;
  /** Importing this very list was cut off: it is to be done again, also when nothing seems to be left. */
  readonly isUnfinished: boolean;
  readonly steps: readonly PupilStep[];
}
export type PupilsImported =
  | { readonly kind: 'done'; readonly plan: PupilsPlan; readonly written: number }
  /** The register is not as it was when the person looked; nothing was written. */
  | { readonly kind: 'changed'; readonly plan: PupilsPlan };

export function previewPupils(ports: Ports, listed: readonly ListedPupil[]): Result<PupilsPlan> {
  const read = readPlan(ports, listed);
  if (!read.ok) return read;
  return success({ ...read.value.plan, isUnfinished: isUnfinished(ports, keyOf(listed)) });
}

export function importPupils(
  ports: Ports,
  listed: readonly ListedPupil[],
  expectedVersion: string,
  what: string,
): Result<PupilsImported> {
  return underLock<PupilsImported>(ports, () => {
    const read = readPlan(ports, listed);
    if (!read.ok) return read;
    const { plan, changes, sheet, formulas } = read.value;
    const key = keyOf(listed);
    // What was cut off has changed the register itself, and a person has agreed to all of it.
    if (plan.version !== expectedVersion && !isUnfinished(ports, key))
      return success({ kind: 'changed', plan });
    const areas = coverCells(sheet, formulas, changes);
    completeChanges(ports, { key, what, areas });
    return success({ kind: 'done', plan, written: changes.length });
  });
}

/** By the list alone: repeated after it was cut off it is the same import, whatever is written by then. */
const keyOf = (listed: readonly ListedPupil[]): string => contentKey('import-pupils', JSON.stringify(listed));

function readPlan(ports: Ports, listed: readonly ListedPupil[]) {
  const sheet = ports.workbook.read(pupilsSheet.sheet);
  const known = collect({
    settings: readSettings(ports.workbook.read(settingsSheet.sheet)),
    table: readTable(pupilsSheet, sheet),
  });
  if (!known.ok || !sheet) return known as Exclude<typeof known, { ok: true }>;
  const { settings, table } = known.value;
  const formulas = ports.workbook.readFormulas(pupilsSheet.sheet);
  const steps = planPupils(listed, table.rows, settings.className);
  const changes = changesOf(steps, table, formulas, firstFreeRow(sheet.rows));
  const version = contentKey('import-pupils', JSON.stringify([listed, steps, changes]));
  return success({ plan: { version, steps, isUnfinished: false }, changes, sheet, formulas });
}

function changesOf(
  steps: readonly PupilStep[],
  table: TableOf<typeof pupilsSheet.row.entries>,
  formulas: Formulas,
  freeRow: number,
): CellChange[] {
  let row = freeRow;
  return steps.flatMap((step): CellChange[] => {
    if (step.kind === 'known')
      return step.fills.flatMap((key) => {
        const column = table.columns[key];
        // An empty cell may hold a formula that gives nothing yet.
        if ((formulas[step.row - 1]?.[column - 1] ?? '') !== '') return [];
        return [{ row: step.row, column, value: cellOf(step.listed[key], key) }];
      });
    if (step.kind === 'refused') return [];
    const at = row;
    row += 1;
    return columnsOf(pupilsSheet).map(({ key }) => ({
      row: at,
      column: table.columns[key],
      value: cellOf(step.pupil[key], key),
    }));
  });
}

function cellOf(value: Pupil[keyof Pupil], key: keyof Pupil): Cell {
  if (value === undefined) return '';
  return pupilsSheet.columns[key].format === 'date'
    ? dateCell(value as Exclude<Pupil['born'], undefined>)
    : value;
}
