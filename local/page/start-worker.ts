import type { WorkerHandle } from '../contracts';

/** A Web Worker for one realm of a script. */
export function startWorker(
  onMessage: (message: unknown) => void,
  onError: (error: Error) => void,
): WorkerHandle {
  const worker = new Worker('/page/script-worker.js');
  worker.onmessage = ({ data }) => onMessage(data);
  worker.onerror = (event) => onError(new Error(event.message));
  return { post: (message) => worker.postMessage(message), terminate: () => worker.terminate() };
}
