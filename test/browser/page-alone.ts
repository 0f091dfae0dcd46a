// A built page alone, with a script whose answers the test decides: what is slow, fails or was changed by others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cut, PATIENCE, root } from './support';

/**
 * `refused` goes to the failure handler: Google did not answer. `after` milliseconds, 20 unless told; `isHeld`: when the
 * test lets it go.
 */
export type Turn = ({ readonly answer: unknown } | { readonly refused: string }) & {
  readonly after?: number;
  readonly isHeld?: boolean;
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
    /** Answers that wait until the test lets them go. */
    heldAnswers: (() => void)[];
    google: unknown;
    /** Where the test hands the calls to a script. */
    askScript?: (name: string, input: unknown) => Promise<unknown>;
  }
}

/** The answer of a call that went well. */
export const ok = (value: unknown, after?: number): Turn => ({ answer: { ok: true, value }, after });
/** The same, given only when the test says `letGo`: what a person does meanwhile does not depend on how fast they are. */
export const held = (value: unknown): Turn => ({ answer: { ok: true, value }, isHeld: true });
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
  /** Waits for a call whose answer is held, and gives the answer. */
  letGo(): Promise<void>;
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
  page.setDefaultTimeout(PATIENCE);
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
  // A dialog's title takes the focus when it appears: keys pressed sooner would go astray.
  await page.locator('h1:not([tabindex]), h1:focus').first().waitFor();
  const calls = (wanted: string) =>
    page.evaluate(
      (one) => window.calls.filter((call) => call.name === one).map(({ input }) => input),
      wanted,
    );
  const letGo = async () => {
    await page.waitForFunction(() => window.heldAnswers.length > 0);
    await page.evaluate(() => {
      for (const give of window.heldAnswers.splice(0)) give();
    });
  };
  return { page, complaints, calls, isClosed: () => page.evaluate(() => window.askedToClose), letGo };
}

/** Runs in the page: `google.script` as its documentation describes it, with the test's answers. */
function fakeScript(script: Script): void {
  window.calls = [];
  window.askedToClose = false;
  window.heldAnswers = [];
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
          const give = () => {
            if (turn && 'refused' in turn) onFailure?.(new Error(turn.refused));
            else onSuccess?.(turn?.answer);
          };
          if (turn?.isHeld) window.heldAnswers.push(give);
          else setTimeout(give, turn?.after ?? 20);
        },
      ]),
    ),
  });
  const close = () => {
    window.askedToClose = true;
  };
  window.google = { script: { run: runner(), host: { close, setHeight: () => {}, setWidth: () => {} } } };
}
