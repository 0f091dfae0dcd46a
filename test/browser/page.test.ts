// The page in a real browser, with a small script of its own.
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import {
  cellValue,
  chooseMenu,
  clickAway,
  describeInBrowser,
  eventually,
  focused,
  goTo,
  launch,
  openPage,
  putWorkbook,
  ready,
  type Started,
  shownIn,
  sidebarOf,
  startServer,
  TOY,
  temporaryFolder,
  typeInto,
  waitForValue,
  watchAndGo,
} from './support';

describeInBrowser('the page', () => {
  let browser: Browser;
  let server: Started;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    const data = temporaryFolder();
    putWorkbook(data, 'demo', [
      [1, 2, '=SUM_UP(A1:B1)'],
      [3, 4, '=DOUBLE_ALL(A1:A2)'],
      ['tekstas', 5],
    ]);
    server = await startServer(['--project', TOY], data);
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

  test('opens with formulas calculated, in Lithuanian, without a stranger asked', async () => {
    await waitForValue(page, 'C1', 3);
    await waitForValue(page, 'C3', 6);
    await eventually(() => page.title(), 'Knyga demo – Pažanga');
    await eventually(() => page.locator('html').getAttribute('lang'), 'lt');
    await eventually(
      () => page.getByRole('menubar').getByRole('menuitem').allTextContents(),
      ['Failas', 'Plėtiniai', 'Klasė'],
    );
  });

  test('a chart of a script stands on its cells, follows their numbers, and is removed and brought back', async () => {
    const run = await page.evaluate(() => globalThis.pazanga.host.execute('drawChart').then(({ ok }) => ok));
    expect(run).toBe(true);
    const chart = page.getByRole('figure', { name: 'Vidurkiai' });
    const words = () => chart.locator('title').allTextContents();
    await chart.getByText('balai', { exact: true }).waitFor();
    await eventually(words, ['1a, I, 7,5', '1b, I, 6', '1a, II, 8', '1b, II, 9']);
    await typeInto(page, 'N2', '3,5');
    await waitForValue(page, 'N2', 3.5);
    await eventually(words, ['1a, I, 3,5', '1b, I, 6', '1a, II, 8', '1b, II, 9']);

    const top = async () => Math.round((await chart.boundingBox())?.y ?? 0);
    const before = await top();
    await chart.hover();
    await page.mouse.wheel(0, 60);
    await eventually(top, before - 60);
    await page.mouse.wheel(0, -60);
    await eventually(top, before);

    await chart.click();
    await focused(chart);
    await page.keyboard.press('Delete');
    await eventually(() => chart.count(), 0);
    await page.keyboard.press('Control+z');
    await eventually(words, ['1a, I, 3,5', '1b, I, 6', '1a, II, 8', '1b, II, 9']);
    await waitForValue(page, 'N3', 6); // the selected cell, which Delete was not meant for

    const { x = 0, y = 0 } = (await chart.boundingBox()) ?? {};
    await page.mouse.move(x + 20, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + 50, y + 60);
    await page.mouse.up();
    await eventually(top, before + 40);
    const [moved] = await page.evaluate(() => globalThis.pazanga.book.charts());
    expect(moved).toMatchObject({ column: 8, offsetX: 40 });
    expect(moved?.row).toBeGreaterThan(7);
    await page.keyboard.press('Escape'); // gives the keys back to the grid
  });

  test('decimal commas and semicolons are read as a Lithuanian sheet reads them', async () => {
    await typeInto(page, 'A1', '8,5');
    await waitForValue(page, 'A1', 8.5);
    await waitForValue(page, 'C1', 10.5);
    await eventually(() => shownIn(page, 'A1'), '8,5');
    await typeInto(page, 'D1', '=SUM_UP(A1:B2;0,5)');
    await waitForValue(page, 'D1', 18);
  });

  test('autocomplete says in Lithuanian what a function does and what it is given', async () => {
    await goTo(page, 'D5');
    await page.keyboard.type('=SUM_', { delay: 40 });
    await page.getByText('Sudeda srities skaičius.').first().waitFor();
    await page.keyboard.type('UP(', { delay: 40 });
    await page.getByText('Kiek pridėti; nebūtina.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('who types on past the list of functions enters what they typed, not what the list offered', async () => {
    await goTo(page, 'D5');
    await page.keyboard.type('=SUM_', { delay: 40 });
    await page.getByText('Sudeda srities skaičius.').first().waitFor();
    await page.keyboard.type('UP(A1:A2;1)');
    await page.keyboard.press('Enter');
    await waitForValue(page, 'D5', 12.5);
  });

  test('a function that throws and one that never ends leave the sheet usable', async () => {
    await typeInto(page, 'D6', '=THROWS()');
    await typeInto(page, 'D7', '=ENDLESS()');
    await waitForValue(page, 'D6', '#ERROR!');
    const message = await page.evaluate(() =>
      globalThis.pazanga.host.errorMessage(globalThis.pazanga.book.activeSheet().id, 5, 3),
    );
    expect(message).toBe('Svorių eilutėje trūksta skaičiaus.');
    await typeInto(page, 'B1', '1,5');
    await waitForValue(page, 'C1', 10);
    await typeInto(page, 'D8', '=SUM_UP(A1:A2;1)');
    await waitForValue(page, 'D8', 12.5);
    await goTo(page, 'D7');
    await page.keyboard.press('Delete');
  });

  test('a spill that would overwrite something is #REF!', async () => {
    await typeInto(page, 'C3', 'čia');
    await waitForValue(page, 'C2', '#REF!');
    await goTo(page, 'C3');
    await page.keyboard.press('Delete');
    await waitForValue(page, 'C3', 6);
  });

  test('a spilled cell shows its value to whoever looks into it, and stays the formula’s', async () => {
    await goTo(page, 'C3');
    const bar = page.locator('[data-u-comp="formula-bar"]');
    await bar.locator('canvas').last().click();
    await page.waitForTimeout(300);
    await goTo(page, 'A6');
    await goTo(page, 'C3');
    await page.keyboard.press('F2');
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    const formulas = await page.evaluate(() =>
      globalThis.pazanga.book.activeSheet().formulas({ row: 1, column: 2, rows: 2, columns: 1 }),
    );
    expect(formulas).toEqual([['=DOUBLE_ALL(A1:A2)'], ['']]);
    await waitForValue(page, 'C2', 17);
    await typeInto(page, 'C3', '7');
    await waitForValue(page, 'C2', '#REF!');
    await goTo(page, 'C3');
    await page.keyboard.press('Delete');
    await waitForValue(page, 'C3', 6);
  });

  test('onEdit runs for what a person types', async () => {
    await typeInto(page, 'F1', 'labas');
    await waitForValue(page, 'F2', 'onEdit: labas');
  });

  test('the script knows the selected cell', async () => {
    await goTo(page, 'B2');
    await chooseMenu(page, 'Klasė', 'Įrašyti pasirinkimą');
    await waitForValue(page, 'H1', 'B2');
  });

  test('a cell protected with a warning is changed only after „Taip“', async () => {
    await chooseMenu(page, 'Klasė', 'Apsaugoti');
    await page.waitForFunction(() => globalThis.pazanga.book.protections().length === 1);
    await page.mouse.click(400, 400);
    await typeInto(page, 'J2', 'ne');
    await page.getByText('Bandote redaguoti apsaugotą lapo dalį').waitFor();
    await page.getByRole('button', { name: 'Ne', exact: true }).click();
    await eventually(() => cellValue(page, 'J2'), '');
    await page.mouse.click(400, 400);
    await typeInto(page, 'J2', 'taip');
    await page.getByRole('button', { name: 'Taip', exact: true }).click();
    await waitForValue(page, 'J2', 'taip');
    await page.mouse.click(400, 400);
  });

  test('the sidebar is 300 px wide, asks the script, and hears of failures', async () => {
    await goTo(page, 'A2');
    await chooseMenu(page, 'Plėtiniai', 'Pažanga', 'Šoninė juosta');
    const sidebar = sidebarOf(page);
    await sidebar.getByRole('heading', { name: 'Mokinys' }).waitFor();
    await eventually(async () => (await sidebar.boundingBox())?.width, 300);
    const frame = sidebar.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Klausti' }).click();
    await frame.getByText('Langelis A2!').waitFor();
    await frame.getByRole('button', { name: 'Klysti' }).click();
    await frame.getByText('Mokinio nėra.').waitFor();
    await frame.getByRole('button', { name: 'Siųsti datą' }).click();
    await frame.getByText('Failed due to illegal value in property: 0').waitFor();
    await clickAway(frame.getByRole('button', { name: 'Uždaryti' }), sidebar.waitFor({ state: 'hidden' }));
  });

  test('the frame of a script’s page cannot reach the page around it', async () => {
    await chooseMenu(page, 'Plėtiniai', 'Pažanga', 'Šoninė juosta');
    const frame = sidebarOf(page).frameLocator('iframe');
    await frame.getByRole('button', { name: 'Klausti' }).waitFor();
    const reached = await frame.locator('body').evaluate(() => {
      try {
        return String(parent.document.title);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(reached).toBe('SecurityError');
    await sidebarOf(page).getByRole('button', { name: 'Uždaryti' }).first().click();
  });

  test('a dialog has the size the script gave it; a prompt waits for its answer', async () => {
    await chooseMenu(page, 'Plėtiniai', 'Pažanga', 'Daugiau', 'Langas');
    const dialog = page.getByRole('dialog', { name: 'Langas' });
    await eventually(async () => {
      const box = await dialog.locator('iframe').boundingBox();
      return [box?.width, box?.height];
    }, [420, 260]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await chooseMenu(page, 'Plėtiniai', 'Pažanga', 'Klausimas');
    await page.getByRole('textbox', { name: 'Atsakymas' }).fill('Ąžuolas');
    await page.keyboard.press('Enter');
    await waitForValue(page, 'G1', 'Ąžuolas');
  });

  test('a toast, a failure in words, a long script that is stopped', async () => {
    await chooseMenu(page, 'Plėtiniai', 'Pažanga', 'Daugiau', 'Pranešimas');
    await page.getByText('Padaryta.').waitFor();
    await chooseMenu(page, 'Plėtiniai', 'Pažanga', 'Klaida');
    await page.getByText('Scenarijaus fail klaida: Lape nėra eilutės „Svoris“.').waitFor();
    await chooseMenu(page, 'Plėtiniai', 'Pažanga', 'Ilgas darbas');
    await page.getByText('Vykdomas scenarijus runLong').waitFor();
    await page.getByRole('button', { name: 'Sustabdyti' }).click();
    await page.getByText('Scenarijus runLong sustabdytas.').waitFor();
  });

  test('menus are used by the keyboard alone, and Esc gives the focus back', async () => {
    await goTo(page, 'B4');
    await page.getByRole('menuitem', { name: 'Failas' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.locator(':focus', { hasText: /^Šoninė juosta$/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator(':focus', { hasText: /^Plėtiniai$/ }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await waitForValue(page, 'H1', 'B4');
    await page.mouse.click(400, 400);
  });

  test('a second window of the same workbook is refused in words', async () => {
    const second = await page.context().newPage();
    const others = await watchAndGo(second, `${server.address}workbook/demo`);
    await second.getByText('Ši knyga jau atverta kitame naršyklės lange').waitFor();
    expect(others).toEqual([]);
    await second.close();
  });

  test('downloads as .xlsx that opens with what the sheet shows', async () => {
    await page.getByRole('menuitem', { name: 'Failas' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Atsisiųsti .xlsx' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Knyga demo.xlsx');
    const book = new ExcelJS.Workbook();
    const bytes = readFileSync(await download.path());
    await book.xlsx.load(bytes as never);
    const sheet = book.getWorksheet('Lapas1');
    expect(sheet?.getCell('A1').value).toBe(8.5);
    expect(sheet?.getCell('C1').result).toBe(10);
    expect(sheet?.getCell('C1').formula).toContain('SUM_UP(A1:B1)');
  });

  test('everything is kept: after a reload the typed mark is there', async () => {
    await page.getByText('Įrašyta', { exact: true }).waitFor();
    await page.reload();
    await ready(page);
    await waitForValue(page, 'A1', 8.5);
    await waitForValue(page, 'C1', 10);
    await page.getByRole('figure', { name: 'Vidurkiai' }).getByText('1b', { exact: true }).waitFor();
    await eventually(() => cellValue(page, 'F2'), 'onEdit: labas');
    await page.mouse.click(400, 400);
  });

  test('when the disk refuses the page says so and keeps trying', async () => {
    await page.route('**/api/files/**', (route) =>
      route.fulfill({ status: 500, body: 'Nepavyko įrašyti į diską: diske nebėra vietos.' }),
    );
    await typeInto(page, 'A3', 'neprarasta');
    await page.getByText('Nepavyko įrašyti į diską: diske nebėra vietos. Pakeitimai dar neįrašyti').waitFor();
    await page.unroute('**/api/files/**');
    await page.getByText('Įrašyta', { exact: true }).waitFor();
    complaints.splice(0); // the browser itself notes each refused request
    await page.reload();
    await ready(page);
    await waitForValue(page, 'A3', 'neprarasta');
  });

  test('the list shows the workbooks and makes a new one', async () => {
    const list = await page.context().newPage();
    const others = await watchAndGo(list, `${server.address}workbooks`);
    await list.getByRole('link', { name: 'Knyga demo' }).waitFor();
    await list.getByRole('button', { name: 'Nauja knyga' }).click();
    await ready(list);
    await eventually(
      () => list.getByRole('textbox', { name: 'Knygos pavadinimas' }).inputValue(),
      'Knyga be pavadinimo',
    );
    expect(others).toEqual([]);
    await list.close();
  });

  test('the address itself opens the workbook that was open last', async () => {
    await page.goto(server.address);
    await ready(page);
    expect(new URL(page.url()).pathname).toMatch(/^\/workbook\/.+/);
    await page.locator('#grid canvas').first().waitFor();
  });
});
