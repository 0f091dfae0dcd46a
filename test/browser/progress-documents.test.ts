// The page of progress documents: choosing, looking, what is said before it is shown to anybody, printing, making.
import type { Browser } from 'playwright-core';
import type { PreviewView } from '../../src/api/progress-documents';
import type { DocumentChoices } from '../../src/app/progress-documents/view-documents';
import { renderHtml } from '../../src/documents/html/render-html';
import { mipFormDocument } from '../../src/documents/mip-form';
import { parentsDocument } from '../../src/documents/parents-meeting';
import { viewOfChild } from '../../src/domain/audience';
import { blankPupil, fullPupil, LONG_HEADING, manyPupils, SUBJECTS } from '../unit/documents/progress';
import { notOk, ok, openPageAlone } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, launch } from './support';

const SIZE = { width: 900, height: 680 };
const LONG_NAME = 'Pavyzdauskaitė-Ilgapavardauskaitė-Kelmickienė Aleksandra';
const HOSTILE = '<img src=x onerror="document.title=1"> =1+1 שלום 👩‍👩‍👧';
const CHOICES: DocumentChoices = {
  className: '2b',
  schoolYear: '2026–2027',
  form: 'monthly',
  months: ['2026-09', '2026-10', '2026-11'],
  month: '2026-11',
  pupils: [
    { id: '2b-01', name: LONG_NAME, left: '' },
    { id: '2b-02', name: 'Beržinytė Goda', left: '' },
    { id: '2b-03', name: 'Ožys Jonas', left: '2026-10-01' },
  ],
  subjects: SUBJECTS,
  pupil: '2b-01',
  subject: '',
};
const own = fullPupil('monthly', (what) => `${HOSTILE} ${what}`, LONG_NAME);
const view = viewOfChild([own, ...manyPupils('monthly', 7).slice(1)], '2b-01');
const F6: PreviewView = {
  key: 'k1',
  name: '2026-11-22 Pažangos anketa – Pavyzdauskaitė A.',
  html: renderHtml(mipFormDocument(LONG_HEADING, [own, blankPupil('monthly')])),
  problems: ['Lapas „Fizika“: nėra lapo „Fizika“. Gal jis pervadintas ar ištrintas?'],
  mentioned: [],
  before: {
    name: '2026-10-02 Pažangos anketa – Pavyzdauskaitė A.',
    link: 'https://docs.example/0',
    isSame: false,
  },
};
const PARENTS: PreviewView = {
  ...F6,
  key: 'k2',
  name: '2026-11-22 Mokinio pažanga tėvams – Pavyzdauskaitė A.',
  html: renderHtml(view ? parentsDocument(LONG_HEADING, view) : []),
  problems: [],
  mentioned: ['Beržinytė Goda'],
  before: null,
};
const MADE = { kind: 'made', isNew: true, name: PARENTS.name, link: 'https://docs.example/1' };

