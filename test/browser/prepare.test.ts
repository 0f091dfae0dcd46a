// Preparing a class as its head does it: three steps in an empty workbook, progress that moves. And the dialog alone:
// stopping, going on, failing, the keyboard.
import type { Browser, Page } from 'playwright-core';
import { held, notOk, ok, openPageAlone, type PageAlone } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import {
  closeDialog,
  describeInBrowser,
  eventually,
  goTo,
  launch,
  openDialog,
  openPage,
  putWorkbook,
  ready,
  rowsOf,
  type Started,
  startServer,
  temporaryFolder,
} from './support';

const SETTINGS = {
  school: '',
  director: '',
  deputy: '',
  schoolYear: '2026–2027',
  className: '',
  classGrade: '',
  classHead: '',
  classHeadEmail: '',
  semester1From: '2026-09-01',
  semester1To: '2027-01-22',
  semester2From: '2027-01-25',
  semester2To: '2027-06-18',
  vacations: '2026-11-02–2026-11-06',
};
const VIEW = {
  isPrepared: false,
  isPrefilled: false,
  isCutOff: false,
  settings: SETTINGS,
  pupils: [],
  subjects: [],
  missing: 18,
};
const progress = (made: string[], left: string[]) => ({
  plan: {},
  tabs: made,
  made,
  added: 0,
  left,
  next: left.length > 0 ? 'subjects' : null,
});

describeInBrowser('preparing a class', () => {
  let server: Started;
  let browser: Browser;

  beforeAll(async () => {
    const data = temporaryFolder();
    putWorkbook(data, 'nauja', []);
    server = await startServer([], data);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test('in an empty workbook: settings, pupils, subjects, and the sheets are there', async () => {
    const { page, complaints } = await openPage(browser, `${server.address}workbook/nauja`);
    await ready(page);
    const dialog = await openDialog(page, 'Paruošti klasės knygą…');
    await dialog.getByLabel('Klasė', { exact: true }).fill('2b');
    await eventually(() => dialog.getByLabel('Gimnazijos klasė').inputValue(), 'II');
    await dialog.getByLabel('Mokykla').fill('Girios gimnazija');
    await shot(page, 'prepare-1-settings');
    await dialog.getByRole('button', { name: 'Toliau' }).click();
    await dialog.getByLabel('Nauji mokiniai').fill('Gandriukas Matas\nŽibutytė\tGoda\t2011-03-26');
    await dialog.getByText('Bus įrašyta: 2 mokiniai.').waitFor();
    await shot(page, 'prepare-2-pupils');
    await dialog.getByRole('button', { name: 'Toliau' }).click();
    await dialog.getByLabel('Matematika').check();
    await dialog.getByLabel('Žmogaus sauga').check();
    await dialog.getByLabel('Mokytojas (-a), 1 eilutė').fill('Smilgienė Rita');
    await eventually(() => dialog.getByLabel('Vertinimas, 2 eilutė').inputValue(), 'įskaita');
    await shot(page, 'prepare-3-subjects');
    await dialog.getByRole('button', { name: 'Paruošti' }).click();
    await dialog.getByRole('progressbar').waitFor();
    await shot(page, 'prepare-4-progress');
    await dialog.getByRole('heading', { name: 'Klasės knyga paruošta' }).waitFor();
    await shot(page, 'prepare-5-done');
    await eventually(
      async () => (await rowsOf(page, 'Mokiniai')).map((row) => row.slice(0, 3)),
      [
        [1, 'Gandriukas', 'Matas'],
        [2, 'Žibutytė', 'Goda'],
      ],
    );
    await closeDialog(page);
    for (const sheet of [
      'Matematika',
      'Suvestinė',
      'Nustatymai',
      'Mokiniai',
      'Apeliacijos',
      'Testų tvarkaraštis',
    ]) {
      await goTo(page, 'C7', sheet);
      if (process.env.SCREENSHOTS) await page.waitForTimeout(400);
      await shot(page, `prepare-sheet-${sheet}`);
    }
    expect(complaints.filter((text) => !text.startsWith('Dependency tree'))).toEqual([]);
  });

  const through = async ({ page }: PageAlone): Promise<Page> => {
    await page.getByLabel('Klasė', { exact: true }).fill('2b');
    for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Toliau' }).click();
    await page.getByRole('button', { name: 'Paruošti' }).click();
    return page;
  };

  test('stopped between two pieces, it goes on from there', async () => {
    const alone = await openPageAlone(browser, 'prepare', {
      prepareView: [ok(VIEW)],
      prepareBegin: [held(progress(['MIP', 'Žurnalas'], ['Matematika', 'Suvestinė']))],
      prepareSubjects: [ok(progress(['Matematika', 'Suvestinė'], []))],
    });
    const page = await through(alone);
    await page.getByRole('button', { name: 'Stabdyti' }).click();
    await alone.letGo();
    await page.getByText('Sustabdyta.').waitFor();
    await eventually(() => page.getByRole('progressbar').getAttribute('aria-valuenow'), '2');
    await eventually(() => alone.calls('prepareSubjects'), []);
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    await page.getByRole('button', { name: 'Tęsti' }).click();
    await page.getByRole('heading', { name: 'Klasės knyga paruošta' }).waitFor();
    await page.getByText('Sukurta: 4 lapai.').waitFor();
    expect(alone.complaints).toEqual([]);
  });

  test('what is wrong is said; back in the steps nothing typed is lost', async () => {
    const alone = await openPageAlone(browser, 'prepare', {
      prepareView: [ok(VIEW)],
      prepareBegin: [notOk('Nepavyko: yra du mokiniai.'), ok(progress(['MIP'], []))],
    });
    const page = await through(alone);
    await page.getByRole('alert').getByText('Nepavyko: yra du mokiniai.').waitFor();
    await page.getByRole('button', { name: 'Atgal' }).click();
    for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Atgal' }).click();
    await eventually(() => page.getByLabel('Klasė', { exact: true }).inputValue(), '2b');
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
  });

  test('a class that is prepared shows what it has', async () => {
    const { page } = await openPageAlone(browser, 'prepare', {
      prepareView: [
        ok({
          ...VIEW,
          isPrepared: true,
          isCutOff: true,
          pupils: ['Gandriukas Matas'],
          subjects: ['Matematika'],
        }),
      ],
    });
    await page.getByText('Knygos ruošimas buvo nutrauktas.').waitFor();
    await eventually(() => page.getByLabel('Klasė', { exact: true }).isDisabled(), true);
    await page.getByRole('button', { name: 'Toliau' }).click();
    await page.getByText('Knygoje jau yra 1 mokinys').waitFor();
    await page.getByRole('button', { name: 'Toliau' }).click();
    await eventually(() => page.getByLabel('Matematika').count(), 0);
    await page.getByRole('button', { name: 'Papildyti' }).waitFor();
    expect(await violationsIn(page.locator('body'))).toEqual([]);
  });
});
