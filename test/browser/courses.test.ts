// „Kursų keitimai“ as people meet it: a new change by the keyboard, its steps, what differs from A to B, what is late.
import type { Browser } from 'playwright-core';
import type { CourseFields, CoursesView, CourseView } from '../../src/api/courses';
import { notOk, ok, openPageAlone, type PageAlone } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, focused, launch, titled } from './support';

const DIALOG = { width: 900, height: 680 };
const FIELDS: CourseFields = {
  changed: '2027-01-18',
  teacher: 'Smilgienė Rita',
  lines: [],
  consultation: '',
  settleUntil: '',
  form: '',
  planDone: '',
  satisfied: '',
  decision: '',
  settled: '',
  parts: [],
  grade: '',
  countsAs: '',
};
const TASK: Partial<CourseFields> = {
  lines: [
    { topic: 'Logaritmai ir jų savybės', task: 'Vadovėlio 3 skyrius' },
    { topic: 'Išvestinė', task: '' },
  ],
  settleUntil: '2027-02-05',
};
const SETTLED: Partial<CourseFields> = {
  ...TASK,
  settled: '2027-02-08',
  parts: [{ part: 'Testas', possible: '30', scored: '24,5' }],
  grade: '8',
};
type State = NonNullable<CourseView['readable']>['state'];
const change = (
  state: State,
  stateText: string,
  fields: Partial<CourseFields>,
  from: 'A' | 'B' = 'B',
): CourseView => {
  const to = from === 'A' ? 'B' : 'A';
  return {
    key: 'k1',
    number: '3',
    pupil: 'Gandriukas Matas',
    subject: 'Matematika',
    from,
    to,
    stateText,
    link: '',
    readable: { state, from, to, fields: { ...FIELDS, ...fields } },
    problems: [],
  };
};
const viewOf = (...changes: readonly CourseView[]): CoursesView => ({
  today: '2027-02-10',
  className: '3b',
  isSecondary: true,
  edgeDays: 7,
  semesters: [
    { from: '2026-09-01', to: '2027-01-22' },
    { from: '2027-01-25', to: '2027-06-18' },
  ],
  pupils: [
    { id: '3b-01', name: 'Gandriukas Matas' },
    { id: '3b-02', name: 'Ilgapavardauskaitė-Kelmickienė Aleksandra' },
  ],
  subjects: [{ name: 'Matematika', teacher: 'Smilgienė Rita' }],
  changes,
  problems: [],
});
const saved = (view: CoursesView, grade: { before: string; after: string } | null = null) =>
  ok({ grade, view });