describeInBrowser('Pažangos dokumentai', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('from the choice to the document', async () => {
    const { page, complaints, calls } = await openPageAlone(
      browser,
      'progress',
      {
        progressDocuments: [ok(CHOICES)],
        progressDocumentPreview: [notOk('Nepavyko: nėra stulpelio „Data“.'), ok(F6), ok(PARENTS)],
        progressDocumentMake: [
          ok({ kind: 'changed', preview: { ...PARENTS, key: 'k3' } }),
          { refused: 'ScriptError' },
          ok(MADE),
        ],
      },
      SIZE,
    );
    const look = page.getByRole('button', { name: 'Peržiūrėti' });
    const form = page.getByLabel('Dokumentas');
    const pupil = page.getByLabel('Mokinys (-ė)');
    const paper = page.getByRole('region', { name: /^Peržiūra: / });

    // The selected row's pupil is chosen; what could not be read is said and may be tried again.
    await page.getByText('2b klasė, 2026–2027 m. m.').waitFor();
    await eventually(() => pupil.inputValue(), '2b-01');
    await eventually(
      () => pupil.locator('option').allInnerTexts(),
      expect.arrayContaining(['Ožys Jonas (išvykęs)']),
    );
    await look.click();
    await page.getByText('nėra stulpelio „Data“').waitFor();
    await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await paper.waitFor();
    await eventually(
      () => calls('progressDocumentPreview'),
      Array(2).fill({ form: 'mip', pupilId: '2b-01' }),
    );

    // Every text as it was typed, nothing of it runs.
    await eventually(() => paper.textContent(), expect.stringContaining(HOSTILE));
    await eventually(() => paper.locator('img, script, a').count(), 0);
    await eventually(() => page.title(), F6.name);
    await page.getByText('Lapas „Fizika“: nėra lapo').waitFor();
    await eventually(
      () => page.getByRole('link', { name: 'Atverti jau sukurtą' }).getAttribute('href'),
      'https://docs.example/0',
    );
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await shot(page, 'progress-mip');

    // On paper there is the document alone, each pupil's from a new page.
    await page.emulateMedia({ media: 'print' });
    await eventually(
      () => page.locator('button:visible, select:visible, .problem:visible, h1:visible').count(),
      2,
    );
    const breaks = await page
      .locator('.page-break')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
    expect(breaks).toEqual(['page']);
    await shot(page, 'progress-print', true);
    await page.emulateMedia({ media: 'screen' });

    // Another document: the preview of the first is gone, a parents' page is never of the whole class.
    await pupil.selectOption({ label: 'Visa klasė (kiekvienas iš naujo puslapio)' });
    await form.selectOption({ label: 'Tėvų susirinkimas: vieno vaiko rezultatai' });
    await page.getByText('Tik to vaiko tėvų').waitFor();
    await eventually(
      async () => [await paper.count(), await pupil.inputValue(), await look.isDisabled()],
      [0, '', true],
    );
    await eventually(
      async () => (await pupil.locator('option').allInnerTexts()).join(),
      expect.not.stringContaining('Visa klasė'),
    );
    await pupil.selectOption('2b-01');
    await look.click();
    await page.getByText('Tekstuose galbūt minimi kiti mokiniai: Beržinytė Goda').waitFor();
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    await shot(page, 'progress-parents');

    // The data have changed meanwhile: shown anew first; a failure keeps what is shown; then made once.
    const make = page.getByRole('button', { name: 'Sukurti dokumentą' });
    await make.click();
    await page.getByText('duomenys pasikeitė').waitFor();
    await make.click();
    await page.getByText('Nėra ryšio su „Google“ paslauga').waitFor();
    await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.getByText('Dokumentas sukurtas ir įrašytas').waitFor();
    await eventually(
      () => page.getByRole('link', { name: 'Atverti dokumentą' }).getAttribute('href'),
      MADE.link,
    );
    const document = { form: 'parents', pupilId: '2b-01' };
    await eventually(
      () => calls('progressDocumentMake'),
      [
        { document, key: 'k2' },
        { document, key: 'k3' },
        { document, key: 'k3' },
      ],
    );
    await eventually(() => make.count(), 0);
    await shot(page, 'progress-made');

    // A group is ticked off; nobody is no group.
    await form.selectOption({ label: 'Klasės valandėlė: mokinių grupė' });
    await eventually(() => look.isDisabled(), true);
    await page.getByLabel('Beržinytė Goda').check();
    await page.getByLabel('Ožys Jonas').check();
    await page.getByLabel('Ožys Jonas').uncheck();
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    await look.click();
    await paper.waitFor();
    await eventually(async () => (await calls('progressDocumentPreview')).at(-1), {
      form: 'group',
      pupilIds: ['2b-02'],
    });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('for each child a document of their own; what may name another waits for a person', async () => {
    const plain = { ...PARENTS, mentioned: [] };
    const { page, calls } = await openPageAlone(
      browser,
      'progress',
      {
        progressDocuments: [ok(CHOICES)],
        progressDocumentPreview: [ok(PARENTS), ok(plain)],
        progressDocumentMake: [{ refused: 'ScriptError' }, ok(MADE)],
      },
      SIZE,
    );
    await page.getByLabel('Dokumentas').selectOption({ label: 'Tėvų susirinkimas: vieno vaiko rezultatai' });
    await page
      .getByLabel('Mokinys (-ė)')
      .selectOption({ label: 'Kiekvienam mokiniui – atskiras dokumentas' });
    await eventually(() => page.getByRole('button', { name: 'Peržiūrėti' }).count(), 0);
    await page.getByRole('button', { name: 'Sukurti kiekvienam' }).click();
    await page.getByText('Nėra ryšio su „Google“ paslauga').waitFor();
    await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.getByText('Sukurta dokumentų: 1.').waitFor();
    await page.getByText(`${LONG_NAME}: Tekstuose galbūt minimi`).waitFor();
    await eventually(
      async () => (await calls('progressDocumentMake')).map(({ document }) => document.pupilId),
      ['2b-02', '2b-02'],
    );
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    await shot(page, 'progress-each');
    await page.close();
  });
});
