// What pages of a script may do inside Sheets, and what the script hears of a person's edits.
// https://developers.google.com/apps-script/guides/html/restrictions
// https://developers.google.com/apps-script/guides/triggers/events#edit
import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import {
  cellValue,
  closeDialog,
  describeInBrowser,
  eventually,
  goTo,
  launch,
  openDialog,
  openPage,
  putWorkbook,
  ready,
  type Started,
  startServer,
  temporaryFolder,
  typeInto,
  waitForValue,
} from './support';
import { writeDialogProject } from './toy-dialog';

describeInBrowser('a page of a script', () => {
  let browser: Browser;
  let server: Started;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    const data = temporaryFolder();
    putWorkbook(data, 'demo', [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    server = await startServer(['--project', writeDialogProject()], data);
    browser = await launch();
    ({ page, complaints } = await openPage(browser, `${server.address}workbook/demo`));
    await ready(page);
    await page.mouse.click(400, 400);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });

  const press = (frame: FrameLocator, name: string) =>
    frame.getByRole('button', { name, exact: true }).click();
  const said = (frame: FrameLocator, words: string) => frame.getByText(words, { exact: true }).waitFor();
  const run = (name: string) =>
    page.evaluate(async (one) => (await globalThis.pazanga.host.execute(one)).result, name);
  async function openDialogIfClosed(): Promise<FrameLocator> {
    const isOpen = (await page.locator('dialog.script-dialog').count()) > 0;
    return isOpen ? page.locator('dialog.script-dialog iframe').contentFrame() : openDialog(page, 'Langas');
  }
  const notes = async () =>
    String(await run('notes'))
      .trim()
      .split('\n');
  const edits = async () => (await notes()).filter((note) => note.startsWith('edit'));

  test('a modal dialog keeps the keyboard and the mouse from the grid', async () => {
    await goTo(page, 'A5');
    const frame = await openDialog(page, 'Langas');
    await page.keyboard.type('77');
    await page.keyboard.press('Enter');
    await page.mouse.click(300, 600);
    await page.waitForTimeout(300);
    await eventually(() => cellValue(page, 'A5'), '');
    await frame.getByRole('heading', { name: 'Darbas' }).waitFor();
    expect(await page.evaluate(() => globalThis.pazanga.book.selection().areas[0])).toMatchObject({
      row: 4,
      column: 0,
    });
  });

  test('repeated calls go on one after the other, and no banner flickers meanwhile', async () => {
    const frame = await openDialogIfClosed();
    await page.evaluate(() => {
      const banners = new MutationObserver((changes) => {
        for (const { addedNodes } of changes) for (const node of addedNodes) shown.push(node.textContent);
      });
      const shown: (string | null)[] = [];
      Object.assign(globalThis, { shownBanners: shown });
      const box = document.querySelector('.banners');
      if (box) banners.observe(box, { childList: true });
    });
    await press(frame, 'Daryti');
    await said(frame, 'žingsniai 1,2,3,4,5,6,7,8,9,10');
    await eventually(() => cellValue(page, 'L1'), 10);
    await eventually(
      () => page.evaluate(() => (globalThis as unknown as { shownBanners: [] }).shownBanners),
      [],
    );
  });

  test('two calls of a page and one of the menu: their locks exclude each other', async () => {
    const before = (await notes()).filter((note) => /^(in|out)$/.test(note)).length;
    const frame = await openDialogIfClosed();
    await press(frame, 'Rakinti');
    const fromMenu = run('writeUnderLock');
    await said(frame, 'atrakinta');
    expect(await fromMenu).toBe(true);
    const taken = (await notes()).filter((note) => /^(in|out)$/.test(note)).slice(before);
    expect(taken).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
  });

  test('saves a file, reads one, prints, asks and copies', async () => {
    const frame = await openDialogIfClosed();
    const [download] = await Promise.all([page.waitForEvent('download'), press(frame, 'Saugoti')]);
    expect(download.suggestedFilename()).toBe('testai.ics');
    expect(readFileSync(await download.path(), 'utf8')).toBe('BEGIN:VCALENDAR\r\nąž');
    const bytes = Buffer.from([0xe0, 0xfe]);
    await frame.getByLabel('Failas').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: bytes });
    await said(frame, 'ąž');
    await press(frame, 'Spausdinti');
    await said(frame, 'spausdinama');
    page.once('dialog', (dialog) => dialog.accept());
    await press(frame, 'Klausti');
    await said(frame, 'taip');
    await press(frame, 'Kopijuoti');
    await said(frame, 'nukopijuota');
    await closeDialog(page, 'Uždaryti');
  });

  test('a call that runs while its dialog is closed comes to its end', async () => {
    const frame = await openDialogIfClosed();
    await press(frame, 'Ilgai');
    await closeDialog(page, 'Uždaryti');
    expect(await cellValue(page, 'L2')).toBe('');
    await run('finishSlow');
    await waitForValue(page, 'L2', 'baigta');
  });

  test('an edit is told as Google tells it: typed, pasted, filled, deleted; not what a script writes', async () => {
    await page.mouse.click(400, 400);
    const before = (await edits()).length;
    await typeInto(page, 'A3', '8,5');
    await typeInto(page, 'A3', 'n');
    await goTo(page, 'A1:C2');
    await page.keyboard.press('Control+c');
    await page.waitForTimeout(200);
    await goTo(page, 'D6');
    await page.keyboard.press('Control+v');
    await waitForValue(page, 'F7', 6);
    await goTo(page, 'D6:E7');
    await page.keyboard.press('Delete');
    await waitForValue(page, 'E7', '');
    await goTo(page, 'F7');
    await page.keyboard.press('Delete');
    await waitForValue(page, 'F7', '');
    await goTo(page, 'A1:A4');
    await page.keyboard.press('Control+d');
    await eventually(
      async () => (await edits()).slice(before),
      ['edit|A3|8.5|-', 'edit|A3|n|8.5', 'edit|D6:F7|-|-', 'edit|D6:E7|-|-', 'edit|F7|-|6', 'edit|A2:A4|-|-'],
    );
    await page.getByText('Pakeista D6:E7').first().waitFor();
  });

  test('typing goes on while edits are being told', async () => {
    const before = (await edits()).length;
    await goTo(page, 'G1');
    const started = Date.now();
    for (let mark = 1; mark <= 12; mark++) {
      await page.keyboard.type(String((mark % 10) + 1));
      await page.keyboard.press('Enter');
    }
    const typed = Date.now() - started;
    await waitForValue(page, 'G12', 3);
    await eventually(
      async () => (await edits()).slice(before).map((edit) => edit.split('|')[1]),
      Array.from({ length: 12 }, (_, row) => `G${row + 1}`),
    );
    console.log(
      `Dvylika pažymių įrašyta per ${typed} ms, apie visus pranešta per ${Date.now() - started} ms`,
    );
  });

  test('a sheet protected with a warning asks only outside its unprotected ranges', async () => {
    await run('protectAllBut');
    await page.mouse.click(400, 400);
    const asks = page.getByText('Bandote redaguoti apsaugotą lapo dalį');
    await typeInto(page, 'B3', '9');
    await waitForValue(page, 'B3', 9);
    await typeInto(page, 'D1', '4');
    await waitForValue(page, 'D1', 4);
    await goTo(page, 'D1:D3');
    await page.keyboard.press('Delete');
    await waitForValue(page, 'D1', '');
    expect(await asks.count()).toBe(0);
    await typeInto(page, 'C3', '5');
    await asks.waitFor();
    await page.getByRole('button', { name: 'Ne', exact: true }).click();
    await eventually(() => cellValue(page, 'C3'), '');
    // Half of it is free, half is not.
    await page.mouse.click(400, 400);
    await goTo(page, 'B2:C2');
    await page.keyboard.press('Delete');
    await asks.waitFor();
    await page.getByRole('button', { name: 'Taip', exact: true }).click();
    await waitForValue(page, 'C2', '');
    await waitForValue(page, 'B2', '');
  });
});
