// Undoing: what is still as the action left it comes back, in the right pupil's row wherever it is now; nothing else.
import fc from 'fast-check';
import { type AreaChange, applyChanges, type ChangeSet } from '../../../src/app/change-set';
import type { Dialog } from '../../../src/app/ports';
import { trackLines } from '../../../src/app/undo/lines';
import { madeSheet } from '../../../src/app/undo/made-sheets';
import { undoLastAction } from '../../../src/app/undo/undo-last-action';
import { undo } from '../../../src/text/lt/undo';
import type { Cell } from '../../../src/workbook/cell';
import { JOURNAL_SHEET } from '../../../src/workbook/journal-sheet';
import { logSheet } from '../../../src/workbook/log-sheet';
import { pupilsSheet } from '../../../src/workbook/pupils-sheet';
import { columnsOf } from '../../../src/workbook/table-schema';
import { type Grid, Killed, type MemoryWorkbook, memoryWorkbook, portsOf } from './memory-workbook';

const LOG: Grid = [columnsOf(logSheet).map(({ header }) => header)];
const NAMES = ['Ąžuolė Ona', 'Beržas Jonas', 'Čiobrelė Ieva', 'Diemedis Tomas'];
const FIRST_ROW = 4;
const MARKS = 4;
/** Names in column 2, marks in columns 4 to 6. */
const subject = (marks: Grid): Grid => [
  ['Nr.', 'Data', '', '2026-09-14', '2026-09-21', '2026-09-28', 'I pusmetis'],
  ['', 'Rūšis', '', 'T', 'ND', 'T'],
  ['', 'Formulės', '', '', '', '', ''],
  ...marks.map((line, index) => [index + 1, NAMES[index] ?? '', '', ...line]),
];
const START: Grid = [
  [8, '', 'n'],
  ['', '', ''],
  [10, '=1+1', '007'],
  [new Date(2026, 8, 14), '', 5],
];
const WANTED: Grid = [
  [8, 9, 'n'],
  [7, 7, 7],
  [10, 'x', 8],
  ['', '', 5],
];
const marksArea = (before: Grid, after: Grid): AreaChange => ({
  sheet: 'Matematika',
  row: FIRST_ROW,
  column: MARKS,
  before,
  after,
});
const importOf = (before: Grid, after: Grid): ChangeSet => ({
  key: 'importas',
  what: 'Įkelti pažymiai: Matematika',
  areas: [marksArea(before, after)],
});

function done(before: Grid, after: Grid): MemoryWorkbook {
  const workbook = memoryWorkbook({ Matematika: subject(before), [logSheet.sheet]: LOG });
  workbook.read('Matematika');
  applyChanges(portsOf(workbook), importOf(before, after));
  return workbook;
}
function press(
  workbook: MemoryWorkbook,
  answer = true,
): { asked: string[]; told: string[]; issues: string[] } {
  workbook.forget();
  const asked: string[] = [];
  const told: string[] = [];
  const dialog = {
    confirm: (message: string) => {
      asked.push(message);
      return answer;
    },
    tell: (message: string) => void told.push(message),
  } as unknown as Dialog;
  const result = undoLastAction(portsOf(workbook), dialog, undo);
  return { asked, told, issues: result.ok ? [] : result.issues.map(({ code }) => code) };
}
const marksOf = (workbook: MemoryWorkbook): Record<string, readonly Cell[]> =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const row = workbook.all().Matematika?.find((cells) => cells.includes(name));
      return row ? [[name, Array.from({ length: 3 }, (_, index) => row[MARKS - 1 + index] ?? '')]] : [];
    }),
  );

