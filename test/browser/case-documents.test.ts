// What every page shows of documents of cases: one looked at, printed, made and made anew; many of them with a pause, a stop
// and going on. Tried on the dialogs of one document and of plans.
import type { Browser } from 'playwright-core';
import type { BatchedDocument, BatchStop, CaseDocumentView } from '../../src/api/case-documents';
import type { PlansView } from '../../src/api/plans';
import { planDocument } from '../../src/documents/compensation-plan';
import { renderHtml } from '../../src/documents/html/render-html';
import { longRequest, PLAN_OPTIONS, planOf } from '../unit/documents/plans';
import { notOk, ok, openPageAlone } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, launch } from './support';

const SIZE = { width: 900, height: 680 };
const NAME = '2026-11-22 Testų tvarkaraštis – 2b – I pusmetis';
const BEFORE = { name: '2026-09-10 Testų tvarkaraštis – 2b – I pusmetis', link: 'https://docs.example/1' };
const VIEW: CaseDocumentView = {
  name: NAME,
  html: renderHtml(planDocument([planOf(longRequest)], PLAN_OPTIONS)),
  problems: [],
  version: 1,
  before: null,
  seen: 's1',
};
const AGAIN = { ...VIEW, version: 2, before: BEFORE, seen: 's2', problems: ['Eilutės neįtrauktos: 7.'] };
const made = (isNew: boolean, problems: readonly string[] = []) => ({
  kind: 'made',
  isNew,
  name: NAME,
  link: 'https://docs.example/2',
  problems,
});

