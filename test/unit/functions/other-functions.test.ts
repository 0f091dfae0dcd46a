import { answerOrError, call, column } from './support';

describe('WEIGHTED_MEAN', () => {
  const mean = (...args: unknown[]) => answerOrError('WEIGHTED_MEAN', ...args);
  test.each([
    [[[[4, 9, 4]], [[0.5, 0.3, 0.2]]], 5.5],
    [[[[8, 9, 9]]], 26 / 3],
    [[[[0, 55.5]]], 27.75],
    [[[['', 'n']]], ''],
    [[[[8]], [[0]]], ''],
    [[[[8, 1, 3]], '', [['T', 'B', 'F']]], 9],
    [[[['', 1]], '', [['T', 'B']]], ''],
    [[[['įsk']]], ''],
    [[7], 7],
    [[[[0.1, 0.2]]], 0.15],
    [
      [column(8, '', 'x')],
      column(8, '', 'KLAIDA: 1-as įvertinimas „x“ – leidžiamas skaičius, ne mažesnis už 0, įsk, neįsk, n'),
    ],
    [[[[8, -1]]], 'KLAIDA: 2-as įvertinimas „-1“ – leidžiamas skaičius, ne mažesnis už 0, įsk, neįsk, n'],
  ])('%j', (args, expected) => expect(mean(...args)).toEqual(expected));
});

describe('MARK_NEEDED', () => {
  const needed = (...args: unknown[]) => answerOrError('MARK_NEEDED', ...args);
  test.each([
    [[[[7, 8]], '', 8], 8], // (15 + 8) / 3 = 7,67; with 7 it is 7,33
    [[[[7, 8]], [[1, 1]], 8, 2], 8], // (15 + 16) / 4 = 7,75; with 7 it is 7,25
    [[[[10, 10, 10]], '', 7], 'jau pasiekta'], // even 31 / 4 = 7,75
    [[[[4, 4]], '', 10], 'nepasiekiama'],
    [[[[3, 3]], '', 4], 5], // 11 / 3 = 3,67
    [[[[3, 3]], '', 4, '', '', true], 6],
    [[[[3, 3]], '', 4, '', 0.7], 6],
    [[[['', '']], '', 8], ''],
    [[[[8]], [[1]], 8, 0], 'jau pasiekta'],
    [[[[7]], [[1]], 8, 0], 'nepasiekiama'],
    [
      [column(7, '', 'įsk', 8), '', 8],
      column(8, '', 'KLAIDA: įsk/neįsk vertinamam dalykui reikiamo pažymio nėra', 7),
    ],
    [
      [column(7, 7), '', column(8, 12)],
      column(8, 'KLAIDA: siekiamas pažymys (target) „12“ – leidžiamas pažymys 1–10'),
    ],
  ])('%j', (args, expected) => expect(needed(...args)).toEqual(expected));

  test.each([
    [[7], 'Nenurodyta: siekiamas pažymys (target).'],
    [[7, '', 11], 'Siekiamas pažymys (target) „11“ – leidžiamas pažymys 1–10.'],
    [[[[7]], [[1]], 8], 'Nenurodyta: kito darbo svoris (nextWeight).'],
    [[7, '', 8, -1], 'Kito darbo svoris (nextWeight) „-1“ – leidžiamas skaičius, ne mažesnis už 0.'],
  ])('%j throws', (args, message) => expect(() => call('MARK_NEEDED', ...args)).toThrow(new Error(message)));
});

describe('GRADE_LEVEL', () => {
  const marks = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  const high = ['aukštesnysis', 'aukštesnysis'];
  const low = ['nepatenkinamas', 'nepatenkinamas', 'nepatenkinamas'];
  test('2018', () => {
    const levels = column(
      ...low,
      'patenkinamas',
      'patenkinamas',
      'pagrindinis',
      'pagrindinis',
      'pagrindinis',
      ...high,
    );
    expect(call('GRADE_LEVEL', marks)).toEqual(levels);
    expect(call('GRADE_LEVEL', marks, '2018')).toEqual(levels);
  });
  test('2023', () => {
    expect(call('GRADE_LEVEL', marks, 2023)).toEqual(
      column(...low, 'slenkstinis', 'patenkinamas', 'patenkinamas', 'pagrindinis', 'pagrindinis', ...high),
    );
  });
  test('other results', () => {
    expect(
      call('GRADE_LEVEL', column('įsk', 'neisk', 'atleista', '', 'nėra testo', 'KLAIDA: x', 11)),
    ).toEqual(
      column(
        'įsk',
        'neįsk',
        'atleista',
        '',
        '',
        'KLAIDA: įvertinimas (mark) – klaida ankstesniame langelyje: x',
        'KLAIDA: įvertinimas (mark) „11“ – leidžiama 1–10, įsk, neįsk, atleista',
      ),
    );
    expect(() => call('GRADE_LEVEL', 8, '20,18')).toThrow(
      'Lygių skalė (scale) „20,18“ – leidžiama 2018 arba 2023.',
    );
    expect(() => call('GRADE_LEVEL', 8, 2020)).toThrow(
      'Lygių skalė (scale) „2020“ – leidžiama 2018 arba 2023.',
    );
  });
});