test('everything comes back, texts and dates as they were; the log says so; then there is nothing to undo', () => {
  const workbook = done(START, WANTED);
  const { asked, told } = press(workbook);
  expect(asked[0]).toContain(
    '„Įkelti pažymiai: Matematika“ (2026-11-22 08:30, mokytoja@mokykla.example) bus atšaukta:',
  );
  expect(asked[0]).toContain('vėl bus 7 langeliai („Matematika“ – 7)');
  expect(told[0]).toContain('vėl yra 7 langeliai („Matematika“ – 7)');
  expect(Object.values(marksOf(workbook))).toEqual(START);
  expect(workbook.all()[logSheet.sheet]?.slice(1)).toEqual([
    [
      expect.any(Date),
      'mokytoja@mokykla.example',
      'Atšaukta: Įkelti pažymiai: Matematika',
      '',
      expect.stringContaining('7 langeliai'),
      expect.any(String),
      expect.stringMatching(/^undo\|importas\|/),
    ],
  ]);
  expect(press(workbook)).toEqual({ asked: [], told: [undo.nothing], issues: [] });
});

test('before any action there is nothing to undo', () => {
  const workbook = memoryWorkbook({ Matematika: subject(START) });
  expect(press(workbook).told).toEqual([undo.nothing]);
});

test('a person says no: nothing changes', () => {
  const workbook = done(START, WANTED);
  const before = workbook.all();
  expect(press(workbook, false).told).toEqual([]);
  expect(workbook.all()).toEqual(before);
});

test('a journal that somebody has typed into is not trusted', () => {
  const workbook = done(START, WANTED);
  workbook.put(JOURNAL_SHEET, 3, 1, 'x');
  const before = workbook.all();
  expect(press(workbook).told).toEqual([undo.nothing]);
  expect(workbook.all()).toEqual(before);
});

