// A workbook open in the page for all tests of a `describe`: the demo, or one of the test's own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { smallWorkbook } from '../bundle/support';
import { launch, openPage, ready, type Started, startServer, temporaryFolder, type Watched } from './support';

interface OwnWorkbook {
  readonly id: string;
  readonly workbook: ReturnType<typeof smallWorkbook>;
}

/** `onOpen` gets the page once its workbook is open and calculated; it is closed behind the last test. */
export function openBeforeAll(onOpen: (watched: Watched) => void, make?: () => OwnWorkbook): void {
  let server: Started | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    const data = temporaryFolder();
    const own = make?.();
    if (own) putWorkbook(data, own);
    server = await startServer([], data);
    browser = await launch();
    const watched = await openPage(browser, `${server.address}workbook/${own?.id ?? 'demo'}`);
    await ready(watched.page);
    onOpen(watched);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
}

function putWorkbook(data: string, { id, workbook }: OwnWorkbook): void {
  const snapshot = { ...(workbook.snapshot as object), id };
  mkdirSync(join(data, 'workbooks'), { recursive: true });
  writeFileSync(join(data, 'workbooks', `${id}.json`), JSON.stringify({ ...workbook, id, snapshot }));
}
