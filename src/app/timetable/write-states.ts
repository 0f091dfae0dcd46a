// `Būsena`: what the check has to say of every row, beside it. It is worked out anew each time, so nothing is kept for
// undoing it; no other column is touched.
import { isNote, type TestProblem } from '../../domain/planned-test';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import type { Ports } from '../ports';
import type { CheckedSheet } from './read-checked';

export interface StateWords {
  readonly problem: (problem: TestProblem) => string;
  readonly state: (problems: readonly string[], notes: readonly string[]) => string;
}

/** Writes the rows from the first whose words have changed to the last, at once. The rows that changed. */
export function writeStates(ports: Ports, found: CheckedSheet, words: StateWords): readonly number[] {
  const { sheet } = found;
  const wanted = new Map(
    sheet.rows.map(({ test }) => [test.row, stateOf(found.problemsOf(test.row), words)]),
  );
  const states = sheet.states.map((old, index) => ({
    row: sheet.firstRow + index,
    old,
    // A row that holds no test (any more) says nothing.
    now: wanted.get(sheet.firstRow + index) ?? '',
  }));
  const changed = states.filter(({ old, now }) => old !== now).map(({ row }) => row);
  const [first] = changed;
  const last = changed[changed.length - 1];
  if (first === undefined || last === undefined) return [];
  const cells = states.filter(({ row }) => row >= first && row <= last).map(({ now }) => [now]);
  ports.workbook.writeArea(TIMETABLE_SHEET, first, sheet.columns.state, cells);
  return changed;
}

export function stateOf(problems: readonly TestProblem[], { problem, state }: StateWords): string {
  return state(problems.filter((one) => !isNote(one)).map(problem), problems.filter(isNote).map(problem));
}
