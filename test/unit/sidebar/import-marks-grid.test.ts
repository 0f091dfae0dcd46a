import { readMarksGrid } from '../../../sidebar/pages/import/marks-grid';
import { readRows } from '../../../sidebar/pages/import/read-rows';

const grid = (text: string, order?: 'month-first' | 'day-first') =>
  readMarksGrid(readRows(text).rows, 2026, order);
const days = (text: string) => grid(text).days.map(({ date }) => date);

test.each([
  ['Mokinys\t2026-09-14\t2027-02-08\nŽ G\t8\t9', ['2026-09-14', '2027-02-08']],
  ['Mokinys\t09-14\t02-08\nŽ G\t8\t9', ['2026-09-14', '2027-02-08']],
  ['Mokinys\t09.14\t10.02\nŽ G\t8\t9', ['2026-09-14', '2026-10-02']],
  ['Mokinys\t14.09\t02.10\nŽ G\t8\t9', ['2026-09-14', '2026-10-02']],
  ['Mokinys\t03.09\t05.10\t02.12\nŽ G\t8\t9\t1', ['2026-09-03', '2026-10-05', '2026-12-02']],
  ['Mokinys\tPr 09-14\t09-28 (2)\nŽ G\t8\t9', ['2026-09-14', '2026-09-28']],
  ['Mokinys\trugsėjo 14 d.\tspal. 2\nŽ G\t8\t9', ['2026-09-14', '2026-10-02']],
  ['\tRugsėjis\t\tSpalis\nMokinys\t3\t14\t2\nŽ G\t8\t9\t10', ['2026-09-03', '2026-09-14', '2026-10-02']],
  ['2b klasė\nMatematika\nNr.\tMokinys\t09-14\tVidurkis\n1\tŽ G\t8 9\t8,5', ['2026-09-14']],
])('days of %j', (text, expected) => expect(days(text)).toEqual(expected));

test('marks that look like days do not make days', () => {
  expect(days('Mokinys\t09-14\t09-21\nŽ G\t8/9\t9/10\nE U\t8/9\t7/8')).toEqual(['2026-09-14', '2026-09-21']);
  expect(grid('Ž G\t8 9\t7 8\nE U\t9 9\t8 8').problems).toMatchObject([{ code: 'no-days' }]);
});

test('the order of day and month may be chosen where both are possible', () => {
  const text = 'Mokinys\t03.09\t05.09\nŽ G\t8\t9';
  expect(grid(text)).toMatchObject({ order: 'month-first', isOrderOpen: true });
  expect(grid(text, 'day-first').days.map(({ date }) => date)).toEqual(['2026-09-03', '2026-09-05']);
  expect(grid('Mokinys\t2026-09-14\nŽ G\t8').isOrderOpen).toBe(false);
});

test('names in one column, in two, or in none that is named', () => {
  const names = (text: string) => grid(text).rows.map(({ name }) => name);
  expect(names('Nr.\tMokinys\tKlasė\t09-14\n1\tŽibutytė Goda\t2b\t8\n2\tEglutytė Ugnė\t2b\t')).toEqual([
    'Žibutytė Goda',
    'Eglutytė Ugnė',
  ]);
  expect(names('Vardas\tPavardė\t09-14\nGoda\tŽibutytė\t8')).toEqual(['Goda Žibutytė']);
  expect(names('\t\t09-14\n1.\tŽibutytė Goda\t8\n2.\tEglutytė Ugnė\t7')).toEqual([
    'Žibutytė Goda',
    'Eglutytė Ugnė',
  ]);
});

test('a row of kinds below the days; columns that are no days are named', () => {
  const text = 'Mokinys\t09-14\t09-21\tVidurkis\nRūšis\tT\tnamų darbai\t\nŽibutytė Goda\t8\t9\t8,5';
  expect(grid(text)).toMatchObject({
    days: [{ kind: 'T' }, { kind: 'ND' }],
    rows: [{ line: 3, name: 'Žibutytė Goda', cells: ['8', '9'] }],
    leftOut: ['Vidurkis'],
    problems: [],
  });
});

test('what cannot be taken is a problem with its line', () => {
  const codes = (text: string) => grid(text).problems.map(({ code, line }) => [code, line]);
  expect(codes('Mokinys\tVidurkis\nŽ G\t8')).toEqual([['no-days', 0]]);
  expect(codes('09-14\t09-21\n8\t9')).toEqual([['no-names', 1]]);
  expect(codes(`Mokinys\t09-14\nŽ G\t${'8 '.repeat(40)}`)).toEqual([['mark-long', 2]]);
  const many = Array.from({ length: 301 }, (_, index) => `Pavardė V${index}\t8`).join('\n');
  expect(codes(`Mokinys\t09-14\n${many}`)).toEqual([['rows-many', 302]]);
});
