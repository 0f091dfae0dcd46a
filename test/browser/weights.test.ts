// The page of announcing weights: what a person sees and edits, by keyboard too, and what is sent.
import type { Browser } from 'playwright-core';
import type { SubjectWeightsView, WeightsView } from '../../src/api/weights';
import { held, notOk, ok, openPageAlone, type Script } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, launch } from './support';

const SIZE = { width: 900, height: 640 };
const component = (kind: 'T' | 'KD' | 'ND' | 'AR', weight: string, example = '') => ({
  kind,
  weight,
  example,
});
const subject = (name: string, more: Partial<SubjectWeightsView> = {}): SubjectWeightsView => ({
  subject: name,
  teacher: 'Smilgienė Rita',
  state: 'not-announced',
  announcedOn: '',
  announcedBy: '',
  late: false,
  changedOn: [],
  draftFrom: 'sheet',
  components: [component('T', '3', 'Kvadratinės šaknys; Funkcijos'), component('ND', '0,5')],
  columns: [],
  grades: [],
  problems: [],
  ...more,
});
const announced = { state: 'announced', draftFrom: 'announced', announcedOn: '2026-09-02' } as const;
const VIEW: WeightsView = {
  semester: 1,
  front: '',
  className: '2b',
  schoolYear: '2026–2027',
  firstWeekEnd: '2026-09-07' as WeightsView['firstWeekEnd'],
  isFirstWeekOver: true,
  defaults: [component('T', '3'), component('KD', '3'), component('AR', '1'), component('ND', '1')],
  subjects: [
    subject('Lietuvių kalba ir literatūra', { ...announced, announcedBy: 'danguole.mokyt@mokykla.example' }),
    subject('Matematika', {
      ...announced,
      announcedBy: 'rita.mokyt@mokykla.example',
      changedOn: ['2026-10-12'],
      columns: [
        {
          column: 'D',
          date: '2026-09-28',
          topic: 'Kvadratinės šaknys',
          kind: 'T',
          reason: 'weight',
          announced: '3',
          now: '5',
          toldLater: '2026-10-12',
        },
        {
          column: 'H',
          date: '2026-11-09',
          topic: 'Funkcijos',
          kind: 'AR',
          reason: 'kind-not-announced',
          announced: '',
          now: '1',
          toldLater: '',
        },
      ],
      grades: [
        { pupil: 'Gandriukas Matas', byAnnounced: 4, now: 3 },
        { pupil: 'Lazdynėlis Benas', byAnnounced: 7, now: null },
      ],
    }),
    subject('Fizika', { ...announced, announcedOn: '2026-10-05', late: true }),
    subject('Chemija'),
    subject('Istorija', {
      state: 'problem',
      problems: [
        'Lapas „Istorija“, E stulpelis: eilutėje „Svoris“ yra „-3“, o reikia skaičiaus, ne mažesnio už 0.',
      ],
    }),
    subject('Geografija', { state: 'plain' }),
    subject('Biologija', { ...announced, state: 'closed' }),
  ],
};
const MADE = {
  isNew: true,
  name: '2026-11-22 Svertinio vidurkio dėmenys – Chemija',
  link: 'https://docs.example/1',
};
const USUAL: Script = {
  weightsView: [ok(VIEW)],
  weightsAnnounce: [ok({ announced: ['Chemija'], unchanged: [] })],
  weightsDocument: [ok(MADE)],
};

