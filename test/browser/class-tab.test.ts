// The sidebar's class tab, reviews and discussions, alone, with a script whose answers the test decides.
import type { Browser, Page } from 'playwright-core';
import type { PupilFacts } from '../../src/api/progress';
import { classState, pupil, review } from '../unit/sidebar/class-state';
import { notOk, ok, openPageAlone, type PageAlone, type Script } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, launch } from './support';

const LONG_NAME = 'Lakštingalytė-Rugiagėlaitė Viltė Konstancija';
const LONG_TEXT =
  `${'Nebeprisikiškiakopūsteliaujantiesiems'.repeat(3)} ${'ilgas susitarimas '.repeat(20)}`.trim();
const SEPTEMBER_MATHS = { kind: 'september', subject: 'Matematika', date: '2026-09-15' } as const;
const months = (...ids: number[]) =>
  ids.map((month) => ({
    id: `${month < 9 ? 2027 : 2026}-${String(month).padStart(2, '0')}`,
    months: [month],
    from: `${month < 9 ? 2027 : 2026}-${String(month).padStart(2, '0')}-01`,
    to: `${month < 9 ? 2027 : 2026}-${String(month).padStart(2, '0')}-28`,
  }));
const PERIODS = months(9, 10, 11, 12, 1, 2, 3, 4, 5, 6);
const DONE = 'done' as const;
const EMPTY = 'empty' as const;

const PUPILS: readonly PupilFacts[] = [
  pupil('p1', {
    name: LONG_NAME,
    mip: [DONE, 'partly', EMPTY],
    expectations: 2,
    reviews: [
      review('2026-10', { agreements: `Lankys konsultacijas.\n${LONG_TEXT}`, agreedUntil: '2026-11-15' }),
    ],
    discussions: [SEPTEMBER_MATHS],
  }),
  pupil('p2', { name: 'Žibutytė Goda', mip: [DONE, DONE, 'partly'], expectations: 1 }),
  pupil('p3', {
    name: 'Ąžuolaitis Jonas',
    mip: [DONE, DONE, DONE],
    reviews: [review('2026-11', { agreements: LONG_TEXT, missedUnjustified: 31, toCommission: true })],
  }),
  pupil('p4', { name: 'Naujokaitė Ieva', arrived: '2026-11-09' }),
  ...Array.from({ length: 26 }, (_, index) =>
    pupil(`q${index}`, { name: `Kazlauskaitė Ugnė ${index + 1}`, mip: [DONE, DONE, DONE] }),
  ),
];
const STATE = classState(PUPILS, { periods: PERIODS, months: PERIODS.map(({ id }) => id) });
const CLASS = {
  className: '2b',
  schoolYear: '2026–2027',
  months: STATE.months,
  currentMonth: '2026-11',
  subjects: ['Matematika', 'Lietuvių kalba ir literatūra'],
  pupils: PUPILS.map(({ id, name }) => ({
    id,
    name,
    results: ['3', '', '', '', '', ''],
    negatives: [0],
    problem: '',
  })),
  time: '09:30',
};
const MEANS = {
  months: STATE.months,
  subjects: CLASS.subjects,
  pupils: PUPILS.map(({ id }) => ({
    id,
    months: STATE.months.map((_, at) => (at < 3 ? 545 : null)),
    periods: STATE.months.map(() => null),
    subjects: CLASS.subjects.map((_, at) =>
      STATE.months.map((__, month) => (month < 3 ? 350 + 300 * at : null)),
    ),
  })),
  medians: STATE.months.map((_, at) => (at < 3 ? 780 : null)),
  time: '09:30',
  problems: [],
};
const saved = (texts: object = {}) => ok({ texts, conflicts: [], time: '14:05' });

