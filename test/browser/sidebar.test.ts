// The sidebar's page alone, with a script whose answers the test decides: what is slow, fails or was changed by others.
import type { Browser, Page } from 'playwright-core';
import { EMPTY_FIELDS } from '../../src/app/mip/mip-entry';
import { ok, openPageAlone, type PageAlone, type Script } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, launch } from './support';

const LONG_NAME = 'Lakštingalytė-Rugiagėlaitė Viltė Konstancija';
const LONG_TEXT =
  `${'Nebeprisikiškiakopūsteliaujantiesiems'.repeat(3)} ${'ilgas tekstas '.repeat(30)}`.trim();

const PUPIL = ok({
  id: '2b-16',
  name: LONG_NAME,
  className: '2b',
  schoolYear: '2026–2027',
  grades: [
    {
      subject: 'Lietuvių kalba ir literatūra',
      semester1: { text: '3', negative: true },
      semester2: { text: '', negative: false },
      annual: { text: '', negative: false },
    },
  ],
  months: ['2026-09', '2026-10', '2026-11'],
  currentMonth: '2026-11',
});
const item = (id: string, name: string, problem = '') => ({
  id,
  name,
  results: ['3', '', ''],
  negatives: [0],
  problem,
});
const CLASS = ok({
  className: '2b',
  schoolYear: '2026–2027',
  months: ['2026-09', '2026-10', '2026-11'],
  currentMonth: '2026-11',
  subjects: ['Lietuvių kalba ir literatūra'],
  pupils: [
    item('2b-16', LONG_NAME),
    item('2b-17', 'Žibutytė Goda'),
    item('2b-18', 'Dvynys Jonas', 'Lape „Mokiniai“ yra du mokiniai vardu „Dvynys Jonas“.'),
  ],
  time: '09:30',
});
const entry = (fields: object, version = 'v1') =>
  ok({ fields: { ...EMPTY_FIELDS, ...fields }, version, mean: 7.5 });
const saved = ok({ kind: 'saved', version: 'v2', mean: 7.5, time: '14:05' });
const newer = ok({
  kind: 'newer',
  version: 'v9',
  theirs: { ...EMPTY_FIELDS, nextGoal: 'Jų tikslas', praise: LONG_TEXT },
});

