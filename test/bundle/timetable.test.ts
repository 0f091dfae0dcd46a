// The timetable of tests through the built add-on. What formulas give is tried on the sheet as it is newly drawn; the
// rest on a copy of it with values, which is made quickly.
import type { CellInput } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { CalendarFileView, TimetableView } from '../../src/api/timetable';
import { TIMETABLE_SHEET } from '../../src/workbook/test-timetable-headings';
import { readStrictly, textOf } from '../unit/app/strict-ics';
import { type AddOnHost, dialogTexts, openAddOn, smallWorkbook } from './support';
import {
  at,
  FIRST_TEST_ROW,
  type Line,
  SUBJECTS,
  type TimetableHost,
  testColumn,
  timetableClass,
  toastsOf,
} from './timetable-class';

const MOST_CALLS = 6;
const PLAN: readonly Line[] = [
  [at(2026, 9, 28), 3, 'Matematika', 'T', 45, 'Šaknys'],
  [at(2026, 9, 28), 4, 'fizika ', 'kontrolinis darbas', 45, 'Jėga'],
  [at(2026, 9, 28), 5, 'Fizika', 'LD', '', 'Tankis'],
  [at(2026, 10, 3), '', 'Matematika', 'T', 20, ''],
  ['pavasarį', '', 'Chemija', 'Q', 'ilgai', ''],
  [at(2026, 11, 3), '', 'Matematika', 'T', '45 min', ''],
  [at(2027, 1, 20), '', 'Matematika', 'P', '', ''],
  [at(2028, 2, 1), '', 'Fizika', 'T', 45, ''],
  [at(2027, 2, 8), '', '', '', '', 'Tik tema'],
];
type Rows = readonly (readonly CellInput[])[];
/** The sheet with its formulas' values; tests are typed into columns A–I from row 5. */
let drawn: Rows;
let klass: TimetableHost;

beforeAll(async () => {
  klass = await timetableClass(PLAN, {
    Matematika: [
      [at(2026, 9, 28), 'T'],
      [at(2026, 10, 7), 'KD'],
      [at(2026, 10, 8), 'ND'],
    ],
    "Užsienio kalba (O'Nil)": [[at(2026, 10, 9), 'R']],
  });
  drawn = klass.values(TIMETABLE_SHEET) as Rows;
});
afterAll(() => klass.dispose());

