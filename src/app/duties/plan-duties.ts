// What generating `Metų pareigos` again would change: never what is done, nor what a person has typed.
import { type DutyRow, madePart, OURS_OF_DUTY, type OurColumn } from '../../workbook/duties-sheet';
import type { TableRow } from '../../workbook/read-table';
import { yearOfKey } from './wanted-duties';

export interface ChangedDuty {
  readonly row: number;
  readonly before: DutyRow;
  readonly after: DutyRow;
}
export interface DutyPlan {
  readonly added: readonly DutyRow[];
  /** Other days; with them the words may change too. */
  readonly moved: readonly ChangedDuty[];
  /** Other classes or words on the same days. */
  readonly worded: readonly ChangedDuty[];
  /** Nothing that a person reads differs, only what is remembered of it: generating was cut off, or they typed the same. */
  readonly noted: readonly ChangedDuty[];
  /** Of this year and none any more: emptied but for the key, which lets it come back. */
  readonly removed: readonly ChangedDuty[];
  /** Would have changed where a person has changed them: left. */
  readonly kept: readonly DutyRow[];
  /** None any more, but ticked, noted or changed by a person: left. */
  readonly unneeded: readonly DutyRow[];
}

export const changesOf = ({ added, moved, worded, removed }: DutyPlan): number =>
  added.length + moved.length + worded.length + removed.length;

/** Rows of another school year and rows without a key are nobody's business here; of two with one key the first counts. */
export function planDuties(
  rows: readonly TableRow<DutyRow>[],
  wanted: readonly DutyRow[],
  schoolYear: string,
): DutyPlan {
  const byKey = new Map<string, TableRow<DutyRow>>();
  for (const row of rows)
    if (row.value.key !== '' && !byKey.has(row.value.key)) byKey.set(row.value.key, row);
  const plan = {
    added: [] as DutyRow[],
    moved: [] as ChangedDuty[],
    worded: [] as ChangedDuty[],
    noted: [] as ChangedDuty[],
    removed: [] as ChangedDuty[],
    kept: [] as DutyRow[],
    unneeded: [] as DutyRow[],
  };
  for (const want of wanted) {
    const there = byKey.get(want.key);
    byKey.delete(want.key);
    if (!there) plan.added.push(want);
    else if (there.value.done === undefined) renew(plan, there, want);
  }
  for (const { row, value } of byKey.values()) {
    if (yearOfKey(value.key) !== schoolYear) continue;
    const change = { row, before: value, after: emptied(value) };
    if (isEmptied(value)) {
      if (value.made !== '') plan.noted.push(change);
    } else if (isUntouched(value)) plan.removed.push(change);
    else plan.unneeded.push(value);
  }
  return plan;
}

type Lists = { -readonly [Key in keyof DutyPlan]: DutyPlan[Key][number][] };

function renew(plan: Lists, { row, value }: TableRow<DutyRow>, want: DutyRow): void {
  const wasMade = value.made !== '';
  // Somebody wants it no more.
  if (wasMade && isEmptied(value)) return;
  const made = value.made.split('|');
  const isOurs = (column: OurColumn, index: number) =>
    wasMade ? madePart(value, column) === made[index] : isBlank(value[column]);
  const differs = (column: OurColumn) => madePart(value, column) !== madePart(want, column);
  const renewed = OURS_OF_DUTY.filter((column, index) => isOurs(column, index) && differs(column));
  // What a person has typed is in the way only where the settings have changed that very cell since.
  const typed = OURS_OF_DUTY.filter(
    (column, index) =>
      !isOurs(column, index) && differs(column) && wasMade && madePart(want, column) !== made[index],
  );
  if (typed.length > 0) plan.kept.push(value);
  // What stands as it should is ours, whoever wrote it.
  const parts = OURS_OF_DUTY.map((column, index) =>
    renewed.includes(column) || !differs(column) ? madePart(want, column) : (made[index] ?? ''),
  );
  const after: DutyRow = {
    ...value,
    ...Object.fromEntries(renewed.map((column) => [column, want[column]])),
    made: parts.join('|'),
  };
  const change = { row, before: value, after };
  if (renewed.some((column) => column === 'from' || column === 'to')) plan.moved.push(change);
  else if (renewed.length > 0) plan.worded.push(change);
  else if (after.made !== value.made) plan.noted.push(change);
}

/** A removal that was cut off has emptied some cells already. */
function isUntouched(row: DutyRow): boolean {
  const made = row.made.split('|');
  const isOurs = (column: OurColumn, index: number) =>
    isBlank(row[column]) || madePart(row, column) === made[index];
  return row.done === undefined && row.doneBy === '' && row.note === '' && OURS_OF_DUTY.every(isOurs);
}

/** Nothing that a person reads: emptied by us, or by somebody who wants it no more (then `made` still says what it was). */
export const isEmptied = (row: DutyRow): boolean =>
  row.done === undefined && OURS_OF_DUTY.every((column) => isBlank(row[column]));

const isBlank = (value: string | undefined): boolean => value === undefined || value === '';

const emptied = ({ key, doneBy, note }: DutyRow): DutyRow => ({
  key,
  made: '',
  from: undefined,
  to: undefined,
  what: '',
  whom: '',
  classes: '',
  clause: '',
  done: undefined,
  doneBy,
  note,
});