describeInBrowser('the page of the sidebar', () => {
  let browser: Browser;
  let alone: PageAlone;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    complaints.push(...alone.complaints);
    await page.close();
  });

  async function openList(script: Script): Promise<void> {
    const usual = {
      sidebarClass: [CLASS],
      sidebarPupil: [PUPIL],
      sidebarReadMip: [entry({ nextGoal: 'Senas tikslas' })],
      sidebarSaveMip: [saved],
    };
    alone = await openPageAlone(browser, 'sidebar', { ...usual, ...script }, { width: 300, height: 800 });
    page = alone.page;
    await page.getByLabel('Ieškoti mokinio').waitFor();
  }
  /** With the pupil of the selected row. */
  async function open(script: Script): Promise<void> {
    await openList(script);
    await page.getByRole('button', { name: 'Rodyti pasirinktą mokinį' }).click();
    await page.getByRole('heading', { level: 1, name: LONG_NAME }).waitFor();
  }
  const goal = () => page.getByLabel('Kito mėnesio tikslas');
  const save = () => page.getByRole('button', { name: 'Išsaugoti' });
  const calls = (name: string) => alone.calls(name);
  const overflow = () => overflowOf(page.locator('body'));
  const violations = () => violationsIn(page.locator('body'));
  const picture = (name: string) => shot(page, name, true);

  test('a save that fails keeps the text, says why, and is tried again with the same text', async () => {
    const refused = { answer: { ok: false, message: 'Knygą keičia kitas žmogus.\nNieko neįrašyta.' } };
    await open({ sidebarSaveMip: [refused, { refused: 'PERMISSION_DENIED' }, saved] });
    await goal().fill('Naujas tikslas');
    await save().click();
    const problem = page.getByRole('alert');
    expect(await problem.textContent()).toMatch(/keičia kitas žmogus.*Jūsų tekstas tebėra čia\./s);
    await problem.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await problem.getByText('prisijungta prie kelių „Google“ paskyrų').waitFor();
    expect(await goal().inputValue()).toBe('Naujas tikslas');
    expect(await violations()).toEqual([]);
    expect(await overflow()).toBe(0);
    await picture('sidebar-retry');
    await problem.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.getByText('Įrašyta 14:05').waitFor();
    expect(await problem.count()).toBe(0);
    const sent = await calls('sidebarSaveMip');
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map((input) => JSON.stringify(input))).size).toBe(1);
    expect(sent[0]).toMatchObject({ pupilId: '2b-16', month: '2026-11', expectedVersion: 'v1' });
  });

  test('somebody else’s newer text: both are shown and heard, and one’s own is saved only when chosen', async () => {
    await open({ sidebarSaveMip: [newer, saved] });
    await goal().fill(LONG_TEXT);
    await save().click();
    const conflict = page.getByRole('alert');
    await conflict.getByText('Jų tikslas').waitFor();
    expect(await conflict.locator('dt').allTextContents()).toEqual([
      'Pagyrimai, pastabos',
      'Kito mėnesio tikslas',
    ]);
    expect(await conflict.getByText('(tuščia)').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
      /^Kol rašėte, šį įrašą pakeitė/,
    );
    expect(await save().isDisabled()).toBe(true);
    expect(await violations()).toEqual([]);
    expect(await overflow()).toBe(0);
    await picture('sidebar-newer');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Įrašyta 14:05').waitFor();
    expect((await calls('sidebarSaveMip'))[1]).toMatchObject({
      expectedVersion: 'v9',
      fields: { nextGoal: LONG_TEXT, praise: '' },
    });
  });

  test('somebody else’s newer text may be taken instead', async () => {
    await open({ sidebarSaveMip: [newer, saved] });
    await goal().fill('Mano');
    await save().click();
    await page.getByRole('button', { name: 'Imti kito tekstą' }).click();
    expect(await goal().inputValue()).toBe('Jų tikslas');
    expect(await page.getByText('Yra neišsaugotų pakeitimų.').count()).toBe(0);
    await goal().fill('Jų tikslas, papildytas');
    await save().click();
    await page.getByText('Įrašyta 14:05').waitFor();
    expect((await calls('sidebarSaveMip'))[1]).toMatchObject({ expectedVersion: 'v9' });
  });

  test('another month is not shown over unsaved text without asking, and the list names the month shown', async () => {
    await open({ sidebarReadMip: [entry({}), entry({ nextGoal: 'Spalio tikslas' })] });
    await goal().fill('Neišsaugota');
    const month = page.getByLabel('Mėnuo');
    page.once('dialog', (dialog) => dialog.dismiss());
    await month.selectOption('2026-10');
    expect([await month.inputValue(), await goal().inputValue()]).toEqual(['2026-11', 'Neišsaugota']);
    page.once('dialog', (dialog) => dialog.accept());
    await month.selectOption('2026-10');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#field-nextGoal')?.value === 'Spalio tikslas',
    );
    expect(await month.inputValue()).toBe('2026-10');
  });

  test('a month that cannot be read shows no other month’s text, cannot be written, and is tried again', async () => {
    await open({ sidebarReadMip: [entry({ nextGoal: 'Lapkritis' }), { answer: null }, entry({})] });
    await page.getByLabel('Mėnuo').selectOption('2026-10');
    const problem = page.getByRole('alert');
    await problem.getByText('Nėra ryšio su „Google“ paslauga.').waitFor();
    expect([await goal().inputValue(), await goal().isDisabled(), await save().isDisabled()]).toEqual([
      '',
      true,
      true,
    ]);
    await problem.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#field-nextGoal')?.disabled === false,
    );
    expect((await calls('sidebarReadMip')).map(({ month }) => month)).toEqual([
      '2026-11',
      '2026-10',
      '2026-10',
    ]);
  });

  test('coming back to the window changes neither unsaved text nor the pupil for a row that is nobody’s', async () => {
    await open({ sidebarPupil: [PUPIL, ok(null)] });
    const back = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await back();
    await page.waitForFunction(() => window.calls.filter(({ name }) => name === 'sidebarPupil').length === 2);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(LONG_NAME);
    await goal().fill('Neišsaugota');
    await page.getByText('Yra neišsaugotų pakeitimų.').waitFor();
    await page.waitForTimeout(200);
    const before = (await calls('sidebarPupil')).length;
    await back();
    expect(await calls('sidebarPupil')).toHaveLength(before);
    expect(await goal().inputValue()).toBe('Neišsaugota');
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Rodyti pasirinktą mokinį' }).click();
    await page.getByText('Pasirinkite mokinio eilutę').waitFor();
  });

  test('by keyboard alone: from the button through every field to the save', async () => {
    await open({});
    // Fields that are still loading cannot be tabbed to.
    await page.locator('#field-headNote:enabled').waitFor();
    await page.getByRole('button', { name: 'Rodyti pasirinktą mokinį' }).focus();
    const names: (string | undefined)[] = [];
    for (let step = 0; step < 11; step++) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(
          () => document.activeElement?.id || document.activeElement?.textContent?.slice(0, 40) || '',
        ),
      );
    }
    expect(names).toEqual([
      'Visi mokiniai',
      'month',
      ...Object.keys(EMPTY_FIELDS).map((key) => `field-${key}`),
      'Išsaugoti',
    ]);
    await goal().focus();
    await page.keyboard.type('Iš klaviatūros');
    await save().focus();
    await page.keyboard.press('Enter');
    await page.getByText('Įrašyta 14:05').waitFor();
  });

  test('opens with the class: a pupil is found by typing, without Lithuanian letters too, and chosen by Enter', async () => {
    await openList({});
    expect(await calls('sidebarPupil')).toEqual([]);
    expect(await calls('sidebarClass')).toHaveLength(1);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('2b klasė, 2026–2027 m. m.');
    expect(await page.locator('.pupils li').count()).toBe(3);
    expect(await violations()).toEqual([]);
    expect(await overflow()).toBe(0);
    await picture('sidebar-pupils');
    const search = page.getByLabel('Ieškoti mokinio');
    await search.fill('nera tokio');
    await page.getByText('Tokių mokinių nėra.').waitFor();
    await search.fill('goda zib');
    await page.getByText('1 mokinys').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Žibutytė Goda' }).waitFor();
    expect(await calls('sidebarReadMip')).toEqual([{ pupilId: '2b-17', month: '2026-11' }]);
    expect(await page.getByRole('row', { name: /Lietuvių kalba.*3.*neigiamas/ }).count()).toBe(1);
    // A pupil who was chosen stays when the window is come back to.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.waitForTimeout(100);
    expect(await calls('sidebarPupil')).toEqual([]);
    await page.getByRole('button', { name: 'Visi mokiniai' }).click();
    await page.getByRole('button', { name: 'Dvynys Jonas' }).click();
    expect(await page.getByRole('alert').textContent()).toMatch(/du mokiniai vardu „Dvynys Jonas“/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^2b klasė/);
  });

  test('a class that cannot be read is said, and read again when asked to', async () => {
    alone = await openPageAlone(
      browser,
      'sidebar',
      {
        sidebarClass: [{ answer: { ok: false, message: 'Nėra lapo „Suvestinė“.' } }, CLASS],
        sidebarPupil: [PUPIL],
      },
      { width: 300, height: 800 },
    );
    page = alone.page;
    await page.getByRole('alert').getByText('Nėra lapo „Suvestinė“.').waitFor();
    await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.getByRole('button', { name: 'Žibutytė Goda' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('without a word of complaint in the console', () => {
    expect(complaints).toEqual([]);
  });
});
