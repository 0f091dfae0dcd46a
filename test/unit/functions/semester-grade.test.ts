import floatTraps from '../../cases/float-traps.json';
import { answerOrError, call, column } from './support';

const KINDS = [['T', 'ND', 'B', 'F', 'G']];
const grade = (...args: unknown[]) => answerOrError('SEMESTER_GRADE', ...args);

describe('marks in cells', () => {
  test.each([
    [[8, 9, 9], 9], // 8,67
    [[8, 9], 9], // 8,5
    [[7, 8, 7], 7],
    [[10, 10], 10],
    [[1], 1],
    [['8', '9'], 9],
    [['8,0'], 8],
    [['800%'], 8],
    [['8 9'], 9],
    [['8;9', 10], 9],
    [[' 8 ; 9 '], 9],
    [['8 n', ''], 8],
    [[8, '', null, undefined], 8],
    [[8, 'n', 'nd', '-', '–', 'atl', 'atleista', 'N', 'Atl.', 'ND'], 8],
    [['', 'n', '-'], ''],
    [[''], ''],
  ])('%j → %j', (row, expected) => {
    expect(grade([row])).toBe(expected);
  });

  test('a single cell is a row', () => expect(grade(7)).toBe(7));

  test.each([
    [0, '0'],
    [11, '11'],
    [-4, '-4'],
    [7.5, '7,5'],
    ['7,5', '7,5'],
    ['labas', 'labas'],
    ['8 labas', 'labas'],
    ['8,', '8,'],
    [true, 'TRUE'],
    [new Date(2026, 8, 14), '2026-09-14'],
    ['#REF!', '#REF!'],
    ['30%', '30%'],
    [Number.NaN, 'NaN'],
    ['ne įsk', 'ne'],
  ])('%p is bad input', (cell, shown) => {
    const words = `įvertinimas „${shown}“ – leidžiama 1–10, įsk, neįsk, n`;
    expect(grade([[8, 9, cell]])).toBe(`KLAIDA: 3-ias ${words}`);
    expect(grade([[8], [cell], [9]])).toEqual(column(8, `KLAIDA: 1-as ${words}`, 9));
  });
});

describe('kinds of work', () => {
  test.each([
    [[8, 6, '', '', ''], 7],
    [[8, '', 1, '', ''], 9], // the bonus is added
    [[8, '', 0.4, '', ''], 8],
    [[8, '', '0,5', '', ''], 9],
    [[8, 9, '0,5 0,5', '', ''], 10], // 8,5 + 1
    [[10, 9, 3, '', ''], 10], // capped
    [[8, '', '', 1, ''], 8], // formative never counts
    [[8, '', '', 'puikiai padirbėta', ''], 8],
    [[8, '', '', '', 7.5], 8], // 7,75
    [['', '', 2, '', ''], ''], // a bonus alone has no mean
    [['', 9, '', '', ''], 'nėra testo'],
    [['', '', '', '', 9], 'nėra testo'],
    [['', '', '', 9, ''], ''],
  ])('%j → %j', (row, expected) => {
    expect(grade([row], undefined, KINDS)).toBe(expected);
  });

  test.each([
    'T',
    'KD',
    'R',
    'REF',
    'KŪR',
    'PD',
    'LD',
    'P',
    't',
    'kur',
    'Testas',
    'KONTROLINIS DARBAS',
    'rasinys',
  ])('%s is a test or its equal', (kind) => expect(grade([[9]], undefined, [[kind]])).toBe(9));

  test.each(['AŽ', 'AR', 'SD', 'ND', 'KV', 'G', 'az', 'namų darbai', 'Apklausa žodžiu'])(
    '%s is not',
    (kind) => expect(grade([[9]], undefined, [[kind]])).toBe('nėra testo'),
  );

  test('a decimal mark is allowed in G alone', () => {
    expect(grade([[8, 7.5]], undefined, [['T', 'G']])).toBe(8);
    expect(grade([[7.5, 8]], undefined, [['T', 'G']])).toMatch(/^KLAIDA: 1-as įvertinimas „7,5“/);
    expect(grade([[8, 0.5]], undefined, [['T', 'G']])).toMatch(/^KLAIDA: 2-as įvertinimas „0,5“/);
  });

  test('bonus points are numbers from 0', () => {
    expect(grade([[8, -1]], undefined, [['T', 'B']])).toMatch(
      /^KLAIDA: 2-as įvertinimas „-1“ – leidžiamas taškų skaičius, ne mažesnis už 0, arba n$/,
    );
    expect(grade([[8, 'įsk']], undefined, [['T', 'B']])).toMatch(/^KLAIDA: 2-as/);
  });

  test('a column without a kind counts as a test, as all do without kinds', () => {
    expect(grade([[9, '']], undefined, [['', 'ND']])).toBe(9);
  });
});