describeInBrowser('Kursų keitimai', () => {
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

  test('a new one by the keyboard, its task, its settlement and its grade', async () => {
    const agreed = viewOf(change('agreed', 'sutarta', {}));
    const given = viewOf(change('task-given', 'užduotis skirta', TASK));
    const settled = viewOf(change('settled', 'atsiskaityta', SETTLED));
    const finished = viewOf(change('finished', 'baigta', { ...SETTLED, countsAs: 'semester1' }));
    alone = await openPageAlone(
      browser,
      'courses',
      {
        coursesView: [ok(viewOf())],
        courseRegister: [ok({ key: 'k1', isNew: true, view: agreed })],
        courseSave: [
          notOk('Nepavyko:\nNeįrašyta nė viena skirtumo tema.\nNieko neįrašyta.'),
          notOk('Nepavyko:\nNeįrašyta, iki kada atsiskaityti.\nNieko neįrašyta.'),
          saved(given),
          saved(settled),
          saved(finished, { before: '6', after: '8' }),
        ],
      },
      DIALOG,
    );
    const { page } = alone;
    await page.getByText('Kursų keitimų dar nėra.').waitFor();
    await page.getByRole('button', { name: 'Naujas kurso keitimas' }).press('Enter');
    await titled(page, 'Naujas kurso keitimas');
    await eventually(() => page.getByRole('button', { name: 'Užregistruoti' }).isDisabled(), true);
    await page.getByLabel('Mokinys').selectOption({ label: 'Gandriukas Matas' });
    await page.getByLabel('Dalykas').selectOption('Matematika');
    await page.getByText('Tai ne pirmoji ir ne paskutinė pusmečio savaitė').waitFor();
    await page.getByLabel('Keitimo data').fill('2027-01-18');
    await page.getByText('Tai I pusmečio paskutinė savaitė.').waitFor();
    await page.getByLabel(/^Iš bendrojo/).press('Space');
    await shot(page, 'courses-new');
    await page.getByRole('button', { name: 'Užregistruoti' }).press('Enter');
    await page.getByText('Kurso keitimas užregistruotas.').waitFor();
    await eventually(
      () => alone.calls('courseRegister'),
      [{ pupilId: '3b-01', subject: 'Matematika', from: 'B', to: 'A', changed: '2027-01-18' }],
    );

    // Beside a refusal nothing says that something was written.
    await page.getByRole('button', { name: 'Užduotis skirta mokiniui' }).click();
    await page.getByText('Neįrašyta nė viena skirtumo tema.').waitFor();
    await eventually(() => page.getByText('Kurso keitimas užregistruotas.').count(), 0);

    await page.getByLabel('Skirtumo tema, 1 eilutė').fill('Logaritmai ir jų savybės');
    await page.getByLabel('Užduotis, šaltinis, 1 eilutė').fill('Vadovėlio 3 skyrius');
    await page.getByRole('button', { name: 'Pridėti temą' }).press('Enter');
    await focused(page.getByLabel('Skirtumo tema, 2 eilutė'));
    await page.keyboard.type('Išvestinė');
    await page.getByRole('button', { name: 'Užduotis skirta mokiniui' }).click();
    // Refused, what was typed is there.
    await page.getByText('Neįrašyta, iki kada atsiskaityti.').waitFor();
    await eventually(() => page.getByLabel('Skirtumo tema, 2 eilutė').inputValue(), 'Išvestinė');
    await page.getByLabel('Atsiskaityti iki').fill('2027-02-05');
    await page.getByRole('button', { name: 'Užduotis skirta mokiniui' }).click();
    await page.getByText('Įrašyta. Būsena: užduotis skirta.').waitFor();
    const sent = await alone.calls('courseSave');
    expect(sent[2]).toEqual({
      key: 'k1',
      base: { ...FIELDS, state: 'agreed' },
      fields: { ...FIELDS, ...TASK },
      step: 'give-task',
    });
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await shot(page, 'courses-task-given', true);

    await page.getByLabel('Atsiskaityta').fill('2027-02-08');
    await page.getByText('Atsiskaityta vėliau, negu buvo skirta.').waitFor();
    await page.getByLabel('Pažymys (1–10)').fill('8');
    await page.getByLabel('Dalis, 1 eilutė').fill('Testas');
    await page.getByLabel('Galimi taškai, 1 eilutė').fill('30');
    await page.getByLabel('Surinkti taškai, 1 eilutė').fill('24,5');
    await page.getByRole('button', { name: 'Įrašyti atsiskaitymą' }).click();
    await page.getByText('Įrašyta. Būsena: atsiskaityta.').waitFor();
    await page.getByText('I pusmetis turi būti užbaigtas. Įprasta keičiant šią savaitę.').waitFor();
    await page.getByLabel(/^I pusmečio įvertinimu/).check();
    await shot(page, 'courses-settled', true);
    await page.getByRole('button', { name: 'Įrašyti pažymį ir baigti' }).click();
    await page.getByText('Dalyko lape įvertinimas pakeistas: 6 → 8.').waitFor();
    await eventually(() => page.getByLabel('Pažymys (1–10)').isDisabled(), true);
    await eventually(() => page.getByRole('button', { name: 'Išsaugoti' }).count(), 0);
    expect((await alone.calls('courseSave'))[4]).toMatchObject({
      step: 'count',
      fields: { countsAs: 'semester1', grade: '8' },
    });
  });

  test('the list tells what is late and what cannot be read; from A to B the two answers decide what comes next', async () => {
    const late = { ...change('task-given', 'užduotis skirta', TASK, 'A'), key: 'k2' };
    const broken = {
      ...change('agreed', 'kažkas', {}),
      key: 'k3',
      readable: null,
      problems: ['2 eilutė: būsena „kažkas“ nesuprantama.'],
    };
    const done = change('finished', 'baigta', { ...SETTLED, countsAs: 'annual' });
    const view = viewOf(late, broken, done);
    const kept = viewOf({
      ...change('finished', 'baigta', { ...TASK, decision: 'Palieku 6' }, 'A'),
      key: 'k2',
    });
    alone = await openPageAlone(
      browser,
      'courses',
      { coursesView: [ok(view)], courseSave: [saved(kept)] },
      DIALOG,
    );
    const { page } = alone;
    await page.getByText('2027-02-05 – vėluoja').waitFor();
    await page.getByText('būsena „kažkas“ nesuprantama').waitFor();
    await eventually(() => page.getByRole('row').count(), 3);
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    await shot(page, 'courses-list');

    await page.getByRole('button', { name: 'Atverti: Gandriukas Matas, Matematika' }).first().click();
    await page.getByText('Atsakykite į abu klausimus').waitFor();
    const answers = (legend: string) => page.getByRole('group', { name: legend });
    await answers('Ar įgyvendintas visas B kurso planas?').getByLabel('Taip').check();
    await answers('Ar mokinį tenkina įvertinimas?').getByLabel('Ne').check();
    await page.getByText('Už skirtumą reikia atsiskaityti').waitFor();
    await page.getByRole('button', { name: 'Įrašyti atsiskaitymą' }).waitFor();
    await answers('Ar mokinį tenkina įvertinimas?').getByLabel('Taip').check();
    await page.getByText('Už skirtumą atsiskaityti nereikia').waitFor();
    await page.getByLabel('Sprendimas').fill('Palieku 6');
    // Documents are made of what is saved.
    await eventually(() => page.getByText('Pirma išsaugokite pakeitimus').count(), 2);
    await shot(page, 'courses-to-general', true);
    await page.getByRole('button', { name: 'Palikti įvertinimą' }).click();
    await page.getByText('Mokytojas įvertinimą paliko').waitFor();
    expect((await alone.calls('courseSave'))[0]).toMatchObject({
      step: 'keep',
      fields: { planDone: 'taip', satisfied: 'taip', decision: 'Palieku 6' },
    });
    await eventually(() => page.getByText('Atsiskaitymo įvertinimo lapas').count(), 0);
  });
});