describe('after the action people went on working', () => {
  /** Rows and columns of the sheet in another order, with strangers among them. */
  const rearranged = (workbook: MemoryWorkbook, change: (rows: Cell[][]) => Cell[][]): void => {
    const rows = workbook.all().Matematika?.map((cells) => [...cells, '', '', ''].slice(0, 7)) ?? [];
    workbook.replace('Matematika', change(rows as Cell[][]));
  };
  const insertColumn = (rows: Cell[][], at: number, heading: Cell): Cell[][] =>
    rows.map((cells, index) => [...cells.slice(0, at), index === 0 ? heading : '', ...cells.slice(at)]);

  test.each<[string, (rows: Cell[][]) => Cell[][]]>([
    ['sorted the pupils', (rows) => [...rows.slice(0, 3), ...rows.slice(3).reverse()]],
    ['inserted a pupil', (rows) => [...rows.slice(0, 4), ['', 'Eglė Rūta', '', 1, 2, 3], ...rows.slice(4)]],
    ['inserted an empty row above everything', (rows) => [[], ...rows]],
    ['inserted a column of a work', (rows) => insertColumn(rows, 4, '2026-09-16')],
    ['inserted a column before the names', (rows) => insertColumn(rows, 1, '*Pastaba')],
    [
      'swapped two works',
      (rows) => rows.map(([a, b, c, d, e, ...rest]) => [a, b, c, e, d, ...rest] as Cell[]),
    ],
  ])('%s: each gets their own back', (_, change) => {
    const workbook = done(START, WANTED);
    rearranged(workbook, change);
    const expected = memoryWorkbook({ Matematika: subject(START) });
    rearranged(expected, change);
    press(workbook);
    expect(workbook.all().Matematika).toEqual(expected.all().Matematika);
  });

  test.each<[string, (workbook: MemoryWorkbook) => void, RegExp, Grid]>([
    [
      'changed a mark: it stays',
      (workbook) => workbook.put('Matematika', 5, 4, 3),
      /kažkas jau pakeitė 1 langelį: „Matematika“ D5/,
      [START[0] ?? [], [3, '', ''], START[2] ?? [], START[3] ?? []],
    ],
    [
      'put another pupil in the row: nothing of the old one is given to them',
      (workbook) => workbook.put('Matematika', 5, 2, 'Eglė Rūta'),
      /neberandama \(gal ištrinta ar pervadinta\), ten 3 langeliai: „Matematika“ D5, E5, F5/,
      [START[0] ?? [], START[2] ?? [], START[3] ?? []],
    ],
    [
      'wrote a second pupil of the same name: neither row is touched',
      (workbook) => workbook.put('Matematika', 8, 2, 'Beržas Jonas'),
      /ten 3 langeliai/,
      [START[0] ?? [], [7, 7, 7], START[2] ?? [], START[3] ?? []],
    ],
    [
      'gave a work another date: its column stays',
      (workbook) => workbook.put('Matematika', 1, 5, '2026-09-22'),
      /ten 3 langeliai: „Matematika“ E4, E5, E6/,
      [
        [8, 9, 'n'],
        ['', 7, ''],
        [10, 'x', '007'],
        [new Date(2026, 8, 14), '', 5],
      ],
    ],
  ])('%s', (_, change, message, marks) => {
    const workbook = done(START, WANTED);
    change(workbook);
    const { asked, told } = press(workbook);
    expect(asked[0]).toMatch(message);
    expect(told[0]).toMatch(message);
    expect(Object.values(marksOf(workbook))).toEqual(marks);
  });

  test('the sheet is gone, or its headings are others: said, the rest is undone', () => {
    const workbook = done(START, WANTED);
    workbook.deleteSheet('Matematika');
    expect(press(workbook).told[0]).toContain('7 langeliai lape „Matematika“: tokio lapo nėra');
    const other = done(START, WANTED);
    other.replace('Matematika', [['a', 'b'], ...(other.all().Matematika ?? []).slice(1)]);
    const before = other.all().Matematika;
    expect(press(other).told[0]).toMatch(/neberandama .*7 langeliai/);
    expect(other.all().Matematika).toEqual(before);
  });

  test('a row added to a table goes, also when the table has no key; one that a person went on writing stays whole', () => {
    const table: Grid = [
      ['Data', 'Dalykas', 'Tema'],
      ['2026-09-14', 'Matematika', 'a'],
      ['2026-09-14', 'Fizika', 'a'],
    ];
    const added = ['2026-09-15', 'Fizika', 'b'];
    const make = (): MemoryWorkbook => {
      const workbook = memoryWorkbook({ Testai: table, [logSheet.sheet]: LOG });
      workbook.read('Testai');
      const area = { sheet: 'Testai', row: 4, column: 1, before: [['', '', '']], after: [added] };
      applyChanges(portsOf(workbook), { key: 'k', what: 'Testas', areas: [area] });
      return workbook;
    };
    const plain = make();
    press(plain);
    expect(plain.all().Testai).toEqual(table);
    const changed = make();
    changed.put('Testai', 4, 3, 'c');
    expect(press(changed).told[0]).toMatch(/pakeitė 1 langelį: „Testai“ C4\n.*2 langeliai: „Testai“ A4, B4/);
    expect(changed.all().Testai?.[3]).toEqual(['2026-09-15', 'Fizika', 'c']);
    const above = make();
    above.replace('Testai', [table[0] ?? [], ['2026-09-10', 'Chemija', 'z'], ...table.slice(1), added]);
    press(above);
    expect(above.all().Testai).toEqual([table[0], ['2026-09-10', 'Chemija', 'z'], ...table.slice(1)]);
  });
});

