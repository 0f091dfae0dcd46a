import { evaluate, runToy } from './toy-script';

describe('what crosses the border between script and service', () => {
  test.each([
    ['a Date of the script’s realm', `Toys.give('date') instanceof Date && Toys.give('date').getDate()`, 14],
    ['bytes as Google writes them', `Toys.give('bytes')`, [0, 127, -128, -1]],
    ['undefined', `Toys.give('nothing') === undefined`, true],
    ['an infinite number', `Toys.give('infinity') === Infinity`, true],
    ['a deep value', `Toys.give('nested').list[0][0].getTime()`, 0],
    ['a key of ours as content', `Toys.give('nested').$`, 'ref'],
    ['a nested enum value by identity', `Toys.give('nested').colour === Toys.Colour.BLUE`, true],
    ['a waiting service', 'Toys.slowly()', 'done'],
  ])('to the script: %s', async (_what, expression, expected) => {
    expect(await evaluate(expression)).toEqual(expected);
  });
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['[undefined, null, NaN, -1.5, "ą"]', [undefined, null, Number.NaN, -1.5, 'ą']],
    ['new Date(2026, 8, 14)', new Date(2026, 8, 14)],
    ['{ $: "date", v: 1 }', { $: 'date', v: 1 }],
    ['new Uint8Array([1, 200])', [1, -56]],
    ['[[1, [2]]]', [[1, [2]]]],
  ])('to the service: %s', async (expression, expected) => {
    const { toys } = await runToy(`function main() { Toys.take(${expression}); }`);
    expect(toys.received).toEqual([expected]);
  });
  test('a service object comes back as itself', async () => {
    expect(
      await evaluate(
        '(() => { const box = Toys.box(); return box.put(1) === box && box.put(box).all()[1] === box; })()',
      ),
    ).toBe(true);
  });
  test('a function cannot be passed', async () => {
    await expect(evaluate('Toys.take(() => 1)')).rejects.toThrow('A function cannot be passed to a service.');
  });
  test('a value that contains itself is refused', async () => {
    await expect(evaluate('(() => { const a = []; a.push(a); Toys.take(a); })()')).rejects.toThrow(
      'contains itself',
    );
  });
  test('the result: a service object is only its name, a function nothing', async () => {
    expect(await evaluate('[Toys.box(), Toys.red(), () => 1, 5n, Symbol("a")]')).toEqual([
      'BigBox',
      'RED',
      undefined,
      '5',
      undefined,
    ]);
  });
  test('a megabyte', async () => {
    expect(await evaluate('Toys.box().put("ž".repeat(1e6)).all()[0].length')).toBe(1_000_000);
  });
});

describe('enum values', () => {
  test.each([
    ['Toys.red() === Toys.Colour.RED', true],
    ['Toys.isRed(Toys.Colour.RED)', true],
    ['Toys.isRed(Toys.Colour.BLUE)', false],
    ['String(Toys.Colour.BLUE)', 'BLUE'],
    ['Toys.Colour.BLUE.name()', 'BLUE'],
    ['Toys.Colour.BLUE.ordinal()', 1],
    ['Toys.Colour.RED.compareTo(Toys.Colour.BLUE)', -1],
    ['JSON.stringify({ c: Toys.Colour.RED })', '{"c":"RED"}'],
    ['Object.keys(Toys.Colour)', ['RED', 'BLUE']],
  ])('%s', async (expression, expected) => {
    expect(await evaluate(expression)).toEqual(expected);
  });
});

describe('an unknown member fails with a sentence that names it', () => {
  const sentence = (member: string) => `${member} is not imitated by the local host (see local/README.md)`;
  test.each([
    ['Toys.box().setFoo(1)', 'BigBox.setFoo'],
    ['Toys.box()._hidden()', 'BigBox._hidden'],
    ['Toys.box()._items', 'BigBox._items'],
    ['Toys.Colour.GREEN', 'Colour.GREEN'],
    ['Toys.Files.remove("a")', 'Toys.Files.remove'],
    ['CalendarApp.getDefaultCalendar()', 'CalendarApp.getDefaultCalendar'],
    ['CalendarApp()', 'CalendarApp'],
  ])('%s', async (expression, member) => {
    await expect(evaluate(expression)).rejects.toMatchObject({
      name: 'TypeError',
      message: sentence(member),
    });
  });
  test.each([
    ['JSON.stringify(Toys.box())', '{}'],
    ['String(Toys.box())', 'BigBox'],
    ['String(CalendarApp)', 'CalendarApp'],
    ['Toys.box().then === undefined', true],
    ['"put" in Toys.box() && !("setFoo" in Toys.box())', true],
    ['Toys.box().hasOwnProperty("put")', false],
    ['Object.prototype.toString.call(Toys.box())', '[object Object]'],
    ['typeof CalendarApp', 'function'],
    ['Toys.box().put(1).size()', 1],
  ])('printing and looking is no use of one: %s', async (expression, expected) => {
    expect(await evaluate(expression)).toEqual(expected);
  });
});

