// The sidebar's part „Testai“: the month, by mouse and by keyboard, and the calendar file.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { TestView, TimetableView } from '../../src/api/timetable';
import { notOk, ok, openPageAlone, type PageAlone, type Script } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { USUAL } from './sidebar-class';
import { describeInBrowser, eventually, launch } from './support';

const aTest = (row: number, date: string, subject: string, more: Partial<TestView> = {}): TestView => ({
  row,
  date,
  subject,
  short: subject.slice(0, 3),
  kind: 'T',
  lesson: 3,
  minutes: 45,
  topic: 'Funkcijos',
  pupils: [],
  problems: [],
  notes: [],
  ...more,
});
const VIEW: TimetableView = {
  title: '2b, 2026–2027, Girios gimnazija',
  today: '2026-10-05',
  time: '09:30',
  semesters: [
    { from: '2026-09-01', to: '2027-01-22', lastWeekFrom: '2027-01-16' },
    { from: '2027-01-25', to: '2027-06-15', lastWeekFrom: '2027-06-09' },
  ],
  daysOff: [
    { date: '2026-10-03', reason: 'weekend' },
    { date: '2026-11-02', reason: 'holiday' },
    { date: '2026-11-03', reason: 'vacation' },
  ],
  tests: [
    aTest(5, '2026-10-05', 'Matematika'),
    aTest(6, '2026-10-05', 'Fizika', {
      kind: 'KD',
      problems: ['tą pačią dieną jau yra: Matematika (T, 5 eil.) (19 p.)'],
    }),
    aTest(7, '2026-11-03', 'Chemija', { problems: ['tą dieną pamokų nėra: mokinių atostogos'] }),
    aTest(8, '', 'Biologija', { problems: ['trūksta: data'] }),
  ],
  unplanned: [{ subject: 'Istorija', date: '2026-10-07', kind: 'KD' }],
  counts: [
    {
      subject: 'Matematika',
      recommended: '4–7',
      semesters: [
        { text: '4', verdict: 'fits' },
        { text: '0', verdict: 'too-few' },
      ],
    },
  ],
};
const FILE = { name: 'testai-2b.ics', text: 'BEGIN:VCALENDAR\r\nX:Šaknys\r\nEND:VCALENDAR\r\n', events: 3 };

describeInBrowser('the tests in the sidebar', () => {
  let browser: Browser;
  let alone: PageAlone;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    expect(alone.complaints).toEqual([]);
    await page.close();
  });
  async function open(script: Script = {}): Promise<void> {
    const usual = { ...USUAL, timetableView: [ok(VIEW)], timetableCalendar: [ok(FILE)] };
    alone = await openPageAlone(browser, 'sidebar', { ...usual, ...script }, { width: 300, height: 900 });
    page = alone.page;
    await page.getByRole('tab', { name: 'Testai' }).click();
  }
  const day = (name: RegExp) => page.getByRole('button', { name });
  const month = () => page.locator('#month-title').textContent();

  test('a month with today chosen: days say their tests and why there are no lessons, not by colour alone', async () => {
    await open();
    await day(
      /^2026 m\. spalio 5 d\., pirmadienis, šiandien, 2 testai: Matematika T, Fizika KD, taisytina$/,
    ).waitFor();
    await eventually(month, 'Spalis 2026');
    await eventually(() => day(/spalio 3 d\., šeštadienis, savaitgalis$/).count(), 1);
    await eventually(() => page.getByRole('heading', { name: '2026 m. spalio 5 d.' }).count(), 1);
    await page.getByText('⚠ tą pačią dieną jau yra: Matematika (T, 5 eil.) (19 p.)').first().waitFor();
    await eventually(() => page.getByText('Istorija 2026-10-07 KD').count(), 1);
    await eventually(() => page.getByRole('row', { name: /Matematika.*4–7.*4.*0.*per mažai/ }).count(), 1);
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await shot(page, 'sidebar-tests', true);
    await eventually(async () => (await alone.calls('timetableView')).length, 1);
  });

  test('by keyboard: days, weeks, months; other months ask for nothing', async () => {
    await open();
    await day(/spalio 5 d\./).focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-day'));
    const steps: readonly (readonly [string, string])[] = [
      ['ArrowRight', '2026-10-06'],
      ['ArrowUp', '2026-09-29'],
      ['ArrowDown', '2026-10-06'],
      ['Home', '2026-10-05'],
      ['End', '2026-10-11'],
      ['PageDown', '2026-11-11'],
      ['PageUp', '2026-10-11'],
    ];
    for (const [key, expected] of steps) {
      await page.keyboard.press(key);
      await eventually(focused, expected);
    }
    // One stop of the Tab key for the whole month.
    await page.keyboard.press('Tab');
    await eventually(focused, null);
    await page.getByRole('button', { name: 'Kitas mėnuo' }).click();
    await eventually(month, 'Lapkritis 2026');
    await day(/lapkričio 3 d\., antradienis, mokinių atostogos, 1 testas: Chemija T, taisytina$/).click();
    await page.getByText('⚠ tą dieną pamokų nėra: mokinių atostogos').first().waitFor();
    await eventually(async () => (await alone.calls('timetableView')).length, 1);
  });

  test('the list of what to mend leads to the day; a row without a date is named by its place', async () => {
    await open();
    await page.locator('summary').click();
    await eventually(() => page.getByText('Be datos, 8 eilutė lape').count(), 1);
    await page.getByRole('button', { name: '2026-11-03 Chemija T' }).click();
    await eventually(month, 'Lapkritis 2026');
  });

  test('the tabs by keyboard, and the other part stays as it was', async () => {
    await open({ deadlines: [notOk('Nepavyko.')] });
    await day(/spalio 5 d\./).waitFor();
    await page.getByRole('tab', { name: 'Testai' }).focus();
    await page.keyboard.press('Home');
    await eventually(() => page.getByRole('tab', { name: 'Mokinys' }).getAttribute('aria-selected'), 'true');
    await eventually(
      () => page.getByRole('heading', { level: 1 }).textContent(),
      expect.stringMatching(/^2b klasė/),
    );
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await day(/spalio 5 d\./).waitFor();
    await eventually(async () => (await alone.calls('timetableView')).length, 1);
  });

  test('the calendar file is downloaded by its own link, whole', async () => {
    await open();
    await page.getByRole('button', { name: 'Paruošti kalendoriaus failą (.ics)' }).click();
    const link = page.getByRole('link', { name: 'Atsisiųsti failą (3 įvykiai)' });
    await link.waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.tagName), 'A');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('testai-2b.ics');
    expect(readFileSync(await download.path(), 'utf8')).toBe(FILE.text);
    expect(await violationsIn(page.locator('body'))).toEqual([]);
  });

  test('a timetable that cannot be read, and a file that cannot be made, are said and tried again', async () => {
    await open({
      timetableView: [notOk('Nėra lapo „Testų tvarkaraštis“.'), ok(VIEW)],
      timetableCalendar: [notOk('Knygą keičia kitas žmogus.'), ok(FILE)],
    });
    const alert = page.locator('#panel-tests').getByRole('alert');
    await alert.getByText('Nėra lapo').waitFor();
    await alert.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await day(/spalio 5 d\./).waitFor();
    await eventually(() => alert.count(), 0);
    await page.getByRole('button', { name: 'Paruošti kalendoriaus failą (.ics)' }).click();
    await alert.getByText('Knygą keičia kitas žmogus.').waitFor();
  });
});
