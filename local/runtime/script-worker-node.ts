// The realm's thread in Node.
import { runInThisContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import type { ToRealm } from './messages';
import { startScriptRealm } from './script-realm';

const port = parentPort;
if (!port) throw new Error('This file is the start of a worker thread.');
const { setImmediate } = globalThis;
// A promise that a script leaves rejected is not heard of at Google either; it must not end the thread.
process.on('unhandledRejection', () => {});
startScriptRealm({
  post: (message) => port.postMessage(message),
  onMessage: (handler) => port.on('message', (message: ToRealm) => handler(message)),
  evaluate: (source, name) => runInThisContext(source, { filename: name }),
  later: (work) => setImmediate(work),
});
