import { evaluate, runToy } from './toy-script';

describe('what Google’s V8 lacks is absent', () => {
  const ABSENT =
    `setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask fetch XMLHttpRequest
    WebSocket URL URLSearchParams TextEncoder TextDecoder atob btoa crypto performance process Buffer require module
    exports global self window document navigator location importScripts postMessage onmessage addEventListener
    structuredClone MessageChannel BroadcastChannel Blob AbortController Event EventTarget SharedArrayBuffer Atomics
    WebAssembly indexedDB caches localStorage gc`.split(/\s+/);

  test('by name', async () => {
    const found = await evaluate(`${JSON.stringify(ABSENT)}.filter((name) => {
      try { return (0, eval)('typeof ' + name) !== 'undefined'; } catch (error) { return true; }
    })`);
    expect(found).toEqual([]);
  });
  test('by the global object and its prototypes', async () => {
    const found = await evaluate(`(() => {
      const names = new Set();
      for (let o = globalThis; o && o !== Object.prototype; o = Object.getPrototypeOf(o)) {
        Reflect.ownKeys(o).forEach((name) => names.add(String(name)));
      }
      return ${JSON.stringify(ABSENT)}.filter((name) => names.has(name));
    })()`);
    expect(found).toEqual([]);
  });
  test('the language is there', async () => {
    expect(
      await evaluate(
        '[typeof Map, typeof Intl, typeof Promise, typeof BigInt, typeof console.log, 5n ** 2n > 24n]',
      ),
    ).toEqual(['function', 'object', 'function', 'function', 'function', true]);
  });
});

describe('scripts', () => {
  test('see each other’s declarations, let, const and class too', async () => {
    const { value } = await runToy([
      `'use strict'; const limit = 5; class Box { size() { return limit; } } function fromFirst() { return fromSecond(); }`,
      `let other = new Box(); var old = 1; function fromSecond() { return other.size() + old; }`,
      `function main() { return [fromFirst(), typeof globalThis.old, typeof globalThis.limit, this === globalThis]; }`,
    ]);
    expect(value).toEqual([6, 'number', 'undefined', true]);
  });
  test('a name declared twice is a SyntaxError of the later file', async () => {
    const { error } = await runToy(['const a = 1;', 'const a = 2; function main() {}']);
    const message = "Identifier 'a' has already been declared (file: Code2.js)";
    expect(error).toMatchObject({ name: 'SyntaxError', message });
  });
  test('an error carries the place in the script', async () => {
    const { error } = await runToy('function main() {\n  nothingThere();\n}');
    expect(error).toMatchObject({ name: 'ReferenceError', message: 'nothingThere is not defined' });
    expect((error as { scriptStack?: string }).scriptStack).toContain('at main (Code.js:2:3)');
  });
  test('promises are carried to their end, also those nobody waits for', async () => {
    const script = `async function main() { later(); await null; return 'main'; }
      async function later() { await null; await null; await null; Toys.take('later'); }`;
    const { value, toys } = await runToy(script);
    expect(value).toBe('main');
    expect(toys.received).toEqual(['later']);
  });
  test('a promise that is never settled ends as nothing, a rejected one as its error', async () => {
    expect(await evaluate('new Promise(() => {})')).toBeUndefined();
    await expect(evaluate('Promise.reject(new RangeError("far"))')).rejects.toMatchObject({
      name: 'RangeError',
      message: 'far',
    });
  });
  test('what is thrown need not be an error', async () => {
    await expect(evaluate('(() => { throw "word"; })()')).rejects.toThrow('word');
  });
  test.each(['hidden_', 'absent', 'limit', 'toString'])('%s cannot be called', async (name) => {
    const { error } = await runToy('function hidden_() {} const limit = () => 1;', { name });
    expect(error?.message).toBe(`Script function not found: ${name}`);
  });
});

describe('console and Logger', () => {
  test.each([
    ["console.log('a', 1, true, null, undefined)", 'a 1 true null undefined'],
    ["console.info({ a: 1, b: ['x', { c: 2, d: [1] }] })", "{ a: 1, b: [ 'x', { c: 2, d: [Array] } ] }"],
    ["console.warn('%s has %d of %j', 'Ona', 2, [1])", 'Ona has 2 of [1]'],
    ["console.error('100 %', 5)", '100 % 5'],
    ['console.log([], {}, new Map([[1, 2]]))', '[] {} Map(1) { 1 => 2 }'],
    ['console.log(Toys.box(), Toys.Colour.RED)', 'BigBox RED'],
    ["Logger.log('plain')", 'plain'],
    ["Logger.log('%s of %s', 1, 'a')", '1.0 of a'],
    ["Logger.log({ name: 'Ona', age: 4, list: [1, 2.5, 'x'] })", '{name=Ona, age=4.0, list=[1.0, 2.5, x]}'],
    ["Logger.log({ message: 'only this', data: 1 })", 'only this'],
    ['Logger.log([true, null])', '[true, null]'],
    ['Logger.log(Toys.box())', 'BigBox'],
  ])('%s', async (statement, line) => {
    const { log } = await runToy(`function main() { ${statement}; }`);
    expect(log).toEqual([line]);
  });
  test('Logger keeps its lines until it is cleared', async () => {
    const script = `function main() {
      Logger.log('one').log('two'); const before = Logger.getLog(); Logger.clear(); return [before, Logger.getLog()];
    }`;
    const { value } = await runToy(script);
    const line = (text: string) =>
      `\\w{3} \\w{3} \\d\\d [\\d:]{8} GMT[+-]\\d\\d:\\d\\d \\d{4} INFO: ${text}\\n`;
    expect(value).toEqual([expect.stringMatching(new RegExp(`^${line('one')}${line('two')}$`)), '']);
  });
  test('console.time', async () => {
    const { log } = await runToy(`function main() { console.time('work'); console.timeEnd('work'); }`);
    expect(log).toEqual([expect.stringMatching(/^work: \d+ms$/)]);
  });
});

describe('in cells the scripts begin anew for each call', () => {
  const script = `let count = 0; var old = old || 0;
    function main() { globalThis.left = (globalThis.left || 0) + 1; Array = Array; return [++count, ++old, globalThis.left]; }`;
  test('no state is left', async () => {
    const { built, projectOf } = await import('./support');
    const { join } = await import('node:path');
    const platform = built.nodePlatform(
      join(__dirname, '../../build/host/script-worker.cjs'),
      new built.MemoryStore(),
    );
    const process = new built.ScriptProcess({
      platform,
      mode: 'cells',
      scripts: projectOf(script).scripts,
      missing: [],
      desk: new built.ServiceDesk({ globals: {} }),
    });
    const answers = [
      await process.run('main', []),
      await process.run('main', []),
      await process.run('main', []),
    ];
    process.kill();
    await platform.workersGone();
    expect(answers).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});
