import { classTab, type FilledPart, type Lack } from '../../../src/text/lt/class-tab';

const lack = (changes: Partial<Lack> = {}): Lack => ({
  part: { kind: 'period', months: [11] },
  done: 7,
  expected: 30,
  deadline: '2026-11-30',
  isOver: false,
  ...changes,
});
const { toAllText, toHeadText } = classTab.reminder;
const second = (text: string) => text.split('\n\n')[1];

test.each<[string, Partial<Lack>, string]>([
  [
    'a month that goes on',
    {},
    'primenu, kad iki 2026 m. lapkričio 30 d. reikia užpildyti lapkričio mėnesio pažangos anketą (MIP). Ją jau užpildė 7 iš 30 mokinių.',
  ],
  [
    'nobody yet, 21 pupils',
    { done: 0, expected: 21 },
    'primenu, kad iki 2026 m. lapkričio 30 d. reikia užpildyti lapkričio mėnesio pažangos anketą (MIP).',
  ],
  [
    'one pupil of 21, over',
    { done: 20, expected: 21, isOver: true },
    'lapkričio mėnesio pažangos anketą (MIP) reikėjo užpildyti iki 2026 m. lapkričio 30 d. Ją užpildė 20 iš 21 mokinio, dar neužpildė 1 mokinys.',
  ],
  [
    'nobody, over',
    { done: 0, expected: 12, isOver: true },
    'lapkričio mėnesio pažangos anketą (MIP) reikėjo užpildyti iki 2026 m. lapkričio 30 d. Dar neužpildė 12 mokinių.',
  ],
  [
    'two months',
    { part: { kind: 'period', months: [11, 12] }, deadline: '2026-12-31', done: 1, expected: 2 },
    'primenu, kad iki 2026 m. gruodžio 31 d. reikia užpildyti lapkričio–gruodžio pažangos anketą (MIP). Ją jau užpildė 1 iš 2 mokinių.',
  ],
  [
    'expectations',
    { part: { kind: 'expectation' }, deadline: '2026-09-01', isOver: true, done: 28 },
    'šių mokslo metų lūkesčius (MIP A dalį) reikėjo užpildyti iki 2026 m. rugsėjo 1 d. Juos užpildė 28 iš 30 mokinių, dar neužpildė 2 mokiniai.',
  ],
  [
    'a self-assessment',
    { part: { kind: 'semester1' }, deadline: '2027-01-26' },
    'primenu, kad iki 2027 m. sausio 26 d. reikia užpildyti I pusmečio įsivertinimą (MIP C dalį). Jį jau užpildė 7 iš 30 mokinių.',
  ],
  [
    'without a date',
    { part: { kind: 'year' }, deadline: '' },
    'primenu, kad reikia užpildyti metų įsivertinimą (MIP C dalį). Jį jau užpildė 7 iš 30 mokinių.',
  ],
])('the reminder to all: %s', (_, changes, expected) => {
  expect(second(toAllText(lack(changes)))).toBe(expected);
});

test('the list for the class head has the names, in order', () => {
  const pupils = [
    { name: 'Antanaitis Jonas', isBegun: true },
    { name: '=IMPORTXML("x")', isBegun: false },
  ];
  expect(toHeadText(lack({ done: 28 }), pupils, '2026-11-22')).toBe(
    [
      'Lapkričio mėnesio pažangos anketos (MIP) dar neužpildė 2 iš 30 mokinių (2026-11-22):',
      '1. Antanaitis Jonas – pradėta',
      '2. =IMPORTXML("x") – nepradėta',
    ].join('\n'),
  );
});

test.each<[FilledPart, string, string]>([
  [{ kind: 'period', months: [9] }, '09', 'rugsėjis'],
  [{ kind: 'period', months: [1, 2] }, '01–02', 'sausis–vasaris'],
  [{ kind: 'period', months: [5] }, '05', 'gegužė'],
  [{ kind: 'expectation' }, 'Lūk.', 'lūkesčiai'],
])('headings of the grid: %j', (part, short, name) => {
  expect([classTab.grid.short(part), classTab.grid.name(part)]).toEqual([short, name]);
});

test('means have a decimal comma', () => {
  expect(classTab.review.mean('2026-10', 785)).toBe('Spalio mėnesio vidurkis 7,85.');
  expect(classTab.review.mean('2027-01', 800)).toBe('Sausio mėnesio vidurkis 8,00.');
  expect(classTab.review.mean('2026-10', null)).toBe('Spalio mėnesį pažymių nėra.');
});
