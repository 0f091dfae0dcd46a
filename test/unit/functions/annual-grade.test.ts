import { answerOrError, call, column } from './support';

const annual = (...args: unknown[]) => answerOrError('ANNUAL_GRADE', ...args);
const TWO_SCALES = /^KLAIDA: vienas pusmetis įvertintas pažymiu, kitas – įsk\/neįsk/;

// Every pair of what a semester may be.
test.each([
  ['', '', ''],
  ['', 8, ''],
  ['', 'įsk', ''],
  ['', 'neįsk', ''],
  ['', 'atleista', ''],
  ['', 'nėra testo', ''],
  [8, '', ''],
  [7, 8, 8],
  [7, 7, 7],
  [8, 7, 8],
  [3, 4, 4],
  [1, 2, 2],
  [8, 'atleista', 'atleista'],
  [8, 'nėra testo', ''],
  ['įsk', '', ''],
  ['įsk', 'įsk', 'įsk'],
  ['įsk', 'neįsk', 'įsk'],
  ['įsk', 'atleista', 'įsk'],
  ['įsk', 'nėra testo', ''],
  ['neįsk', '', ''],
  ['neįsk', 'įsk', 'įsk'],
  ['neįsk', 'neįsk', 'neįsk'],
  ['neįsk', 'atleista', 'atleista'],
  ['atleista', '', ''],
  ['atleista', 8, 8],
  ['atleista', 'įsk', 'įsk'],
  ['atleista', 'neįsk', 'neįsk'],
  ['atleista', 'atleista', 'atleista'],
  ['nėra testo', 8, ''],
  ['nėra testo', 'nėra testo', ''],
  ['7', '8,0', 8],
  ['Įskaityta', 'neisk.', 'įsk'],
  ['n', 8, ''],
])('%j and %j → %j', (semester1, semester2, expected) => {
  expect(annual(semester1, semester2)).toBe(expected);
});

test.each([
  [8, 'įsk'],
  ['įsk', 8],
  [8, 'neįsk'],
  ['neįsk', 8],
])('%j and %j are two scales', (semester1, semester2) => {
  expect(annual(semester1, semester2)).toMatch(TWO_SCALES);
});

describe('override', () => {
  test.each([
    [3, 3, 4, 4],
    [8, 8, 5, 5], // also when it is lower
    [3, '', 6, 6],
    ['', '', 7, 7],
    ['neįsk', 'neįsk', 'įsk', 'įsk'],
    [8, 8, '', 8],
    [8, 8, 'n', 8],
    ['nėra testo', 5, 6, 6],
  ])('%j, %j with %j → %j', (semester1, semester2, override, expected) => {
    expect(annual(semester1, semester2, override)).toBe(expected);
  });
});

describe('the mean of all the year’s marks', () => {
  test.each([
    [7, 8, 7.4, 7],
    [7, 8, '7,5', 8],
    [7, 8, '', 8],
    [8, '', 7.4, ''], // the year is not over
    ['nėra testo', 8, 7.4, ''],
    ['nėra testo', 'nėra testo', 7.4, ''],
    ['', '', 7.5, 8],
    [8, 'atleista', 7.4, 'atleista'],
    ['atleista', 8, 7.4, 7],
  ])('%j, %j, mean %j → %j', (semester1, semester2, mean, expected) => {
    expect(annual(semester1, semester2, '', mean)).toBe(expected);
  });

  test.each([
    ['įsk', 'įsk'],
    ['', 'neįsk'],
    ['neįsk', 'atleista'],
  ])('does not go with %j and %j', (semester1, semester2) =>
    expect(annual(semester1, semester2, '', 6.5)).toBe(
      'KLAIDA: metų vidurkis (yearMean) „6,5“ – dalykas vertinamas įsk/neįsk, vidurkis jam netinka',
    ),
  );
  test('is not what is wrong where the semesters differ', () =>
    expect(annual(8, 'įsk', '', 7)).toMatch(TWO_SCALES));
  test.each([0.5, 11, 'labas', '7 8', -1, true])('%p is no mean', (mean) =>
    expect(annual(7, 8, '', mean)).toMatch(
      /^KLAIDA: metų vidurkis \(yearMean\) „.*“ – leidžiamas skaičius nuo 1 iki 10$/,
    ),
  );
});

test.each([
  [7, 8, 0.6, false, 7],
  [3, 4, 0.5, true, 3],
  [3, 4, '0,5', 'FALSE', 4],
])('%j and %j from %p, strict %p → %j', (semester1, semester2, limit, strict, expected) => {
  expect(annual(semester1, semester2, '', '', limit, strict)).toBe(expected);
});

test('an error handed on gives an error of its own, never a number', () => {
  const handedOn = 'KLAIDA: 1-as įvertinimas „11“ – leidžiama 1–10, įsk, neįsk, n';
  expect(annual(column(handedOn, 7, 8), column(8, handedOn, 8), column('', '', ''))).toEqual(
    column(
      expect.stringMatching(
        /^KLAIDA: I pusmetis \(semester1\) – klaida ankstesniame langelyje: 1-as įvertinimas „11“/,
      ),
      expect.stringMatching(/^KLAIDA: II pusmetis \(semester2\) – /),
      8,
    ),
  );
  expect(annual(7, 8, '', handedOn)).toMatch(/^KLAIDA: metų vidurkis/);
  expect(annual(handedOn, 8, 7)).toMatch(/^KLAIDA: /);
});

test.each([[0], [11], [7.5], ['labas'], [true], ['#REF!'], [new Date(2026, 0, 1)]])(
  '%p is no result',
  (cell) => {
    expect(annual(cell, 8)).toMatch(/^KLAIDA: I pusmetis \(semester1\) „/);
    expect(annual(8, 8, cell)).toMatch(
      /^KLAIDA: papildomo darbo ar kurso skirtumo įvertinimas \(override\) „/,
    );
  },
);

test('trailing empty rows', () => {
  expect(annual(column(7, '', ''), column(8, '', ''))).toEqual(column(8, '', ''));
});

test('columns of different heights throw', () => {
  expect(() => call('ANNUAL_GRADE', column(7, 8), column(7, 8, 9))).toThrow(
    'II pusmetis (semester2): čia 3 eilutės, o turi būti 2 eilutės – tiek, kiek mokinių.',
  );
});