describe('status', () => {
  // marks (T, ND), status, result
  test.each([
    [['', ''], '', ''],
    [['', ''], 'pateisinta', 'atleista'],
    [['', ''], 'nepateisinta', 1],
    [['', ''], 'atleista', 'atleista'],
    [['', 9], '', 'nėra testo'],
    [['', 9], 'pateisinta', 9],
    [['', 9], 'nepateisinta', 1],
    [['', 9], 'atleista', 'atleista'],
    [[8, 9], '', 9],
    [[8, 9], 'pateisinta', 9],
    [[8, 9], 'nepateisinta', 9],
    [[8, 9], 'atleista', 'atleista'],
    [[8, 9], ' Nepateisinta ', 9],
    [['n', 'atl'], 'NEPATEISINTA', 1],
    [['', 'įsk'], '', 'nėra testo'],
    [['', 'įsk'], 'pateisinta', 'įsk'],
    [['', 'neįsk'], 'pateisinta', 'neįsk'],
    [['', 'įsk'], 'nepateisinta', 'neįsk'],
    [['įsk', 'neįsk'], 'nepateisinta', 'įsk'],
    [['įsk', ''], 'atleista', 'atleista'],
  ])('%j and „%s“ → %j', (row, status, expected) => {
    expect(grade([row], undefined, [['T', 'ND']], status)).toBe(expected);
  });

  test('a bonus is no work', () => {
    expect(grade([['', 2]], undefined, [['T', 'B']], 'pateisinta')).toBe('atleista');
    expect(grade([['', 2]], undefined, [['T', 'B']], 'nepateisinta')).toBe(1);
  });

  test('without kinds every mark is a test’s', () => {
    expect(grade([[8]], undefined, undefined, 'nepateisinta')).toBe(8);
    expect(grade([['']], undefined, undefined, 'nepateisinta')).toBe(1);
  });

  test('a pupil without marks follows the class: marks or įsk', () => {
    const status = column('', '', 'nepateisinta');
    expect(grade([['įsk'], ['įsk'], ['']], undefined, undefined, status)).toEqual(
      column('įsk', 'įsk', 'neįsk'),
    );
    expect(grade([[8], ['įsk'], ['']], undefined, undefined, status)).toEqual(column(8, 'įsk', 1));
    expect(grade([[8], [7], ['']], undefined, undefined, status)).toEqual(column(8, 7, 1));
  });

  test('a pupil with marks keeps to their own scale', () => {
    const rows = [
      ['', 'įsk'],
      [8, ''],
      [7, ''],
    ];
    expect(grade(rows, undefined, [['T', 'ND']], column('nepateisinta', '', ''))).toEqual(
      column('neįsk', 8, 7),
    );
  });

  test('a wrong row still shows the scale of the class; bonus points do not', () => {
    const status = column('', '', 'nepateisinta');
    const rows = [
      ['', 'įsk', 'labas'],
      [2, '', ''],
      ['', '', ''],
    ];
    expect(grade(rows, undefined, [['B', 'T', 'T']], status)).toEqual(
      column(expect.stringMatching(/^KLAIDA: 3-ias/), '', 'neįsk'),
    );
    const mixed = [
      [0.5, 'įsk'],
      [1, ''],
      ['', ''],
    ];
    expect(grade(mixed, undefined, [['B', 'T']], status)).toEqual(
      column(expect.stringMatching(/^KLAIDA: eilutėje/), '', 'neįsk'),
    );
  });

  test('an unknown one is that row’s error', () => {
    expect(grade([[8], [9]], undefined, undefined, column('serga', ''))).toEqual(
      column(
        'KLAIDA: būsena „serga“ – leidžiama pateisinta, nepateisinta, atleista arba tuščias langelis',
        9,
      ),
    );
  });
});

