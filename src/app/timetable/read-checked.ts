// The timetable of tests read once and checked by every rule.
import { type CheckedTimetable, checkTimetable } from '../../domain/check-timetable';
import { isNote, type TestProblem } from '../../domain/planned-test';
import { mapResult, type Result } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import type { SheetRows } from '../../workbook/cell';
import { readTimetable, type TimetableSheet } from '../../workbook/test-timetable-sheet';

export interface CheckedSheet {
  readonly sheet: TimetableSheet;
  readonly checked: CheckedTimetable;
  /** What is wrong with a row: what could not be read of it, then what breaks a rule, then what is worth knowing. */
  problemsOf(row: number): readonly TestProblem[];
}

export const readChecked = (rows: SheetRows | undefined, today: SchoolDate): Result<CheckedSheet> =>
  mapResult(readTimetable(rows), (sheet) => {
    const checked = checkTimetable(
      sheet.rows.map(({ test }) => test),
      { ...sheet, today },
    );
    const unread = new Map(sheet.rows.map(({ test, problems }) => [test.row, problems]));
    return {
      sheet,
      checked,
      problemsOf: (row) => [...(unread.get(row) ?? []), ...(checked.problems.get(row) ?? [])],
    };
  });

export const isWrong = (problems: readonly TestProblem[]): boolean =>
  problems.some((problem) => !isNote(problem));
