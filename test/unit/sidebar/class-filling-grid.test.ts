import { fillingGrid } from '../../../sidebar/pages/sidebar/class/filling-grid';
import { mostLacking, reminders } from '../../../sidebar/pages/sidebar/class/reminder';
import { classState, pupil } from './class-state';

const cellsOf = (facts: Parameters<typeof pupil>[1], changes: Parameters<typeof classState>[1] = {}) =>
  fillingGrid(classState([pupil('1', facts)], changes), 'periods').rows[0]?.cells.map(({ state }) => state);
const partsOf = (facts: Parameters<typeof pupil>[1], changes: Parameters<typeof classState>[1] = {}) =>
  fillingGrid(classState([pupil('1', facts)], changes), 'parts').rows[0]?.cells.map(({ state }) => state);

test.each([
  ['nothing written', {}, ['late', 'late', 'missing', 'future']],
  [
    'written, begun, not',
    { mip: ['done', 'partly', 'partly', 'partly'] },
    ['done', 'late', 'partly', 'partly'],
  ],
  ['came in October', { arrived: '2026-10-12' }, ['outside', 'late', 'missing', 'future']],
  ['came on the last day of September', { arrived: '2026-09-30' }, ['late', 'late', 'missing', 'future']],
  ['will have left', { left: '2026-11-25' }, ['late', 'late', 'outside', 'outside']],
  [
    'has left: nobody asks any more, what is written is seen',
    { left: '2026-11-21', mip: ['done', 'partly', 'empty', 'empty'] },
    ['done', 'outside', 'outside', 'outside'],
  ],
] as const)('periods of a pupil: %s', (_, facts, expected) => {
  expect(cellsOf(facts)).toEqual(expected);
});

test.each([
  ['2026-10-07', 'missing'],
  ['2026-10-08', 'late'],
])('a period is late once the days of grace are over: %s', (today, expected) => {
  expect(cellsOf({}, { today })?.[0]).toBe(expected);
});

test.each([
  ['nothing', {}, {}, ['late', 'future', 'future']],
  ['one subject of two', { expectations: 1 }, {}, ['partly', 'future', 'future']],
  ['every subject', { expectations: 2 }, {}, ['done', 'future', 'future']],
  ['a newcomer has the days of grace too', { arrived: '2026-11-16' }, {}, ['missing', 'future', 'future']],
  ['a newcomer of long ago', { arrived: '2026-11-10' }, {}, ['late', 'future', 'future']],
  ['two weeks before the semester ends', {}, { today: '2027-01-12' }, ['late', 'missing', 'future']],
  [
    'the year is over',
    { selfAssessments: { semester1: 'done', year: 'partly' } },
    { today: '2027-06-24' },
    ['late', 'done', 'late'],
  ],
  [
    'the settings have no dates: nothing is late',
    { selfAssessments: { semester1: 'empty', year: 'partly' } },
    { semesters: [null, null], lastLessonDay: '', today: '2027-06-24' },
    ['late', 'future', 'partly'],
  ],
] as const)('expectations and self-assessments: %s', (_, facts, changes, expected) => {
  expect(partsOf(facts, changes)).toEqual(expected);
});

test('who is not there is not counted; places lead to the sections', () => {
  const grid = fillingGrid(
    classState([
      pupil('1', { mip: ['done', 'done', 'empty', 'empty'] }),
      pupil('2', { mip: ['done', 'partly', 'empty', 'empty'] }),
      pupil('3', { arrived: '2026-10-12' }),
    ]),
    'periods',
  );
  expect(grid.counts).toEqual([
    { done: 2, expected: 2 },
    { done: 1, expected: 3 },
    { done: 0, expected: 3 },
    { done: 0, expected: 3 },
  ]);
  expect(grid.columns.map(({ place }) => place)[1]).toEqual({ section: 'mip', part: '2026-10' });
  expect(grid.columns.map(({ isCurrent }) => isCurrent)).toEqual([false, false, true, false]);
});

describe('reminders', () => {
  const CLASS = [
    pupil('1', { mip: ['done', 'done', 'done', 'empty'] }),
    pupil('2', { mip: ['done', 'partly', 'empty', 'empty'] }),
    pupil('3', { arrived: '2026-10-12' }),
  ];

  test('only of what has begun, with those who have not done it', () => {
    const all = reminders(fillingGrid(classState(CLASS), 'periods'), '2026-11-22');
    expect(all.map(({ key, pupils }) => [key, pupils.map(({ name }) => name)])).toEqual([
      ['2026-09', []],
      ['2026-10', ['Mokinys 2', 'Mokinys 3']],
      ['2026-11', ['Mokinys 2', 'Mokinys 3']],
    ]);
    expect(all[1]?.pupils.map(({ isBegun }) => isBegun)).toEqual([true, false]);
    expect(all.map(({ lack }) => lack.isOver)).toEqual([true, true, false]);
    expect(mostLacking(all)?.key).toBe('2026-11');
  });

  test('nobody lacks anything: nothing to remind of', () => {
    const done = classState([pupil('1', { mip: ['done', 'done', 'done', 'done'] })]);
    expect(mostLacking(reminders(fillingGrid(done, 'periods'), done.today))).toBeUndefined();
    expect(mostLacking([])).toBeUndefined();
  });
});

test('a register that could not be read has no columns, and nobody is reminded of it', () => {
  const columns = (unread: Parameters<typeof classState>[1]) =>
    (['periods', 'parts'] as const).map((group) =>
      fillingGrid(classState([pupil('1')], unread), group).columns.map(({ key }) => key),
    );
  expect(columns({ unread: ['mip'] })).toEqual([[], ['expectation', 'semester1', 'year']]);
  expect(columns({ unread: ['selfAssessment'] })[1]).toEqual(['expectation']);
  const grid = fillingGrid(classState([pupil('1')], { unread: ['mip'] }), 'periods');
  expect(reminders(grid, '2026-11-22')).toEqual([]);
});
