// Calculation: several workbooks, writes while it runs, what a person types, and functions that break.
import type { ICommandService } from '@univerjs/core';
import { area, disposeEngines, firstSheet, makeEngine, oneSheet } from './engine-support';

afterEach(disposeEngines);

const NO_INFO = { description: '', params: [] };

test('workbooks of one engine do not see each other', async () => {
  const engine = makeEngine();
  const [a, b] = [oneSheet(engine, 'a'), oneSheet(engine, 'b')];
  a.put(0, 0, [[1, '=A1*2']]);
  b.put(0, 0, [[10, '=A1*2']]);
  expect(await a.read(0, 0, 1, 2)).toEqual([[1, 2]]);
  expect(await b.read(0, 0, 1, 2)).toEqual([[10, 20]]);
  engine.close('a');
  b.put(0, 0, [[11]]);
  expect(await b.read(0, 0, 1, 2)).toEqual([[11, 22]]);
  expect(engine.books().map(({ id }) => id)).toEqual(['b']);
});

test('no write is lost while the engine calculates', async () => {
  const { put, read, sheet } = oneSheet();
  const rows = 300;
  sheet.write(
    area(0, 0, rows, 2),
    Array.from({ length: rows }, (_, r) => [r, { formula: `=A${r + 1}*2` }]),
  );
  for (let step = 0; step < 30; step++) {
    await new Promise((resolve) => setTimeout(resolve, (step * 37) % 60));
    put((step * 7) % rows, 0, [[1000 + step]]);
    if (step % 5 === 0) put((step * 11) % rows, 1, [[-step]]);
    if (step % 7 === 0) sheet.insertRows(step, 1);
  }
  const values = await read(0, 0, rows + 5, 2);
  const formulas = sheet.formulas(area(0, 1, rows + 5, 1));
  values.forEach(([input, result], row) => {
    if (formulas[row]?.[0]) expect([row, result]).toEqual([row, Number(input) * 2]);
    else expect([row, typeof result === 'number' && result > 0]).toEqual([row, false]);
  });
});

describe('custom functions', () => {
  test('get what the cells hold, and spill what they answer', async () => {
    const engine = makeEngine();
    const calls: unknown[] = [];
    engine.registerFunctions([{ name: 'ECHO', ...NO_INFO }], ({ args, cell, waits }) => {
      calls.push({ args, row: cell.row, waits });
      return { kind: 'value', value: args[0] };
    });
    const { put, read } = oneSheet(engine);
    put(0, 0, [['', 8.5, new Date(2026, 8, 14), true, { text: '9' }, '=1/0']]);
    put(2, 0, [[{ formula: '=ECHO(A1:F1)' }]]);
    expect(await read(2, 0, 1, 6)).toEqual([['', 8.5, new Date(2026, 8, 14), true, '9', '#DIV/0!']]);
    const args = [[['', 8.5, new Date(2026, 8, 14), true, '9', '#DIV/0!']]];
    expect(calls.at(-1)).toEqual({ args, row: 2, waits: false });
  });

  test('a cell waits as Loading..., and is calculated when the answer is there', async () => {
    const engine = makeEngine();
    let answer: number | undefined;
    engine.registerFunctions([{ name: 'SLOW', ...NO_INFO }], () =>
      answer === undefined ? { kind: 'loading' } : { kind: 'value', value: answer },
    );
    const { put, read, book, sheet } = oneSheet(engine);
    put(0, 0, [['=SLOW()', '=A1+1']]);
    expect(await read(0, 0, 1, 2)).toEqual([['Loading...', 'Loading...']]);
    answer = 5;
    engine.recalculate([{ workbookId: book.id, sheetId: sheet.id, row: 0, column: 0 }]);
    expect(await read(0, 0, 1, 2)).toEqual([[5, 6]]);
  });

  test('an answerer that throws shows #ERROR! and nothing hangs', async () => {
    const engine = makeEngine();
    engine.registerFunctions([{ name: 'BREAK', ...NO_INFO }], () => {
      throw new Error('!');
    });
    const { put, read } = oneSheet(engine);
    put(0, 0, [['=BREAK()', '=MAP(SEQUENCE(2),LAMBDA(x,BREAK()))', '=1+1']]);
    expect(await read(0, 0, 1, 3)).toEqual([['#ERROR!', '#ERROR!', 2]]);
  });
});

test('the watchdog takes out a formula that hangs the engine, and says which', async () => {
  const engine = makeEngine();
  engine.patienceMs = 500;
  const { put, read, sheet, book } = oneSheet(engine);
  const hanging = jest.spyOn(engine.calculation, 'running', 'get').mockReturnValue(true);
  const wedges: unknown[] = [];
  engine.onWedged((wedge) => {
    wedges.push(wedge);
    hanging.mockRestore();
  });
  put(0, 0, [[1, '=A1+1']]);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const cell = { workbookId: book.id, sheetId: sheet.id, row: 0, column: 1 };
  expect(wedges).toEqual([{ ...cell, formula: '=A1+1' }]);
  put(0, 2, [['=A1+2']]);
  expect(await read(0, 0, 1, 3)).toEqual([[1, '=A1+1', 3]]);
});