describeInBrowser('Paskelbti svorius', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  const open = async (script: Script = USUAL) => {
    const opened = await openPageAlone(browser, 'weights', script, SIZE);
    await opened.page.getByLabel('Dalykas', { exact: true }).waitFor();
    return opened;
  };

  test('all subjects in a line each; axe finds nothing, nothing sticks out', async () => {
    const { page, complaints } = await open();
    const table = page.getByRole('table', { name: 'Visų dalykų svoriai' });
    const rows = await table.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
      'Dalykas Būsena Dėmenys Nukrypimai',
      'Lietuvių kalba ir literatūra paskelbta 2026-09-02 T 3; ND 0,5 nėra',
      'Matematika paskelbta 2026-09-02 T 3; ND 0,5 2 stulpeliai; įvertinimas keistųsi 2 mokiniams',
      'Fizika paskelbta 2026-10-05, po pirmosios savaitės T 3; ND 0,5 nėra',
      'Chemija iki 2026-09-07 nepaskelbta T 3; ND 0,5',
      expect.stringContaining('Lapas „Istorija“, E stulpelis'),
      'Geografija aritmetinis vidurkis',
      'Biologija pusmetis užbaigtas T 3; ND 0,5',
    ]);
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await shot(page, 'weights-all');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a subject with deviations: announced → now, and whose grades', async () => {
    const { page, complaints } = await open();
    await page.getByRole('button', { name: 'Matematika' }).click();
    const columns = page.getByRole('table', { name: 'Stulpeliai su įvertinimais' });
    await eventually(
      async () =>
        (await columns.getByRole('row').allInnerTexts()).slice(1).map((row) => row.replace(/\s+/g, ' ')),
      [
        'D, 2026-09-28 Kvadratinės šaknys T 3 5 kitas svoris; paskelbta 2026-10-12',
        'H, 2026-11-09 Funkcijos AR – 1 rūšis nepaskelbta',
      ],
    );
    const grades = page.getByRole('table', { name: 'Mokiniai, kurių įvertinimas' });
    await eventually(
      async () =>
        (await grades.getByRole('row').allInnerTexts()).slice(1).map((row) => row.replace(/\s+/g, ' ')),
      ['Gandriukas Matas 4 3', 'Lazdynėlis Benas 7 klaida eilutėje'],
    );
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await shot(page, 'weights-subject', true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('by keyboard: a coefficient is changed, a component added, and what is shown is sent', async () => {
    const { page, calls } = await open();
    await page.getByLabel('Dalykas', { exact: true }).selectOption('Chemija');
    await page.getByLabel('Testas (T): koeficientas').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('0,6');
    await page.keyboard.press('Tab');
    await page.keyboard.type(' ir Rūgštys');
    await page.getByLabel('Pridėti dėmenį').selectOption('KD');
    await page.getByRole('button', { name: 'Šalinti: Namų darbai (ND)' }).press('Enter');
    await page.getByRole('button', { name: 'Paskelbti', exact: true }).press('Enter');
    await page.getByText('Paskelbta: Chemija.').waitFor();
    await eventually(
      () => calls('weightsAnnounce'),
      [
        {
          semester: 1,
          subjects: [
            {
              subject: 'Chemija',
              components: [
                component('T', '0,6', expect.stringContaining('ir Rūgštys') as never),
                component('KD', '3'),
              ],
            },
          ],
        },
      ],
    );
    await eventually(async () => (await calls('weightsView')).length, 2);
    await page.close();
  });

  test('a refusal is said in words, and what was typed is still there; also after looking at another subject', async () => {
    const { page, isClosed } = await open({
      ...USUAL,
      weightsAnnounce: [notOk('Nepavyko:\nChemija: svorių suma 0 – vidurkio suskaičiuoti negalima.')],
    });
    const choose = page.getByLabel('Dalykas', { exact: true });
    await choose.selectOption('Chemija');
    await page.getByLabel('Testas (T): koeficientas').fill('0');
    await page.getByRole('button', { name: 'Paskelbti', exact: true }).click();
    await page.getByText('svorių suma 0').waitFor();
    await shot(page, 'weights-refused', true);
    await choose.selectOption('Matematika');
    await choose.selectOption('Chemija');
    await eventually(() => page.getByLabel('Testas (T): koeficientas').inputValue(), '0');
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'Užverti' }).click();
    await eventually(isClosed, false);
    await page.close();
  });

  test('all that wait are announced at once; others are not', async () => {
    const { page, calls } = await open();
    await page.getByRole('button', { name: 'Paskelbti nepaskelbtus' }).click();
    await page.getByText('Paskelbta: Chemija.').waitFor();
    const [sent] = await calls('weightsAnnounce');
    expect(sent.subjects.map((one: { subject: string }) => one.subject)).toEqual(['Chemija']);
    await page.close();
  });

  test('documents: one with its link, all with a moving bar', async () => {
    const { page, calls, letGo } = await open({ ...USUAL, weightsDocument: [held(MADE), ok(MADE)] });
    await page.getByRole('button', { name: 'Parengti abu lapus visiems dalykams' }).click();
    await page.getByRole('progressbar').waitFor();
    await letGo();
    await page.getByText('Parengta: 9 dokumentai.').waitFor();
    await eventually(
      async () => (await calls('weightsDocument')).map(({ subject: name, form }) => `${name} ${form}`),
      [
        ...['Lietuvių kalba ir literatūra', 'Matematika', 'Fizika'].flatMap((name) => [
          `${name} components`,
          `${name} signatures`,
        ]),
        'Geografija signatures',
        'Biologija components',
        'Biologija signatures',
      ],
    );
    await page.getByRole('button', { name: 'Fizika' }).click();
    await page.getByLabel('Pirmosios pamokos data (F14)').fill('2026-09-03');
    await page.getByRole('button', { name: /F14/ }).click();
    const link = page.getByRole('link', { name: 'Atverti' });
    await eventually(() => link.getAttribute('href'), MADE.link);
    expect((await calls('weightsDocument')).at(-1)).toMatchObject({
      form: 'signatures',
      firstLesson: '2026-09-03',
    });
    await page.close();
  });

  test('plain mean, closed semester and nothing announced say so and offer no more than they should', async () => {
    const { page } = await open();
    const choose = page.getByLabel('Dalykas', { exact: true });
    const announce = page.getByRole('button', { name: 'Paskelbti', exact: true });
    await choose.selectOption('Geografija');
    await page.getByText('Dalyko vidurkis aritmetinis').waitFor();
    await eventually(
      async () => [await announce.count(), await page.getByRole('button', { name: /F15/ }).count()],
      [0, 0],
    );
    await choose.selectOption('Biologija');
    await page.getByText('Pusmetis užbaigtas: jo įvertinimai įrašyti').waitFor();
    await eventually(() => announce.count(), 0);
    await eventually(() => page.getByLabel('Testas (T): koeficientas').isDisabled(), true);
    await choose.selectOption('Chemija');
    await page.getByText('svoriai nepaskelbti').waitFor();
    await eventually(() => page.getByRole('button', { name: /F1[45]/ }).count(), 0);
    await page.close();
  });

  test('the subject whose sheet is in front is opened first', async () => {
    const { page } = await open({ ...USUAL, weightsView: [ok({ ...VIEW, front: 'Fizika' })] });
    await page.getByText('Svoriai paskelbti 2026-10-05').waitFor();
    await eventually(() => page.getByLabel('Dalykas', { exact: true }).inputValue(), 'Fizika');
    await page.close();
  });
});