describe('an added pupil', () => {
  const PUPILS = columnsOf(pupilsSheet).map(({ header }) => header);
  const pupilRow = (number: number, [lastName = '', firstName = '']: readonly string[]): Cell[] =>
    PUPILS.map((header) => {
      const cells: Record<string, Cell> = {
        'Nr.': number,
        Pavardė: lastName,
        Vardas: firstName,
        'Mokinio kodas': `2b-0${number}`,
      };
      return cells[header] ?? '';
    });
  const ADDED = 'Eglaitė Rasa';
  const row = FIRST_ROW + NAMES.length;
  const make = (): MemoryWorkbook => {
    const workbook = memoryWorkbook({
      [pupilsSheet.sheet]: [PUPILS, ...NAMES.map((name, index) => pupilRow(index + 1, name.split(' ')))],
      Matematika: subject(START),
      Fizika: subject(START),
      [logSheet.sheet]: LOG,
    });
    for (const sheet of [pupilsSheet.sheet, 'Matematika', 'Fizika']) workbook.read(sheet);
    const cells = (sheet: string, line: number, after: readonly Cell[]): AreaChange => ({
      sheet,
      row: line,
      column: 1,
      before: [after.map(() => '')],
      after: [after],
    });
    applyChanges(portsOf(workbook), {
      key: 'mokinys',
      what: 'Mokinys',
      areas: [
        cells(pupilsSheet.sheet, NAMES.length + 2, pupilRow(5, ADDED.split(' '))),
        cells('Matematika', row, [5, ADDED]),
        cells('Fizika', row, [5, ADDED]),
      ],
    });
    return workbook;
  };
  const rowsOf = (workbook: MemoryWorkbook): unknown[] => [
    workbook.all()[pupilsSheet.sheet]?.[NAMES.length + 1],
    workbook.all().Matematika?.[row - 1],
    workbook.all().Fizika?.[row - 1],
  ];
  const whole = rowsOf(make());

  test('goes from every sheet', () => {
    const workbook = make();
    press(workbook);
    expect(rowsOf(workbook)).toEqual([undefined, undefined, undefined]);
  });

  test.each<[string, string, number, number, Cell]>([
    ['a mark', 'Matematika', row, MARKS, 9],
    [
      'an address in the register',
      pupilsSheet.sheet,
      NAMES.length + 2,
      PUPILS.indexOf('El. paštas') + 1,
      'a@b.lt',
    ],
    ['a number typed over', 'Fizika', row, 1, 50],
  ])(
    'in whose row stands %s stays in every sheet, and the cells are named',
    (_, sheet, line, column, cell) => {
      const workbook = make();
      workbook.put(sheet, line, column, cell);
      const { asked, told } = press(workbook);
      for (const words of [asked[0], told[0]])
        expect(words).toMatch(/pridėtos eilutės lieka, .*„Mokiniai“ A6, .*„Matematika“ A8, B8.*„Fizika“/);
      const expected = make();
      expected.put(sheet, line, column, cell);
      expect(rowsOf(workbook)).toEqual(rowsOf(expected));
      expect(whole).not.toContain(undefined);
    },
  );

  test('who stands in a new sheet that somebody has written in stays, and its subject; the other new one goes', () => {
    const subjects: Grid = [
      ['Dalykas', 'Mokytojas'],
      ['Matematika', ''],
      ['Fizika', ''],
    ];
    const workbook = memoryWorkbook({
      [pupilsSheet.sheet]: [PUPILS, ...NAMES.map((name, index) => pupilRow(index + 1, name.split(' ')))],
      Dalykai: subjects,
      Matematika: subject(START),
      [logSheet.sheet]: LOG,
    });
    for (const sheet of [pupilsSheet.sheet, 'Dalykai', 'Matematika']) workbook.read(sheet);
    const added = (sheet: string, line: number, after: Grid): AreaChange => ({
      ...{ sheet, row: line, column: 1, after },
      before: after.map((cells) => cells.map(() => '')),
    });
    const made: Grid = [
      ['Nr.', 'Data'],
      ['', 'Rūšis'],
      [1, ADDED],
    ];
    applyChanges(portsOf(workbook), {
      key: 'mokinys ir dalykai',
      what: 'Klasė',
      areas: [
        added(pupilsSheet.sheet, NAMES.length + 2, [pupilRow(5, ADDED.split(' '))]),
        added('Dalykai', subjects.length + 1, [
          ['Chemija', ''],
          ['Dailė', ''],
        ]),
        added('Matematika', row, [[5, ADDED]]),
      ],
      makes: ['Chemija', 'Dailė'].map((name) => madeSheet({ name, rows: 60, cells: made })),
    });
    for (const name of ['Chemija', 'Dailė']) workbook.replace(name, made);
    workbook.put('Chemija', 3, 3, 9);
    press(workbook);
    expect(Object.keys(workbook.all())).toContain('Chemija');
    expect(Object.keys(workbook.all())).not.toContain('Dailė');
    expect(workbook.all().Dalykai?.map(([name]) => name)).toEqual([
      'Dalykas',
      'Matematika',
      'Fizika',
      'Chemija',
    ]);
    expect(rowsOf(workbook).slice(0, 2)).toEqual(whole.slice(0, 2));
  });

  test('whose row only formulas have filled goes', () => {
    const workbook = make();
    workbook.put('Matematika', FIRST_ROW - 1, 7, '=SEMESTER_GRADE(D4:F9)');
    workbook.put('Matematika', row, 7, 'nėra testo');
    const formulas = workbook.readFormulas;
    workbook.readFormulas = (name) =>
      formulas(name).map((cells, index) =>
        cells.map((_, at) => (name === 'Matematika' && index === FIRST_ROW - 2 && at === 6 ? '=X' : '')),
      );
    press(workbook);
    expect(rowsOf(workbook)).toEqual([undefined, ['', '', '', '', '', '', 'nėra testo'], undefined]);
  });
});

