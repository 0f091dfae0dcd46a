// `google.script` as a script's page sees it. Built apart and put before the page's own code in its frame.
// https://developers.google.com/apps-script/guides/html/reference/run
// https://developers.google.com/apps-script/guides/html/reference/host
import { findIllegalValue, illegalArgumentMessage, toLegalValue } from '../services/html/legal-values';
import type { FromFrame, ToFrame } from './frame-messages';

interface Handlers {
  readonly success?: (result: unknown, user: unknown) => void;
  readonly failure?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;
const tell = (message: FromFrame) => parent.postMessage(message, '*');

function call(name: string, handlers: Handlers, args: readonly unknown[]) {
  args.forEach((argument, index) => {
    const illegal = findIllegalValue(argument, String(index));
    if (illegal) throw new TypeError(illegalArgumentMessage(illegal));
  });
  calls += 1;
  waiting.set(calls, handlers);
  tell({ pazanga: 'run', call: calls, name, args: args.map((argument) => toLegalValue(argument)) });
}

function runner(handlers: Handlers): object {
  const settings = {
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  return new Proxy(settings, {
    get(target, name) {
      if (typeof name === 'symbol') return undefined;
      if (name in target) return target[name as keyof typeof target];
      return (...args: unknown[]) => call(name, handlers, args);
    },
  });
}

addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== parent || event.data?.pazanga !== 'done') return;
  const answer = event.data;
  const handlers = waiting.get(answer.call);
  waiting.delete(answer.call);
  if (!handlers) return;
  if (answer.ok) {
    handlers.success?.(answer.result, handlers.user);
    return;
  }
  const error = Object.assign(new Error(answer.message), { name: answer.name });
  if (handlers.failure) handlers.failure(error, handlers.user);
  else console.error(error); // as at Google: without a handler a failure is only in the console
});

const host = {
  close: () => tell({ pazanga: 'close' }),
  setHeight: (height: number) => tell({ pazanga: 'size', height }),
  setWidth: (width: number) => tell({ pazanga: 'size', width }),
  editor: { focus: () => tell({ pazanga: 'focusEditor' }) },
};
Object.assign(globalThis, { google: { script: { run: runner({}), host } } });
