import {
  changeOf,
  comparison,
  known,
  monthsOf,
  semestersOf,
  subjectsOf,
} from '../../../sidebar/pages/sidebar/sections/progress-data';
import type { ClassMeans } from '../../../src/api/progress';
import type { SidebarClass } from '../../../src/api/sidebar';

const MONTHS = ['2026-09', '2026-10', '2026-11', '2026-12'];
const means: ClassMeans = {
  months: MONTHS,
  subjects: ['Matematika', 'Dailė', 'Vokiečių kalba'],
  pupils: [
    {
      id: 'a',
      months: [700, null, null, null],
      periods: [],
      subjects: [[700, null, null, null], [null, null, null, null], []],
    },
    { id: 'b', months: [null, null, null, null], periods: [], subjects: [] },
  ],
  medians: [800, null, 900, null],
  time: '14:05',
  problems: [],
};

test('months up to the last in which the pupil or the class has marks', () => {
  expect(monthsOf(means, 'a')).toEqual({
    months: MONTHS.slice(0, 3),
    own: [700, null, null],
    medians: [800, null, 900],
  });
  expect(monthsOf(means, 'b')?.own).toEqual([null, null, null]);
  expect(monthsOf(means, 'nobody')).toBeUndefined();
  expect(known(MONTHS, [700, null, 650, null])).toEqual([
    { month: '2026-09', mean: 700 },
    { month: '2026-11', mean: 650 },
  ]);
});

test('subjects with marks, those without, and not those in which the pupil is not', () => {
  expect(subjectsOf(means, 'a')).toEqual({
    months: ['2026-09'],
    marked: [{ subject: 'Matematika', own: [700] }],
    without: ['Dailė'],
  });
});

test('semesters are compared where both have a mark', () => {
  const results = [
    ['6', '8'],
    ['9', '7'],
    ['10', '10'],
    ['atleista', '5'],
    ['įsk', 'įsk'],
    ['KLAIDA: 11', ''],
    ['', ''],
  ];
  const klass = {
    subjects: results.map((_, index) => `D${index}`),
    pupils: [{ id: 'a', results: results.flatMap(([first, second]) => [first, second, '']) }],
  } as unknown as SidebarClass;
  const pairs = semestersOf(klass, 'a');
  expect(pairs.map((pair) => [pair.subject, changeOf(pair)])).toEqual([
    ['D0', 2],
    ['D1', -2],
    ['D2', 0],
    ['D3', undefined],
    ['D4', undefined],
    ['D5', undefined],
  ]);
  expect(comparison(pairs)).toEqual({ higher: 1, lower: 1, same: 1 });
});
