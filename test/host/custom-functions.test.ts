// https://developers.google.com/apps-script/guides/sheets/functions
import { makeHost, projectOf, type TestHost } from './support';

const SCRIPT = `
let module = 0;
/**
 * Kas atėjo.
 *
 * @param {number} a <b>pirmas</b> argumentas,
 *   pavyzdžiui, 5
 * @param [b=2] - antras, nebūtina
 * @return {string} nerodoma
 * @customfunction
 * @preserve
 */
function SHOW(a, b) {
  const day = (x) => [x.getFullYear(), x.getMonth() + 1, x.getDate()].join('.');
  const text = (x) =>
    x instanceof Date ? 'Date ' + day(x) : Array.isArray(x) ? '[' + x.map(text).join(', ') + ']' : typeof x + ' ' + x;
  return Array.prototype.map.call(arguments, text).join(' | ');
}
/** @customfunction */
function GIVE(kind) {
  return {
    text: '9', number: 9, boolean: true, date: new Date(2026, 8, 14), nothing: undefined, null: null, nan: NaN,
    rows: [[1, 'a'], [2, '']], ragged: [[1], [2, 3]], list: [1, 2, 3], empty: [], formula: '=1+1', dates: [[new Date(2026, 0, 2)]],
  }[kind];
}
/** @customfunction */
function COUNT_UP(x) { globalThis.leak = (globalThis.leak || 0) + 1; return ++module * 10 + globalThis.leak; }
/** @customfunction */
function THROWS(text) { throw new Error('Blogai: ' + text); }
/** @customfunction */
function FOREVER(x) { for (;;) {} }
/** @customfunction */
function DOUBLE(x) { return Array.isArray(x) ? x.map((row) => row.map((v) => v === '' ? '' : v * 2)) : x * 2; }
/** @customfunction */
function TOTAL(range) { return range.flat().reduce((sum, x) => sum + (typeof x === 'number' ? x : 0), 0); }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue(1); }
/** @customfunction */
function READS() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B1').getValue(); }
/** @customfunction */
async function LATER(x) { await null; return x + 1; }
/** Not offered, but cells may call it. */
function HELPER(x) { return x; }
/** @customfunction */
function HIDDEN_(x) { return x; }
`;

const hosts: TestHost[] = [];
function open(...args: Parameters<typeof makeHost>): TestHost {
  const host = makeHost(...args);
  hosts.push(host);
  return host;
}
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.dispose()));
});

/** Each formula in a row of its own, far enough apart to spill. */
async function results(host: TestHost, formulas: readonly string[], column = 10): Promise<unknown[]> {
  for (const [index, formula] of formulas.entries()) {
    const area = { row: index * 4, column, rows: 1, columns: 1 };
    host.sheet.write(area, [[{ formula }]]);
  }
  const values = await host.read(0, column, formulas.length * 4, 1);
  return formulas.map((_formula, index) => values[index * 4]?.[0]);
}

test('arguments arrive by Google’s rules', async () => {
  const host = open(SCRIPT);
  await host.put(0, 0, [[1, 'a', '', true, new Date(2026, 8, 14), { text: '9' }, { formula: '=1/0' }]]);
  const table: readonly [string, string][] = [
    ['=SHOW(A1)', 'number 1'],
    ['=SHOW(B1)', 'string a'],
    ['=SHOW(C1)', 'string '],
    ['=SHOW(D1)', 'boolean true'],
    ['=SHOW(E1)', 'Date 2026.9.14'],
    ['=SHOW(F1)', 'string 9'],
    ['=SHOW(G1)', 'string #DIV/0!'],
    ['=SHOW(A1:C1)', '[[number 1, string a, string ]]'],
    ['=SHOW(A1:A2)', '[[number 1], [string ]]'],
    ['=SHOW(A1:B2)', '[[number 1, string a], [string , string ]]'],
    ['=SHOW("5")', 'string 5'],
    ['=SHOW(10%)', 'number 0.1'],
    ['=SHOW(TRUE)', 'boolean true'],
    ['=SHOW({1,2;3,4})', '[[number 1, number 2], [number 3, number 4]]'],
    ['=SHOW(A1,B1)', 'number 1 | string a'],
    ['=SHOW()', ''],
    ['=show(A1)', 'number 1'],
  ];
  const formulas = table.map(([formula]) => formula);
  const shown = await results(host, formulas);
  expect(formulas.map((formula, i) => [formula, shown[i]])).toEqual(table);
});

