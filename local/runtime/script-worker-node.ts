// The realm's thread in Node. Every `start` begins a new realm in a context of its own, with globals that no script has
// touched; what went before has come to its end by then.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { type FromThread, isWorthCompiling, type ToThread } from './compiled-scripts';
import type { ToRealm } from './messages';
import type { startScriptRealm } from './script-realm';

const port = parentPort;
if (!port) throw new Error('This file is the start of a worker thread.');
// A promise that a script leaves rejected is not heard of at Google either; it must not end the thread.
process.on('unhandledRejection', () => {});
// Named as this file is, so that its lines are left out of a script's stack.
const realmCode = new vm.Script(readFileSync(join(__dirname, 'script-realm.js'), 'utf8'), {
  filename: 'script-worker.js',
});
/** Scripts whose compiled form came from the host or was given to it. */
const told = new Set<string>();
let hear: (message: ToThread) => void = () => {};
port.on('message', (message: ToThread) => {
  if (message.kind === 'start') hear = freshRealm(message);
  hear(message);
});

type StartMessage = Extract<ToThread, { readonly kind: 'start' }>;
interface RealmGlobals {
  readonly JSON: typeof JSON;
  readonly SyntaxError: typeof SyntaxError;
  readonly startScriptRealm: typeof startScriptRealm;
}

/** @returns how it is told what the host says */
function freshRealm(start: StartMessage): (message: ToThread) => void {
  // An ordinary global object: quicker than one that stands for another, which is what Node before 20.18 makes.
  const context = vm.createContext(
    (vm.constants as Partial<typeof vm.constants> | undefined)?.DONT_CONTEXTIFY,
  );
  const globals = vm.runInContext('globalThis', context) as RealmGlobals;
  const { parse } = globals.JSON;
  const { SyntaxError: OwnSyntaxError } = globals;
  Object.assign(globals, { TextDecoder });
  realmCode.runInContext(context);
  let handle: (message: ToRealm) => void = () => {};
  const post = (message: FromThread) => port?.postMessage(message);
  const compiled = new Map(start.scripts.map(({ source }, index) => [source, start.compiled[index]]));
  const untold = new Map<string, vm.Script>();
  globals.startScriptRealm({
    post: (message) => {
      // A function has run: what it needs is compiled as well.
      if (message.kind === 'done') {
        for (const [source, script] of untold) {
          post({ kind: 'compiled', source, code: script.createCachedData() });
          told.add(source);
        }
        untold.clear();
      }
      post(message);
    },
    onMessage: (handler) => {
      handle = handler;
    },
    evaluate: (source, name) => {
      const known = compiled.get(source);
      const script = compile(source, name, known, OwnSyntaxError);
      if (known && !script.cachedDataRejected) told.add(source);
      if (isWorthCompiling(source) && !told.has(source)) untold.set(source, script);
      script.runInContext(context);
    },
    later: (work) => setImmediate(work),
  });
  // Objects of the realm's own; the texts of scripts need no copy, and the buffer is shared.
  return (message) => {
    const { buffer, scripts, compiled: _, ...rest } = message as StartMessage;
    handle({ ...parse(JSON.stringify(rest)), buffer, scripts });
  };
}

/** The error of a text that is no script belongs to the realm too. */
function compile(
  source: string,
  name: string,
  cachedData: Uint8Array | undefined,
  OwnSyntaxError: typeof SyntaxError,
): vm.Script {
  try {
    return new vm.Script(source, { filename: name, cachedData: cachedData as Buffer | undefined });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const own = new OwnSyntaxError(error.message);
    own.stack = error.stack;
    throw own;
  }
}
