// The realm's thread in the page.
import type { ToRealm } from './messages';
import { startScriptRealm } from './script-realm';

declare function importScripts(...urls: string[]): void;

const {
  postMessage,
  importScripts: load,
  URL: Address,
  Blob: Content,
  MessageChannel: Channel,
} = globalThis as never as {
  postMessage(message: unknown): void;
  importScripts: typeof importScripts;
  URL: typeof URL;
  Blob: typeof Blob;
  MessageChannel: typeof MessageChannel;
};
const post = postMessage.bind(globalThis);
const { createObjectURL, revokeObjectURL } = Address;
const { port1, port2 } = new Channel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

startScriptRealm({
  post,
  onMessage: (handler) => addEventListener('message', (event: MessageEvent<ToRealm>) => handler(event.data)),
  evaluate: (source, name) => {
    const url = createObjectURL(
      new Content([`${source}\n//# sourceURL=${name}`], { type: 'text/javascript' }),
    );
    try {
      load(url);
    } catch (error) {
      // The browser says first that it was loading; the script's own mistake is what follows.
      if (error instanceof Error)
        error.message = error.message.replace(/^Failed to execute 'importScripts'[^:]*: /, '');
      throw error;
    } finally {
      revokeObjectURL(url);
    }
  },
  later: (work) => {
    waiting.push(work);
    port2.postMessage(null);
  },
});
