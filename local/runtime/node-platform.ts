// What the host needs of Node: worker threads, and a screen nobody looks at.
import type { Platform, Screen, Store } from '../contracts';
import { takeThread } from './script-threads';

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
  /** Ends when no worker serves a script any more. */
  workersGone(): Promise<void>;
  readonly workerCount: number;
}

/** @param workerFile the built local/runtime/script-worker-node.ts */
export function nodePlatform(workerFile: string, store: Store, screen: Screen = noScreen): NodePlatform {
  const ends = new Set<Promise<unknown>>();
  const startWorker: Platform['startWorker'] = (onMessage, onError) => {
    const { handle, ended } = takeThread(workerFile, onMessage, onError);
    ends.add(ended);
    void ended.then(() => ends.delete(ended));
    return handle;
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
