// The real server and a real browser, for the tests of this folder.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import type { Host } from '../../local/host';
import type { Book } from '../../local/workbook/book';
import { writeToyProject } from './toy';

export const root = join(__dirname, '..', '..');
export const TOY = writeToyProject();

/**
 * How long an answer is waited for, in milliseconds: on a machine that does much else a script takes ten times as long.
 * Only a test that fails waits as long.
 */
export const PATIENCE = 60_000;

/** What the page lays open for tests. */
declare global {
  var pazanga: { readonly book: Book; readonly host: Host };
}

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  const places = named ? [named] : [...USUAL_PLACES, chromium.executablePath()];
  return places.find((place) => place !== '' && existsSync(place));
}

const executablePath = findChromium();
const HOW_TO_GET_IT =
  'Naršyklės testai praleisti: Chromium nerasta. Įdiekite ją (npx playwright-core install chromium) arba nurodykite CHROMIUM_PATH.';

/** Tests in a browser; where there is none they are skipped, and it is said why and how to get one. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executablePath) {
    describe(name, tests);
    return;
  }
  if (process.env.REQUIRE_BROWSER === '1') {
    test(`${name}: Chromium`, () => {
      throw new Error(HOW_TO_GET_IT);
    });
    return;
  }
  process.stderr.write(`${HOW_TO_GET_IT}\n`);
  describe.skip(name, tests);
}

export async function launch(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...sandbox, '--disable-gpu', '--no-first-run'] });
}

export interface Started {
  readonly address: string;
  readonly data: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'pazanga-'));
}

/** `npm start` with these words; resolves when it ends. */
export function runStart(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = startProcess(words, env);
  let output = '';
  child.stdout?.on('data', (piece) => {
    output += piece;
  });
  child.stderr?.on('data', (piece) => {
    output += piece;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

/** `npm start` on a free port with a data folder of its own; resolves when it serves. */
export function startServer(words: readonly string[] = [], data = temporaryFolder()): Promise<Started> {
  const child = startProcess(['--port', '0', '--no-open', '--data', data, ...words], {});
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (piece: unknown) => {
      output += piece;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
      if (address) resolve({ address, data, process: child, stop });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('close', () => reject(new Error(output)));
  });
}

function startProcess(words: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const { CI: _, PORT: __, ...rest } = process.env;
  return spawn(process.execPath, [join(root, 'tools', 'start.mjs'), ...words], {
    cwd: root,
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Puts a workbook with one sheet into a data folder; values and formulas by row. */
export function putWorkbook(data: string, id: string, rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) => Object.fromEntries(row.map((value, column) => [column, toCell(value)])));
  const sheet = {
    id: 's1',
    name: 'Lapas1',
    rowCount: 100,
    columnCount: 20,
    cellData: Object.fromEntries(cells.entries()),
  };
  const name = `Knyga ${id}`;
  const snapshot = { id, name, styles: {}, sheetOrder: ['s1'], sheets: { s1: sheet } };
  mkdirSync(join(data, 'workbooks'), { recursive: true });
  writeFileSync(
    join(data, 'workbooks', `${id}.json`),
    JSON.stringify({ format: 1, id, name, snapshot, extras: {} }),
  );
}

function toCell(value: string | number): object {
  if (typeof value === 'number') return { v: value, t: 2 };
  return value.startsWith('=') ? { f: value } : { v: value, t: 1 };
}

export interface Watched {
  readonly page: Page;
  /** Console errors, uncaught errors, requests to anywhere else. */
  readonly complaints: string[];
}

export async function openPage(browser: Browser, address: string): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    locale: 'lt',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  return { page, complaints: await watchAndGo(page, address) };
}

/**
 * Waits until what is looked at equals what is expected, as a person waits for a page to draw; then the last look's
 * difference is the failure. What must *not* happen is looked at behind something that marks the end.
 */
export async function eventually(look: () => unknown, expected: unknown): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      expect(await look()).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until this has the focus, which pages give in an effect behind the drawing: keys pressed sooner go elsewhere. */
export async function focused(element: Locator): Promise<void> {
  const active = () => document.activeElement?.outerHTML;
  await eventually(
    async () =>
      (await element.evaluate((one) => one === document.activeElement)) ||
      cut(`${await element.page().evaluate(active)}`),
    true,
  );
}

/** Waits for a dialog's page or step with this title; the title takes the focus when it appears. */
export const titled = (page: Page | FrameLocator, title: string | RegExp): Promise<void> =>
  focused(page.getByRole('heading', { level: 1, name: title }));

/** A message may hold a whole page; its beginning says enough. */
export const cut = (message: string): string =>
  message.length > 300 ? `${message.slice(0, 300)}…` : message;

export async function watchAndGo(page: Page, address: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(cut(message.text()));
  });
  page.on('pageerror', (error) => complaints.push(cut(String(error))));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.hostname !== '127.0.0.1')
      complaints.push(request.url());
  });
  await page.goto(address);
  return complaints;
}

