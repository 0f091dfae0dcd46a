import type { AskDialog, DialogAnswer, Screen } from '../../local/contracts';
import { makeHost, type TestHost } from './support';

const SCRIPT = `
function onOpen(e) { SpreadsheetApp.getUi().createMenu('Meniu').addItem('Darbas', 'work').addToUi(); console.log(String(e.authMode)); }
function onEdit(e) { e.range.offset(0, 1).setValue([e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode)].join()); }
function work(value) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(value); return value; }
function spin() { for (;;) {} }
function spinInService() { for (;;) SpreadsheetApp.getActiveSpreadsheet(); }
function ask() { return String(SpreadsheetApp.getUi().alert('Ar tikrai?')); }
function askSafely() { try { return ask(); } catch (error) { return 'caught'; } finally { console.log('finally'); } }
function lock() { const lock = LockService.getDocumentLock(); lock.waitLock(2000); Utilities.sleep(100); return lock.hasLock(); }
function lockAndSpin() { LockService.getDocumentLock().waitLock(1000); for (;;) {} }
function writeTwice() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); }
function page(value) { return value; }
function dated() { return { when: new Date() }; }
`;

let host: TestHost;
afterEach(() => host.dispose());

/** A screen that answers when told to. */
function patientScreen() {
  const asked: { dialog: AskDialog; signal: AbortSignal; answer: (answer: DialogAnswer) => void }[] = [];
  const screen: Screen = {
    showMenu: () => {},
    showPage: () => {},
    toast: () => {},
    ask: (dialog, signal) => new Promise((resolve) => asked.push({ dialog, signal, answer: resolve })),
  };
  const isAsked = async () => {
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    return asked[0] as (typeof asked)[number];
  };
  return { screen, isAsked };
}

describe('time limits', () => {
  test.each(['spin', 'spinInService'])('%s is ended, and the next execution is normal', async (name) => {
    host = makeHost(SCRIPT);
    const report = await host.run(name, [], { limitMs: 300 });
    expect(report).toMatchObject({
      ok: false,
      error: 'Exceeded maximum execution time',
      errorName: 'Exception',
    });
    expect(await host.run('work', [7])).toMatchObject({ ok: true, result: 7 });
  });
  test('the limit stands still while a person is asked', async () => {
    const { screen, isAsked } = patientScreen();
    host = makeHost(SCRIPT, { screen });
    const running = host.host.execute('ask', [], { limitMs: 400 });
    const question = await isAsked();
    await new Promise((resolve) => setTimeout(resolve, 600));
    question.answer({ button: 'OK' });
    expect(await running).toMatchObject({ ok: true, result: 'OK' });
  });
});

describe('an execution that is stopped', () => {
  test('closes its dialog; nothing of the script runs after', async () => {
    const { screen, isAsked } = patientScreen();
    host = makeHost(SCRIPT, { screen });
    const stop = new AbortController();
    const running = host.host.execute('askSafely', [], { signal: stop.signal });
    const { signal } = await isAsked();
    stop.abort();
    expect(await running).toMatchObject({ ok: false, error: 'The execution was stopped.', log: [] });
    expect(signal.aborted).toBe(true);
  });
  test('leaves its lock to others', async () => {
    host = makeHost(SCRIPT);
    expect(await host.run('lockAndSpin', [], { limitMs: 300 })).toMatchObject({ ok: false });
    expect(await host.run('lock')).toMatchObject({ ok: true, result: true });
  });
  test('keeps what it wrote before', async () => {
    host = makeHost(SCRIPT);
    expect(await host.run('writeTwice', [], { killAt: 5 })).toMatchObject({
      ok: false,
      error: 'The execution was ended at service call 5 (Range.setValue).',
    });
    expect(await host.read(0, 0, 2, 1)).toEqual([[1], ['']]);
  });
  test('a large script goes on in other threads, and another one of its length is another script', async () => {
    const large = (value: number) =>
      `function value() { Session.getScriptTimeZone(); return ${value}; }\n// ${'x'.repeat(120_000)}`;
    for (const value of [1, 2]) {
      await host.dispose();
      host = makeHost(large(value));
      for (let times = 0; times < 3; times++) {
        expect(await host.run('value', [], { killAt: 1 })).toMatchObject({ ok: false });
        expect(await host.run('value')).toMatchObject({ ok: true, result: value });
      }
    }
  });
  test('by a service that fails: the text of Google', async () => {
    host = makeHost(SCRIPT);
    expect(await host.run('writeTwice', [], { failAt: 3 })).toMatchObject({
      ok: false,
      errorName: 'Exception',
      error: 'Service Spreadsheets failed while accessing document.',
    });
  });
});

describe('dialogs answered from a list', () => {
  test('in order', async () => {
    host = makeHost(SCRIPT);
    const report = await host.run('ask', [], { answers: ['OK'] });
    expect(report).toMatchObject({
      result: 'OK',
      dialogs: [{ kind: 'alert', prompt: 'Ar tikrai?', answer: { button: 'OK' } }],
    });
  });
  test.each([
    [[], 'No answer was given for the alert "Ar tikrai?".'],
    [['YES'], 'The answer "YES" does not fit the alert "Ar tikrai?" (OK).'],
    [['labas'], 'The answer "labas" does not fit the alert "Ar tikrai?" (OK).'],
  ])('without one the execution ends: %j', async (answers, error) => {
    host = makeHost(SCRIPT);
    expect(await host.run('askSafely', [], { answers })).toMatchObject({ ok: false, error, log: [] });
  });
});

