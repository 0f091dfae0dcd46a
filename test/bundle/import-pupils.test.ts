// Lists of pupils through the built add-on.

import { crash, crashSummary } from './crash';
import { describeWorkbook } from './describe-workbook';
import {
  ask,
  bringPupils,
  closeClasses,
  HOSTILE,
  listed,
  openClass,
  REGISTER,
  registerRows,
} from './import-support';

afterEach(closeClasses);

const LIST = [
  // Known by name and day of birth, lacks an e-mail; another e-mail stays; without Lithuanian letters; new twice.
  listed(2, 'Gandriukas', 'Matas', {
    born: '2010-03-05',
    email: 'matas@mokykla.example',
    guardians: 'Ona, tel. 1',
  }),
  listed(3, 'Lazdynėlis', 'Benas', { born: '2010-05-06', email: 'kitas@mokykla.example' }),
  listed(4, 'Zibutyte', 'Goda'),
  listed(5, 'Naujokas', 'Ąžuolas', { born: '2010-07-08', arrived: '2026-11-02', guardians: 'Motina; Tėvas' }),
  listed(6, 'Naujokė', 'Ema', { id: 'E-7' }),
];

test('a look writes nothing; the import adds who is new, fills what is empty, overwrites nothing; again it does nothing', async () => {
  const { host, run, costs, rows } = openClass();
  const before = describeWorkbook(host.save()).join('\n');
  const { steps } = await ask(run, 'importPreviewPupils', { pupils: LIST });
  expect(describeWorkbook(host.save()).join('\n')).toBe(before);
  expect(steps.map(({ kind, fills }) => [kind, ...fills])).toEqual([
    ['known', 'El. paštas', 'Tėvai (globėjai)'],
    ['known', 'Gimimo data'],
    ['known'],
    ['new'],
    ['new'],
  ]);
  expect(steps[1]?.differences).toEqual([
    { header: 'El. paštas', has: 'benas@mokykla.example', listed: 'kitas@mokykla.example' },
  ]);
  expect(await bringPupils(run, LIST)).toEqual({ kind: 'done', written: expect.any(Number) });
  const date = (year: number, month: number, day: number) => new Date(year, month - 1, day);
  expect(rows()).toEqual([
    [1, 'Gandriukas', 'Matas', date(2010, 3, 5), 'matas@mokykla.example', 'Ona, tel. 1', '', '', '2b-01'],
    [2, 'Lazdynėlis', 'Benas', date(2010, 5, 6), 'benas@mokykla.example', '', '', '', '2b-02'],
    [3, 'Žibutytė', 'Goda', '', '', '', '', '', '2b-03'],
    [4, 'Naujokas', 'Ąžuolas', date(2010, 7, 8), '', 'Motina; Tėvas', date(2026, 11, 2), '', '2b-04'],
    [5, 'Naujokė', 'Ema', '', '', '', '', '', 'E-7'],
  ]);
  const once = rows();
  expect(await bringPupils(run, LIST)).toEqual({ kind: 'done', written: 0 });
  expect(rows()).toEqual(once);
  console.log(
    'Mokinių įkėlimas, kreipinių:',
    costs
      .slice(0, 3)
      .map(({ name, total }) => `${name} ${total}`)
      .join(', '),
  );
});

test('what is kept to finish an import is known by a key without a name in it', async () => {
  const { run, host } = openClass();
  await bringPupils(run, [listed(2, 'Naujokas', 'Ąžuolas')]);
  expect(host.rows('Atšaukimas')[0]?.[4]).toMatch(/^import-pupils\|[0-9a-f]{16}$/);
});

test('undone, the register is as it was', async () => {
  const { run, rows } = openClass();
  const before = rows();
  await bringPupils(run, LIST);
  await run('undoLastAction', [], { answers: ['YES', 'OK'] });
  expect(rows().filter((row) => row.some((cell) => cell !== ''))).toEqual(before);
});

test.each([
  [
    'two different pupils of one name',
    [
      listed(2, 'Naujas', 'Jonas', { born: '2010-01-01' }),
      listed(9, 'naujas', 'Jonas', { born: '2010-02-02' }),
    ],
    [/^2 ir 9 eilutėse yra du skirtingi mokiniai vardu „Naujas Jonas“/, /^9 ir 2 eilutėse/],
  ],
  [
    'one pupil twice',
    [listed(2, 'Naujas', 'Jonas'), listed(3, 'Naujas', 'Jonas', { email: 'a@b.example' })],
    [/^$/, /^3 eilutė: „Naujas Jonas“ jau yra 2 eilutėje/],
  ],
  [
    'the same name, another day of birth',
    [listed(2, 'Gandriukas', 'Matas', { born: '2010-12-12' })],
    [/^2 eilutė: lape „Mokiniai“ jau yra „Gandriukas Matas“, bet jo gimimo data/],
  ],
  [
    'a code of another',
    [listed(2, 'Kitas', 'Vardas', { id: '2B-01' })],
    [/mokinio kodą.*turi „Gandriukas Matas“/],
  ],
  [
    'an e-mail of another',
    [listed(2, 'Kitas', 'Vardas', { email: 'Benas@mokykla.example' })],
    [/el. paštą.*turi „Lazdynėlis Benas“/],
  ],
  ['no first name', [listed(2, 'Kitas', '')], [/^2 eilutė: trūksta pavardės arba vardo/]],
])('%s: said with its line, and not written', async (_what, pupils, sentences) => {
  const { run, rows } = openClass();
  const { steps } = await ask(run, 'importPreviewPupils', { pupils });
  expect(steps.map(({ problem }) => problem)).toEqual(sentences.map((one) => expect.stringMatching(one)));
  await bringPupils(run, pupils);
  expect(rows()).toHaveLength(REGISTER.length + steps.filter(({ kind }) => kind === 'new').length);
});