describeInBrowser('the class tab', () => {
  let browser: Browser;
  let alone: PageAlone;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    complaints.push(...alone.complaints);
    await page.close();
  });

  async function open(script: Script = {}): Promise<void> {
    const usual = {
      sidebarClass: [ok(CLASS)],
      classState: [ok(STATE)],
      classMeans: [ok(MEANS)],
      selectedRow: [ok({ sheet: 'Mokiniai', row: 1, texts: [] })],
      entriesOf: [ok({ entries: [], time: '09:31' })],
      saveEntry: [saved()],
    };
    alone = await openPageAlone(browser, 'sidebar', { ...usual, ...script }, { width: 300, height: 900 });
    page = alone.page;
    await page.getByRole('tab', { name: 'Klasė' }).click();
    await page.getByRole('heading', { name: 'Kas užpildyta' }).waitFor();
  }
  /** The grid, looked at in its own test, is folded away. */
  async function openFold(title: string): Promise<void> {
    await fold('Kas užpildyta');
    await fold(title);
  }
  const toClass = () => page.getByRole('tab', { name: 'Klasė' }).click();
  const fold = (title: string) => page.locator('summary', { hasText: title }).click();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const status = (words: string) => page.getByRole('status').getByText(words).waitFor();
  async function isFine(picture: string): Promise<void> {
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await shot(page, picture, true);
  }
  const savedCalls = async () => alone.calls('saveEntry');

  test('the grid by keyboard: what each cell says, where Enter leads, only who lacks something', async () => {
    await open();
    await status('Lapkritis: 27 iš 30 užpildė.');
    await isFine('class-grid');
    await eventually(() => page.getByRole('rowheader').count(), 31);
    await page.getByLabel('Tik nebaigti').focus();
    for (const [key, says] of [
      ['Tab', `${LONG_NAME}, lapkritis: neužpildyta`],
      ['ArrowLeft', `${LONG_NAME}, spalis: vėluoja`],
      ['ArrowLeft', `${LONG_NAME}, rugsėjis: užpildyta`],
      ['ArrowLeft', `${LONG_NAME}, rugsėjis: užpildyta`],
      ['ArrowDown', 'Žibutytė Goda, rugsėjis: užpildyta'],
      ['End', 'Žibutytė Goda, birželis: dar ne laikas'],
      ['Home', 'Žibutytė Goda, rugsėjis: užpildyta'],
      ['Control+End', 'Kazlauskaitė Ugnė 26, birželis: dar ne laikas'],
      ['PageUp', 'Kazlauskaitė Ugnė 16, birželis: dar ne laikas'],
    ] as const) {
      await page.keyboard.press(key);
      await eventually(async () => [key, (await focused()).slice(1)], [key, says]);
    }
    await page.getByLabel('Tik nebaigti').check();
    await eventually(
      () => page.locator('table.filling tbody th').allTextContents(),
      [LONG_NAME, 'Žibutytė Goda', 'Naujokaitė Ieva'],
    );
    await page.getByRole('button', { name: 'Žibutytė Goda, lapkritis: pradėta' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Žibutytė Goda' }).waitFor();
    await eventually(() => alone.calls('entriesOf'), [{ kind: 'mip', pupilId: 'p2' }]);
    await eventually(() => page.getByLabel('Laikotarpis').inputValue(), '2026-11');
    await toClass();
    await eventually(() => page.getByLabel('Tik nebaigti').isChecked(), true);
    await page.getByLabel('Ką rodyti').selectOption('parts');
    await page.getByRole('button', { name: 'Žibutytė Goda, lūkesčiai: pradėta' }).waitFor();
    await page.getByRole('button', { name: 'Atnaujinti', exact: true }).click();
    await eventually(async () => (await alone.calls('classState')).length, 2);
  });

  test('the reminder is ready, may be changed, and is copied; the names stand in the head’s list alone', async () => {
    await open();
    await openFold('Priminimas');
    const toAll = page.getByLabel('Visiems (be vardų)');
    const toHead = page.getByLabel('Klasės vadovui (su vardais)');
    await eventually(() => page.getByLabel('Ką priminti').inputValue(), 'expectation');
    await page.getByLabel('Ką priminti').selectOption('2026-11');
    await page.waitForFunction(() =>
      /lapkričio mėnesio/.test(document.querySelector('textarea')?.value ?? ''),
    );
    await eventually(() => toAll.inputValue(), expect.stringContaining('Ją jau užpildė 27 iš 30 mokinių.'));
    await eventually(() => toAll.inputValue(), expect.not.stringContaining('Žibutytė'));
    await eventually(
      async () => (await toHead.inputValue()).split('\n').slice(1),
      [`1. ${LONG_NAME} – nepradėta`, '2. Žibutytė Goda – pradėta', '3. Naujokaitė Ieva – nepradėta'],
    );
    await toAll.fill('Mano žodžiais');
    // Where the clipboard is refused the text is there, selected.
    await page.getByRole('button', { name: 'Kopijuoti priminimą' }).click();
    await page.getByLabel(/pažymėtą tekstą nukopijuokite/).waitFor();
    await eventually(() => page.evaluate(() => window.getSelection()?.toString()), 'Mano žodžiais');
    await isFine('class-reminder');
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => copied.push(text) },
      });
    });
    await page.getByRole('button', { name: 'Kopijuoti sąrašą' }).click();
    await status('Tekstas nukopijuotas.');
    await eventually(
      () => page.evaluate(() => (window as unknown as { copied: string[] }).copied),
      [await toHead.inputValue()],
    );
  });

  test('reviews: who has none, the review with its data and agreements, the commission’s list', async () => {
    const sentence =
      'Lapkričio mėnesio vidurkis 5,45. Mėnesio vidurkis mažesnis už 4: Matematika 3,50. ' +
      'Neigiami įvertinimai: Matematika – 3 (I pusmetis).';
    const all = { results: sentence, agreements: LONG_TEXT };
    await open({
      saveEntry: [saved({ results: sentence }), saved(all), saved({ ...all, commission: 'taip' })],
    });
    await openFold('Mėnesio peržiūros');
    await status('Peržiūrėta 1 iš 30 mokinių.');
    await fold('Vaiko gerovės komisijai (VGK)');
    const commission = page.locator('details', { hasText: 'Vaiko gerovės komisijai (VGK)' });
    await commission.getByText('Praleista pamokų: nepateisintų – 31').waitFor();
    await isFine('class-reviews');
    await page.getByLabel('Mėnuo').first().selectOption('2026-10');
    await commission.getByText('Šį mėnesį niekas neteikiamas.').waitFor();
    await status('Peržiūrėta 1 iš 29 mokinių.');
    await page.getByLabel('Mėnuo').last().selectOption('2026-11');
    await page.locator('.pupils').getByRole('button', { name: LONG_NAME }).click();
    await page.getByRole('heading', { level: 1, name: LONG_NAME }).waitFor();
    const month = page.getByRole('tabpanel', { name: 'Peržiūra' }).getByLabel('Mėnuo');
    await eventually(() => month.inputValue(), '2026-11');
    const agreements = page.getByRole('region', { name: 'Ankstesni susitarimai' });
    await eventually(
      () => agreements.textContent(),
      expect.stringMatching(/^Ankstesni susitarimaiSpalis, iki 2026-11-15 – ⚠ terminas praėjo/),
    );
    await page.getByText('Klasės mediana 7,80.').waitFor();
    const fill = page.getByRole('button', { name: 'Įrašyti sakinį iš duomenų' });
    await fill.click();
    await eventually(() => page.getByLabel('Rezultatai').inputValue(), sentence);
    await eventually(() => fill.isDisabled(), true);
    await status('Įrašyta 14.05');
    await page.getByLabel('Nauji susitarimai').fill(LONG_TEXT);
    await page.getByLabel('Teikti vaiko gerovės komisijai').check();
    await page.waitForFunction(() => window.calls.filter(({ name }) => name === 'saveEntry').length === 3);
    await status('Įrašyta 14.05');
    const sent = await savedCalls();
    const place = { kind: 'review', pupilId: 'p1', part: '2026-11' };
    expect(sent[0]).toEqual({ ...place, changes: [{ field: 'results', text: sentence, base: '' }] });
    expect(sent.slice(1).flatMap(({ changes }) => changes)).toEqual([
      { field: 'agreements', text: LONG_TEXT, base: '' },
      { field: 'commission', text: 'taip', base: '' },
    ]);
    await isFine('review');
  });

  test('discussions of a pupil: a tick writes today, un-ticking asks where there are notes', async () => {
    const row = {
      part: 'september|Matematika',
      texts: { date: '2026-09-15', notes: 'Sutarta' },
      filledAt: '',
    };
    await open({
      entriesOf: [ok({ entries: [row], time: '09:31' })],
      saveEntry: [saved({ date: '2026-11-22' }), saved({ date: '', notes: 'Sutarta' })],
    });
    await page.getByRole('button', { name: `${LONG_NAME}, lapkritis: neužpildyta` }).click();
    await page.getByRole('tab', { name: 'Aptarimai' }).click();
    const maths = page.getByRole('checkbox', { name: /^Matematika/ });
    await maths.and(page.locator(':enabled')).waitFor();
    page.once('dialog', (dialog) => dialog.dismiss());
    await maths.click();
    await eventually(async () => [await maths.isChecked(), await savedCalls()], [true, []]);
    const other = page.getByRole('checkbox', { name: /^Lietuvių kalba/ });
    await other.check();
    await status('Įrašyta 14.05');
    await eventually(savedCalls, [
      {
        kind: 'discussion',
        pupilId: 'p1',
        part: 'september|Lietuvių kalba ir literatūra',
        changes: [{ field: 'date', text: '2026-11-22', base: '' }],
      },
    ]);
    await page.locator('summary', { hasText: '2026-09-15, yra pastabų' }).click();
    const notes = page.getByRole('group', { name: 'Matematika' }).getByLabel('Pastabos');
    await eventually(() => notes.inputValue(), 'Sutarta');
    page.once('dialog', (dialog) => dialog.accept());
    await maths.click();
    await page.waitForFunction(() => window.calls.filter(({ name }) => name === 'saveEntry').length === 2);
    expect((await savedCalls())[1]).toMatchObject({
      part: 'september|Matematika',
      changes: [{ field: 'date', text: '', base: '2026-09-15' }],
    });
    await fold('Konsultacijos tėvams');
    await page.getByText('Atostogos 2026-11-02 – 2026-11-06.').waitFor();
    await page.getByText('Atostogų datų nustatymuose nėra.').waitFor();
    await page.getByRole('checkbox', { name: 'Metų pabaigos pokalbis' }).waitFor();
    await fold('Dalykų mokytojų pagalba');
    await isFine('discussions');
  });

  test('a subject’s teacher ticks off the class: each is saved by itself, a failure is said and tried again', async () => {
    await open({
      saveEntry: [
        saved({ date: '2026-11-22' }),
        notOk('Knygą keičia kitas žmogus.'),
        saved({ date: '2026-11-22' }),
      ],
    });
    // It would try again by itself after five seconds (class-tick-queue.test.ts): here a person does.
    await page.evaluate(() => {
      const { setTimeout } = window;
      const soon = (run: () => void, delay = 0) => (delay < 5_000 ? setTimeout(run, delay) : 0);
      Object.assign(window, { setTimeout: soon });
    });
    await openFold('Aptarimai pagal dalyką');
    await status('Aptarta su 1 iš 30 mokinių.');
    const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
    await box('Žibutytė Goda').check();
    await box('Ąžuolaitis Jonas').check();
    const problem = page.getByRole('alert');
    await problem.getByText('Neįrašytų varnelių: 1.').waitFor();
    await page.getByText('⚠ Neįrašyta. Knygą keičia kitas žmogus.').waitFor();
    await isFine('class-ticks');
    await problem.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await problem.waitFor({ state: 'detached' });
    await status('Aptarta su 3 iš 30 mokinių.');
    const call = (pupilId: string, text: string, base: string) => ({
      kind: 'discussion',
      pupilId,
      part: 'september|Matematika',
      changes: [{ field: 'date', text, base }],
    });
    await eventually(savedCalls, [
      call('p2', '2026-11-22', ''),
      call('p3', '2026-11-22', ''),
      call('p3', '2026-11-22', ''),
    ]);
    // An older date is not taken away without asking; another may be typed.
    page.once('dialog', (dialog) => dialog.dismiss());
    await box(LONG_NAME).click();
    await eventually(() => box(LONG_NAME).isChecked(), true);
    await page.getByLabel(`${LONG_NAME}: data`).fill('2026-09-21');
    await page.getByLabel('Dalykas').focus();
    await page.waitForFunction(() => window.calls.filter(({ name }) => name === 'saveEntry').length === 4);
    await eventually(async () => (await savedCalls())[3], call('p1', '2026-09-21', '2026-09-15'));
    page.once('dialog', (dialog) => dialog.accept());
    await page.getByRole('button', { name: 'Pažymėti visus likusius (27)' }).click();
    await status('Aptarta su 30 iš 30 mokinių.');
    await page.waitForFunction(() => window.calls.filter(({ name }) => name === 'saveEntry').length === 31);
  });

  test('without a word of complaint in the console', () => {
    expect(complaints).toEqual([]);
  });
});
