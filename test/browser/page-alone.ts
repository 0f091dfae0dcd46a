// A built page alone, with a script whose answers the test decides: what is slow, fails or was changed by others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cut, root } from './support';

/** `refused` goes to the failure handler: Google did not answer. `after` milliseconds, 20 unless told. */
export type Turn = ({ readonly answer: unknown } | { readonly refused: string }) & {
  readonly after?: number;
};
/**
 * What the script answers to each call, in turn; the last one again and again. `entriesOf mip` are the answers to
 * `entriesOf` asked for the kind `mip`.
 */
export type Script = Readonly<Record<string, readonly Turn[]>>;
export interface SentCall {
  readonly name: string;
  readonly input: unknown;
}
declare global {
  interface Window {
    calls: SentCall[];
    /** Whether the page has asked to be closed. */
    askedToClose: boolean;
    google: unknown;
    /** Where the test hands the calls to a script. */
    askScript?: (name: string, input: unknown) => Promise<unknown>;
  }
}

/** The answer of a call that went well. */
export const ok = (value: unknown, after?: number): Turn => ({ answer: { ok: true, value }, after });
/** The answer of a call that failed in words. */
export const notOk = (message: string): Turn => ({ answer: { ok: false, message } });

export interface PageAlone {
  readonly page: Page;
  /** Console errors and uncaught errors. */
  readonly complaints: readonly string[];
  /** What was sent with each call of this name. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever their page sends
  calls(name: string): Promise<any[]>;
  isClosed(): Promise<boolean>;
}

export async function openPageAlone(
  browser: Browser,
  name: string,
  script: Script,
  viewport = { width: 640, height: 560 },
  answer?: (name: string, input: unknown) => Promise<unknown>,
  /** What it is opened for, as the script writes it into the page. */
  opened: Readonly<Record<string, string>> = {},
): Promise<PageAlone> {
  const complaints: string[] = [];
  const page = await browser.newPage({ viewport, acceptDownloads: true, locale: 'lt' });
  page.on('pageerror', (error) => complaints.push(cut(String(error))));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(cut(message.text()));
  });
  if (answer) await page.exposeFunction('askScript', answer);
  await page.addInitScript(fakeScript, script);
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: readFileSync(join(root, 'dist', `${name}.html`), 'utf8').replace(
        '<head>',
        (head) => `${head}<script>globalThis.opened=${JSON.stringify(opened)}</script>`,
      ),
    }),
  );
  await page.goto('http://page.invalid/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const calls = (wanted: string) =>
    page.evaluate(
      (one) => window.calls.filter((call) => call.name === one).map(({ input }) => input),
      wanted,
    );
  return { page, complaints, calls, isClosed: () => page.evaluate(() => window.askedToClose) };
}

/** Runs in the page: `google.script` as its documentation describes it, with the test's answers. */
function fakeScript(script: Script): void {
  window.calls = [];
  window.askedToClose = false;
  const left = Object.fromEntries(Object.entries(script).map(([name, turns]) => [name, [...turns]]));
  type Handler = (value: unknown) => void;
  const runner = (onSuccess?: Handler, onFailure?: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
    ...Object.fromEntries(
      Object.keys(left).map((key) => [
        key.split(' ')[0],
        (input: unknown) => {
          const [name = ''] = key.split(' ');
          const { kind } = (input ?? {}) as { kind?: unknown };
          const turns = left[`${name} ${kind}`] ?? left[name] ?? [];
          window.calls.push({ name, input });
          if (window.askScript) {
            window.askScript(name, input).then(onSuccess, (error) => onFailure?.(error));
            return;
          }
          const turn = turns.length > 1 ? turns.shift() : turns[0];
          setTimeout(() => {
            if (turn && 'refused' in turn) onFailure?.(new Error(turn.refused));
            else onSuccess?.(turn?.answer);
          }, turn?.after ?? 20);
        },
      ]),
    ),
  });
  const close = () => {
    window.askedToClose = true;
  };
  window.google = { script: { run: runner(), host: { close, setHeight: () => {}, setWidth: () => {} } } };
}
