import fc from 'fast-check';
import { listPupils } from '../../../sidebar/pages/import/listed-pupils';
import { findHeading, guessRoles, roleOfHeading } from '../../../sidebar/pages/import/pupil-columns';
import { readBytes } from '../../../sidebar/pages/import/read-file';
import { readRows, SEPARATORS } from '../../../sidebar/pages/import/read-rows';

const cellsOf = (text: string) => readRows(text).rows.map(({ cells }) => cells);

describe('bytes of a file', () => {
  const windows1257 = Uint8Array.from([0x50, 0x61, 0x76, 0x61, 0x72, 0x64, 0xeb, 0x3b, 0xde, 0x0a]);
  test('UTF-8 with and without a mark, Windows-1257 where it is no UTF-8, and what a person chooses', () => {
    const utf8 = new TextEncoder().encode('Pavardė;Ž\n');
    expect(readBytes(utf8)).toEqual({ ok: true, text: 'Pavardė;Ž\n', encoding: 'utf-8' });
    expect(readBytes(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toMatchObject({ text: 'Pavardė;Ž\n' });
    expect(readBytes(windows1257)).toEqual({ ok: true, text: 'Pavardė;Ž\n', encoding: 'windows-1257' });
    expect(readBytes(utf8, 'windows-1257')).toMatchObject({ ok: true, encoding: 'windows-1257' });
  });
  test.each([
    ['an empty file', [], 'file-empty'],
    ['a workbook', [...Buffer.from('PK\u0003\u0004..xl/workbook.xml')], 'workbook-file'],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'workbook-file'],
    ['a zip', [...Buffer.from('PK\u0003\u0004..users.csv')], 'zip-file'],
    ['a PDF', [...Buffer.from('%PDF-1.7')], 'not-text'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0], 'not-text'],
  ])('%s is refused', (_what, bytes, problem) =>
    expect(readBytes(Uint8Array.from(bytes))).toEqual({ ok: false, problem }),
  );
});

describe('rows', () => {
  test.each([
    ['tabs', 'a\tb\n1\t2'],
    ['semicolons, where names have commas', 'a;b\n1;2'],
    ['commas and Windows line ends', 'a,b\r\n1,2\r\n'],
    ['bars and an empty line', 'a|b\n\n1|2\n'],
    ['a mark of UTF-8', '\ufeffa;b\n1;2'],
  ])('%s', (_what, text) =>
    expect(cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]),
  );
  test('commas inside names do not part columns that semicolons part', () => {
    expect(cellsOf('Mokinys;Gimė\n"Gandriukas, Matas";2010-03-05\nLazdynėlis, Benas;2010-04-05')).toEqual([
      ['Mokinys', 'Gimė'],
      ['Gandriukas, Matas', '2010-03-05'],
      ['Lazdynėlis, Benas', '2010-04-05'],
    ]);
  });
  test('signs that are not seen are not taken', () => {
    expect(cellsOf('Mokinys\t09-14\nŽibu\u00adtytė Goda\u200b\t8\u200b\ufeff')).toEqual([
      ['Mokinys', '09-14'],
      ['Žibutytė Goda', '8'],
    ]);
  });
  test('quotes, breaks inside them, doubled quotes', () => {
    expect(cellsOf('a;b\n"vienas;\ndu";"Jonas ""Jonis"""')).toEqual([
      ['a', 'b'],
      ['vienas; du', 'Jonas "Jonis"'],
    ]);
  });
  test('lines keep their numbers over empty lines and breaks inside quotes', () => {
    const { rows } = readRows('a;b\n\n"x\ny";1\nz;2');
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 5]);
  });
  test('a broken line is named and left out, the others stay', () => {
    const { rows, problems } = readRows('a;b\n1;2\n3;4;5\n6;7');
    expect(problems).toEqual([{ code: 'cells-many', line: 3, expected: 2, found: 3 }]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  });
  test('a quote that is never closed is named by the line where it was opened', () => {
    const { rows, problems } = readRows('a;b\n1;2\n"3;4\n5;6\n');
    expect(problems).toMatchObject([{ code: 'quote-open', line: 3 }]);
    expect(rows.map(({ line }) => line)).toEqual([1, 2]);
  });
  test('a quote in the wrong place is named', () => {
    expect(readRows('a;b\n"3"x;4\n5;6\n').problems).toMatchObject([{ code: 'quote-inside', line: 2 }]);
  });

  test('any table comes back through any separator and quoting', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'abčžŠū 0123-.@;,|\t"\n='), maxLength: 12 })
      .map((text) => text.replace(/\s+/g, ' ').trim());
    const table = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
      .filter((rows) => rows.every((row) => row.some((cell) => cell !== '')));
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
        (rows, separator, end, always, mark) => {
          const quoted = (cell: string) =>
            always || /["\n\t;,|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
          const text = rows.map((row) => row.map(quoted).join(separator)).join(end);
          expect(readRows((mark ? '\ufeff' : '') + text, separator)).toEqual({
            separator,
            problems: [],
            rows: rows.map((cells, index) => ({ line: index + 1, cells })),
          });
        },
      ),
    );
  });
  test('the separator of a list of pupils is found by itself', () => {
    const name = fc.constantFrom('Žibutytė, Goda', 'Ąžuolinis', 'O’Neil|Ana', 'a;b');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, name, fc.constantFrom('2010-03-05', '')), { minLength: 3, maxLength: 8 }),
        fc.constantFrom(...SEPARATORS),
        (rows, separator) => {
          const all = [['Pavardė', 'Vardas', 'Gimimo data'], ...rows];
          const quoted = (cell: string) => `"${cell}"`;
          const text = all.map((row) => row.map(quoted).join(separator)).join('\n');
          expect(readRows(text).separator).toBe(separator);
        },
      ),
    );
  });
});

