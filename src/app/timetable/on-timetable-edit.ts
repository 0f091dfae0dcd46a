// What is typed into the timetable is checked at once: the rows that it concerns say what is wrong with them.
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import type { EditHandler } from '../on-edit';
import { isWrong, readChecked } from './read-checked';
import { type StateWords, writeStates } from './write-states';

export interface TimetableEditWords extends StateWords {
  readonly onEdit: (row: number, problems: readonly string[]) => string;
  readonly onEditRows: (rows: number) => string;
}

/** A row that is not complete yet is written of beside it, and not spoken of; nor is what the edit did not change. */
export const onTimetableEdit =
  (words: TimetableEditWords): EditHandler =>
  (ports, edit, sheet) => {
    if (edit.sheet !== TIMETABLE_SHEET) return undefined;
    const found = readChecked(sheet, ports.clock.today());
    if (!found.ok) return undefined;
    const { problemsOf, sheet: timetable } = found.value;
    const changed = writeStates(ports, found.value, words);
    const edited = timetable.rows
      .map(({ test }) => test.row)
      .filter((row) => row >= edit.row && row < edit.row + edit.rows && changed.includes(row));
    const wrong = edited.filter(
      (row) => isWrong(problemsOf(row)) && problemsOf(row).every(({ code }) => code !== 'incomplete'),
    );
    const [row, ...others] = wrong;
    if (row === undefined) return undefined;
    if (others.length > 0) return words.onEditRows(wrong.length);
    return words.onEdit(row, problemsOf(row).map(words.problem));
  };