test('GRADE_NAME', () => {
  expect(
    call('GRADE_NAME', column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, '', 'įsk', 'neįsk', 'atleista', 'nėra testo')),
  ).toEqual(
    column(
      '1 (vienas) – labai blogai',
      '2 (du) – blogai',
      '3 (trys) – nepatenkinamai',
      '4 (keturi) – pakankamai patenkinamai',
      '5 (penki) – patenkinamai',
      '6 (šeši) – vidutiniškai',
      '7 (septyni) – pakankamai gerai',
      '8 (aštuoni) – gerai',
      '9 (devyni) – labai gerai',
      '10 (dešimt) – puikiai',
      '',
      'įskaityta',
      'neįskaityta',
      'atleista',
      '',
    ),
  );
  expect(answerOrError('GRADE_NAME', 7.5)).toMatch(/^KLAIDA: /);
});

describe('POINTS_TO_MARK', () => {
  const mark = (...args: unknown[]) => answerOrError('POINTS_TO_MARK', ...args);
  const boundaries = [[0, 5, 10, 15, 20, 25, 30, 34, 37, 39]];
  test.each([
    [[column(0, 1, 2, 17, 18, 39, 40, '', 'n'), 40], column(1, 1, 1, 4, 5, 10, 10, '', '')], // 4,25; 4,5; 9,75
    [[column('nd', '-', '–', 'atl', 'Atleista'), 40], column('', '', '', '', '')],
    [['17,5', 25], 7],
    [[0.35, 0.7], 5],
    [[column(0, 4, 5, 36.5, 37, 38, 39, 40), 40, boundaries], column(1, 1, 2, 8, 9, 9, 10, 10)],
    [[4, '', boundaries], 1],
    [[12, '', column(...(boundaries[0] as number[]))], 3],
    [[2, 40, [[3, 5, 10, 15, 20, 25, 30, 34, 37, 39]]], 1],
    [[41, 40], 'KLAIDA: taškai (points) „41“ – daugiau už didžiausią taškų skaičių 40'],
    [[-1, 40], 'KLAIDA: taškai (points) „-1“ – leidžiamas skaičius, ne mažesnis už 0'],
    [['daug', 40], 'KLAIDA: taškai (points) „daug“ – leidžiamas skaičius, ne mažesnis už 0'],
  ])('%j', (args, expected) => expect(mark(...args)).toEqual(expected));

  test.each([
    [[10], 'Nenurodyta: didžiausias taškų skaičius (maxPoints).'],
    [[10, 0], 'Didžiausias taškų skaičius (maxPoints) „0“ – leidžiamas skaičius, didesnis už 0.'],
    [[10, 40, [[1, 2, 3]]], 'Taškų ribos (boundaries): turi būti dešimt skaičių, o yra 3 skaičiai.'],
    [
      [10, 40, [[0, 1, 2, 3, 4, 5, 6, 7, 9, 8]]],
      'Taškų ribos (boundaries): 10-as skaičius turi būti didesnis už ankstesnį.',
    ],
    [
      [10, 40, [[0, 1, 2, 3, 4, 5, 6, 7, 7, 8]]],
      'Taškų ribos (boundaries): 9-as skaičius turi būti didesnis už ankstesnį.',
    ],
    [
      [10, 40, [[0, 1, '', 3, 4, 5, 6, 7, 8, 9]]],
      'Taškų ribos (boundaries): 3-ias langelis „“ – leidžiamas skaičius, ne mažesnis už 0.',
    ],
    [
      [10, 8, [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]],
      'Taškų ribos (boundaries): 10-as skaičius didesnis už didžiausią taškų skaičių (maxPoints).',
    ],
  ])('%j throws', (args, message) =>
    expect(() => call('POINTS_TO_MARK', ...args)).toThrow(new Error(message)),
  );
});

