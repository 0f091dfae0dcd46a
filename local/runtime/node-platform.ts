// What the host needs of Node: worker threads, and a screen nobody looks at.
import { Worker } from 'node:worker_threads';
import type { Platform, Screen, Store } from '../contracts';

/** Nobody is there to be asked: answers come with the execution. */
export const noScreen: Screen = {
  showMenu: () => {},
  showPage: () => {},
  toast: () => {},
  ask: async ({ kind, prompt }) => {
    throw new Error(`Nobody can answer the ${kind} "${prompt}": give answers with the execution.`);
  },
};

export interface NodePlatform extends Platform {
  /** Ends when every worker has ended that was told to. */
  workersGone(): Promise<void>;
  readonly workerCount: number;
}

/** @param workerFile the built local/runtime/script-worker-node.ts */
export function nodePlatform(workerFile: string, store: Store, screen: Screen = noScreen): NodePlatform {
  const ends = new Set<Promise<unknown>>();
  const startWorker: Platform['startWorker'] = (onMessage, onError) => {
    const worker = new Worker(workerFile);
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    ends.add(ended);
    void ended.then(() => ends.delete(ended));
    worker.on('message', onMessage);
    worker.on('error', onError);
    return { post: (message) => worker.postMessage(message), terminate: () => void worker.terminate() };
  };
  return {
    startWorker,
    screen,
    store,
    workersGone: async () => {
      await Promise.all(ends);
    },
    get workerCount() {
      return ends.size;
    },
  };
}