describe('įskaita', () => {
  test.each([
    [['įsk'], undefined, 'įsk'],
    [['ĮSK.'], undefined, 'įsk'],
    [['isk'], undefined, 'įsk'],
    [['Įskaityta'], undefined, 'įsk'],
    [['neįsk'], undefined, 'neįsk'],
    [['NEISK.'], undefined, 'neįsk'],
    [['neįskaityta'], undefined, 'neįsk'],
    [['įsk', 'neįsk'], undefined, 'įsk'], // exactly half
    [['įsk', 'neįsk', 'neįsk'], undefined, 'neįsk'],
    [['įsk neįsk', 'neįsk'], undefined, 'neįsk'],
    [['įsk', 'neįsk', 'neįsk'], [[2, 1, 1]], 'įsk'],
    [['įsk', 'neįsk', 'neįsk'], [[0.3, 0.1, 0.2]], 'įsk'], // doubles make 0,1 + 0,2 more than 0,3
    [['įsk', 'neįsk'], [[1, 3]], 'neįsk'],
    [['įsk', 'neįsk'], [[0, 0]], ''],
  ])('%j with weights %j → %s', (row, weights, expected) => {
    expect(grade([row], weights)).toBe(expected);
  });

  test('both scales in one row are that row’s error', () => {
    expect(grade([[8, 'įsk']])).toMatch(/^KLAIDA: eilutėje yra ir skaičius \(1-as įvertinimas „8“\)/);
    expect(grade([['8 įsk']])).toMatch(/^KLAIDA: /);
    expect(grade([['įsk', 2]], undefined, [['T', 'B']])).toMatch(/^KLAIDA: /);
  });
});

describe('weights', () => {
  test.each(floatTraps.cases)(
    'exact: $marks by $weights is $exactMean',
    ({ marks, weights, expectedMark }) => {
      expect(grade([marks], [weights])).toBe(expectedMark);
      expect(grade([marks.map(String)], [weights.map(String)])).toBe(expectedMark);
    },
  );

  test.each([
    [[4, 9, 4], [0.5, 0.3, 0.2], 6],
    [[4, 9, 4], ['0,5', '0.3', '20%'], 6],
    [[4, 9, 4], ['50 %', '30%', 20 / 100], 6],
    [[10, 1], [3, 1], 8], // 7,75
    [[10, ''], [3, 1], 10], // only the weights used
    [[10, 1], [1, 0], 10],
    [[10, 1], [0, 0], ''],
    [[10, 1], ['', ''], 6], // no weight anywhere: a plain mean
    [[10, ''], [3, ''], 10], // an empty column needs no weight
    [[10, 'n'], [3, ''], 10],
    [[8, 9], [1e-7, 1e-7], 9],
    [[8, 9], [1e20, 1e20], 9],
  ])('%j by %j → %j', (row, weights, expected) => {
    expect(grade([row], [weights])).toBe(expected);
  });

  test('a mark without a weight while others have one names the column, in that row alone', () => {
    const words =
      'KLAIDA: 2-as stulpelis neturi svorio, o jame yra įvertinimas „9“ – kiti stulpeliai svorį turi';
    expect(grade([[8, 9]], [[1, '']])).toBe(words);
    expect(
      grade(
        [
          [8, 9],
          [8, ''],
        ],
        [[1, '']],
      ),
    ).toEqual(column(words, 8));
  });

  test('bonus and formative columns need no weight', () => {
    expect(grade([[8, 1, 5]], [[2, '', '']], [['T', 'B', 'F']])).toBe(9);
  });

  test('a weight above a bonus alone leaves the mean plain', () => {
    expect(grade([[8, 9, 1]], [['', '', 2]], [['T', 'ND', 'B']])).toBe(10); // 8,5 + 1
  });
});

