// The threads of scripts in Node. Starting one costs more than most scripts do: a thread whose script has come to its end
// serves the next one, in a realm of its own. One that is ended in the middle of its work is not used again.
import { Worker } from 'node:worker_threads';
import type { WorkerHandle } from '../contracts';
import { CompiledScripts, type FromThread } from './compiled-scripts';
import type { ToRealm } from './messages';

const MOST_IDLE = 4;
const IDLE_MS = 300;
/** What scripts leave in a thread's memory goes with it. */
const MOST_SCRIPTS = 200;

type Listen = (message: unknown) => void;

const compiled = new CompiledScripts();

class Thread {
  readonly worker: Worker;
  readonly gone: Promise<void>;
  onMessage: Listen = () => {};
  onError: (error: Error) => void = () => {};
  scripts = 0;
  /** What it was told to do and has not yet said to be done. */
  #open = 0;
  #isLasting = false;

  constructor(file: string) {
    this.worker = new Worker(file);
    this.gone = new Promise((resolve) => this.worker.once('exit', () => resolve()));
    this.worker.on('error', (error) => this.onError(error));
    this.worker.on('message', (message: FromThread) => {
      if (message.kind === 'compiled') return compiled.add(message);
      if (message.kind === 'ready' || message.kind === 'done') this.#open--;
      this.onMessage(message);
    });
  }

  post(message: ToRealm): void {
    this.#open++;
    if (message.kind === 'start') {
      const isFirst = this.scripts++ === 0;
      // It calls back when its script has come to its end.
      this.#isLasting = message.scripts.some(({ source }) => source.includes('FinalizationRegistry'));
      // What a thread has run before it still knows.
      this.worker.postMessage({ ...message, compiled: isFirst ? compiled.of(message.scripts) : [] });
    } else this.worker.postMessage(message);
  }

  get isFree(): boolean {
    return this.#open === 0 && !this.#isLasting && this.scripts < MOST_SCRIPTS;
  }
}

/** By the file they run. */
const idle = new Map<string, Set<Thread>>();

/** @returns a thread, and what is fulfilled when it serves this script no more */
export function takeThread(
  file: string,
  onMessage: Listen,
  onError: (error: Error) => void,
): { readonly handle: WorkerHandle; readonly ended: Promise<void> } {
  const threads = idle.get(file) ?? new Set();
  idle.set(file, threads);
  const [known] = threads;
  if (known) threads.delete(known);
  const thread = known ?? new Thread(file);
  Object.assign(thread, { onMessage, onError });
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  void thread.gone.then(end);
  let isOver = false;
  const terminate = () => {
    if (isOver) return;
    isOver = true;
    if (thread.isFree && threads.size < MOST_IDLE) {
      rest(thread, threads);
      end();
    } else void thread.worker.terminate();
  };
  const post = (message: unknown) => {
    if (!isOver) thread.post(message as ToRealm);
  };
  return { handle: { post, terminate }, ended };
}

/** It waits for the next script, but not for long: till then it keeps the process from ending. */
function rest(thread: Thread, threads: Set<Thread>): void {
  const leave = () => threads.delete(thread);
  thread.onMessage = () => {};
  thread.onError = leave;
  void thread.gone.then(leave);
  threads.add(thread);
  const { scripts } = thread;
  setTimeout(() => {
    if (thread.scripts === scripts && leave()) void thread.worker.terminate();
  }, IDLE_MS);
}
