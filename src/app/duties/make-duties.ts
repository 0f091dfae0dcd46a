// `Metų pareigos` is made from the settings, and made again after they changed: one reading, one change set.
import { failure, type Result, success } from '../../domain/result';
import { schoolDuties as words } from '../../text/lt/school-duties';
import { dutiesBlueprint, dutiesSheet } from '../../workbook/duties-sheet';
import { readTable } from '../../workbook/read-table';
import { addedRows, changedRow } from '../cases/case-rows';
import { applyChanges, finishChanges } from '../change-set';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { madeSheet } from '../undo/made-sheets';
import { planDuties } from './plan-duties';
import { type WantedDuties, wantedDuties } from './wanted-duties';

const MAKING_KEY = 'school-duties';
const RENEWING_KEY = 'school-duties-again';

export interface MadeDuties {
  readonly added: number;
  readonly moved: number;
  readonly worded: number;
  readonly removed: number;
  /** What stayed as a person has changed it though the settings now say otherwise. */
  readonly kept: readonly string[];
  readonly unneeded: readonly string[];
}

/** Makes the sheet where it is not there; how many duties stand in it then, undefined where it was there. */
export function makeDutiesOnce(ports: Ports): Result<number | undefined> {
  return underLock(ports, () => {
    if (ports.workbook.sheetNames().includes(dutiesSheet.sheet)) {
      // Making it may have been cut off at its very last write.
      finishChanges(ports, MAKING_KEY);
      return success(undefined);
    }
    const wanted = wantedDuties(ports);
    if (!wanted.ok) return wanted;
    return success(make(ports, wanted.value));
  });
}

function make(ports: Ports, { rows }: WantedDuties): number {
  const blueprint = dutiesBlueprint(rows, words.table);
  applyChanges(ports, {
    key: MAKING_KEY,
    what: words.action,
    areas: [],
    makes: [madeSheet(blueprint)],
    goesOn: true,
  });
  ports.workbook.create(blueprint);
  finishChanges(ports, MAKING_KEY);
  return rows.length;
}

export function renewDuties(ports: Ports): Result<MadeDuties> {
  return underLock(ports, () => {
    const wanted = wantedDuties(ports);
    if (!wanted.ok) return wanted;
    const sheet = ports.workbook.read(dutiesSheet.sheet);
    if (!sheet) return failure('duties.not-made');
    const table = readTable(dutiesSheet, sheet);
    if (!table.ok) return table;
    const plan = planDuties(table.value.rows, wanted.value.rows, wanted.value.schoolYear);
    const { added, moved, worded, noted, removed, kept, unneeded } = plan;
    const changed = [...moved, ...worded, ...noted, ...removed];
    const cells = (marked: boolean) =>
      changed.flatMap(({ row, before, after }) => {
        const made = marked ? after.made : before.made;
        return changedRow(dutiesSheet, table.value, row, marked ? { ...after, made: before.made } : before, {
          ...after,
          made,
        });
      });
    const texts = [
      ...cells(false),
      ...(added.length > 0 ? [addedRows(ports, dutiesSheet, table.value, added)] : []),
    ];
    // What is remembered of the cells is written after them: cut off in between, none is taken for a person's.
    const marks = cells(true);
    const isLong = texts.length > 0 && marks.length > 0;
    const changeSet = { key: RENEWING_KEY, what: words.renewing };
    if (texts.length > 0) applyChanges(ports, { ...changeSet, areas: texts, goesOn: isLong });
    if (marks.length > 0) applyChanges(ports, { ...changeSet, areas: marks });
    if (texts.length + marks.length === 0) finishChanges(ports, RENEWING_KEY);
    return success({
      added: added.length,
      moved: moved.length,
      worded: worded.length,
      removed: removed.length,
      kept: kept.map(({ what }) => what),
      unneeded: unneeded.map(({ what }) => what),
    });
  });
}
