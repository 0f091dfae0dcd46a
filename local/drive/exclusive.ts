import type { Store } from '../contracts';

const queues = new WeakMap<Store, Map<string, Promise<unknown>>>();

/** Does `work` when everything begun earlier on the same file is over: reading, changing and writing stay together. */
export async function exclusively<T>(store: Store, path: string, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(store) ?? new Map<string, Promise<unknown>>();
  queues.set(store, queue);
  const turn = (queue.get(path) ?? Promise.resolve()).then(work, work);
  queue.set(path, turn);
  try {
    return await turn;
  } finally {
    if (queue.get(path) === turn) queue.delete(path);
  }
}
