// The add-on in the page, as a teacher meets it: menu, sidebar, saved entry, document.
import type { FrameLocator, Page } from 'playwright-core';
import { planWords } from '../../src/text/lt/plans';
import { openBeforeAll } from './opened-workbook';
import { overflowOf, shot, violationsIn } from './page-checks';
import {
  chooseOurs,
  closeDialog,
  describeInBrowser,
  eventually,
  goTo,
  openDialog,
  rowsOf,
  sidebarOf,
  type Watched,
} from './support';

const plans = planWords.page;

describeInBrowser('the add-on in the page', () => {
  let watched: Watched;
  let page: Page;
  openBeforeAll((opened) => {
    watched = opened;
    page = opened.page;
  });

  const picture = (name: string) => shot(page, name);
  const choose = (item: string) => chooseOurs(page, item);
  const sidebar = (): FrameLocator => sidebarOf(page).frameLocator('iframe');
  const rows = (sheet: string) => rowsOf(page, sheet);

  test('a negative grade is red although a formula above it gave it, and follows the marks', async () => {
    // Row 14, Gandriukas Matas: the semester grade is a result of the formula in row 6.
    const grade = () =>
      page.evaluate(() => {
        const sheet = globalThis.pazanga.book.unit.getSheets().find((one) => one.getName() === 'Matematika');
        let column = 0;
        while (column < 60 && sheet?.getCell(1, column)?.v !== 'I pusmetis') column++;
        const cell = sheet?.getCell(13, column);
        const { bg } = (typeof cell?.s === 'object' && cell.s) || {};
        return { value: Number(cell?.v), background: bg?.rgb };
      });
    await eventually(grade, { value: 3, background: '#f8d0cd' });
    await page.mouse.click(400, 500);
    await goTo(page, 'D14', 'Matematika');
    for (let work = 0; work < 8; work++) {
      await page.keyboard.type('10');
      await page.keyboard.press('Tab');
    }
    await page.evaluate(() => globalThis.pazanga.book.flush());
    await eventually(async () => {
      const { value, background } = await grade();
      return [value >= 9, background === '#f8d0cd'];
    }, [true, false]);
    for (let work = 0; work < 8; work++) await page.keyboard.press('Control+z');
    await page.evaluate(() => globalThis.pazanga.book.flush());
    await eventually(grade, { value: 3, background: '#f8d0cd' });
  });

  test('the sidebar shows the pupil of the selected row, and what is typed saves itself into the sheet', async () => {
    await goTo(page, 'B23', 'Matematika');
    await choose('Mokinio pažanga (šoninė juosta)');
    const frame = sidebar();
    await frame.getByRole('heading', { level: 1, name: 'Lazdynėlis Benas' }).waitFor();
    await frame.getByRole('tab', { name: 'Įvertinimai' }).click();
    await eventually(
      () => frame.getByRole('row', { name: /^Matematika/ }).textContent(),
      expect.stringContaining('neigiamas'),
    );
    await frame.getByRole('tab', { name: 'Anketa (MIP)' }).click();
    await frame.getByLabel('Laikotarpis').selectOption('2026-11');
    const goal = frame.getByLabel('Kito mėnesio tikslas');
    await goal.fill('=1+1 <b>Pakartoti</b> kvadratines šaknis 👍');
    await frame.getByText(/Įrašyta \d\d\.\d\d$/).waitFor();
    // The row that was appended has not moved the person to its sheet.
    await eventually(() => page.evaluate(() => globalThis.pazanga.book.activeSheet().name), 'Matematika');
    // The computed field is that of the means, which are read behind the form.
    await frame
      .locator('output')
      .filter({ hasText: /^(\d+,\d\d|pažymių nėra)$/ })
      .waitFor();
    await picture('sidebar');
    const saved = (await rows('MIP')).filter(
      (row) => row.includes('Lazdynėlis Benas') && row.includes('lapkritis'),
    );
    expect(saved).toEqual([expect.arrayContaining(['=1+1 <b>Pakartoti</b> kvadratines šaknis 👍'])]);
  });

  test('the sidebar keeps to its 300 px, and axe-core finds nothing', async () => {
    const frame = sidebar();
    expect(await overflowOf(frame.locator('body'))).toBe(0);
    expect(await frame.locator('body').evaluate(({ clientWidth }) => clientWidth)).toBeLessThanOrEqual(300);
    expect(await violationsIn(frame.locator('body'))).toEqual([]);
  });

  test('a long name wraps, and the sidebar follows the selection', async () => {
    // The focus is in the sheet: then the sidebar asks for the selection now and then.
    await page.mouse.click(400, 500);
    await goTo(page, 'B22', 'Matematika');
    await sidebar().getByRole('heading', { name: 'Lakštingalytė-Rugiagėlaitė Viltė Konstancija' }).waitFor();
    expect(await overflowOf(sidebar().locator('body'))).toBe(0);
    await picture('sidebar-long-name');
  });

  test('compensation plans: the negative grades of the subject become plans, each with a document', async () => {
    await goTo(page, 'B23', 'Matematika');
    const dialog = await openDialog(page, 'Kompensaciniai planai ir pagalba…');
    await dialog.getByRole('button', { name: 'Registruoti 2 planus' }).click();
    await dialog.getByRole('button', { name: 'Sukurti (2)' }).click();
    await dialog.getByText('Sukurta dokumentų: 2.').waitFor();
    await picture('plans-made');
    await dialog.getByRole('button', { name: plans.registered.back }).click();
    const opened = page.context().waitForEvent('page');
    await dialog.getByRole('link', { name: plans.list.openDocument }).first().click();
    const document = await opened;
    await document.getByText('KOMPENSACINIŲ PRIEMONIŲ PLANAS').first().waitFor();
    await document.close();
    await closeDialog(page);
    await eventually(async () => (await rows('Kompensaciniai planai')).length, 2);
    await eventually(
      () => rows('Dokumentai'),
      expect.arrayContaining([
        expect.arrayContaining(['Kompensacinis planas', 'Lazdynėlis Benas', 'Matematika']),
      ]),
    );
  });

  test('without a word of complaint in the console', () => {
    expect(watched.complaints).toEqual([]);
  });
});
