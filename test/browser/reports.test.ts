// „Ataskaitos“ as the deputy meets them: a report chosen, read, sorted, put on a sheet, made a document.
import type { Browser } from 'playwright-core';
import type { Report } from '../../src/app/reports/report';
import { showReport } from '../../src/app/reports/show-report';
import type { ReportsRead } from '../../src/app/reports/view-reports';
import type { ReportAudience } from '../../src/domain/report-audience';
import { nameOf, REPORT } from '../unit/app/reports/sample-report';
import { held, notOk, ok, openPageAlone, type PageAlone } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, launch } from './support';

const VIEW: ReportsRead = {
  isSchool: true,
  today: '2026-11-22' as ReportsRead['today'],
  classes: ['2b', '2c'],
  uncounted: [{ className: '2d', why: 'dar nenuskaityta' }],
  notes: [],
  period: 'semester1',
};
const weeks: Report['parts'][0] = {
  title: 'Pagal savaites',
  note: '',
  columns: [
    { title: 'Savaitė', kind: 'text', width: 10 },
    { title: 'Testų', kind: 'count', width: 10, ofThings: true },
    { title: 'Daugiausia klasėje', kind: 'count', width: 10, ofThings: true },
  ],
  rows: [3, 7, 0, 12, 5].map((tests, at) => [`11-0${at + 1}`, tests, at]),
  chart: {
    kind: 'lines',
    title: 'Testai',
    category: 0,
    series: [1, 2],
    sentence: 'Daugiausia – ketvirtą savaitę.',
    unit: 'Testų',
  },
  empty: '',
};
const subjects: Report['parts'][0] = {
  ...weeks,
  title: 'Pagal dalykus',
  columns: [
    { title: 'Dalykas', kind: 'text', width: 10 },
    { title: 'Pažangumas, %', kind: 'percent', width: 10 },
    { title: 'Kokybė, %', kind: 'percent', width: 10 },
  ],
  rows: ['Lietuvių kalba ir literatūra', 'Etika', 'Žmogaus sauga'].map((name, at) => [
    name,
    90.5 + at,
    61 - at,
  ]),
  chart: {
    ...(weeks.chart as never as object),
    kind: 'bars',
    sentence: 'Mažiausias – 90,5 %.',
    unit: '%',
  } as never,
};
const report = { ...REPORT, parts: [...REPORT.parts, weeks, subjects] };
const built = (audience: ReportAudience) => ({
  report: showReport(report, audience, 2, nameOf),
  documentKey: `negatives|semester1|${audience}|2026-11-22|`,
});

describeInBrowser('Ataskaitos', () => {
  let browser: Browser;
  let alone: PageAlone;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('chosen, read, sorted by keys, put on a sheet; for others without names and small counts', async () => {
    alone = await openPageAlone(
      browser,
      'reports',
      {
        reportsView: [ok(VIEW)],
        reportsBuild: [notOk('Nepavyko.'), ok(built('administration')), held(built('meeting'))],
        reportsSheet: [ok({ isNew: true, name: 'Neigiami I pusm. 2026-11-22' })],
        classReading: [notOk('Nepavyko.')],
      },
      { width: 1080, height: 760 },
    );
    const { page } = alone;
    await page.getByText('Rengiama iš paskutinį kartą nuskaitytų').waitFor();
    await page.getByLabel('Ataskaita', { exact: true }).selectOption('negatives');
    const show = page.getByRole('button', { name: 'Rodyti ataskaitą' });
    await show.click();
    await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.locator('h2:focus', { hasText: 'Neigiami įvertinimai' }).waitFor();
    await eventually(
      () => alone.calls('reportsBuild'),
      Array(2).fill({ code: 'negatives', period: 'semester1', audience: 'administration', className: '' }),
    );
    await page.getByRole('rowheader', { name: 'Petraitytė Ona' }).waitFor();
    await page.getByText('Klasėje 2b neigiamų turi 1 mokinys.').waitFor();
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await shot(page, 'reports-administration', true);

    // The largest first, then the smallest; the line of all together stays below.
    const table = page.getByRole('region', { name: 'Pagal klases' });
    const byNegatives = table.getByRole('button', { name: 'Turi neigiamų' });
    const firstCells = () => table.getByRole('rowheader').allTextContents();
    await byNegatives.press('Enter');
    await eventually(firstCells, ['2c', '2b', 'Iš viso']);
    await eventually(
      () => table.getByRole('columnheader', { name: 'Turi neigiamų' }).getAttribute('aria-sort'),
      'descending',
    );
    await byNegatives.press('Enter');
    await eventually(firstCells, ['2b', '2c', 'Iš viso']);

    await page.getByRole('button', { name: 'Įkelti į lapą' }).click();
    await page.getByText('Sukurtas lapas „Neigiami I pusm. 2026-11-22“').waitFor();
    await page.getByRole('heading', { name: 'Ataskaita kaip dokumentas' }).waitFor();

    // What is shown is always what is chosen. Of two classes with a total both are concealed, or one would tell the other.
    await page.getByLabel('Kam skirta').selectOption('meeting');
    await page.getByRole('heading', { name: 'Neigiami įvertinimai' }).waitFor({ state: 'detached' });
    await show.click();
    await page.getByText('Rengiama ataskaita…').waitFor();
    await eventually(() => show.isDisabled(), true);
    await alone.letGo();
    await page.getByText('Mokinių sąrašas čia nerodomas').waitFor();
    await eventually(() => page.getByText('Petraitytė').count(), 0);
    await eventually(() => table.getByText('neskelbiama').count(), 6);
    await page.getByText('Apie klasių duomenis (neįskaičiuota: 1)').click();
    await page.getByText('2d: dar nenuskaityta').waitFor();
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    await shot(page, 'reports-meeting', true);
    expect(alone.complaints).toEqual([]);
  });
});
