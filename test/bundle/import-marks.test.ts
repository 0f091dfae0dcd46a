// Tables of marks through the built add-on.
import type { CellInput } from '../../local/workbook/port';
import { crash, crashSummary } from './crash';
import { describeWorkbook } from './describe-workbook';
import {
  ask,
  bringMarks,
  closeClasses,
  HOSTILE,
  marksTable,
  openClass,
  registerRows,
  settingsRows,
} from './import-support';
import { smallSheet } from './support';

type Rows = readonly (readonly CellInput[])[];
/** The sheet with free columns: D, E works, F–H free, then I Būsena … ; O a work, P, Q free. */
const widened = (rows: Rows): Rows =>
  rows.map((row) => [...row.slice(0, 5), '', '', '', ...row.slice(5, 12), '', '', ...row.slice(12)]);
const SHEET = widened(smallSheet('Matematika'));
const withCells = (...cells: readonly (readonly [row: number, column: number, value: CellInput])[]): Rows =>
  SHEET.map((row, index) =>
    Array.from({ length: 30 }, (_, column) => {
      const typed = cells.find(([at, of]) => at === index + 1 && of === column + 1);
      return typed ? typed[2] : (row[column] ?? '');
    }),
  );
const open = (sheet: Rows = SHEET, changes: Readonly<Record<string, Rows>> = {}) => {
  const opened = openClass({ Matematika: sheet, ...changes });
  const cells = (row: number, column: number, rows: number, columns: number) =>
    opened.host.sheet('Matematika').values({ row: row - 1, column: column - 1, rows, columns });
  return { ...opened, cells };
};
afterEach(closeClasses);

const TABLE = marksTable(
  [
    ['2026-09-14', ''],
    ['2026-10-05', ''],
    ['2026-11-09', 'ND'],
    ['2026-11-16', 'T'],
    ['2027-02-08', ''],
    ['2027-03-15', 'KD'],
    ['2026-12-01', 'T'],
  ],
  [
    ['Matas Gandriukas', '3', '8', '9', '10', '7', '6', ''],
    ['LAZDYNĖLIS BENAS', '5', '7', '8;9', 'n', '', 'nd', ''],
    ['Zibutyte Goda', '10', '9', '', '12', '', 'labas', 'n'],
    ['Nepažįstamas Jonas', '1', '1', '1', '1', '1', '1', '1'],
  ],
);

test('a look writes nothing and says everything; the import writes what is new and nothing else', async () => {
  const { host, run, costs, cells } = open();
  const before = describeWorkbook(host.save()).join('\n');
  const view = await ask(run, 'importPreviewMarks', TABLE);
  expect(describeWorkbook(host.save()).join('\n')).toBe(before);
  expect(view.names.map(({ pupil }) => pupil)).toEqual([
    'Gandriukas Matas',
    'Lazdynėlis Benas',
    'Žibutytė Goda',
    '',
  ]);
  expect(view.days.map(({ state, column, kind, weight }) => [state, column, kind, weight])).toEqual([
    ['known', 'D', 'T', '3'],
    ['known', 'E', 'KD', '1'],
    ['new', 'F', 'ND', '1'],
    ['new', 'G', 'T', '3'],
    ['known', 'O', 'T', '1'],
    ['new', 'P', 'KD', '3'],
    ['no-marks', '', 'T', ''],
  ]);
  expect(view.same).toBe(4);
  expect(view.conflicts.map(({ line, day, has, value }) => [line, day, has, value])).toEqual([
    [2, 1, '4', '8'],
    [3, 0, '2', '5'],
    [3, 1, 'n', '7'],
  ]);
  expect(view.wrong.map(({ line, day, value, why }) => [line, day, value, why])).toEqual([
    [4, 3, '12', 'not-a-mark'],
    [4, 5, 'labas', 'not-a-mark'],
  ]);
  expect(await bringMarks(run, TABLE, [{ line: 3, day: 0 }])).toEqual({ kind: 'done', written: 7 });
  expect(cells(2, 4, 4, 5)).toEqual([
    [new Date(2026, 8, 14), new Date(2026, 9, 5), new Date(2026, 10, 9), new Date(2026, 10, 16), ''],
    ['T', 'KD', 'ND', 'T', ''],
    [3, 1, 1, 3, ''],
    ['Kvadratinės šaknys', 'Funkcijos', '', '', ''],
  ]);
  expect(cells(7, 4, 3, 5)).toEqual([
    [3, 4, 9, 10, ''],
    // The agreed one is written over, the other stays.
    [5, 'n', '8 9', 'n', ''],
    [10, 9, '', '', ''],
  ]);
  expect(cells(7, 15, 3, 3)).toEqual([
    [7, 6, ''],
    [3, 'nd', ''],
    [10, '', ''],
  ]);
  const again = await ask(run, 'importPreviewMarks', TABLE);
  expect([again.fresh.length, again.conflicts.length]).toEqual([0, 2]);
  console.log('Pažymių įkėlimas, kreipinių:', costs.map(({ name, total }) => `${name} ${total}`).join(', '));
});

