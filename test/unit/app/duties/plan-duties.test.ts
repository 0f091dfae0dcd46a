// Generating `Metų pareigos` again: what moves, what stays, what was cut off half-way.
import { planDuties } from '../../../../src/app/duties/plan-duties';
import type { SchoolDate } from '../../../../src/domain/school-date';
import { type DutyRow, madeOf } from '../../../../src/workbook/duties-sheet';

const YEAR = '2026–2027';
const day = (text: string) => text as SchoolDate;
const duty = (code: string, more: Partial<DutyRow> = {}): DutyRow => {
  const ours = {
    from: day('2026-11-13'),
    to: day('2026-11-27'),
    what: `Pareiga ${code}`,
    whom: 'Klasių vadovai',
    classes: 'visos',
    clause: 'Aprašo 4.5 p.',
    ...more,
  };
  const { key = `pareiga|${YEAR}|${code}|`, done, doneBy = '', note = '' } = more;
  return { ...ours, key, made: more.made ?? madeOf(ours), done, doneBy, note };
};
const plan = (rows: readonly DutyRow[], wanted: readonly DutyRow[]) =>
  planDuties(
    rows.map((value, index) => ({ row: index + 2, value })),
    wanted,
    YEAR,
  );
const NOTHING = { added: [], moved: [], worded: [], noted: [], removed: [], kept: [], unneeded: [] };
const later = { from: day('2026-11-20'), to: day('2026-12-04') };

test('nothing differs, nothing is written', () => {
  const done = duty('b', { done: day('2026-11-20'), doneBy: 'x@y', note: 'Aktų salėje' });
  expect(plan([duty('a'), done], [duty('a'), duty('b')])).toEqual(NOTHING);
});

test('days of what is not done move with what is noted; what is done stays; what is new is added', () => {
  const noted = duty('a', { note: 'Aktų salėje' });
  const { moved, added, ...rest } = plan(
    [noted, duty('b', { done: day('2026-11-20') })],
    [duty('a', later), duty('b', later), duty('c')],
  );
  expect(moved).toEqual([{ row: 2, before: noted, after: { ...duty('a', later), note: 'Aktų salėje' } }]);
  expect(added).toEqual([duty('c')]);
  expect(rest).toEqual({ ...NOTHING, moved: undefined, added: undefined });
});

test('a day that a person has changed stays and is told; the rest of the row goes on following', () => {
  const typed = { ...duty('a'), to: day('2026-11-30') };
  const { worded, moved, kept } = plan([typed], [duty('a', { to: day('2026-12-04'), classes: '2a, 2b' })]);
  expect([moved, kept]).toEqual([[], [typed]]);
  expect(worded.map(({ after }) => [after.to, after.classes])).toEqual([['2026-11-30', '2a, 2b']]);
  // Once more: nothing new, told still, for the settings still say otherwise.
  const again = plan(
    [worded[0]?.after as DutyRow],
    [duty('a', { to: day('2026-12-04'), classes: '2a, 2b' })],
  );
  expect([again.worded, again.moved, again.kept.length]).toEqual([[], [], 1]);
});

test('a day that a person has changed is no news while the settings say what they said', () => {
  expect(plan([{ ...duty('a'), to: day('2026-11-30') }], [duty('a')])).toEqual(NOTHING);
});

test('a setting that is emptied empties the days', () => {
  const { moved } = plan([duty('a')], [duty('a', { from: undefined, to: undefined })]);
  expect(moved.map(({ after }) => [after.from, after.to, after.what])).toEqual([
    [undefined, undefined, 'Pareiga a'],
  ]);
});

test('what is asked no more is emptied, unless a person has ticked or noted it; and it comes back', () => {
  const ticked = duty('b', { done: day('2026-11-20') });
  const noted = duty('c', { note: 'Kviesti psichologę' });
  const { removed, unneeded } = plan([duty('a'), ticked, noted], []);
  expect(unneeded).toEqual([ticked, noted]);
  const [{ after: gone } = { after: duty('x') }] = removed;
  expect({ ...gone, key: '' }).toEqual({
    ...duty('a', { key: '' }),
    from: undefined,
    to: undefined,
    made: '',
    what: '',
    whom: '',
    classes: '',
    clause: '',
  });
  expect(plan([gone], [])).toEqual(NOTHING);
  expect(plan([gone], [duty('a')]).moved.map(({ after }) => after)).toEqual([duty('a')]);
});

test("people's own rows, rows of another year and rows that somebody has emptied are left", () => {
  const own = duty('x', { key: '', made: '' });
  const old = duty('x', { key: 'pareiga|2025–2026|x|' });
  const emptied = {
    ...duty('a'),
    from: undefined,
    to: undefined,
    what: '',
    whom: '',
    classes: '',
    clause: '',
  };
  expect(plan([own, old, emptied], [duty('a', later)])).toEqual(NOTHING);
});

test('a copied row changes nothing: the first counts', () => {
  const { moved } = plan([duty('a'), duty('a')], [duty('a', later)]);
  expect(moved.map(({ row }) => row)).toEqual([2]);
});

describe('cut off after some cells', () => {
  const want = duty('a', { ...later, classes: '2a' });
  test.each<[string, Partial<DutyRow>]>([
    ['one cell', { from: later.from }],
    ['both days', later],
    ['all but what is remembered', { ...later, classes: '2a' }],
  ])('%s: repeating it comes to the same', (_what, written) => {
    const { moved, worded, noted, kept } = plan([{ ...duty('a'), ...written }], [want]);
    expect(kept).toEqual([]);
    expect([...moved, ...worded, ...noted].map(({ after }) => after)).toEqual([want]);
  });
  test('emptying', () => {
    const half = { ...duty('a'), from: undefined, to: undefined, what: '' };
    expect(plan([half], []).removed).toHaveLength(1);
    const all = { ...half, whom: '', classes: '', clause: '' };
    expect(plan([all], []).noted.map(({ after }) => after.made)).toEqual(['']);
  });
});
