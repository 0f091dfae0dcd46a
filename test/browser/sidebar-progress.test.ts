// The pictures of a pupil's progress, in the sidebar's page alone.
import type { Browser } from 'playwright-core';
import type { ClassMeans } from '../../src/api/progress';
import type { SidebarClass } from '../../src/api/sidebar';
import { schoolMonths } from '../../src/domain/mip';
import { ok, openPageAlone } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { CLASS, stateOf, USUAL } from './sidebar-class';
import { describeInBrowser, eventually, launch } from './support';

const SUBJECTS = [
  'Lietuvių kalba ir literatūra',
  'Užsienio kalba (anglų)',
  'Matematika',
  'Informacinės technologijos',
  'Biologija',
  'Chemija',
  'Fizika',
  'Istorija',
  'Geografija',
  'Fizinis ugdymas',
  'Ekonomika ir verslumas',
  'Dailė',
  'Muzika',
  'Etika',
];
const [GODA, NEWCOMER] = ['Žibutytė Goda', 'Ąžuolas Šarūnas'];
const MONTHS = schoolMonths(2026);
/** Ten months; null from where the list ends. */
const year = (...means: (number | null)[]) => MONTHS.map((_, index) => means[index] ?? null);
const NOTHING = { months: year(), periods: year(), subjects: SUBJECTS.map(() => year()) };
const own = year(725, 780, null, 833, 900, 1000, 650, 700, 745);
const means: ClassMeans = {
  months: MONTHS,
  subjects: SUBJECTS,
  pupils: [
    {
      id: '2b-17',
      months: own,
      periods: own,
      // The last one is graded by įskaita.
      subjects: SUBJECTS.map((_, at) =>
        at === 13 ? year() : year(600 + 20 * at, null, 850, 700, 900 - 30 * at),
      ),
    },
    { id: '2b-19', ...NOTHING },
  ],
  medians: year(700, 720, 710, 735, 750, 760, 740, 730, 735),
  time: '09:31',
  problems: [],
};
const klass: SidebarClass = {
  ...CLASS,
  subjects: SUBJECTS,
  pupils: CLASS.pupils.map((pupil) => ({
    ...pupil,
    negatives: [],
    results:
      pupil.name === GODA
        ? SUBJECTS.flatMap((_, at) =>
            at === 13 ? ['įsk', '', ''] : [`${6 + (at % 5)}`, `${6 + (at % 3)}`, ''],
          )
        : SUBJECTS.flatMap(() => ['', '', '']),
  })),
};

describeInBrowser('the pictures of progress', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('each with its sentence and table, with gaps, also in print; without marks a sentence', async () => {
    const script = {
      ...USUAL,
      sidebarClass: [ok(klass)],
      classState: [ok(stateOf())],
      classMeans: [ok(means)],
    };
    const { page, complaints } = await openPageAlone(browser, 'sidebar', script, { width: 300, height: 900 });
    const body = page.locator('body');
    const part = (name: string) => page.getByRole('region', { name, exact: true });
    const cells = (name: string, row: string) =>
      part(name).getByRole('row', { name: row }).getByRole('cell').allTextContents();

    await page.getByRole('button', { name: GODA }).click();
    await page.getByRole('tab', { name: 'Pažanga' }).click();
    const [months, subjects, semesters] = [
      'Vidurkiai pagal mėnesius',
      'Dalykų vidurkiai',
      'I ir II pusmetis',
    ];
    await part(months)
      .getByText('Balandį 7,00, gegužę 7,45: pakilo 0,45. Klasės mediana gegužę 7,35.')
      .waitFor();
    const drawn = (name: string, what: string) => part(name).locator(`.chart svg ${what}`).count();
    await part(semesters).locator('.chart svg .chart-bar').first().waitFor({ state: 'attached' });
    // Where a month has no marks the line is broken: two pieces of it.
    const line = part(months).locator('.chart-own path.ct-line');
    await eventually(async () => ((await line.getAttribute('d')) ?? '').match(/M/g)?.length, 2);
    await eventually(
      async () => [
        await drawn(months, '.chart-own .ct-point'),
        await drawn(months, '.chart-other .ct-point'),
      ],
      [8, 9],
    );
    await eventually(
      () => part(months).locator('.chart text').allTextContents(),
      expect.arrayContaining(['7,25']),
    );
    await eventually(() => part(subjects).locator('.chart svg').count(), 13);
    await part(subjects).getByText('Be pažymių: Etika.').waitFor();
    await eventually(() => drawn(semesters, '.chart-bar'), 26);
    await part(semesters)
      .getByText('aukštesnis – 3 dalykai, žemesnis – 7 dalykai, toks pat – 3 dalykai')
      .waitFor();
    await shot(page, 'sidebar-progress', true);

    for (const summary of await page.getByText('Skaičiai lentelėje').all()) await summary.click();
    await eventually(() => cells(months, 'lapkritis'), ['–', '7,10']);
    await eventually(() => cells(subjects, 'Matematika'), ['6,40', '–', '8,50', '7,00', '8,40']);
    await eventually(() => cells(semesters, 'Informacinės technologijos'), ['9', '6', '−3']);
    await eventually(() => cells(semesters, 'Etika'), ['įsk', '', '']);
    expect(await violationsIn(body)).toEqual([]);
    expect(await overflowOf(body)).toBe(0);
    await shot(page, 'sidebar-progress-tables', true);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 900 });
    // Asked of the section in one piece: at a new width the picture in it is drawn anew.
    const width = (section: Element) => section.querySelector('.chart svg')?.getBoundingClientRect().width;
    await eventually(() => part(months).evaluate(width), 420);
    await shot(page, 'sidebar-progress-print', true);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 300, height: 900 });

    await page.getByRole('button', { name: `Kitas mokinys: ${NEWCOMER}` }).click();
    await page.getByRole('heading', { level: 1, name: NEWCOMER }).waitFor();
    await part(subjects).getByText('Pažymių dar nėra.').waitFor();
    await part(semesters).getByText('Pusmečių įvertinimų dar nėra.').waitFor();
    await eventually(() => part(subjects).locator('.chart').count(), 0);
    await eventually(() => part(semesters).locator('.chart').count(), 0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