describe('cut off', () => {
  test('undoing at every write and again: as if it had not been cut off', () => {
    const change = (workbook: MemoryWorkbook): MemoryWorkbook => {
      workbook.put('Matematika', 5, 4, 3);
      return workbook;
    };
    const whole = change(done(START, WANTED));
    const first = whole.writes;
    press(whole);
    const writes = whole.writes - first;
    expect(writes).toBeGreaterThan(3);
    for (let after = 0; after < writes; after++) {
      const workbook = change(done(START, WANTED));
      workbook.dieAfter(after);
      let told = '';
      try {
        // A sheet that cannot be written is told; the writes after it end the execution.
        told = press(workbook).told[0] ?? '';
      } catch (error) {
        expect(error).toBeInstanceOf(Killed);
      }
      expect([after, told]).toEqual([after, expect.stringMatching(/^$|ne visa/)]);
      workbook.dieAfter(Number.POSITIVE_INFINITY);
      press(workbook);
      expect([after, workbook.all()]).toEqual([after, whole.all()]);
    }
  });

  test('an action cut off at every write is undone: everything as before it', () => {
    const writes = done(START, WANTED).writes;
    for (let after = 0; after < writes; after++) {
      const workbook = memoryWorkbook({ Matematika: subject(START), [logSheet.sheet]: LOG });
      workbook.dieAfter(after);
      workbook.read('Matematika');
      expect(() => applyChanges(portsOf(workbook), importOf(START, WANTED))).toThrow(Killed);
      workbook.dieAfter(Number.POSITIVE_INFINITY);
      press(workbook);
      expect([after, Object.values(marksOf(workbook))]).toEqual([after, START]);
    }
  });
});

test('a sheet that refuses to be written is named, the others are undone, and it can be tried again', () => {
  const workbook = memoryWorkbook({
    Matematika: subject(START),
    Fizika: subject(START),
    [logSheet.sheet]: LOG,
  });
  workbook.read('Matematika');
  workbook.read('Fizika');
  applyChanges(portsOf(workbook), {
    ...importOf(START, WANTED),
    areas: ['Matematika', 'Fizika'].map((sheet) => ({ ...marksArea(START, WANTED), sheet })),
  });
  const { writeArea } = workbook;
  workbook.writeArea = (sheet, ...rest) => {
    if (sheet === 'Matematika') throw new Error('Protected');
    writeArea(sheet, ...rest);
  };
  const { told } = press(workbook);
  expect(told[0]).toMatch(/atšaukta ne visa:\n.*7 langeliai \(„Fizika“ – 7\)/);
  expect(told[0]).toContain('„Matematika“: „Protected“');
  expect(workbook.all().Fizika).toEqual(memoryWorkbook({ Fizika: subject(START) }).all().Fizika);
  workbook.writeArea = writeArea;
  press(workbook);
  expect(workbook.all().Matematika).toEqual(workbook.all().Fizika);
  expect(press(workbook).told).toEqual([undo.nothing]);
});

