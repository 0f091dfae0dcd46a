// Cells: what is written, read and shown.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { area, disposeEngines, oneSheet } from './engine-support';

afterEach(disposeEngines);

describe('what is written is read', () => {
  test.each<[unknown, unknown]>([
    [8, 8],
    ['8', 8],
    ['8,5', 8.5],
    [-0, 0],
    ['-0', 0],
    ['30%', 0.3],
    [true, true],
    ['TRUE', true],
    ['abc', 'abc'],
    ['', ''],
    [new Date(2026, 8, 14), new Date(2026, 8, 14)],
    [new Date(2026, 8, 14, 13, 45, 10), new Date(2026, 8, 14, 13, 45, 10)],
    ['2026-09-14', new Date(2026, 8, 14)],
    [{ text: '8,5' }, '8,5'],
    [{ text: '007' }, '007'],
    [{ text: '=A1' }, '=A1'],
    [{ text: 'TRUE' }, 'TRUE'],
    ["'2026-09-14", '2026-09-14'],
    [{ formula: '=1+1' }, 2],
    ['=SUM(1;0,5)', 1.5],
    [{ formula: '=DATE(2026,9,14)' }, new Date(2026, 8, 14)],
    ['=1/0', '#DIV/0!'],
    ['=NE_FUNKCIJA(1)', '#NAME?'],
  ])('%j', async (written, expected) => {
    const { put, read } = oneSheet();
    put(0, 0, [[written as string]]);
    expect(await read(0, 0)).toEqual([[expected]]);
  });

  test('undefined leaves a cell, an empty text empties it and keeps its looks', async () => {
    const { put, read, sheet } = oneSheet();
    put(0, 0, [[1, 2, '=A1+1']]);
    sheet.setStyle(area(0, 1), { bold: true });
    put(0, 0, [[undefined, '', undefined]]);
    expect(await read(0, 0, 1, 3)).toEqual([[1, '', 2]]);
    expect(sheet.styles(area(0, 1))).toEqual([[{ bold: true }]]);
  });

  test('a cell with the text format takes everything but a formula as text', async () => {
    const { put, read, sheet } = oneSheet();
    sheet.setStyle(area(0, 0, 1, 3), { numberFormat: '@' });
    put(0, 0, [['007', '8,5', '=1+1']]);
    expect(await read(0, 0, 1, 3)).toEqual([['007', '8,5', 2]]);
  });

  test('a value takes the place of a formula, and the other way', async () => {
    const { put, read, sheet } = oneSheet();
    put(0, 0, [['=1+1', 5]]);
    put(0, 0, [[7, '=A1*2']]);
    expect(await read(0, 0, 1, 2)).toEqual([[7, 14]]);
    expect(sheet.formulas(area(0, 0, 1, 2))).toEqual([['', '=A1*2']]);
  });
});

describe('what a cell shows', () => {
  test.each<[unknown, string | null, string, string]>([
    [1234.5, '#,##0.00', 'lt_LT', '1\u00a0234,50'],
    [1234.5, '#,##0.00', 'en_US', '1,234.50'],
    [8.5, null, 'lt_LT', '8,5'],
    [8.5, null, 'en_US', '8.5'],
    [1 / 3, null, 'lt_LT', '0,3333333333'],
    [0.1 + 0.2, null, 'lt_LT', '0,3'],
    [123456789012, null, 'lt_LT', '123456789012'],
    [0.3, '0%', 'lt_LT', '30%'],
    [8, '0.00', 'lt_LT', '8,00'],
    [true, null, 'lt_LT', 'TRUE'],
    ['', null, 'lt_LT', ''],
    ['tekstas', '0.00', 'lt_LT', 'tekstas'],
    [new Date(2026, 8, 14), null, 'lt_LT', '2026-09-14'],
    [new Date(2026, 8, 4), 'mm-dd', 'lt_LT', '09-04'],
    [new Date(2026, 8, 14, 8, 5), null, 'lt_LT', '2026-09-14 08:05:00'],
  ])('%j with %j in %s: %s', (value, numberFormat, locale, expected) => {
    const { book, sheet, put } = oneSheet();
    book.locale = locale;
    put(0, 0, [[value as string]]);
    if (numberFormat) sheet.setStyle(area(0, 0), { numberFormat });
    const [[shown]] = sheet.displayValues(area(0, 0)) as [[string]];
    expect(shown.replace(/\u202f/g, '\u00a0').replace(/(\d) (\d{3})/, '$1\u00a0$2')).toBe(expected);
  });
});

