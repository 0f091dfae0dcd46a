// The synchronous call over the thread border: the realm posts a request and sleeps until the host has written the
// answer into the shared buffer. Four bytes state, four bytes length, then the answer as UTF-8.
const HEADER = 8;
const START = 1 << 16;
const LARGEST = 1 << 28;

export const createCallBuffer = (): SharedArrayBuffer =>
  new SharedArrayBuffer(START, { maxByteLength: LARGEST });

export function writeAnswer(buffer: SharedArrayBuffer, text: string): void {
  const bytes = new TextEncoder().encode(text);
  const size = HEADER + bytes.length;
  if (size > LARGEST) throw new RangeError('The answer of the service is too large.');
  if (buffer.byteLength < size) buffer.grow(size);
  new Uint8Array(buffer, HEADER, bytes.length).set(bytes);
  const control = new Int32Array(buffer, 0, 2);
  Atomics.store(control, 1, bytes.length);
  Atomics.store(control, 0, 1);
  Atomics.notify(control, 0);
}

/** Made while the realm still has what it is denied later. */
export function createWaiter(buffer: SharedArrayBuffer): (post: () => void) => string {
  const { store, wait, load } = Atomics;
  const Bytes = Uint8Array;
  const control = new Int32Array(buffer, 0, 2);
  const decoder = new TextDecoder();
  return (post) => {
    store(control, 0, 0);
    post();
    // The waking call of the answer before may come only now, when that answer has long been read.
    while (load(control, 0) === 0) wait(control, 0, 0);
    // A copy: decoders refuse shared memory.
    return decoder.decode(new Bytes(buffer, HEADER, load(control, 1)).slice());
  };
}
