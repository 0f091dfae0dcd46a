// `Testų tvarkaraštis` is drawn before the subjects' sheets are there, and a formula that names a sheet which is not
// there yet stays broken at Google: what looks into those sheets is written when all of them are.
import type { TimetableWords } from '../../workbook/test-timetable-blueprint';
import { timetableWorksIn } from '../../workbook/test-timetable-formulas';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import type { Ports } from '../ports';

/** Written anew each time: the same subjects give the same formulas. */
export function completeTimetable(
  { workbook }: Ports,
  subjects: readonly string[],
  words: Pick<TimetableWords, 'noSheet'>,
): void {
  const sheet = workbook.read(TIMETABLE_SHEET);
  if (!sheet) return;
  for (const { row, column, formulas } of timetableWorksIn(sheet, subjects, words))
    workbook.write(TIMETABLE_SHEET, row, column, formulas);
}