test('undone, the sheet is as it was', async () => {
  const { run, cells } = open();
  const before = cells(1, 1, 9, 30);
  await bringMarks(run, TABLE, [{ line: 3, day: 0 }]);
  expect(cells(1, 1, 9, 30)).not.toEqual(before);
  await run('undoLastAction', [], { answers: ['YES', 'OK'] });
  expect(cells(1, 1, 9, 30)).toEqual(before);
});

test('initials and namesakes are written only as a person says', async () => {
  const table = marksTable(
    [['2026-11-09', 'ND']],
    [
      ['Žibutytė G.', '9'],
      ['Gandriukas Matas', '8'],
      ['Matas Gandriukas', '7'],
    ],
  );
  const { run, cells } = open();
  const view = await ask(run, 'importPreviewMarks', table);
  expect(view.names).toEqual([
    { line: 2, name: 'Žibutytė G.', pupil: '', candidates: ['Žibutytė Goda'] },
    { line: 3, name: 'Gandriukas Matas', pupil: '', candidates: ['Gandriukas Matas'] },
    { line: 4, name: 'Matas Gandriukas', pupil: '', candidates: ['Gandriukas Matas'] },
  ]);
  expect([view.fresh, view.days[0]?.state]).toEqual([[], 'no-marks']);
  const chosen = [
    { line: 2, pupil: 'Žibutytė Goda' },
    { line: 4, pupil: 'Gandriukas Matas' },
  ];
  await bringMarks(run, { ...table, chosen });
  expect(cells(7, 6, 3, 1)).toEqual([[7], [''], [9]]);
  await expect(
    ask(run, 'importPreviewMarks', { ...table, chosen: [...chosen, { line: 3, pupil: 'Gandriukas Matas' }] }),
  ).rejects.toThrow(/„Gandriukas Matas“ priskirtos dvi lentelės eilutės, 3 ir 4|4 ir 3/);
  await expect(
    ask(run, 'importPreviewMarks', { ...table, chosen: [{ line: 2, pupil: 'Nėra Tokio' }] }),
  ).rejects.toThrow(/mokinio „Nėra Tokio“ lape „Matematika“ nėra/i);
});

test('two works of one day are matched by their order, a third is new', async () => {
  const day = '2026-09-14';
  const two = withCells([2, 5, new Date(2026, 8, 14)]);
  const { run } = open(two);
  const table = marksTable(
    [
      [day, 'ND'],
      [day, 'ND'],
      [day, 'ND'],
    ],
    [['Gandriukas Matas', '3', '4', '5']],
  );
  const { days, same, fresh } = await ask(run, 'importPreviewMarks', table);
  expect(days.map(({ state, column }) => [state, column])).toEqual([
    ['known', 'D'],
    ['known', 'E'],
    ['new', 'F'],
  ]);
  expect([same, fresh.length]).toEqual([2, 1]);
});