/** The workbook is open, its menu made, its formulas calculated. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('body[data-ready="true"]');
}

/** `B3` or `B3:D9`; rows and columns from 0. */
const area = (a1: string) => {
  const place = (cell: string) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  };
  const [first = a1, last = first] = a1.split(':');
  const [from, to] = [place(first), place(last)];
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
};

/** What a cell of the active sheet holds. */
export function cellValue(page: Page, a1: string): Promise<unknown> {
  return page.evaluate((one) => globalThis.pazanga.book.activeSheet().values(one)[0]?.[0], area(a1));
}

/** What a cell of the active sheet shows. */
export function shownIn(page: Page, a1: string): Promise<string | undefined> {
  return page.evaluate((one) => globalThis.pazanga.book.activeSheet().displayValues(one)[0]?.[0], area(a1));
}

export async function waitForValue(page: Page, a1: string, expected: unknown): Promise<void> {
  const wanted = { one: area(a1), expected };
  await page
    .waitForFunction(
      ({ one, expected }) => globalThis.pazanga.book.activeSheet().values(one)[0]?.[0] === expected,
      wanted,
    )
    .catch(async () => {
      throw new Error(
        `${a1} holds ${JSON.stringify(await cellValue(page, a1))}, not ${JSON.stringify(expected)}`,
      );
    });
}

/** Goes to a cell, or selects an area, as a person does: by the name box's twin, the selection, with the grid in focus. */
export async function goTo(page: Page, a1: string, sheetName?: string): Promise<void> {
  await page.evaluate(
    ({ one, sheetName }) => {
      const { book } = globalThis.pazanga;
      const sheet = book.sheets().find(({ name }) => name === sheetName) ?? book.activeSheet();
      book.select(sheet, [one]);
    },
    { one: area(a1), sheetName },
  );
  await page.waitForTimeout(150);
}

/** Types into a cell and presses Enter. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goTo(page, a1);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press('Enter');
  await page.waitForTimeout(100);
}

/** Opens menus by their words, one below the other, and clicks the last. */
export async function chooseMenu(page: Page, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await page.getByRole('menuitem', { name: label, exact: true }).click();
  }
}

/** An item of the add-on's menu. */
export const chooseOurs = (page: Page, item: string): Promise<void> =>
  chooseMenu(page, 'Plėtiniai', 'Pažanga', item);

/** Chooses an item of the add-on's menu and waits for the page that it opens in a dialog. */
export async function openDialog(page: Page, item: string): Promise<FrameLocator> {
  await chooseOurs(page, item);
  const frame = dialogOf(page);
  await frame.locator('body *').first().waitFor();
  return frame;
}

/** The page inside the open dialog of the script. */
export const dialogOf = (page: Page): FrameLocator =>
  page.locator('dialog.script-dialog iframe').contentFrame();

export async function dialogClosed(page: Page): Promise<void> {
  await page.locator('dialog.script-dialog').waitFor({ state: 'detached' });
}

/**
 * Clicks a button inside a frame that the click takes away, and waits until it is gone. The browser may take it away before
 * it has said that the click is over; then nobody waits for that.
 */
export async function clickAway(button: Locator, isGone: Promise<void>): Promise<void> {
  const click = button.click();
  click.catch(() => undefined);
  await Promise.race([isGone, click.then(() => isGone)]);
}

/** Presses the button that closes the dialog, and waits until it is closed. */
export const closeDialog = (page: Page, name = 'Užverti'): Promise<void> =>
  clickAway(dialogOf(page).getByRole('button', { name }), dialogClosed(page));

/** All rows of a sheet that hold anything, without the headings. */
export function rowsOf(page: Page, sheet: string): Promise<unknown[][]> {
  return page.evaluate((name) => {
    const found = globalThis.pazanga.book.sheets().find((candidate) => candidate.name === name);
    if (!found) return [];
    const { rows, columns } = found.extent();
    return found
      .values({ row: 1, column: 0, rows: Math.max(rows - 1, 1), columns })
      .filter((row) => row.some((cell) => cell !== ''));
  }, sheet);
}

/** The place of the script's sidebar, 300 px wide. */
export function sidebarOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Šoninė juosta' });
}
