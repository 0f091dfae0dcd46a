// The realm's thread in Node. Every `start` begins a new realm in a context of its own, with globals that no script has
// touched; what went before has come to its end by then.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parentPort } from 'node:worker_threads';
import type { FromRealm, ToRealm } from './messages';
import type { startScriptRealm } from './script-realm';

const port = parentPort;
if (!port) throw new Error('This file is the start of a worker thread.');
// A promise that a script leaves rejected is not heard of at Google either; it must not end the thread.
process.on('unhandledRejection', () => {});
// Named as this file is, so that its lines are left out of a script's stack.
const realmCode = new vm.Script(readFileSync(join(__dirname, 'script-realm.js'), 'utf8'), {
  filename: 'script-worker.js',
});
let hear: (message: ToRealm) => void = () => {};
port.on('message', (message: ToRealm) => {
  if (message.kind === 'start') hear = freshRealm();
  hear(message);
});

interface RealmGlobals {
  readonly JSON: typeof JSON;
  readonly SyntaxError: typeof SyntaxError;
  readonly startScriptRealm: typeof startScriptRealm;
}

/** @returns how it is told what the host says */
function freshRealm(): (message: ToRealm) => void {
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
  globals.startScriptRealm({
    post: (message: FromRealm) => port?.postMessage(message),
    onMessage: (handler) => {
      handle = handler;
    },
    evaluate: (source, name) => compile(source, name, OwnSyntaxError).runInContext(context),
    later: (work) => setImmediate(work),
  });
  // Objects of the realm's own; the texts of scripts need no copy, and the buffer is shared.
  return (message) => {
    const { buffer, scripts, ...rest } = message as Extract<ToRealm, { kind: 'start' }>;
    handle({ ...parse(JSON.stringify(rest)), buffer, scripts });
  };
}

/** The error of a text that is no script belongs to the realm too. */
function compile(source: string, name: string, OwnSyntaxError: typeof SyntaxError): vm.Script {
  try {
    return new vm.Script(source, { filename: name });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const own = new OwnSyntaxError(error.message);
    own.stack = error.stack;
    throw own;
  }
}
