// One duty is ticked, its tick is taken back, or something is noted: one row, written at once.

import { firstYearOf } from '../../domain/mip';
import { failure, type Result, success } from '../../domain/result';
import { makeSchoolDate, parseSchoolDate, type SchoolDate } from '../../domain/school-date';
import { schoolYearName, schoolYearOf } from '../../domain/usual-year';
import { LONGEST_CELL_TEXT } from '../../workbook/cell';
import { type DutyRow, dutiesSheet } from '../../workbook/duties-sheet';
import { encodeCell, runsOf } from '../../workbook/write-table';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { type DutiesTable, findDuty, readDuties } from './read-duties';
import { type DutyView, dutyView } from './view-duties';
import { yearOfKey } from './wanted-duties';

export interface SaveDuty {
  readonly key: string;
  /** What the page showed. */
  readonly base: { readonly done: string; readonly note: string };
  /** When it was done as it was typed, null to take the tick back; without it the tick stays as it is. */
  readonly done?: string | null;
  readonly note?: string;
}
export interface SavedDuty {
  /** Somebody else has changed it meanwhile: nothing was written. */
  readonly isChanged: boolean;
  readonly duty: DutyView;
}

export function saveDuty(ports: Ports, { key, base, done, note }: SaveDuty): Result<SavedDuty> {
  const today = ports.clock.today();
  const day = done === undefined || done === null ? success(undefined) : doneDay(done, key, today);
  if (!day.ok) return day;
  const text = note?.replace(/\r\n?/g, '\n').trim();
  if (text !== undefined && text.length > LONGEST_CELL_TEXT)
    return failure('duties.note-long', { length: text.length, most: LONGEST_CELL_TEXT });
  return underLock(ports, () => {
    const table = readDuties(ports);
    if (!table.ok) return table;
    const found = findDuty(table.value, key);
    if (!found.ok) return found;
    const before = found.value.value;
    const after: DutyRow = {
      ...before,
      ...(done === undefined ? {} : { done: day.value, doneBy: day.value ? ports.user.email() : '' }),
      ...(text === undefined ? {} : { note: text }),
    };
    // What is already as it shall be is nobody's change.
    const clashes =
      (done !== undefined && (before.done ?? '') !== base.done && before.done !== after.done) ||
      (text !== undefined && before.note !== base.note && before.note !== after.note);
    if (!clashes) write(ports, table.value, found.value.row, before, after);
    return success({
      isChanged: clashes,
      duty: dutyView({ ...found.value, value: clashes ? before : after }, today),
    });
  });
}

const TYPED = ['done', 'doneBy', 'note'] as const;

/** The cells that change and no others; neighbours in one call. */
function write(
  { workbook }: Ports,
  { columns }: DutiesTable,
  row: number,
  before: DutyRow,
  after: DutyRow,
): void {
  const isSame = (before.done ?? '') === (after.done ?? '') && before.note === after.note;
  if (isSame) return;
  const cells = TYPED.filter((key) => (before[key] ?? '') !== (after[key] ?? '')).map((key) => ({
    column: columns[key],
    cell: encodeCell(after[key], key === 'done' ? 'date' : 'text'),
  }));
  for (const run of runsOf(cells)) workbook.write(dutiesSheet.sheet, row, run.column, run.cells);
  workbook.flush();
}

/** A day of the duty's own school year that is not to come; of a person's own row, of this year or the one before. */
function doneDay(typed: string, key: string, today: SchoolDate): Result<SchoolDate> {
  if (typed.trim() === '') return failure('duties.done-missing');
  const day = parseSchoolDate(typed);
  if (!day) return failure('duties.done-wrong', { value: typed.trim().slice(0, 60) });
  if (day > today) return failure('duties.done-future', { value: day });
  const year = yearOfKey(key) ?? schoolYearName(schoolYearOf(today) - 1);
  const first = makeSchoolDate(firstYearOf(year) ?? 0, 8, 1);
  return first !== undefined && day < first ? failure('duties.done-old', { value: day, year }) : success(day);
}