describe('rounding', () => {
  // marks, roundUpFrom, strictPass, result
  test.each([
    [[4, 5], undefined, undefined, 5],
    [[4, 5], '', '', 5],
    [[4, 5], 0.5, false, 5],
    [[4, 5], '50%', 'ne', 5],
    [[4, 5], '0,6', undefined, 4],
    [[4, 5, 5], 0.6, undefined, 5],
    [[4, 5], 1, undefined, 4],
    [[4, 4, 5], 0, undefined, 5],
    [[4, 4], 0, undefined, 4], // a whole mean stays
    [[3, 4], undefined, undefined, 4],
    [[3, 4], undefined, true, 3],
    [[3, 4], undefined, 'taip', 3],
    [[4, 4], undefined, true, 4],
    [[2, 3], undefined, true, 3],
    [[4, 5], undefined, true, 5],
    [[3, 4, '2 4 4 4'], 0.4, true, 3], // 3,5
  ])('%j from %p, strict %p → %j', (row, limit, strict, expected) => {
    expect(grade([row], undefined, undefined, undefined, limit, strict)).toBe(expected);
  });
});

describe('a whole class', () => {
  test('trailing empty rows give empty results', () => {
    expect(
      grade(
        [
          [8, 9],
          ['', ''],
          ['', ''],
        ],
        [[1, 1]],
        [['T', 'T']],
        column('', '', ''),
      ),
    ).toEqual(column(9, '', ''));
  });

  test('a wrong row leaves the others alone', () => {
    expect(grade([[8], [11], [6]])).toEqual(
      column(8, 'KLAIDA: 1-as įvertinimas „11“ – leidžiama 1–10, įsk, neįsk, n', 6),
    );
  });
});

describe('a wrong call throws', () => {
  test.each([
    [
      [[[8, 9]], [[1]]],
      'Svoriai (weights): čia 1 stulpelis, o įvertinimų – 2 stulpeliai; plotis turi sutapti.',
    ],
    [[[[8, 9]], [[1, -1]]], 'Svoriai (weights): 2-as svoris „-1“ – leidžiamas skaičius, ne mažesnis už 0.'],
    [
      [[[8, 9]], [[1, 'daug']]],
      'Svoriai (weights): 2-as svoris „daug“ – leidžiamas skaičius, ne mažesnis už 0.',
    ],
    [
      [[[8, 9]], [[true, 1]]],
      'Svoriai (weights): 1-as svoris „TRUE“ – leidžiamas skaičius, ne mažesnis už 0.',
    ],
    [
      [
        [[8, 9]],
        [
          [1, 1],
          [1, 1],
        ],
      ],
      'Svoriai (weights): čia 2 eilutės, o turi būti viena eilutė.',
    ],
    [
      [[[8, 9]], '', [['T']]],
      'Darbų rūšys (kinds): čia 1 stulpelis, o įvertinimų – 2 stulpeliai; plotis turi sutapti.',
    ],
    [
      [[[8], [9]], '', '', [[''], [''], ['']]],
      'Būsenos (status): čia 3 eilutės, o turi būti 2 eilutės – tiek, kiek mokinių.',
    ],
    [
      [
        [[8], [9]],
        '',
        '',
        [
          ['', ''],
          ['', ''],
        ],
      ],
      'Būsenos (status): čia 2 stulpeliai, o turi būti vienas stulpelis.',
    ],
    [[8, '', '', '', 1.1], 'Apvalinimo riba (roundUpFrom) „1,1“ – leidžiamas skaičius nuo 0 iki 1.'],
    [[8, '', '', '', -0.1], 'Apvalinimo riba (roundUpFrom) „-0,1“ – leidžiamas skaičius nuo 0 iki 1.'],
    [
      [8, '', '', '', [[0.5, 0.5]]],
      'Apvalinimo riba (roundUpFrom): turi būti vienas langelis, o pažymėta sritis.',
    ],
    [
      [8, '', '', '', '', 'gal'],
      'Griežtas ketvertas (strictPass) „gal“ – leidžiama TRUE arba FALSE (taip arba ne).',
    ],
  ])('%j', (args, message) => {
    expect(() => call('SEMESTER_GRADE', ...args)).toThrow(new Error(message));
  });

  test('an unknown kind is named with its place', () => {
    expect(() => call('SEMESTER_GRADE', [[8, 9]], '', [['T', 'XX']])).toThrow(
      /^Darbų rūšys \(kinds\): 2-as langelis „XX“ – tokios rūšies nėra; leidžiama T, KD, .*, F\.$/,
    );
  });
});