describe('looks', () => {
  test('leave formulas and what they have spilled as they are', async () => {
    const { put, read, sheet, book } = oneSheet();
    put(0, 0, [['=SEQUENCE(2,2)'], [''], ['=1+1'], [7]]);
    await book.flush();
    sheet.setStyle(area(0, 0, 4, 2), { bold: true, background: '#ff0000', wrap: true });
    expect(sheet.formulas(area(0, 0, 4, 1))).toEqual([['=SEQUENCE(2,2)'], [''], ['=1+1'], ['']]);
    expect(await read(0, 0, 4, 2)).toEqual([[1, 2], [3, 4], [2, ''], [7, '']]); // biome-ignore format: a table
    expect(sheet.styles(area(1, 1))).toEqual([[{ bold: true, background: '#ff0000', wrap: true }]]);
    // A result that comes later still reaches the cell.
    sheet.setStyle(area(2, 0), { numberFormat: '0.00' });
    put(2, 0, [['=A4*2']]);
    sheet.setStyle(area(2, 0), { bold: false });
    expect(await read(2, 0)).toEqual([[14]]);
  });

  test('are undone as one step, and done again', async () => {
    const { put, sheet, book, engine } = oneSheet();
    put(0, 0, [['=1+1']]);
    await book.flush();
    sheet.setStyle(area(0, 0), { bold: true, background: '#ff0000' });
    await engine.commands.asPerson('univer.command.undo', { unitId: book.id });
    expect(sheet.styles(area(0, 0))).toEqual([[{}]]);
    expect(sheet.formulas(area(0, 0))).toEqual([['=1+1']]);
    await engine.commands.asPerson('univer.command.redo', { unitId: book.id });
    expect(sheet.styles(area(0, 0))).toEqual([[{ bold: true, background: '#ff0000' }]]);
    expect(sheet.formulas(area(0, 0))).toEqual([['=1+1']]);
  });
});

describe('arrays', () => {
  test('spill into empty cells, and into the extent', async () => {
    const { put, read, sheet } = oneSheet();
    put(1, 1, [['=SEQUENCE(3,2)']]);
    expect(await read(1, 1, 4, 2)).toEqual([[1, 2], [3, 4], [5, 6], ['', '']]); // biome-ignore format: a table
    expect(sheet.extent()).toEqual({ rows: 4, columns: 3 });
    expect(sheet.formulas(area(1, 1, 2, 2))).toEqual([['=SEQUENCE(3,2)', ''], ['', '']]); // biome-ignore format: a table
  });

  test('blocked, the cell is #REF! and says where; freed, it spills', async () => {
    const { put, read, sheet } = oneSheet();
    put(0, 0, [['=SEQUENCE(3,2)']]);
    put(1, 1, [['x']]);
    expect(await read(0, 0, 2, 2)).toEqual([['#REF!', ''], ['', 'x']]); // biome-ignore format: a table
    const message = 'Array result was not expanded because it would overwrite data in B2.';
    expect(sheet.blockedSpill(0, 0)).toBe(message);
    expect(sheet.blockedSpill(1, 1)).toBeUndefined();
    put(1, 1, [['']]);
    expect(await read(0, 0, 2, 2)).toEqual([[1, 2], [3, 4]]); // biome-ignore format: a table
    expect(sheet.blockedSpill(0, 0)).toBeUndefined();
  });
});

