// A subject renamed after closing is recognised by what its sheet keeps, and nothing else is taken for one.
import { renamedFrom } from '../../../src/app/close/renamed-subject';
import type { Cell } from '../../../src/workbook/cell';
import type { ClosedRow } from '../../../src/workbook/closed-semesters-sheet';

type Row = readonly [subject: string, semester: 'I' | 'II', id: string, result: string, isReopened?: boolean];
const register = (rows: readonly Row[]) =>
  ({
    rows: rows.map(([subject, semester, pupilId, result, isReopened], index) => ({
      row: index + 2,
      value: {
        ...{ subject, semester, pupilId, result },
        closedAt: new Date(2027, 0, 22, 8, index),
        reopenedAt: isReopened ? new Date(2027, 0, 23) : '',
      } as unknown as ClosedRow,
    })),
  }) as never;
/** Pupils a, b, c with what stands in the column of kept results of semester I. */
const pupils = (kept: readonly Cell[], known: readonly string[] = []) =>
  kept.map((closed, index) => {
    const id = 'abc'[index] ?? '';
    const semester = (cell: Cell) => ({ status: '', grade: '', mean: '', closed: cell });
    return {
      pupil: { id },
      row: { semesters: [semester(closed), semester('')] } as never,
      history: known.includes(id) ? [{}] : [],
    };
  });
const OLD: readonly Row[] = [
  ['Matematika', 'I', 'a', '9'],
  ['Matematika', 'I', 'b', ''],
  ['Matematika', 'I', 'c', 'įsk'],
];

test.each<
  [string, string | undefined, readonly Row[], readonly Cell[], (readonly string[])?, (readonly string[])?]
>([
  ['every result is the same', 'Matematika', OLD, [9, '–', 'įsk']],
  ['one was changed by hand', 'Matematika', OLD, [8, '–', 'įsk']],
  ['most are others', undefined, OLD, [8, 7, 'įsk']],
  ['nothing is kept in the sheet', undefined, OLD, ['', '', '']],
  ['the other subject is still there', undefined, OLD, [9, '–', 'įsk'], ['Algebra', 'Matematika']],
  ['the register knows the subject', undefined, OLD, [9, '–', 'įsk'], ['Algebra'], ['b']],
  [
    'it was the other semester',
    undefined,
    OLD.map(([name, , ...more]): Row => [name, 'II', ...more]),
    [9, '–', 'įsk'],
  ],
  [
    'it was opened again',
    undefined,
    OLD.map(([name, at, id, result]): Row => [name, at, id, result, true]),
    [9, '–', 'įsk'],
  ],
  [
    'of two that are gone the one that gives more',
    'Matematika',
    [['Fizika', 'I', 'a', '9'], ['Fizika', 'I', 'c', '4'], ...OLD],
    [9, '–', 'įsk'],
  ],
])('%s: %s', (_, expected, rows, kept, subjects = ['Algebra'], known = []) => {
  const now = { register: register(rows), subjects: subjects.map((name) => ({ name })) as never };
  expect(renamedFrom(now, pupils(kept, known), 1)).toBe(expected);
});
