// Every cell of a table of marks beside the sheet's: new, the same, different, or no mark at all.
import type { KindCode } from '../../domain/kind-of-work';
import type { MarkRange } from '../../domain/mark';
import { type WrittenMark, writtenMark } from '../../domain/written-mark';
import { type Cell, cellText, isBlank } from '../../workbook/cell';
import type { DayPlan, ListedMarks, MarkConflict, MarkStep, MarksBook, WrongMark } from './marks-table';

export interface PlacedMarks {
  readonly listed: ListedMarks;
  /** The pupil's row in the sheet. */
  readonly row: number;
}
export interface CellPlan {
  readonly fresh: readonly MarkStep[];
  readonly same: number;
  readonly conflicts: readonly MarkConflict[];
  readonly wrong: readonly WrongMark[];
}

export function planCells(
  placed: readonly PlacedMarks[],
  days: readonly DayPlan[],
  book: MarksBook,
): CellPlan {
  const fresh: MarkStep[] = [];
  const conflicts: MarkConflict[] = [];
  const wrong: WrongMark[] = [];
  let same = 0;
  for (const { listed, row } of placed)
    days.forEach(({ kind, target }, day) => {
      if (!('column' in target)) {
        if (target.state === 'no-marks' && writtenMark(listed.cells[day], 'values').kind === 'wrong')
          wrong.push({ line: listed.line, day, value: (listed.cells[day] ?? '').trim(), why: 'not-a-mark' });
        return;
      }
      const { column } = target;
      // Formative notes are words of the teacher's own.
      const mark = kind === 'F' ? note(listed.cells[day]) : writtenMark(listed.cells[day], rangeOf(kind));
      if (mark.kind === 'empty') return;
      const at = { line: listed.line, day };
      const why = mark.kind === 'wrong' ? 'not-a-mark' : scaleProblem(mark.value, kind, book);
      if (mark.kind === 'wrong' || why) {
        wrong.push({ ...at, value: (listed.cells[day] ?? '').trim(), why: why ?? 'not-a-mark' });
        return;
      }
      const current: Cell = book.sheet.rows[row - 1]?.[column - 1] ?? '';
      const isFormula = (book.formulas[row - 1]?.[column - 1] ?? '') !== '';
      const step = { ...at, row, column, value: mark.value };
      if (isBlank(current) && !isFormula) fresh.push(step);
      else if (isSame(current, mark.value, kind)) same += 1;
      else conflicts.push({ ...step, has: cellText(current), isFormula });
    });
  return { fresh, same, conflicts, wrong };
}

function isSame(current: Cell, value: number | string, kind: KindCode | undefined): boolean {
  const held = kind === 'F' ? note(cellText(current)) : writtenMark(current, rangeOf(kind));
  return held.kind === 'mark' && held.value === value;
}

function note(cell: string | undefined): WrittenMark {
  const text = (cell ?? '').replace(/\s+/g, ' ').trim();
  if (text === '') return { kind: 'empty' };
  return { kind: 'mark', value: /^([1-9]|10)$/.test(text) ? Number(text) : text, isWork: true };
}

const rangeOf = (kind: KindCode | undefined): MarkRange =>
  kind === 'B' ? 'points' : kind === 'G' ? 'decimal-marks' : 'marks';

/** Numbers and įsk/neįsk in one row would be an error of the whole row. */
function scaleProblem(
  value: number | string,
  kind: KindCode | undefined,
  { subject }: MarksBook,
): WrongMark['why'] | undefined {
  if (kind === 'B' || kind === 'F') return undefined;
  const words = String(value).split(' ');
  if (subject.assessment === 'įskaita' && words.some((word) => /^\d/.test(word))) return 'not-a-pass';
  if (subject.assessment === 'pažymys' && words.some((word) => /įsk$/.test(word))) return 'not-a-number';
  return undefined;
}