test('a closed semester, dates outside the year, a full block, a kind that is missing: said, and not written', async () => {
  const days = marksTable(
    [
      ['2026-08-31', 'ND'],
      ['2026-11-09', 'ND'],
      ['2027-03-15', 'ND'],
      ['2027-03-16', 'ND'],
      ['2027-03-17', 'ND'],
    ],
    [['Gandriukas Matas', '3', '4', '5', '6', '7']],
  );
  // Kept for one pupil: the semester is closed.
  const closed = open(withCells([8, 11, 5]));
  const view = await ask(closed.run, 'importPreviewMarks', days);
  expect(view.days.map(({ state }) => state)).toEqual(['outside-year', 'closed', 'new', 'new', 'full']);
  await bringMarks(closed.run, days);
  expect(closed.cells(7, 4, 1, 5)).toEqual([[3, 4, '', '', '']]);
  expect(closed.cells(7, 15, 1, 4)).toEqual([[7, 5, 6, '']]);
  await closeClasses();

  const { run, cells } = open();
  await expect(
    bringMarks(run, marksTable([['2026-11-09', '']], [['Gandriukas Matas', '3']])),
  ).rejects.toThrow(/Pasirinkite naujo darbo \(2026-11-09\) rūšį(.|\n)*Nieko neįrašyta/);
  expect(cells(2, 6, 1, 1)).toEqual([['']]);
});

test('an e-diary with days of which nothing can be taken: they need no kind and use up no free column', async () => {
  const { run, cells } = open();
  const table = marksTable(
    [
      ['2026-11-09', ''],
      ['2026-11-10', 'ND'],
      ['2026-11-11', ''],
      ['2026-11-12', 'ND'],
      ['2026-11-13', 'ND'],
    ],
    [
      ['Gandriukas Matas', 'p', '8', '', '7', '6'],
      ['Lazdynėlis Benas', '', '9', 'p', 'p', ''],
    ],
  );
  const view = await ask(run, 'importPreviewMarks', table);
  expect(view.days.map(({ state, column }) => [state, column])).toEqual([
    ['no-marks', ''],
    ['new', 'F'],
    ['no-marks', ''],
    ['new', 'G'],
    ['new', 'H'],
  ]);
  expect(view.wrong.map(({ line, day, value }) => [line, day, value])).toEqual([
    [2, 0, 'p'],
    [3, 2, 'p'],
    [3, 3, 'p'],
  ]);
  expect(await bringMarks(run, table)).toEqual({ kind: 'done', written: 4 });
  expect(cells(7, 6, 2, 3)).toEqual([
    [8, 7, 6],
    [9, '', ''],
  ]);
});

test.each([
  ['the second', ['', '8'], ['n', '9']],
  ['the first', ['8', ''], ['9', 'nd']],
  ['both', ['8', '7'], ['9', '6']],
])('of two lessons of a day %s has marks: imported again nothing stands twice', async (_what, one, other) => {
  const { run, cells } = open();
  const days = [
    ['2026-11-09', 'ND'],
    ['2026-11-09', 'ND'],
  ] as const;
  const table = marksTable(days, [
    ['Gandriukas Matas', ...one],
    ['Lazdynėlis Benas', ...other],
  ]);
  await bringMarks(run, table);
  const once = cells(2, 6, 8, 3);
  const view = await ask(run, 'importPreviewMarks', table);
  expect([view.fresh, view.conflicts]).toEqual([[], []]);
  expect(await bringMarks(run, table)).toEqual({ kind: 'done', written: 0 });
  expect(cells(2, 6, 8, 3)).toEqual(once);
});

test('a lesson that gets its marks later than the other of its day gets its own column', async () => {
  const { run, cells } = open();
  const days = [
    ['2026-11-09', 'ND'],
    ['2026-11-09', 'SD'],
  ] as const;
  await bringMarks(run, marksTable(days, [['Gandriukas Matas', '', '8']]));
  await bringMarks(run, marksTable(days, [['Gandriukas Matas', '5', '8']]));
  expect(cells(7, 6, 1, 3)).toEqual([[8, 5, '']]);
});

test('a day of which nothing can be taken is told of and does not hold up the others', async () => {
  const { run, cells } = open();
  const table = marksTable(
    [
      ['2026-11-09', ''],
      ['2026-11-10', 'ND'],
    ],
    [['Gandriukas Matas', 'p', '8']],
  );
  const view = await ask(run, 'importPreviewMarks', table);
  expect(view.wrong.map(({ day, value }) => [day, value])).toEqual([[0, 'p']]);
  expect(await bringMarks(run, table)).toEqual({ kind: 'done', written: 1 });
  expect(cells(2, 6, 2, 2)).toEqual([
    [new Date(2026, 10, 10), ''],
    ['ND', ''],
  ]);
});