describeInBrowser('Bylų dokumentai', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('one document', async () => {
    const { page, complaints, calls } = await openPageAlone(
      browser,
      'document',
      {
        caseDocumentPreview: [notOk('Nepavyko: nėra lapo „Testų tvarkaraštis“.'), ok(VIEW), ok(AGAIN)],
        caseDocumentMake: [
          ok({ kind: 'changed', preview: { ...VIEW, seen: 's1b' } }),
          notOk('Nepavyko:\n„Google“ diskas prašo palaukti.\nNieko neįrašyta.'),
          ok(made(true)),
          ok(made(true, ['Lapas „Apeliacijos“: nuoroda neįrašyta.'])),
        ],
      },
      SIZE,
      undefined,
      { form: 'F16', key: '1' },
    );
    const paper = page.getByRole('region', { name: /^Peržiūra: / });
    const body = page.locator('body');

    // It is shown at once; what went wrong is said and tried again.
    await page.getByRole('heading', { name: 'Testų tvarkaraštis' }).waitFor();
    await page.getByText('nėra lapo „Testų tvarkaraštis“').waitFor();
    await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await paper.waitFor();
    await eventually(() => calls('caseDocumentPreview'), Array(2).fill({ form: 'F16', key: '1' }));
    await eventually(() => page.title(), NAME);
    expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
    await shot(page, 'document');

    // On paper there is nothing but the document.
    await page.emulateMedia({ media: 'print' });
    await eventually(
      () => page.locator('button:visible, input:visible, .note:visible:not(.paper *)').count(),
      0,
    );
    await eventually(
      () => page.locator('h1:visible').allInnerTexts(),
      expect.not.arrayContaining(['Testų tvarkaraštis']),
    );
    await eventually(() => paper.isVisible(), true);
    await page.emulateMedia({ media: 'screen' });

    // The data have changed; Drive asks to wait; then it is made.
    const make = page.getByRole('button', { name: 'Sukurti dokumentą' });
    await make.click();
    await page.getByText('duomenys pasikeitė').waitFor();
    await make.click();
    await page.getByText('prašo palaukti').waitFor();
    await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.getByText('Dokumentas sukurtas ir įrašytas').waitFor();
    await eventually(
      async () => (await calls('caseDocumentMake')).map(({ version, seen }) => [version, seen]),
      [
        [1, 's1'],
        [1, 's1b'],
        [1, 's1b'],
      ],
    );
    await eventually(
      () => page.getByRole('link', { name: 'Atverti dokumentą' }).getAttribute('href'),
      'https://docs.example/2',
    );

    // By the keyboard: the other semester, where there is one already, made anew.
    await page.getByLabel('I pusmetis', { exact: true }).press('ArrowDown');
    await page.getByText(BEFORE.name).waitFor();
    await page.getByText('Eilutės neįtrauktos: 7.').waitFor();
    await eventually(async () => (await calls('caseDocumentPreview')).at(-1), { form: 'F16', key: '2' });
    expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
    await shot(page, 'document-before');
    await page.getByRole('button', { name: 'Kurti iš naujo' }).click();
    await page.getByText('nuoroda neįrašyta').waitFor();
    await eventually(async () => (await calls('caseDocumentMake')).at(-1), {
      form: 'F16',
      key: '2',
      version: 2,
      seen: 's2',
    });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('many: a pause that is stopped, the limit of the day, no connection, and going on to the end; then one of all', async () => {
    const { page, complaints, calls } = await openPageAlone(
      browser,
      'plans',
      {
        plansView: [ok(PLANS)],
        plansRegister: [ok({ registered: KEYS, already: [], view: PLANS })],
        caseDocumentsPreview: [ok({ html: VIEW.html, problems: ['Įvertinimas nuo to laiko pasikeitė.'] })],
        caseDocumentsPiece: [
          piece([done('a')], { message: '„Google“ diskas prašo palaukti.', waitSeconds: 600 }),
          piece([done('b'), undone('c')], { message: 'Šiandien daugiau kurti nebeleidžia.', waitSeconds: 0 }),
          { refused: 'ScriptError' },
          piece([undone('c')], { message: '„Google“ diskas prašo palaukti.', waitSeconds: 0.01 }),
          piece([done('d', false)]),
        ],
        caseDocumentsJoin: [
          ok({
            isNew: true,
            name: 'Bendras',
            link: 'https://docs.example/9',
            leftOut: ['Be c.'],
            problems: [],
          }),
        ],
      },
      SIZE,
    );
    const body = page.locator('body');
    await page.getByRole('button', { name: 'Registruoti 1 planą' }).click();
    await page.getByRole('button', { name: 'Peržiūrėti (4)' }).click();
    await page.getByRole('region', { name: /^Peržiūra: 4 dokumentai/ }).waitFor();
    await page.getByText('nuo to laiko pasikeitė').waitFor();
    expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
    await page.getByRole('button', { name: 'Slėpti peržiūrą' }).click();

    await page.getByRole('button', { name: 'Sukurti (4)' }).click();
    await page.getByText('Laukiama, kol „Google“ diskas vėl leis kurti').waitFor();
    await eventually(
      () => page.getByRole('progressbar', { name: 'Kuriami dokumentai' }).getAttribute('aria-valuenow'),
      '1',
    );
    await shot(page, 'batch-waiting');
    await page.getByRole('button', { name: 'Sustabdyti' }).click();
    await page.getByText('Sustabdyta. Sukurta: 1, liko: 3.').waitFor();

    const goOn = page.getByRole('button', { name: 'Tęsti' });
    await goOn.click();
    await page
      .getByText(/Šiandien daugiau kurti nebeleidžia\.\s+Sukurta ir įrašyta: 2, nesukurta: 2\./)
      .waitFor();
    await page.getByText('1 dokumentas nesukurtas:').waitFor();
    await page.getByText('Mokinys c – Matematika: Nėra lapo.').waitFor();
    expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
    await shot(page, 'batch-refused');
    await goOn.click();
    await page.getByText('Nėra ryšio su „Google“ paslauga').waitFor();
    await goOn.click();
    await page.getByText('Sukurta dokumentų: 2. Jau buvo sukurta anksčiau: 1.').waitFor();
    await eventually(
      async () => (await calls('caseDocumentsPiece')).map(({ keys }) => keys.join('')),
      ['abc', 'bcd', 'cd', 'cd', 'd'],
    );
    await page.getByText('Sukurti dokumentai', { exact: true }).click();
    await eventually(() => page.getByRole('link').allInnerTexts(), ['Planas a', 'Planas b', 'Planas d']);
    await shot(page, 'batch-done');

    await page.getByLabel('Vienas bendras dokumentas').check();
    await page.getByRole('button', { name: 'Sukurti (4)' }).click();
    await page.getByText('Bendras dokumentas sukurtas ir įrašytas').waitFor();
    await page.getByText('Be c.').waitFor();
    await eventually(async () => (await calls('caseDocumentsJoin'))[0], { form: 'F1', keys: KEYS });
    expect(complaints).toEqual([]);
    await page.close();
  });
});

const KEYS = ['a', 'b', 'c', 'd'];
const done = (key: string, isNew = true): BatchedDocument => ({
  form: 'F1',
  key,
  isMade: true,
  isNew,
  name: `Planas ${key}`,
  link: `https://docs.example/${key}`,
});
const undone = (key: string): BatchedDocument => ({
  form: 'F1',
  key,
  isMade: false,
  problems: ['Nėra lapo.'],
});
const piece = (documents: readonly BatchedDocument[], stopped: BatchStop | null = null) =>
  ok({ documents, stopped, problems: [] });

const day = (text: string) => text as PlansView['negatives'][number]['recorded'];
const SAME = {
  subject: 'Matematika',
  teacher: '',
  semester: 1,
  grade: '3',
  recorded: day('2027-01-22'),
  due: day('2027-01-29'),
} as const;
const PLANS: PlansView = {
  className: '2b',
  schoolYear: '2026–2027',
  today: day('2027-01-25'),
  semester: 1,
  front: 'Matematika',
  problems: [],
  negatives: [{ ...SAME, key: 'n', pupilId: 'n', pupil: 'Mokinys a', isClosed: true }],
  plans: KEYS.map((key) => ({
    ...SAME,
    key,
    helpKey: key,
    pupil: `Mokinys ${key}`,
    gradeNow: '',
    state: 'prepared',
    stateWord: 'parengtas',
    handing: 'in-time',
    handedIn: '',
    parentsInformed: '',
    finished: '',
    outcome: '',
    link: '',
    steps: [],
    base: '',
    meetings: 0,
    isHelpFinished: false,
  })),
};
