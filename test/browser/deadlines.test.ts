// „Terminai“ as people meet it: in its dialog, and in the narrow sidebar.
import type { Browser } from 'playwright-core';
import type { DeadlinesView } from '../../src/api/deadlines';
import { notOk, ok, openPageAlone, type PageAlone } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, launch } from './support';

type Line = DeadlinesView['lines'][number];
const line = (more: Partial<Line>): Line => ({
  kind: 'plan',
  code: 'plan-hand-in',
  key: 'p1',
  pupil: 'Gandriukas Matas',
  subject: 'Matematika',
  due: '2027-01-29' as Line['due'],
  status: 'late',
  done: '',
  wasLate: false,
  link: '',
  ...more,
});
const VIEW: DeadlinesView = {
  className: '2b',
  today: '2027-02-01',
  time: '10:05',
  problems: ['Lapas „Apeliacijos“: nėra stulpelio „Būsena“.'],
  lines: [
    line({ link: 'https://docs.google.com/document/d/x/edit' }),
    line({ key: 'p3', pupil: 'Zigmas Ona', due: '2027-02-02' as Line['due'], status: 'due' }),
    line({ key: 'p4', pupil: 'Čiobrelis Kajus', due: '2027-02-02' as Line['due'], status: 'due' }),
    line({
      code: 'appeal-decide',
      kind: 'appeal',
      key: 'a1',
      pupil: 'Ilgapavardauskaitė-Kelmickienė Aleksandra',
      due: '2027-02-01' as Line['due'],
      status: 'due',
    }),
    line({
      code: 'plan-hand-in',
      key: 'p2',
      status: 'done',
      done: '2027-01-28' as Line['due'],
      due: '2027-01-27' as Line['due'],
      wasLate: true,
    }),
  ],
};

describeInBrowser('Terminai', () => {
  let browser: Browser;
  let alone: PageAlone;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    expect(alone.complaints).toEqual([]);
    await alone.page.close();
  });

  test('late first, each opens its case and its document; read again on demand', async () => {
    alone = await openPageAlone(
      browser,
      'deadlines',
      { deadlines: [ok(VIEW), ok({ ...VIEW, lines: [], problems: [] })], openCase: [ok(null)] },
      { width: 900, height: 680 },
    );
    const { page } = alone;
    await page.getByText('Vėluoja: 1 terminas; laukia: 3 terminai. Duomenys skaityti 10.05.').waitFor();
    await eventually(() => page.getByRole('heading').allTextContents(), ['Terminai', 'Vėluoja', 'Laukia']);
    await page.getByText('⚠ iki sausio 29 d.').waitFor();
    const waiting = page.locator('section:not(.late) .link');
    await eventually(
      async () => (await waiting.allTextContents()).map((text) => text.slice(0, 3)),
      ['Ilg', 'Čio', 'Zig'],
    );
    await page.getByText('iki vasario 1 d. (šiandien)').waitFor();
    await page.getByText('nėra stulpelio „Būsena“').waitFor();
    await page.getByText('Atlikta: 1 terminas').click();
    await page.getByText('✓ atlikta sausio 28 d. (pavėluotai), iki sausio 27 d.').waitFor();
    await page.getByRole('button', { name: /^Ilgapavardauskaitė/ }).click();
    await eventually(() => alone.calls('openCase'), [{ kind: 'appeal', key: 'a1' }]);
    await eventually(
      () => page.getByRole('link', { name: 'Dokumentas' }).getAttribute('href'),
      expect.stringMatching(/^https:/),
    );
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    await shot(page, 'deadlines-dialog');
    await page.getByRole('button', { name: 'Atnaujinti' }).click();
    await page.getByText('Terminų nėra').waitFor();
  });

  test('in the sidebar, where a failed reading can be tried again', async () => {
    alone = await openPageAlone(
      browser,
      'sidebar',
      {
        sidebarClass: [notOk('Nepavyko.')],
        classState: [notOk('Nepavyko.')],
        classMeans: [notOk('Nepavyko.')],
        selectedRow: [notOk('Nepavyko.')],
        deadlines: [notOk('Lapo „Nustatymai“ nėra.'), ok(VIEW)],
      },
      { width: 300, height: 700 },
    );
    const { page } = alone;
    await page.getByRole('tab', { name: 'Terminai' }).click();
    const part = page.getByRole('tabpanel', { name: 'Terminai' });
    await part.getByText('Lapo „Nustatymai“ nėra.').waitFor();
    await part.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await part.getByText('⚠ iki sausio 29 d.').waitFor();
    expect(await overflowOf(page.locator('body'))).toBe(0);
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    await shot(page, 'deadlines-sidebar');
  });
});
