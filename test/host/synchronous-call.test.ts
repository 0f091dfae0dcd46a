// What wakes a sleeping script is the answer itself, and nothing that is left from the answer before.
import { Worker } from 'node:worker_threads';
import { createCallBuffer, createWaiter } from '../../local/runtime/synchronous-call';

/** Another thread that wakes whoever sleeps before there is an answer, as a waking call that came late does. */
const LATE_WAKER = `
  const { workerData } = require('node:worker_threads');
  const control = new Int32Array(workerData, 0, 2);
  const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  for (let tries = 0; tries < 200 && Atomics.notify(control, 0) === 0; tries++) pause(10);
  pause(30);
  const answer = new TextEncoder().encode('the new answer');
  new Uint8Array(workerData, 8, answer.length).set(answer);
  Atomics.store(control, 1, answer.length);
  Atomics.store(control, 0, 1);
  Atomics.notify(control, 0);
`;

test('a waking call that comes late is no answer', async () => {
  const buffer = createCallBuffer();
  const ask = createWaiter(buffer);
  const before = new TextEncoder().encode('the answer before');
  new Uint8Array(buffer, 8, before.length).set(before);
  new Int32Array(buffer, 0, 2)[1] = before.length;
  let waker: Worker | undefined;
  const answer = ask(() => {
    waker = new Worker(LATE_WAKER, { eval: true, workerData: buffer });
  });
  await waker?.terminate();
  expect(answer).toBe('the new answer');
});