test('results are shown by Google’s rules', async () => {
  const host = open(SCRIPT);
  const table: readonly [string, unknown][] = [
    ['=GIVE("text")', '9'],
    ['=GIVE("number")', 9],
    ['=GIVE("boolean")', true],
    ['=GIVE("date")', new Date(2026, 8, 14)],
    ['=GIVE("nothing")', ''],
    ['=GIVE("null")', ''],
    ['=GIVE("nan")', '#NUM!'],
    ['=GIVE("empty")', ''],
    ['=GIVE("formula")', '=1+1'],
    ['=LATER(4)', 5],
    ['=DOUBLE(DOUBLE(3))', 12],
    ['=SUM(MAP({1,2,3},LAMBDA(x,DOUBLE(x))))', 12],
    ['=IF(GIVE("text")="9","text","number")', 'text'],
    ['=HELPER(1)', 1],
    ['=HIDDEN_(1)', '#NAME?'],
  ];
  const formulas = table.map(([formula]) => formula);
  const shown = await results(host, formulas);
  expect(formulas.map((formula, i) => [formula, shown[i]])).toEqual(table);
  const dateCell = { row: 12, column: 10, rows: 1, columns: 1 };
  expect(host.sheet.displayValues(dateCell)).toEqual([['2026-09-14']]);
});

test('arrays spill: rows, a list downwards, short rows filled up; blocked, the cell shows #REF!', async () => {
  const host = open(SCRIPT);
  await host.put(0, 0, [
    [{ formula: '=GIVE("rows")' }, '', '', { formula: '=GIVE("list")' }, { formula: '=GIVE("ragged")' }],
  ]);
  expect(await host.read(0, 0, 3, 6)).toEqual([
    [1, 'a', '', 1, 1, ''],
    [2, '', '', 2, 2, 3],
    ['', '', '', 3, '', ''],
  ]);
  await host.put(1, 0, [['mano']]);
  expect(await host.read(0, 0, 2, 2)).toEqual([
    ['#REF!', ''],
    ['mano', ''],
  ]);
  await host.put(1, 0, [['']]);
  expect(await host.read(0, 0, 2, 2)).toEqual([
    [1, 'a'],
    [2, ''],
  ]);
});

test('an error shows #ERROR!, and its message stays with the cell when rows and columns come and go', async () => {
  const host = open(SCRIPT);
  const message = (row: number, column: number) => host.host.errorMessage(host.sheet.id, row, column);
  await host.put(2, 1, [[{ formula: '=THROWS("vienas")' }], [{ formula: '=THROWS("du")' }], [5]]);
  expect(await host.read(2, 1, 2, 1)).toEqual([['#ERROR!'], ['#ERROR!']]);
  expect([message(2, 1), message(3, 1), message(4, 1)]).toEqual(['Blogai: vienas', 'Blogai: du', undefined]);
  host.sheet.insertRows(0, 2);
  host.sheet.insertColumns(1, 1);
  await host.book.flush();
  expect([message(2, 1), message(4, 2), message(5, 2)]).toEqual([undefined, 'Blogai: vienas', 'Blogai: du']);
  host.sheet.deleteRows(4, 1);
  await host.book.flush();
  expect([message(4, 2), message(5, 2)]).toEqual(['Blogai: du', undefined]);
  await host.put(4, 2, [[1]]);
  expect(message(4, 2)).toBeUndefined();
});

test('services: a custom function may read the spreadsheet, not write it', async () => {
  const host = open(SCRIPT);
  await host.put(0, 1, [['labas']]);
  expect(await results(host, ['=READS()', '=WRITES()'])).toEqual(['labas', '#ERROR!']);
  expect(host.host.errorMessage(host.sheet.id, 4, 10)).toBe(
    'You do not have permission to call Range.setValue',
  );
});

test('no state is left between calls, and equal calls are asked once', async () => {
  const host = open(SCRIPT);
  const formulas = ['=COUNT_UP(1)', '=COUNT_UP(2)', '=COUNT_UP(3)', '=COUNT_UP(1)'];
  expect(await results(host, formulas)).toEqual([11, 11, 11, 11]);
  expect(host.host.customFunctionCalls).toBe(3);
});