describe('an error of a service', () => {
  test('is an Error of the script’s realm whose stack is the script’s', async () => {
    const caught = await evaluate(`(() => { try { Toys.breakDown(); } catch (error) {
      return [error instanceof Error, error.name, error.message, String(error), error.stack.split('\\n')[1]];
    } })()`);
    expect(caught).toEqual([
      true,
      'Exception',
      'The box is broken.',
      'Exception: The box is broken.',
      expect.stringContaining('Code.js:1:'),
    ]);
  });
  test('of an advanced service has details', async () => {
    const caught = await evaluate(
      '(() => { try { Toys.refuse(); } catch (e) { return [e.name, e.message, e.details]; } })()',
    );
    expect(caught).toEqual([
      'GoogleJsonResponseException',
      'API call to toys.files.get failed with error: File not found: x.',
      { code: 404, message: 'File not found: x.' },
    ]);
  });
});

describe('the desk', () => {
  const SCRIPT = `function main() {
    const box = Toys.box();
    for (let i = 1; i <= 3; i++) { try { box.put(i); } catch (error) { box.put(error.message); } finally { console.log('after ' + i); } }
    Toys.Files.create('a');
    return box.all();
  }`;

  test('counts in all and by method', async () => {
    const { calls, value } = await runToy(SCRIPT);
    expect(calls).toEqual({
      total: 6,
      ruleBuilders: 0,
      byMethod: { 'Toys.box': 1, 'BigBox.put': 3, 'Toys.Files.create': 1, 'BigBox.all': 1 },
    });
    expect(value).toEqual([1, 2, 3]);
  });
  test.each([1, 2, 3, 4, 5, 6])(
    'ends the execution at call %i: nothing of the script runs after it',
    async (killAt) => {
      const { error, calls, log } = await runToy(SCRIPT, { killAt });
      expect(error?.message).toBe('ended at the desk');
      expect(calls.total).toBe(killAt);
      expect(log).toEqual(['after 1', 'after 2', 'after 3'].slice(0, Math.max(0, killAt - 2)));
    },
  );
  test.each([1, 2, 3, 4, 5, 6])(
    'makes call %i fail: it is not done, and the script may catch that',
    async (failAt) => {
      const { error, value, calls } = await runToy(SCRIPT, { failAt });
      const message = 'Service error: BigBox';
      if (failAt >= 2 && failAt <= 4) {
        expect(value).toEqual([1, 2, 3].map((item) => (item === failAt - 1 ? message : item)));
        expect(calls.total).toBe(7);
      } else {
        expect(error?.name).toBe('Exception');
        expect(calls.total).toBe(failAt);
      }
    },
  );
  test('beyond the last call nothing happens', async () => {
    expect((await runToy(SCRIPT, { failAt: 7, killAt: 7 })).value).toEqual([1, 2, 3]);
  });
  test('delays every call', async () => {
    const started = Date.now();
    await runToy(SCRIPT, { latencyMs: 30 });
    expect(Date.now() - started).toBeGreaterThanOrEqual(6 * 30);
  });
  test('refuses by name, and counts what it refuses', async () => {
    const refuse = (call: string) =>
      call === 'BigBox.put' ? `You do not have permission to call ${call}` : undefined;
    const { value, calls } = await runToy(
      'function main() { try { Toys.box().put(1); } catch (e) { return e.name + ": " + e.message; } }',
      {
        refuse,
      },
    );
    expect(value).toBe('Exception: You do not have permission to call BigBox.put');
    expect(calls.byMethod).toEqual({ 'Toys.box': 1, 'BigBox.put': 1 });
  });
});

describe('as google.script.run', () => {
  test.each([
    ['a plain value', '({ a: [1, null, "x", true] })', { a: [1, null, 'x', true] }],
    ['a date anywhere makes it null', '({ a: [new Date()] })', null],
    ['a function makes it null', '[() => 1]', null],
    ['nothing', 'undefined', undefined],
  ])('the result: %s', async (_what, expression, expected) => {
    expect(await evaluate(expression, { plainValues: true })).toEqual(expected);
  });
});