describe('columns of a list of pupils', () => {
  test.each([
    ['Pavardė', 'lastName'],
    ['PAVARDE', 'lastName'],
    ['  vardas ', 'firstName'],
    ['„Vardas, pavardė“', 'nameFirst'],
    ['Mokinio pavardė, vardas', 'nameLast'],
    ['Pavardė ir vardas (visi)', 'nameLast'],
    ['Gimimo data', 'born'],
    ['Mokinio gimimo data (mm)', 'born'],
    ['El. paštas', 'email'],
    ['E-mail', 'email'],
    ['Mokinio el. pašto adresas', 'email'],
    ['Tėvų el. paštas', 'guardians'],
    ['Tėvai (globėjai)', 'guardians'],
    ['Atvyko', 'arrived'],
    ['Isvyko', 'left'],
    ['Mokinio kodas', 'id'],
    ['Nr.', 'none'],
    ['First name', 'firstName'],
    ['Date of Birth', 'born'],
    ['Spalva', undefined],
    ['', undefined],
  ])('%p is %p', (heading, role) => expect(roleOfHeading(heading)).toBe(role));

  const rolesOf = (text: string) => {
    const { rows } = readRows(text);
    const heading = findHeading(rows);
    return { heading, roles: guessRoles(rows[heading], rows.slice(heading + 1)) };
  };
  test('below a title, each role once, guardians as often as they are there', () => {
    expect(rolesOf('2b klasė;;;;;\nNr.;Pavardė;Vardas;Pavardė;Motina;Tėvas\n1;A;B;C;D;E')).toEqual({
      heading: 1,
      roles: ['none', 'lastName', 'firstName', 'none', 'guardians', 'guardians'],
    });
  });
  test('without headings by what stands there', () => {
    expect(rolesOf('Žibutytė;Goda;2010-03-05;goda@mokykla.example\nEglutytė;Ugnė;2010-04-05;').roles).toEqual(
      ['lastName', 'firstName', 'born', 'email'],
    );
    expect(rolesOf('Žibutytė Goda;05.03.2010\nEglutytė Ugnė;06.03.2010').roles).toEqual(['nameLast', 'born']);
  });
});