test('PROGRESS', () => {
  expect(
    call(
      'PROGRESS',
      column(7, 8, 8, '', 8, 'įsk', 'nėra testo', 8),
      column(9, 8, 5, 8, '', 'įsk', 7, 'atleista'),
    ),
  ).toEqual(column(2, 0, -3, '', '', '', '', ''));
  expect(answerOrError('PROGRESS', 7, 'KLAIDA: x')).toBe(
    'KLAIDA: II pusmetis (semester2) – klaida ankstesniame langelyje: x',
  );
  expect(answerOrError('PROGRESS', 0, 7)).toBe(
    'KLAIDA: I pusmetis (semester1) „0“ – leidžiama 1–10, įsk, neįsk, atleista',
  );
});

describe('TEST_PLAN', () => {
  test('the ranges', () => {
    expect(call('TEST_PLAN', column(1, 2, 3, 4, 5, 6, ''))).toEqual(
      column('2–3', '3–5', '4–6', '4–7', '5–9', '', ''),
    );
  });
  test.each([
    [2, 2, 'per mažai'],
    [2, 3, 'tinka'],
    [2, 5, 'tinka'],
    [2, 6, 'per daug'],
    [5, 0, 'per mažai'],
    [6, 20, ''],
    ['', 3, ''],
    [0, 3, 'KLAIDA: savaitinės pamokos (weeklyLessons) „0“ – leidžiamas sveikasis skaičius nuo 1'],
    [2.5, 3, 'KLAIDA: savaitinės pamokos (weeklyLessons) „2,5“ – leidžiamas sveikasis skaičius nuo 1'],
    [2, -1, 'KLAIDA: suplanuoti testai (planned) „-1“ – leidžiamas sveikasis skaičius nuo 0'],
  ])('%j lessons, %j tests → %s', (lessons, tests, expected) => {
    expect(answerOrError('TEST_PLAN', lessons, tests)).toBe(expected);
  });
});

test('TEST_PLAN of columns of different heights', () => {
  expect(() => call('TEST_PLAN', column(1, 2), 3)).toThrow(
    'Suplanuoti testai (planned): čia 1 eilutė, o turi būti 2 eilutės – tiek, kiek langelių su savaitinėmis pamokomis.',
  );
});

describe('DEADLINE', () => {
  const day = (text: string) => {
    const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
    return new Date(year, month - 1, date);
  };
  test('counts from a date, a text or a serial number', () => {
    expect(call('DEADLINE', day('2026-02-13'), 5)).toEqual(day('2026-02-23'));
    expect(call('DEADLINE', '2026-02-13', '5')).toEqual(day('2026-02-23'));
    expect(call('DEADLINE', 46066, 5)).toEqual(day('2026-02-23'));
    expect(call('DEADLINE', '2026-02-14', 0)).toEqual(day('2026-02-14'));
  });
  test.each([
    [5, '5'],
    [2026, '2026'],
    ['1989-12-31', '1989-12-31'],
    ['2200-01-01', '2200-01-01'],
    [109_575, '109575'],
    [day('9999-12-31'), '9999-12-31'],
    [new Date(Number.NaN), '?'],
    [true, 'TRUE'],
  ])('%p is no date of a school', (date, shown) => {
    expect(answerOrError('DEADLINE', date, 5)).toBe(
      `KLAIDA: data (date) „${shown}“ – reikia datos, pvz., 2026-09-14`,
    );
  });
  test('the last day it counts from', () => {
    expect(call('DEADLINE', 109_574, 0)).toEqual(day('2199-12-31'));
  });
  test('extra days off', () => {
    expect(call('DEADLINE', '2026-09-01', 2, column('2026-09-02', '', day('2026-09-04')))).toEqual(
      day('2026-09-07'),
    );
  });
  test('a column', () => {
    expect(call('DEADLINE', column('2026-09-01', '', 'rytoj'), 1)).toEqual(
      column(day('2026-09-02'), '', 'KLAIDA: data (date) „rytoj“ – reikia datos, pvz., 2026-09-14'),
    );
  });
  test.each([
    [['2026-09-01'], 'Nenurodyta: darbo dienos (workingDays).'],
    [['2026-09-01', -1], 'Darbo dienos (workingDays) „-1“ – leidžiamas sveikasis skaičius nuo 0 iki 1000.'],
    [['2026-09-01', 1.5], 'Darbo dienos (workingDays) „1,5“ – leidžiamas sveikasis skaičius nuo 0 iki 1000.'],
    [
      ['2026-09-01', 1, 'x'],
      'Papildomos laisvos dienos (extraDaysOff): 1-as langelis „x“ – reikia datos, pvz., 2026-09-14.',
    ],
  ])('%j throws', (args, message) => expect(() => call('DEADLINE', ...args)).toThrow(new Error(message)));
});