test('functions that never end hold nobody else up and are not tried again', async () => {
  const host = open(SCRIPT, { customFunctionLimitMs: 2_000 });
  const endless = Array.from({ length: 6 }, (_, i) => [{ formula: `=FOREVER(${i})` }]);
  host.sheet.write({ row: 0, column: 0, rows: 6, columns: 1 }, endless);
  host.sheet.write({ row: 0, column: 1, rows: 1, columns: 1 }, [[{ formula: '=DOUBLE(21)' }]]);
  const value = () => host.sheet.values({ row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0];
  const started = Date.now();
  while (value() !== 42 && Date.now() - started < 10_000)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(value()).toBe(42);
  // It has not waited for them to run out of time.
  const endlessNow = host.sheet.displayValues({ row: 0, column: 0, rows: 6, columns: 1 }).flat();
  expect(endlessNow).toEqual(Array(6).fill('Loading...'));
  expect(await host.read(0, 0, 6, 1)).toEqual(Array(6).fill(['#ERROR!']));
  expect(host.host.errorMessage(host.sheet.id, 5, 0)).toBe('Exceeded maximum execution time');
  const { customFunctionCalls } = host.host;
  await host.put(9, 0, [[{ formula: '=FOREVER(3)' }]]);
  expect(await host.read(9, 0)).toEqual([['#ERROR!']]);
  expect(host.host.customFunctionCalls).toBe(customFunctionCalls);
  expect(await results(host, ['=DOUBLE(4)'])).toEqual([8]);
});

test('a new script forgets what the old one answered', async () => {
  const host = open('/** @customfunction */ function VERSION() { return 1; }');
  expect(await results(host, ['=VERSION()'])).toEqual([1]);
  host.host.setProject(projectOf('/** @customfunction */ function VERSION() { return 2; }'));
  expect(await host.read(0, 10)).toEqual([[2]]);
});

test('a saved workbook shows its results, spilled ones too, when it is opened again', async () => {
  const first = open(SCRIPT);
  await first.put(0, 0, [[{ formula: '=GIVE("rows")' }, '', { formula: '=THROWS("x")' }]]);
  const second = open(SCRIPT, { workbook: JSON.parse(JSON.stringify(first.book.save())) });
  expect(await second.read(0, 0, 2, 3)).toEqual([
    [1, 'a', '#ERROR!'],
    [2, '', ''],
  ]);
  expect(second.host.errorMessage(second.sheet.id, 0, 2)).toBe('Blogai: x');
});

test('more answers than are remembered come out all the same', async () => {
  const host = open(SCRIPT, { mostAnswers: 50 });
  const formulas = Array.from({ length: 300 }, (_, i) => [{ formula: `=DOUBLE(${i})` }]);
  await host.put(0, 0, formulas);
  expect(await host.read(0, 0, 300, 1)).toEqual(formulas.map((_formula, i) => [i * 2]));
  await host.put(0, 2, [[{ formula: '=SUM(MAP(SEQUENCE(120,1),LAMBDA(x,DOUBLE(x))))' }]]);
  expect(await host.read(0, 2)).toEqual([[120 * 121]]);
});

test('answers that come while a long calculation runs do not stop it', async () => {
  const host = open(SCRIPT);
  const many = Array.from({ length: 900 }, (_, i) => [
    i,
    { formula: `=SUMPRODUCT($A$1:$A$900,$A$1:$A$900)+A${i + 1}` },
  ]);
  const chain = Array.from({ length: 12 }, (_, i) => [{ formula: i ? `=DOUBLE(D${i})` : '=DOUBLE(1)' }]);
  host.sheet.write({ row: 0, column: 3, rows: chain.length, columns: 1 }, chain);
  host.sheet.write({ row: 0, column: 0, rows: many.length, columns: 2 }, many);
  await host.book.flush();
  const sum = (899 * 900 * 1799) / 6;
  expect(await host.read(0, 1, 900, 1)).toEqual(many.map((_line, i) => [sum + i]));
  expect(await host.read(0, 3, 12, 1)).toEqual(chain.map((_line, i) => [2 ** (i + 1)]));
});

test('a cell may call every function of the script’s own, in any case, whether autocomplete offers it or not', async () => {
  const host = open(`
function plain(x) { return x + 1; } async function other() { return 'a'; }
function sum() { return 'not this one'; }
function outer() {
function Inner() { return 1; }
}
function hidden_() { return 1; }`);
  const table: readonly [string, unknown][] = [
    ['=PLAIN(1)', 2],
    ['=plain(2)', 3],
    ['=Other()', 'a'],
    ['=SUM(1,2)', 3],
    ['=INNER()', '#NAME?'],
    ['=HIDDEN_()', '#NAME?'],
  ];
  const formulas = table.map(([formula]) => formula);
  expect(await results(host, formulas)).toEqual(table.map(([, value]) => value));
  expect(host.host.customFunctions).toEqual([]);
});

test('autocomplete: description and parameters of the functions marked @customfunction', () => {
  const { host } = open(SCRIPT);
  expect(host.customFunctions[0]).toEqual({
    name: 'SHOW',
    description: 'Kas atėjo.',
    params: [
      { name: 'a', detail: 'pirmas argumentas, pavyzdžiui, 5' },
      { name: 'b', detail: 'antras, nebūtina' },
    ],
  });
  const names = 'SHOW GIVE COUNT_UP THROWS FOREVER DOUBLE TOTAL WRITES READS LATER';
  expect(host.customFunctions.map(({ name }) => name)).toEqual(names.split(' '));
});

test.each([1, 7, 42])(
  '50 edits while it calculates end as a fresh workbook would (seed %i)',
  async (seed) => {
    const host = open(SCRIPT);
    const random = generator(seed);
    const cells = await prepare(host);
    for (let edit = 0; edit < 50; edit++) {
      const row = random(10);
      const kind = random(6);
      if (kind < 3) host.sheet.write({ row, column: random(2), rows: 1, columns: 1 }, [[random(100)]]);
      else if (kind === 3)
        host.sheet.write({ row, column: 2, rows: 1, columns: 1 }, [[{ formula: pick(random, row) }]]);
      else if (kind === 4 && host.sheet.rowCount < 1100) host.sheet.insertRows(row, 1);
      else host.sheet.write({ row, column: 0, rows: 1, columns: 1 }, [['']]);
      if (random(3) === 0) await new Promise((resolve) => setTimeout(resolve, random(120)));
    }
    await host.book.flush();
    const shown = host.sheet.values(cells);
    const fresh = open(SCRIPT, { workbook: JSON.parse(JSON.stringify(host.book.save())) });
    await fresh.book.flush();
    expect(shown).toEqual(fresh.sheet.values(cells));
    expect(JSON.stringify(shown)).not.toContain('GETTING_DATA');
  },
);

const pick = (random: (below: number) => number, row: number) => {
  const line = row + 1;
  return [
    `=DOUBLE(A${line})`,
    `=TOTAL(A1:B${line})+1`,
    `=DOUBLE(TOTAL(A${line}:B${line}))`,
    `=SUM(MAP(A1:A3,LAMBDA(x,DOUBLE(x))))`,
  ][random(4)] as string;
};

async function prepare(host: TestHost) {
  const rows = Array.from({ length: 10 }, (_, i) => [
    i,
    i * 2,
    { formula: `=DOUBLE(A${i + 1})` },
    { formula: `=C${i + 1}+1` },
  ]);
  await host.put(0, 0, rows);
  return { row: 0, column: 0, rows: 40, columns: 4 };
}

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

test('a workbook that is opened again asks the script nothing it has answered, until script or arguments change', async () => {
  const first = open(SCRIPT);
  await first.put(0, 0, [[1], [2]]);
  await first.put(0, 1, [[{ formula: '=DOUBLE(A1:A2)' }]]);
  const saved = JSON.parse(JSON.stringify(first.book.save()));

  const again = open(SCRIPT, { workbook: saved });
  expect(again.sheet.values({ row: 0, column: 1, rows: 2, columns: 1 })).toEqual([[2], [4]]);
  expect(await again.read(0, 1, 2)).toEqual([[2], [4]]);
  expect(again.host.customFunctionCalls).toBe(0);
  await again.put(1, 0, [[5]]);
  expect(await again.read(0, 1, 2)).toEqual([[2], [10]]);
  expect(again.host.customFunctionCalls).toBe(1);

  const changed = open(SCRIPT.replace('v * 2', 'v * 3'), { workbook: saved });
  expect(await changed.read(0, 1, 2)).toEqual([[3], [6]]);
});