describe('pupils of a list', () => {
  const list = (text: string) => {
    const { rows } = readRows(text);
    const heading = findHeading(rows);
    const body = rows.slice(heading + 1);
    return listPupils(body, guessRoles(rows[heading], body), 2026);
  };
  test('names in one column, dates of several forms, several guardians', () => {
    const { pupils, problems } = list(
      'Vardas, pavardė;Gimimo data;Motina;Tėvas\nGoda Žibutytė;05.03.2010;A;B\nViltė Ona Eglutytė;2010 m. kovo 6 d.;;C',
    );
    expect(problems).toEqual([]);
    expect(pupils).toMatchObject([
      { line: 2, lastName: 'Žibutytė', firstName: 'Goda', born: '2010-03-05', guardians: 'A; B' },
      { line: 3, lastName: 'Eglutytė', firstName: 'Viltė Ona', born: '2010-03-06', guardians: 'C' },
    ]);
  });
  test('what is wrong with a line is named, and the line left out', () => {
    const { pupils, problems } = list(
      'Pavardė;Vardas;Gimimo data\nŽibutytė;Goda;pavasarį\n;Ugnė;\nEglutytė;Ona;1910-01-01\nLiepa;Jonas;2010-02-29\nGeras;Matas;2010.1.5',
    );
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['date-wrong', 2],
      ['name-missing', 3],
      ['born-strange', 4],
      ['date-wrong', 5],
    ]);
    expect(pupils.map(({ lastName, born }) => [lastName, born])).toEqual([['Geras', '2010-01-05']]);
  });
  test.each([
    ['Pavardė;Vardas;Klasė\nGeras;Matas;2b\nIš viso;2;', 3],
    ['Pavardė ir vardas\nGeras Matas\n\nIš viso mokinių: 2', 4],
    ['Vardas, pavardė;Vidurkis\nMatas Geras;8\nVidurkis 8,2;8,2', 3],
    ['Pavardė;Vardas\nGeras;Matas\nVISO;mokinių 2', 3],
  ])('a line of totals under a list is no pupil: %j', (text, line) => {
    const { pupils, problems } = list(text);
    expect(pupils.map(({ lastName, firstName }) => [lastName, firstName])).toEqual([['Geras', 'Matas']]);
    expect(problems.map((problem) => [problem.code, problem.line])).toEqual([['name-strange', line]]);
  });
  test('a name that only begins like a total is a name', () => {
    expect(list('Pavardė;Vardas\nVisockis;Matas\nVisocka;Iš').pupils).toHaveLength(2);
  });
  test('a mother’s name is no other name of the pupil', () => {
    const { pupils } = list(
      'Vardas;Pavardė;Mamos vardas;Mamos pavardė;Tėčio vardas, pavardė;Tėčio tel.;El. p.\nGoda;Žibutytė;Ona;Žibutienė;Jonas Žibutis;+370 1;goda@mokykla.example',
    );
    expect(pupils).toMatchObject([
      {
        lastName: 'Žibutytė',
        firstName: 'Goda',
        guardians: 'Ona; Žibutienė; Jonas Žibutis; +370 1',
        email: 'goda@mokykla.example',
      },
    ]);
  });
  test('no column of names, and too many rows', () => {
    expect(listPupils(readRows('a;b\n1;2').rows, ['none', 'born'], 2026).problems).toMatchObject([
      { code: 'no-name-column' },
    ]);
    const many = Array.from({ length: 301 }, (_, index) => `Pavarde${index};Vardas`).join('\n');
    expect(listPupils(readRows(many).rows, ['lastName', 'firstName'], 2026)).toMatchObject({
      pupils: [],
      problems: [{ code: 'rows-many', line: 301, value: '301' }],
    });
  });
  test('hostile texts are texts', () => {
    const hostile = [
      '=IMPORTXML("http://x")',
      '<script>alert(1)</script>',
      '\u202Eatbulai',
      '👩‍🏫 Ona',
      "'a",
      '+37060000000',
    ];
    for (const text of hostile) {
      const { pupils } = list(`Pavardė\tVardas\n${text.replaceAll('"', '')}\tOna`);
      expect(pupils[0]?.lastName).toBe(text.replaceAll('"', ''));
    }
  });
});