describe('sheets that the action made', () => {
  const blueprint = {
    name: 'Fizika',
    rows: 10,
    cells: [
      ['Nr.', 'Data', "'Svoris", 'Metinis'],
      [1, "'Ona", '', '=ANNUAL(A1)'],
    ] as Cell[][],
  };
  const rows: Grid = [
    ['Nr.', 'Data', 'Svoris', 'Metinis'],
    [1, 'Ona', '', 8],
    ['', '', '', 9],
  ];
  const make = (sheets: Readonly<Record<string, Grid>> = { Matematika: subject(START) }): MemoryWorkbook => {
    const workbook = memoryWorkbook(sheets);
    applyChanges(portsOf(workbook), { key: 'k', what: 'Knyga', areas: [], makes: [madeSheet(blueprint)] });
    workbook.replace('Fizika', rows);
    return workbook;
  };

  test('go with their computed cells', () => {
    const workbook = make();
    const { asked, told } = press(workbook);
    expect(asked[0]).toContain('bus ištrinta naujų lapų: 1 („Fizika“)');
    expect(told[0]).toContain('ištrinta naujų lapų: 1 („Fizika“)');
    expect(workbook.sheetNames()).toEqual(['Matematika', JOURNAL_SHEET]);
  });
  test.each<[string, number, number, Cell, string]>([
    ['a mark', 3, 2, 'Jonas', 'B3'],
    ['over a heading', 1, 3, 'Mano', 'C1'],
    ['where results should be shown', 2, 4, '#REF!', 'D2'],
  ])('stay when somebody has typed %s', (_, row, column, cell, place) => {
    const workbook = make();
    workbook.put('Fizika', row, column, cell);
    expect(press(workbook).told[0]).toContain(`naujas lapas „Fizika“: į jį po veiksmo įrašyta (${place})`);
    expect(workbook.sheetNames()).toContain('Fizika');
  });
  test('stay when they are all there is', () => {
    const workbook = make({});
    press(workbook);
    expect(workbook.sheetNames()).toContain('Fizika');
  });
  test('that were not made yet are no matter', () => {
    const workbook = make();
    workbook.deleteSheet('Fizika');
    expect(press(workbook).told[0]).toContain('nieko keisti nereikėjo');
  });
});

describe('whatever was changed and whatever people did after it', () => {
  const cell = fc.constantFrom<Cell>('', 1, 2, '1', '=A1', "'x", 'n', true, new Date(2026, 8, 14));
  const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
  const edit = fc.record({ row: fc.nat(3), column: fc.nat(2), cell });
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });

  test('exactly the untouched cells come back and no other changes', () => {
    fc.assert(
      fc.property(grid, grid, fc.array(edit, { maxLength: 5 }), order, (before, after, edits, sorted) => {
        const workbook = done(before, after);
        const now = after.map((line) => [...line]);
        for (const { row, column, cell: typed } of edits) {
          workbook.put('Matematika', FIRST_ROW + row, MARKS + column, typed);
          (now[row] as Cell[])[column] = typed;
        }
        const rows = workbook.all().Matematika ?? [];
        const rearranged = [...rows.slice(0, 3), ...sorted.map((index) => rows[3 + index] ?? [])];
        workbook.replace('Matematika', rearranged);
        press(workbook);
        const expected = now.map((line, row) =>
          line.map((current, column) =>
            Object.is(current, after[row]?.[column]) ? (before[row]?.[column] ?? '') : current,
          ),
        );
        const found = marksOf(workbook);
        expect(NAMES.map((name) => found[name])).toEqual(expected);
        const others = (rows: Grid): unknown[] =>
          rows.map((cells) => [cells[0], cells[1], cells[2] ?? '', cells.slice(MARKS + 2)]);
        expect(others(workbook.all().Matematika ?? [])).toEqual(others(rearranged));
      }),
    );
  });

  test('a line is only ever found where its own text stands', () => {
    const text = fc.constantFrom('', 'a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 8 }), (then, now) => {
        trackLines(then, now).forEach((place, index) => {
          if (place?.isSure) expect(now[place.at - 1] ?? '').toBe(then[index]);
        });
        const sure = trackLines(then, now).flatMap((place, index) =>
          place?.isSure && then[index] !== '' ? [place.at] : [],
        );
        expect(new Set(sure).size).toBe(sure.length);
      }),
    );
  });
  test('nothing moved: every line is where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'c'), { maxLength: 8 }), (lines) => {
        expect(trackLines(lines, lines)).toEqual(lines.map((_, index) => ({ at: index + 1, isSure: true })));
      }),
    );
  });
});