describe('what a person types in the grid', () => {
  const typing = () => {
    const one = oneSheet();
    const edits: unknown[] = [];
    one.book.onPersonEdit((edit) => edits.push(edit));
    const place = { unitId: one.book.id, subUnitId: one.sheet.id };
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    const type = (value: object) =>
      one.engine.commands.asPerson('sheet.command.set-range-values', { ...place, range, value });
    return { ...one, edits, type };
  };

  test('is read by the locale and told with the old value', async () => {
    const { type, edits, sheet } = typing();
    await type({ v: '8,5' });
    await type({ v: '2026-09-14' });
    const cell = { sheetId: sheet.id, area: area(0, 0) };
    expect(edits).toEqual([
      { ...cell, before: [['']], after: [[8.5]] },
      { ...cell, before: [[8.5]], after: [[new Date(2026, 8, 14)]] },
    ]);
  });

  test('a formula may have `;` and decimal commas', async () => {
    const { type, read } = typing();
    await type({ f: '=SUM(1;0,5)', v: null });
    expect(await read(0, 0)).toEqual([[1.5]]);
  });

  test('is one edit, whatever number of steps the grid makes of it', async () => {
    const { edits, sheet, book, engine, put } = typing();
    put(0, 0, [[1], [2]]);
    const { service } = engine.commands as unknown as { service: ICommandService };
    const place = { unitId: book.id, subUnitId: sheet.id };
    const set = (cellValue: object) =>
      service.syncExecuteCommand('sheet.mutation.set-range-values', { ...place, cellValue });
    service.registerCommand({
      id: 'test.command.fill',
      type: 0,
      handler: () =>
        set({ 0: { 0: { v: null } }, 1: { 0: { v: null } } }) && set({ 1: { 0: { v: 7 }, 1: { v: 8 } } }),
    });
    await engine.commands.asPerson('test.command.fill', { unitId: book.id });
    const before = [[1, ''], [2, '']]; // biome-ignore format: a table
    const after = [['', ''], [7, 8]]; // biome-ignore format: a table
    expect(edits).toEqual([{ sheetId: sheet.id, area: area(0, 0, 2, 2), before, after }]);
  });

  test("is told apart from a script's writes, looks and undo", async () => {
    const { type, edits, sheet, book, engine, put } = typing();
    put(0, 0, [[1]]);
    sheet.setStyle(area(0, 0), { bold: true });
    await type({ s: { bl: 1 } });
    await type({ v: 5 });
    await engine.commands.asPerson('univer.command.undo', { unitId: book.id });
    expect(edits).toHaveLength(1);
    expect(sheet.values(area(0, 0))).toEqual([[1]]);
  });
});

test('a change is told once it must be kept; formula results are not', async () => {
  const { book, sheet, put, engine } = oneSheet();
  let changes = 0;
  const stop = book.onChange(() => changes++);
  put(0, 0, [[1, '=A1+1', '=SEQUENCE(3)']]);
  const written = changes;
  await engine.flush();
  engine.recalculate();
  await engine.flush();
  expect([written > 0, changes]).toEqual([true, written]);
  const changing: (() => void)[] = [
    () => sheet.setNotes(area(0, 0), [['x']]),
    () => sheet.setStyle(area(0, 0), { bold: true }),
    () => sheet.insertRows(0, 1),
    () => book.removeMetadata(99),
    () => {
      book.name = 'Kita';
    },
    () => {
      sheet.frozenRows = 1;
    },
    () => book.setNamedRange({ name: 'X', sheetId: sheet.id, area: area(0, 0) }),
  ];
  for (const change of changing) {
    const before = changes;
    change();
    expect(changes).toBeGreaterThan(before);
  }
  stop();
  const stopped = changes;
  firstSheet(book).write(area(5, 5), [[1]]);
  expect(changes).toBe(stopped);
});

test('a LAMBDA over what another formula spills sees this calculation’s results, not the ones before', async () => {
  const { put, read } = oneSheet();
  put(0, 0, [
    [1, '=MAP(A1:A3;LAMBDA(x;x*2))', '=MAP(B1:B3;LAMBDA(y;IF(ISNUMBER(y);y+1;"nothing yet")))'],
    [2, '', ''],
    [3, '', ''],
  ]);
  expect(await read(0, 2, 3)).toEqual([[3], [5], [7]]);
  put(1, 0, [[10]]);
  expect(await read(0, 2, 3)).toEqual([[3], [21], [7]]);
});