test('formative work and bonuses without weights do not make the imported works weigh nothing', async () => {
  const { run } = open(withCells([3, 4, 'F'], [4, 4, ''], [3, 5, 'B'], [4, 5, '']));
  const table = marksTable([['2026-11-09', 'T']], [['Gandriukas Matas', '8']]);
  const view = await ask(run, 'importPreviewMarks', table);
  expect(view.days[0]).toMatchObject({ state: 'new', weight: '3' });
});

test('a mark that a formula gives is never written over, though agreed to', async () => {
  const { run, host, cells } = open(withCells([7, 5, '=2+2']));
  const table = marksTable([['2026-10-05', '']], [['Gandriukas Matas', '9']]);
  const view = await ask(run, 'importPreviewMarks', table);
  expect(view.conflicts).toMatchObject([{ has: '4', isFormula: true }]);
  expect(await bringMarks(run, table, [{ line: 2, day: 0 }])).toEqual({ kind: 'done', written: 0 });
  expect(cells(7, 5, 1, 1)).toEqual([[4]]);
  expect(host.sheet('Matematika').formulas({ row: 6, column: 4, rows: 1, columns: 1 })[0]?.[0]).toMatch(
    /2\+2/,
  );
});

test('notes of formative work are any words, and stay text', async () => {
  const { run, cells } = open(withCells([3, 5, 'F'], [7, 5, '+'], [8, 5, '']));
  const table = marksTable(
    [
      ['2026-10-05', ''],
      ['2026-11-09', 'F'],
    ],
    [
      ['Gandriukas Matas', '+', '=1+1'],
      ['Lazdynėlis Benas', '+', 'puikiai dirba'],
      ['Žibutytė Goda', '-', ''],
    ],
  );
  const view = await ask(run, 'importPreviewMarks', table);
  expect([view.same, view.wrong, view.conflicts.map(({ value }) => value)]).toEqual([1, [], ['-']]);
  expect(view.days[1]).toMatchObject({ state: 'new', weight: '' });
  await bringMarks(run, table);
  expect(cells(7, 5, 3, 2)).toEqual([
    ['+', '=1+1'],
    ['+', 'puikiai dirba'],
    [9, ''],
  ]);
});

test('the scale of the subject, weights of a plain mean, a decimal of a hospital', async () => {
  const subjects = (changes: Readonly<Record<number, CellInput>>): Rows =>
    smallSheet('Dalykai').map((row, index) =>
      index === 0 ? row : row.map((cell, at) => changes[at] ?? cell),
    );
  const table = marksTable(
    [
      ['2026-11-09', 'ND'],
      ['2026-11-10', 'G'],
    ],
    [
      ['Gandriukas Matas', 'įsk', '7,5'],
      ['Žibutytė Goda', '8', ''],
    ],
  );
  const marks = open();
  const view = await ask(marks.run, 'importPreviewMarks', table);
  expect(view.wrong).toMatchObject([{ line: 2, day: 0, why: 'not-a-number' }]);
  expect(view.fresh.map(({ value }) => value)).toEqual(['7,5', '8']);
  await bringMarks(marks.run, table);
  expect(marks.cells(7, 7, 1, 1)).toEqual([[7.5]]);
  await closeClasses();
  const passes = open(SHEET, { Dalykai: subjects({ 4: 'įskaita', 5: 'aritmetinis' }) });
  const other = await ask(passes.run, 'importPreviewMarks', table);
  expect(other.wrong.map(({ value, why }) => [value, why])).toEqual([
    ['7,5', 'not-a-pass'],
    ['8', 'not-a-pass'],
  ]);
  expect(other.days[0]?.weight).toBe('1');
});

test('what has changed since the look is looked at again, and nothing is written', async () => {
  const { host, run, cells } = open();
  const { version } = await ask(run, 'importPreviewMarks', TABLE);
  host.sheet('Matematika').write({ row: 6, column: 5, rows: 1, columns: 1 }, [[1]]);
  const answer = await ask(run, 'importMarks', { ...TABLE, overwrite: [], version });
  expect(answer).toMatchObject({ kind: 'changed' });
  expect(cells(7, 7, 1, 1)).toEqual([['']]);
});