describe('many at once', () => {
  test('a lock is held by one of them at a time', async () => {
    host = makeHost(SCRIPT);
    const started = Date.now();
    const reports = await Promise.all([1, 2, 3, 4].map(() => host.run('lock')));
    expect(reports.map(({ result }) => result)).toEqual([true, true, true, true]);
    expect(Date.now() - started).toBeGreaterThanOrEqual(400);
  });
  test('calls of a page: ten run at a time, all are answered', async () => {
    host = makeHost(SCRIPT);
    const most = { now: 0, ever: 0 };
    const { startWorker } = host.platform;
    host.platform.startWorker = (...args) => {
      most.ever = Math.max(most.ever, ++most.now);
      const worker = startWorker(...args);
      const terminate = () => {
        most.now--;
        worker.terminate();
      };
      return { post: worker.post, terminate };
    };
    const reports = await Promise.all(
      Array.from({ length: 15 }, (_, i) => host.run('page', [i], { plainValues: true })),
    );
    expect(reports.map(({ result }) => result)).toEqual(Array.from({ length: 15 }, (_, i) => i));
    expect(most.ever).toBe(10);
  });
});

describe('as google.script.run', () => {
  test.each([
    [[{ a: [1, undefined, 'x'], b: undefined }], { a: [1, null, 'x'] }],
    [[null], null],
    [[], null],
  ])('arguments %j', async (args, result) => {
    host = makeHost(SCRIPT);
    expect(await host.run('page', args, { plainValues: true })).toMatchObject({ ok: true, result });
  });
  test.each([
    [[1, new Date(0)], '1 (Date)'],
    [[() => 1], '0 (function)'],
    [[{ a: [new Map()] }], '0.a[0] (Map)'],
  ])('an argument that cannot travel %#', async (args, place) => {
    host = makeHost(SCRIPT);
    const error = `Failed due to illegal value in property: ${place}`;
    expect(await host.run('page', args, { plainValues: true })).toMatchObject({ ok: false, error });
  });
  test('a date makes the whole result null', async () => {
    host = makeHost(SCRIPT);
    expect(await host.run('dated', [], { plainValues: true })).toMatchObject({ ok: true, result: null });
  });
});

describe('triggers', () => {
  test('onOpen makes the menu: without permissions until the add-on was used, then with some', async () => {
    host = makeHost(SCRIPT);
    const items = [{ kind: 'item', label: 'Darbas', functionName: 'work' }];
    const dialogs = [{ kind: 'menu', menu: { title: 'Meniu', place: 'bar', items } }];
    expect(await host.host.runOpenTrigger()).toMatchObject({ ok: true, log: ['NONE'], dialogs });
    await host.run('work', [1]);
    expect(await host.host.runOpenTrigger()).toMatchObject({ ok: true, log: ['LIMITED'] });
    const workbook = JSON.parse(JSON.stringify(host.book.save()));
    await host.dispose();
    host = makeHost(SCRIPT, { workbook });
    expect(await host.host.runOpenTrigger()).toMatchObject({ ok: true, log: ['LIMITED'] });
  });
  test('onEdit hears of what a person typed', async () => {
    host = makeHost(SCRIPT);
    const area = { row: 2, column: 0, rows: 1, columns: 1 };
    const edit = { sheetId: host.sheet.id, area, value: 8, oldValue: 7 };
    expect(await host.host.runEditTrigger(edit)).toMatchObject({ ok: true });
    expect(await host.read(2, 1)).toEqual([['A3,8,7,LIMITED']]);
  });
  test('nothing is wrong when the script has none', async () => {
    host = makeHost('function other() {}');
    expect(await host.host.runOpenTrigger()).toMatchObject({ ok: true, result: null });
  });
  test('a file that cannot be read as a script is named', async () => {
    host = makeHost('function main( {');
    expect(await host.run('main')).toMatchObject({
      ok: false,
      error: expect.stringMatching(/ \(file: \S+\)$/),
    });
  });
  test('a mistake at the script’s start is the trigger’s mistake', async () => {
    host = makeHost('SpreadsheetApp.getActiveSpreadsheet(); function onOpen() {}');
    expect(await host.host.runOpenTrigger()).toMatchObject({
      ok: false,
      error: expect.stringContaining(
        'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
      ),
    });
  });
});

test('dispose leaves no worker behind', async () => {
  host = makeHost(`${SCRIPT}\n/** @customfunction */ function FOREVER(x) { for (;;) {} }`);
  const running = [host.run('spin'), host.run('lockAndSpin'), host.run('ask', [], { answers: [] })];
  host.sheet.write({ row: 0, column: 0, rows: 1, columns: 2 }, [
    [{ formula: '=FOREVER(1)' }, { formula: '=FOREVER(2)' }],
  ]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(host.platform.workerCount).toBeGreaterThanOrEqual(4);
  await host.dispose();
  expect(host.platform.workerCount).toBe(0);
  expect((await Promise.all(running)).map(({ ok }) => ok)).toEqual([false, false, false]);
});