/** The drawn sheet with these tests instead. */
function withTests(tests: readonly Line[], change: (cell: CellInput) => CellInput = (cell) => cell): Rows {
  const rows = Math.max(drawn.length, FIRST_TEST_ROW - 1 + tests.length);
  return Array.from({ length: rows }, (_, index) => {
    const cells = drawn[index] ?? new Array<CellInput>(drawn[0]?.length ?? 0).fill('');
    if (index < FIRST_TEST_ROW - 1) return cells.map(change);
    const test = tests[index - FIRST_TEST_ROW + 1] ?? [];
    return cells.map((cell, column) => (column < 9 ? (test[column] ?? '') : cell));
  });
}
async function inWorkbook(rows: Rows | undefined, work: (host: AddOnHost) => Promise<void>): Promise<void> {
  const host = openAddOn(smallWorkbook({ [TIMETABLE_SHEET]: rows }));
  try {
    await work(host);
  } finally {
    await host.dispose();
  }
}
const valuesOf = (host: AddOnHost): unknown[][] => {
  const { rows, columns } = host.sheet(TIMETABLE_SHEET).extent();
  return host.sheet(TIMETABLE_SHEET).values({ row: 0, column: 0, rows, columns });
};
const states = (host: AddOnHost, count: number): string[] => testColumn(valuesOf(host), 'state', count);
async function check(host: Pick<AddOnHost, 'run'>): Promise<string> {
  const report = await host.run('checkTestTimetable', [], { answers: ['OK'] });
  expect(report.error).toBeNull();
  return [...toastsOf(report), ...dialogTexts(report)].join('\n');
}
async function answered<Value>(host: Pick<AddOnHost, 'run'>, name: string): Promise<Value> {
  const report = await host.run(name, [null], { plainValues: true });
  expect(report.error).toBeNull();
  const answer = report.result as Answer<Value>;
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

test('every row says beside it what is wrong, in at most 6 calls, and nothing else is touched', async () => {
  await inWorkbook(withTests(PLAN), async (host) => {
    const others = () => valuesOf(host).map((row) => row.filter((_, column) => column !== 7));
    const before = others();
    const report = await host.run('checkTestTimetable');
    expect(report.error).toBeNull();
    expect(report.calls.total).toBeLessThanOrEqual(MOST_CALLS);
    console.log(`Tvarkaraščio tikrinimas, kreipinių: ${report.calls.total}`, report.calls.byMethod);
    // Whether a day has passed depends on the day of the test.
    const aboutRules = (state: string) =>
      state
        .split('; ')
        .filter((part) => !/stulpelio/.test(part))
        .join('; ');
    expect(states(host, PLAN.length).map(aboutRules)).toEqual([
      '⚠ tą pačią dieną jau yra: Fizika (KD, 6 eil.) (19 p.)',
      '⚠ tą pačią dieną jau yra: Matematika (T, 5 eil.) (19 p.)',
      expect.stringMatching(/^(gerai|)$/),
      '⚠ tą dieną pamokų nėra: savaitgalis; 20 min. per trumpa: turi būti ne mažiau kaip 30 min. (13 p.)',
      '⚠ „data“ yra „pavasarį“, o reikia datos, pvz., 2026-10-05; „trukmė“ yra „ilgai“, o reikia minučių skaičiaus; rūšies „Q“ nėra: rinkitės iš sąrašo, pvz., T; dalyko „Chemija“ lape „Dalykai“ nėra',
      '⚠ tą dieną pamokų nėra: mokinių atostogos',
      '⚠ paskutinę pusmečio savaitę (2027-01-16–2027-01-22) neatsiskaitoma (20 p.)',
      '⚠ ši diena ne pusmetyje: pusmečių datos surašytos lape „Nustatymai“',
      '⚠ trūksta: dalykas, rūšis',
    ]);
    const said = toastsOf(report).join('\n');
    expect(said).toMatch(/^Patikrinta: 9 testai\. Taisytina: [89] eilutės/);
    expect(said).toMatch(
      /be plano: 2 darbai \(Matematika 2026-10-07 KD; Užsienio kalba \(O'Nil\) 2026-10-09 R\)/,
    );
    expect(said).toMatch(/Matematika – II pusm\. 0 \(4–7\)/);
    expect(others()).toEqual(before);
    // Once more there is nothing to write; a test that is taken away leaves no words.
    expect((await host.run('checkTestTimetable')).calls.total).toBe(4);
    await host.type(TIMETABLE_SHEET, FIRST_TEST_ROW + 4, 1, [['', '', '', '', '', '']]);
    expect(states(host, 5)[4]).toBe('');
  });
});

test('the summary beside the tests counts, compares and finds works without a plan, by formulas alone', async () => {
  expect(SUBJECTS.map(({ name }) => klass.summary(name, 'Klasės dalykas'))).toEqual(
    SUBJECTS.map(({ name }) => name),
  );
  expect(['Matematika', 'Fizika'].map((name) => klass.summary(name, 'Rekomenduojama testų'))).toEqual([
    '4–7',
    '3–5',
  ]);
  expect(klass.summary('Matematika', 'I pusm. testų')).toBe(4);
  expect(klass.summary('Matematika', 'I pusm. vertinimas')).toBe('tinka');
  expect(klass.summary('Fizika', 'I pusm. vertinimas')).toBe('per mažai');
  expect(klass.summary('Matematika', 'Darbai be plano')).toBe('Matematika: 10-07 KD');
  expect(klass.summary("Užsienio kalba (O'Nil)", 'Darbai be plano')).toBe("Užsienio kalba (O'Nil): 10-09 R");
  klass.type(TIMETABLE_SHEET, FIRST_TEST_ROW + PLAN.length, 1, [
    [at(2026, 10, 7), '', 'Matematika', 'KD', 45],
    [at(2027, 2, 22), '', 'Matematika', 'T', 45],
  ]);
  // A column of marks that is added, and a row inserted above them, are followed.
  klass.type('Matematika', 2, 7, [[at(2026, 11, 16)]]);
  klass.type('Matematika', 3, 7, [['T']]);
  klass.sheet('Matematika').insertRows(0, 1);
  await klass.calculated();
  expect(klass.summary('Matematika', 'II pusm. testų')).toBe(1);
  expect(klass.summary('Matematika', 'Darbai be plano')).toBe('Matematika: 11-16 T');
  const { unplanned } = await answered<TimetableView>(klass, 'timetableView');
  expect(unplanned).toContainEqual({ subject: 'Matematika', date: '2026-11-16', kind: 'T' });
});

test('on the drawn sheet: sorted, with rows and columns inserted, with a subject’s sheet gone and settings wrong', async () => {
  const found = () => {
    const all = klass.values(TIMETABLE_SHEET);
    return testColumn(all, 'state', all.length - FIRST_TEST_ROW + 1)
      .filter((state) => state !== '')
      .map((state) => state.replace(/, \d+ eil\./g, ''))
      .sort();
  };
  expect(await check(klass)).toMatch(/^Patikrinta: 11 testų/);
  const first = found();
  const sheet = klass.sheet(TIMETABLE_SHEET);
  sheet.sort({ row: FIRST_TEST_ROW - 1, column: 0, rows: 11, columns: 9 }, [{ column: 5, ascending: true }]);
  sheet.insertColumns(2, 1);
  sheet.insertRows(FIRST_TEST_ROW + 1, 1);
  await klass.calculated();
  expect(await check(klass)).toMatch(/^Patikrinta: 11 testų/);
  expect(found()).toEqual(first);
  klass.book.deleteSheet(klass.sheet('Fizika'));
  const row = klass.values('Nustatymai').findIndex(([name]) => name === 'Mokinių atostogos');
  klass.type('Nustatymai', row + 1, 2, [['2026-10-05–2026-10-09']]);
  await klass.calculated();
  await check(klass);
  expect(found().filter((state) => /nėra dalyko lapo/.test(state))).toHaveLength(3);
  expect(found().filter((state) => /mokinių atostogos/.test(state))).toHaveLength(1);
  klass.type('Nustatymai', row + 1, 2, [['per Kalėdas']]);
  await klass.calculated();
  expect(await check(klass)).toMatch(
    /Lapas „Nustatymai“: nustatymo „Mokinių atostogos“ dalis „per“ nesuprantama.*Nieko neįrašyta/s,
  );
});

test('what is typed is checked at once; the other row of a conflict changes too', async () => {
  await inWorkbook(withTests([[at(2026, 9, 28), 3, 'Matematika', 'T', 45, 'Šaknys']]), async (host) => {
    const type = async (row: number, column: number, cells: readonly Line[]) =>
      toastsOf(await host.type(TIMETABLE_SHEET, row, column, cells)).join('\n');
    expect(await type(FIRST_TEST_ROW + 1, 1, [[at(2026, 9, 28)]])).toBe('');
    expect(states(host, 2)[1]).toBe('⚠ trūksta: dalykas, rūšis');
    expect(await type(FIRST_TEST_ROW + 1, 3, [['Fizika', 'T', 45]])).toMatch(
      /^6 eilutė: tą pačią dieną jau yra: Matematika \(T, 5 eil\.\) \(19 p\.\)/,
    );
    expect(states(host, 2)[0]).toMatch(/tą pačią dieną jau yra: Fizika \(T, 6 eil\.\)/);
    // What was wrong before is not said again with every other cell of the row.
    expect(await type(FIRST_TEST_ROW + 1, 6, [['Jėga']])).toBe('');
    expect(await type(FIRST_TEST_ROW + 1, 5, [[20]])).toMatch(/^6 eilutė: .*20 min\. per trumpa/);
    expect(await type(FIRST_TEST_ROW + 1, 4, [['PD']])).not.toMatch(/tą pačią dieną/);
    expect(states(host, 2)[0]).not.toMatch(/tą pačią dieną/);
    const pasted = await type(FIRST_TEST_ROW + 2, 1, [
      [at(2026, 10, 3), '', 'Fizika', 'T', 45],
      [at(2026, 10, 4), '', 'Fizika', 'T', 45],
    ]);
    expect(pasted).toBe('Taisytina 2 eilutėse: žr. stulpelį „Būsena“.');
  });
});

test('with individual plans tests are compared pupil by pupil', async () => {
  const tests: Line[] = [
    [at(2027, 2, 22), '', 'Matematika', 'T', 45, '', 'Gandriukas Matas; Žibutytė Goda'],
    [at(2027, 2, 22), '', 'Fizika', 'T', 45, '', 'lazdynelis benas'],
    [at(2027, 2, 23), '', 'Matematika', 'T', 45, '', 'Žibutytė Goda'],
    [at(2027, 2, 23), '', 'Fizika', 'T', 45, '', ''],
    [at(2027, 2, 24), '', 'Fizika', 'T', 45, '', 'Kažkas Kitas'],
  ];
  const yes = (cell: CellInput) => (cell === 'Individualūs planai: ne' ? 'Individualūs planai: taip' : cell);
  await inWorkbook(withTests(tests, yes), async (host) => {
    await check(host);
    const [first, second, third, , fifth] = states(host, tests.length);
    expect([first, second].filter((state) => /tą pačią dieną/.test(state ?? ''))).toEqual([]);
    expect(third).toMatch(
      /tą pačią dieną jau yra: Fizika \(T, 8 eil\.\) \(19 p\.\); abu rašytų: Žibutytė Goda/,
    );
    expect(fifth).toMatch(/tokių mokinių klasėje nėra: Kažkas Kitas/);
    const { text } = await answered<CalendarFileView>(host, 'timetableCalendar');
    expect(text).toContain('Ne visai klasei.');
    expect(text).not.toMatch(/Gandriukas|Goda|benas/);
  });
});

const replaced = (from: string, to: CellInput) => (cell: CellInput) =>
  String(cell).startsWith(from) ? to : cell;
test.each<readonly [string, ((cell: CellInput) => CellInput) | undefined, RegExp]>([
  ['no sheet', undefined, /Lapas „Testų tvarkaraštis“: nėra lapo/],
  [
    'a renamed heading',
    (cell) => (cell === 'Rūšis' ? 'Darbo rūšis' : cell),
    /4 eilutė, D stulpelis: nežinoma stulpelio antraštė „Darbo rūšis“[\s\S]*nėra stulpelio „Rūšis“/,
  ],
  ['a formula typed over', replaced('I pusmetis:', 'rudenį'), /virš antraščių nėra formulių „I pusmetis: …“/],
  [
    'settings that are gone',
    (cell) => (/^[^:]+: /.test(String(cell)) ? '#REF!' : cell),
    /nėra formulių „Testų tvarkaraštis: …“, „I pusmetis: …“.*ištrintas lapas „Nustatymai“/,
  ],
  [
    'no end of a semester',
    replaced('I pusmetis:', 'I pusmetis: 2026-09-01–'),
    /„I pusmečio pabaiga“ turi būti datos/,
  ],
  [
    'a backward vacation',
    replaced('Atostogos:', 'Atostogos: 2027-01-08–2026-12-24'),
    /dalis „2027-01-08–2026-12-24“/,
  ],
  [
    'no days of the last week',
    replaced('Paskutinės', 'Paskutinės savaitės dienos: '),
    /reikia dienų skaičiaus, pvz\., 7/,
  ],
  [
    'a spilled column broken',
    (cell) => (cell === 'Klasės dalykas' ? '#REF!' : cell),
    /nėra stulpelio „Klasės dalykas“/,
  ],
])('%s is said with its place, and nothing is written', async (_what, change, sentence) => {
  await inWorkbook(change && withTests(PLAN.slice(0, 2), change), async (host) => {
    const before = JSON.stringify(host.save().snapshot);
    const said = await check(host);
    expect(said).toMatch(sentence);
    expect(said).toMatch(/Nieko neįrašyta\.$/);
    expect(JSON.stringify(host.save().snapshot)).toBe(before);
    const view = await host.run('timetableView', [null], { plainValues: true });
    expect((view.result as { message?: string }).message).toMatch(sentence);
  });
});

test('formulas that only people read may fail', async () => {
  const broken = (cell: CellInput) =>
    cell === 'Rekomenduojama testų' || cell === 'Darbai be plano' ? '#ERROR!' : cell;
  await inWorkbook(withTests(PLAN.slice(0, 2), broken), async (host) => {
    expect(await check(host)).toMatch(/^Patikrinta: 2 testai/);
  });
});

test('an empty timetable, and one of 200 tests: as many calls', async () => {
  await inWorkbook(withTests([]), async (host) => {
    expect(await check(host)).toMatch(/^Tvarkaraštyje dar nėra nė vieno testo\./);
  });
  const names = SUBJECTS.map(({ name }) => name);
  const year = Array.from(
    { length: 200 },
    (_, index): Line => [
      at(2026, 9, 1 + index),
      '',
      names[index % names.length] ?? '',
      'T',
      45,
      `Tema ${index}`,
    ],
  );
  await inWorkbook(withTests(year), async (host) => {
    const started = Date.now();
    const report = await host.run('checkTestTimetable');
    console.log(`200 testų: kreipinių ${report.calls.total}, ${Date.now() - started} ms`);
    expect(report.calls.total).toBeLessThanOrEqual(MOST_CALLS);
    expect(toastsOf(report)[0]).toMatch(/^Patikrinta: 200 testų\./);
  });
});

test('the whole year for the sidebar is one call of three', async () => {
  await inWorkbook(withTests(PLAN), async (host) => {
    const report = await host.run('timetableView', [null], { plainValues: true });
    expect(report.calls.total).toBe(3);
    const view = (report.result as { value: TimetableView }).value;
    expect(view.title).toBe('2b, 2026–2027, Girios gimnazija');
    expect(view.tests).toHaveLength(PLAN.length);
    expect(view.tests[1]).toMatchObject({
      date: '2026-09-28',
      subject: 'Fizika',
      short: 'Fiz',
      kind: 'KD',
      lesson: 4,
    });
    expect(view.daysOff).toContainEqual({ date: '2026-11-04', reason: 'vacation' });
    expect(view.semesters[0]).toEqual({ from: '2026-09-01', to: '2027-01-22', lastWeekFrom: '2027-01-16' });
    expect(view.counts[0]).toMatchObject({ subject: 'Matematika', recommended: '4–7' });
  });
});

test('the calendar file: a moved test keeps its event, a copied row gets its own, dying half-way doubles nothing', async () => {
  await inWorkbook(withTests(PLAN), async (host) => {
    for (let killAt = 1; killAt <= 9; killAt++)
      await host.run('timetableCalendar', [null], { plainValues: true, killAt });
    const first = await answered<CalendarFileView>(host, 'timetableCalendar');
    expect([first.name, first.events]).toEqual(['testai-2b.ics', 7]);
    const read = readStrictly(first.text);
    const uids = (calendar: typeof read) => calendar.events.map((event) => textOf(event, 'UID'));
    expect(read.events.map((event) => textOf(event, 'SUMMARY'))).toContain('Fizika: kontrolinis darbas');
    const keys = testColumn(valuesOf(host), 'key', PLAN.length);
    expect(new Set(keys).size).toBe(PLAN.length);
    await host.type(TIMETABLE_SHEET, FIRST_TEST_ROW, 1, [
      [at(2026, 10, 5), 6, 'Matematika', 'T', 45, 'Kita tema'],
    ]);
    await host.type(TIMETABLE_SHEET, FIRST_TEST_ROW + PLAN.length, 1, [
      [at(2026, 10, 6), 3, 'Matematika', 'T', 45, 'Kopija', '', '', keys[0] ?? ''],
    ]);
    const moved = readStrictly((await answered<CalendarFileView>(host, 'timetableCalendar')).text);
    expect(uids(moved).slice(0, 7)).toEqual(uids(read));
    expect(moved.events[0]?.find(({ name }) => name === 'DTSTART')?.value).toBe('20261005');
    expect(new Set(uids(moved)).size).toBe(8);
  });
});
