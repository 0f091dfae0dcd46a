// The one queue of ticks of the page: it goes on saving while something else is looked at.
import { useEffect, useReducer } from 'preact/hooks';
import { serverFor } from '../../../server';
import { TickQueue } from './tick-queue';

const server = serverFor('saveEntry');
const queue = new TickQueue(server.saveEntry);

/** The queue; the part of the page that asks is shown again whenever something in it changes. */
export function useTicks(onSaved: () => void): TickQueue {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => queue.subscribe(redraw as () => void) as () => void, []);
  useEffect(() => {
    queue.onSaved = onSaved;
  }, [onSaved]);
  return queue;
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', (event) => {
    if (queue.isUnsaved) event.preventDefault();
  });
}