test('what has changed since the look is looked at again, and nothing is written', async () => {
  const { host, run, rows } = openClass();
  const { version } = await ask(run, 'importPreviewPupils', { pupils: LIST });
  host.sheet('Mokiniai').write({ row: 1, column: 4, rows: 1, columns: 1 }, [['mano@mokykla.example']]);
  const answer = await ask(run, 'importPupils', { pupils: LIST, version });
  expect(answer.kind).toBe('changed');
  expect(rows()).toHaveLength(3);
});

test('columns that people moved or added stay theirs; rows below the class are not taken', async () => {
  const { host, run } = openClass();
  host.sheet('Mokiniai').insertColumns(3, 1);
  host
    .sheet('Mokiniai')
    .write({ row: 0, column: 3, rows: 3, columns: 1 }, [['*Pastaba'], ['mano'], ['=1+1']]);
  host.sheet('Mokiniai').write({ row: 7, column: 3, rows: 1, columns: 1 }, [['užrašas apačioje']]);
  await bringPupils(run, LIST);
  const values = host.sheet('Mokiniai').values({ row: 0, column: 0, rows: 10, columns: 10 });
  expect(values.map((row) => row[3])).toEqual([
    '*Pastaba',
    'mano',
    2,
    '',
    '',
    '',
    '',
    'užrašas apačioje',
    '',
    '',
  ]);
  expect(values.slice(8).map((row) => [row[1], row[2], row[9]])).toEqual([
    ['Naujokas', 'Ąžuolas', '2b-04'],
    ['Naujokė', 'Ema', 'E-7'],
  ]);
  expect(host.sheet('Mokiniai').formulas({ row: 2, column: 3, rows: 1, columns: 1 })[0]?.[0]).toMatch(/1\+1/);
});

test('hostile texts stay the texts they are', async () => {
  const { host, run, rows } = openClass({ Mokiniai: registerRows([]) });
  const pupils = HOSTILE.map((text, index) =>
    listed(index + 2, text, text, { email: text, guardians: text, id: `${index} ${text}` }),
  );
  await bringPupils(run, pupils);
  expect(rows().map((row) => [row[1], row[2], row[4], row[5], row[8]])).toEqual(
    HOSTILE.map((text, index) => [text, text, text, text, `${index} ${text}`]),
  );
  const all = host.sheet('Mokiniai').formulas({ row: 0, column: 0, rows: HOSTILE.length + 1, columns: 9 });
  expect(all.flat().filter((formula) => formula !== '')).toEqual([]);
});

test.each([
  ['nothing', null],
  ['no version', { pupils: [] }],
  ['too many', { pupils: Array.from({ length: 301 }, (_, at) => listed(at, `P${at}`, 'V')), version: '' }],
  ['a date that is none', { pupils: [listed(1, 'P', 'V', { born: '2010-02-30' })], version: '' }],
  ['a text too long', { pupils: [listed(1, 'P'.repeat(121), 'V')], version: '' }],
  ['something more', { pupils: [{ ...listed(1, 'P', 'V'), row: 3 }], version: '' }],
])('%s from the page is refused in words', async (_what, input) => {
  const { host, rows } = openClass();
  const report = await host.run('importPupils', [input], { plainValues: true });
  expect(report.result).toMatchObject({
    ok: false,
    message: expect.stringMatching(/netinkamą reikšmę(.|\n)*Nieko neįrašyta/),
  });
  expect(rows()).toHaveLength(3);
});

test('calls do not grow with the pupils: 10, 30, 300, all new or every second known', async () => {
  const table: string[] = [];
  const totals: number[][] = [];
  for (const count of [10, 30, 300]) {
    const all = Array.from({ length: count }, (_, at) => ({
      number: at + 1,
      lastName: `Pavardė${String(at).padStart(3, '0')}a`,
      firstName: 'Vardas',
      id: `k${at}`,
    }));
    const pupils = all.map((one, at) =>
      listed(at + 2, one.lastName, one.firstName, { email: `v${at}@mokykla.example` }),
    );
    const fresh = openClass({ Mokiniai: registerRows([]) });
    await bringPupils(fresh.run, pupils);
    // Every second one is known, and of these every third has the e-mail: gaps all over the column.
    const known = all.filter((_, at) => at % 2 === 0);
    const half = openClass({
      Mokiniai: registerRows(
        known.map((one, at) => (at % 3 === 0 ? { ...one, email: `v${at * 2}@mokykla.example` } : one)),
      ),
    });
    await bringPupils(half.run, pupils);
    const costs = [...fresh.costs, ...half.costs].map(({ total }) => total);
    table.push(`${count}: ${costs.join(', ')}`);
    totals.push(costs);
    expect(Math.max(...costs)).toBeLessThanOrEqual(40);
    const { rows } = half;
    expect(rows().map((row) => row[4])).toEqual(expect.arrayContaining(pupils.map(({ email }) => email)));
  }
  console.log(`Kreipinių (nauji: peržiūra, įkėlimas; pusė žinomų: peržiūra, įkėlimas): ${table.join(' | ')}`);
  for (const [at, cost] of (totals[2] ?? []).entries())
    expect(cost).toBeLessThanOrEqual(totals[1]?.[at] ?? 0);
});

test('killed at every call and repeated: as if it had not been', async () => {
  const { workbook } = openClass();
  const crashed = await crash({
    workbook,
    action: async (run) => {
      await bringPupils(run, LIST);
    },
  });
  console.log(crashSummary('Mokinių įkėlimas', crashed));
  expect(crashed.problems).toEqual([]);
}, 300_000);