test.each([
  ['an unknown subject', { ...TABLE, subject: 'Alchemija' }, {}, /dalyko „Alchemija“ lape „Dalykai“ nėra/i],
  ['no sheet of it', TABLE, { Matematika: undefined }, /nėra lapo „Matematika“/i],
  [
    'no days of semesters',
    TABLE,
    { Nustatymai: settingsRows({}) },
    /„I pusmečio pabaiga“.*neaišku, kuriam pusmečiui/,
  ],
  [
    'a wrong school year',
    TABLE,
    { Nustatymai: settingsRows().map((row) => (row[0] === 'Mokslo metai' ? [row[0], '2026', ''] : row)) },
    /„Mokslo metai“ yra „2026“/,
  ],
] as const)('%s is said in words', async (_what, table, changes, sentence) => {
  const { run } = openClass({ Matematika: SHEET, ...(changes as Record<string, Rows>) });
  await expect(ask(run, 'importPreviewMarks', table)).rejects.toThrow(sentence);
});

test('hostile texts are neither names nor marks, and are told as they are', async () => {
  const { run, host } = open();
  const table = marksTable(
    [['2026-11-09', 'ND']],
    [
      ...HOSTILE.map((text) => [text, '5'] as const),
      ...HOSTILE.map((text) => ['Žibutytė Goda', text] as const),
    ].slice(0, 13),
  );
  const before = describeWorkbook(host.save()).join('\n');
  const view = await ask(run, 'importPreviewMarks', table);
  expect(view.names.slice(0, 12).map(({ name, pupil }) => [name, pupil])).toEqual(
    HOSTILE.map((text) => [text.trim(), '']),
  );
  for (const text of HOSTILE) {
    const one = await ask(
      run,
      'importPreviewMarks',
      marksTable([['2026-10-05', '']], [['Žibutytė Goda', text]]),
    );
    expect([one.wrong.map(({ value }) => value), one.fresh, one.same]).toEqual(
      // A number typed as text is that number.
      text === '007' ? [[], [], 0] : [[text.trim()], [], 0],
    );
  }
  expect(describeWorkbook(host.save()).join('\n')).toBe(before);
});

test('calls do not grow with the pupils: 10, 30, 300, also with gaps all over', async () => {
  const told: string[] = [];
  const totals: number[][] = [];
  for (const count of [10, 30, 300]) {
    const names = Array.from({ length: count }, (_, at) => `Pavardė${String(at).padStart(3, '0')}a Vardas`);
    const rows = names.map((name, at) => [at + 1, name, '', at % 3 === 0 ? '' : 8, at % 2 === 0 ? '' : 8]);
    const { run, costs } = open(
      [...SHEET.slice(0, 6), ...(rows as Rows)].map((row) => [
        ...row,
        ...new Array(30 - row.length).fill(''),
      ]),
      {
        Mokiniai: registerRows(
          names.map((name, at) => ({
            lastName: name.split(' ')[0] ?? '',
            firstName: 'Vardas',
            id: `k${at}`,
          })),
        ),
      },
    );
    const table = marksTable(
      [
        ['2026-09-14', ''],
        ['2026-10-05', ''],
        ['2026-11-09', 'ND'],
        ['2027-03-15', 'T'],
      ],
      names.map((name, at) => [name, '8', '8', at % 4 === 0 ? '' : '7', '9']),
    );
    await bringMarks(run, table);
    const cost = costs.map(({ total }) => total);
    told.push(`${count}: ${cost.join(', ')}`);
    totals.push(cost);
    expect(Math.max(...cost)).toBeLessThanOrEqual(45);
  }
  console.log(`Kreipinių (peržiūra, įkėlimas): ${told.join(' | ')}`);
  for (const [at, cost] of (totals[2] ?? []).entries())
    expect(cost).toBeLessThanOrEqual(totals[1]?.[at] ?? 0);
});

test('killed at every call and repeated: as if it had not been', async () => {
  const { workbook } = open();
  const crashed = await crash({
    workbook,
    action: async (run) => {
      await bringMarks(run, TABLE, [{ line: 3, day: 0 }]);
    },
  });
  console.log(crashSummary('Pažymių įkėlimas', crashed));
  expect(crashed.problems).toEqual([]);
}, 300_000);