describe('extent', () => {
  test('of an empty sheet is nothing, formats do not count', () => {
    const { sheet } = oneSheet();
    sheet.setStyle(area(50, 5), { background: '#ff0000' });
    expect(sheet.extent()).toEqual({ rows: 0, columns: 0 });
  });

  test('reaches the last value and the last formula', async () => {
    const { put, sheet, book } = oneSheet();
    put(4, 2, [[0]]);
    put(2, 6, [['=""']]);
    await book.flush();
    expect(sheet.extent()).toEqual({ rows: 5, columns: 7 });
    put(4, 2, [['']]);
    expect(sheet.extent()).toEqual({ rows: 3, columns: 7 });
  });
});

test('40,000 cells are written and read quickly', () => {
  const { sheet } = oneSheet();
  sheet.insertColumns(26, 14);
  const cells = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 40 }, (_, c) => row * c + 0.5));
  const start = process.cpuUsage();
  sheet.write(area(0, 0, 1000, 40), cells);
  const written = process.cpuUsage(start).user / 1000;
  expect(sheet.values(area(0, 0, 1000, 40))).toEqual(cells);
  const read = process.cpuUsage(start).user / 1000 - written;
  expect(sheet.extent()).toEqual({ rows: 1000, columns: 40 });
  // Ten times what a quiet machine needs: this finds a change of order, not a busy machine.
  expect(written).toBeLessThan(2_000);
  expect(read).toBeLessThan(500);
});

test.each(['Europe/Vilnius', 'America/New_York', 'Asia/Tokyo', 'UTC'])('dates keep their day in %s', (TZ) => {
  const script = `
    const { Engine, headlessParts } = require(${JSON.stringify(join(__dirname, '../../build/host/node.cjs'))});
    const engine = new Engine(headlessParts());
    const sheet = engine.create({ id: 'b', name: 'B' }).sheets()[0];
    const area = { row: 0, column: 0, rows: 1, columns: 3 };
    sheet.write(area, [[new Date(2026, 8, 14), '2026-03-29', new Date(2026, 9, 25, 3, 30)]]);
    const read = sheet.values(area)[0].map((d) => [d.getFullYear(), d.getMonth() + 1, d.getDate(), d.getHours()]);
    console.log(JSON.stringify({ read, shown: sheet.displayValues(area)[0] }));
    engine.dispose();`;
  const out = execFileSync(process.execPath, ['-e', script], {
    env: { ...process.env, TZ },
    timeout: 20_000,
  });
  expect(JSON.parse(String(out))).toEqual({
    read: [[2026, 9, 14, 0], [2026, 3, 29, 0], [2026, 10, 25, 3]], // biome-ignore format: a table
    shown: ['2026-09-14', '2026-03-29', '2026-10-25 03:30:00'],
  });
});

test('the format that a result brought goes with it; a format that was set stays', async () => {
  const { put, read, sheet } = oneSheet();
  const steps: readonly [string | number, string][] = [
    ['=DATE(2026,9,14)', '2026-09-14'],
    ['=1+1', '2'],
    ['=DATE(2026,9,14)', '2026-09-14'],
    ['=EDATE(DATE(2026,9,14),1)', '2026-10-14'],
    ['=TIME(12,30,0)', '12:30:00'],
    [5, '5'],
    ['=DATE(2026,9,14)', '2026-09-14'],
    ['8,5', '8,5'],
  ];
  for (const [written, shown] of steps) {
    put(0, 0, [[written]]);
    await read(0, 0);
    expect([written, sheet.displayValues(area(0, 0))]).toEqual([written, [[shown]]]);
  }
  sheet.setStyle(area(0, 0), { numberFormat: 'dd.mm.yyyy' });
  put(0, 0, [['=DATE(2026,9,14)']]);
  await read(0, 0);
  put(0, 0, [['=46266']]);
  await read(0, 0);
  expect(sheet.displayValues(area(0, 0))).toEqual([['01.09.2026']]);
});
