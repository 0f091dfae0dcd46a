// „Papildomi darbai ir kėlimas“ as a class head meets it: the class in a table, one pupil through the council, an extra work
// whose mark becomes the annual grade; by keyboard too.

import type { Browser } from 'playwright-core';
import type { ExtraWorkView } from '../../src/api/extra-work';
import { NO_FIELDS } from '../../src/app/promotion/promotion-table';
import type { HelpView } from '../../src/app/support/view-help';
import { notOk, ok, openPageAlone, type Script } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, launch, titled } from './support';

const SIZE = { width: 900, height: 680 };
type Pupil = ExtraWorkView['pupils'][number];
type Work = ExtraWorkView['works'][number];
const pupil = (pupilId: string, name: string, more: Partial<Pupil> = {}): Pupil => ({
  pupilId,
  pupil: name,
  key: '',
  round: 1,
  negatives: [],
  missing: [],
  fields: NO_FIELDS,
  stage: 'noted',
  isConsidered: false,
  informUntil: '',
  isLate: false,
  mayReconsider: false,
  link: '',
  ...more,
});
const DECIDED: Pupil['fields'] = {
  ...NO_FIELDS,
  activity: 'done',
  proposal: 'repeat',
  decision: 'repeat',
  councilNumber: '5',
  councilOn: '2027-06-16',
};
const MATAS = pupil('m1', 'Gandriukas Matas', {
  negatives: [
    { subject: 'Lietuvių kalba ir literatūra', grade: '3' },
    { subject: 'Istorija', grade: '3' },
  ],
  isConsidered: true,
  informUntil: '2027-06-18',
});
const BENAS = pupil('m2', 'Lazdynėlis Benas', {
  key: 'k2',
  negatives: [{ subject: 'Fizika', grade: '2' }],
  fields: { ...DECIDED, order: 'V-12', orderedOn: '2027-06-17' },
  stage: 'ordered',
  isConsidered: true,
  informUntil: '2027-06-18',
  isLate: true,
});
const WORK: Work = {
  key: 'w1',
  row: 2,
  number: '1',
  pupilId: 'm4',
  pupil: 'Vyturėlis Domantas',
  subject: 'Biologija',
  teacher: 'Pelėdienė Nijolė',
  isPassFail: false,
  council: '2027-06-16 Nr. 5',
  order: 'V-12',
  ordered: '2027-06-17',
  lastAnnual: '3',
  state: 'in-progress',
  stateText: 'vykdoma',
  steps: ['settle', 'cancel'],
  isLate: true,
  fields: {
    from: '2027-06-17',
    to: '2027-06-18',
    topics: 'Ląstelė\nPaveldėjimas',
    task: '1–20 uždaviniai\nReferatas',
    consultation: '',
    settled: '',
    grade: '',
    proposal: '',
  },
  link: '',
};
const VIEW: ExtraWorkView = {
  today: '2027-06-21',
  className: '2b',
  schoolYear: '2026–2027',
  lastLessonDay: '2027-06-15',
  informUntil: '2027-06-18',
  pupils: [
    MATAS,
    BENAS,
    pupil('m3', 'Lakštingalytė-Rugiagėlaitė Viltė Konstancija', {
      missing: ['Matematika', 'Fizika', 'Chemija', 'Biologija', 'Istorija', 'Geografija'],
    }),
    pupil('m4', 'Vyturėlis Domantas', { fields: { ...NO_FIELDS, activity: 'done' } }),
  ],
  works: [WORK],
  assignable: [
    { pupilId: 'm5', pupil: 'Žvirblaitis Jonas', subject: 'Chemija', grade: '3', orderedOn: '2027-06-17' },
  ],
  open: ['Matematika'],
  problems: [],
};
const HTML = '<article class="document-preview" lang="lt"><h1>Kėlimo sąrašas</h1></article>';
const HELP: HelpView = {
  basisKey: 'darbas',
  key: 'pagalba',
  pupil: '',
  subject: '',
  teacher: 'Smilgienė Rita',
  today: '2027-06-18' as HelpView['today'],
  state: null,
  from: '',
  to: '',
  outcome: '',
  meetings: [],
  nextKey: 'pagalba',
  base: '',
};
const USUAL: Script = {
  helpView: [ok(HELP)],
  extraWorkView: [ok(VIEW)],
  promotionSave: [ok({ saved: 1 })],
  caseDocumentPreview: [
    ok({ name: 'Kėlimo sąrašas', html: HTML, problems: [], version: 1, before: null, seen: 's' }),
  ],
};

describeInBrowser('Papildomi darbai ir kėlimas', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('the class in a table: activity is chosen for all and saved at once; one pupil by keyboard', async () => {
    const after = (more: Partial<Pupil>): ExtraWorkView => ({
      ...VIEW,
      pupils: VIEW.pupils.map((one) =>
        one.pupilId === 'm1'
          ? { ...one, key: 'k1', fields: { ...one.fields, activity: 'done' }, ...more }
          : one,
      ),
    });
    const proposed = { ...NO_FIELDS, activity: 'done', proposal: 'repeat' };
    const { page, complaints, calls } = await openPageAlone(
      browser,
      'extra-work',
      {
        ...USUAL,
        extraWorkView: [ok(VIEW), ok(after({})), ok(after({ fields: proposed, stage: 'proposed' }))],
        promotionSave: [
          ok({ saved: 2 }),
          notOk('Nepavyko:\nGandriukas Matas: įrašykite numerį.'),
          ok({ saved: 1 }),
        ],
      },
      SIZE,
    );
    const table = page.getByRole('table');
    await table.waitFor();
    const rows = (await table.getByRole('row').allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
    expect(rows[1]).toContain('Gandriukas Matas Lietuvių kalba ir literatūra – 3 Istorija – 3');
    expect(rows[2]).toContain('yra įsakymas: palikti kartoti kursą pavėluota');
    expect(rows[3]).toContain('Matematika Fizika Chemija ir dar 3');
    await page.getByText('tėvams pranešama nedelsiant, ne vėliau kaip 2027-06-18').waitFor();
    await page.getByText('dar gali keistis: Matematika.').waitFor();
    await eventually(() => page.getByLabel('Lazdynėlis Benas: socialinė').isDisabled(), true);
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await shot(page, 'extra-work-promotion');

    await page.getByRole('button', { name: 'Visiems nepažymėtiems – atlikta' }).click();
    await page.getByLabel(/^Lakštingalytė.*veikla/).selectOption('not-done');
    await page.getByRole('button', { name: 'Įrašyti veiklą (2 mokinių)' }).press('Enter');
    await page.getByText('Įrašyta: 2 mokiniai.').waitFor();
    const [sent] = await calls('promotionSave');
    expect(sent.changes.map((one: { pupilId: string; fields: object }) => [one.pupilId, one.fields])).toEqual(
      [
        ['m1', { ...NO_FIELDS, activity: 'done' }],
        ['m3', { ...NO_FIELDS, activity: 'not-done' }],
      ],
    );

    await page.getByRole('radio', { name: 'Svarstytini (2)' }).press('Space');
    await page.getByRole('button', { name: 'Gandriukas Matas' }).press('Enter');
    await titled(page, 'Gandriukas Matas');
    await eventually(() => page.getByLabel('Nutarimo data').isDisabled(), true);
    const proposal = page.getByRole('group', { name: 'Siūlymas mokytojų tarybai' });
    await eventually(() => proposal.getByRole('radio', { checked: true }).count(), 0);
    await proposal.getByRole('radio', { name: 'palikti kartoti kursą' }).press('Space');
    await page.getByRole('button', { name: 'Įrašyti', exact: true }).press('Enter');
    await page.getByText('įrašykite numerį').waitFor();
    await eventually(() => proposal.getByRole('radio', { name: 'palikti kartoti kursą' }).isChecked(), true);
    await page.getByRole('button', { name: 'Įrašyti', exact: true }).press('Enter');
    await page.getByText('Įrašyta.', { exact: true }).waitFor();

    const decision = page.getByRole('group', { name: 'Ką nutarta' });
    await decision.getByRole('radio', { name: 'skirti papildomą darbą' }).press('Space');
    await page.getByRole('button', { name: 'Kaip kitų: 2027-06-16 Nr. 5' }).click();
    await eventually(() => page.getByLabel('Nutarimo (protokolo) numeris').inputValue(), '5');
    await eventually(() => page.getByLabel('Nutarimo data').inputValue(), '2027-06-16');
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await shot(page, 'extra-work-pupil', true);

    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('button', { name: 'Papildomi darbai', exact: true }).click();
    await eventually(() => page.getByLabel('Nutarimo (protokolo) numeris').inputValue(), '5');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('an extra work: a refused mark stays typed, the settled one says that it is the annual grade', async () => {
    const settled: Work = {
      ...WORK,
      state: 'settled',
      stateText: 'atsiskaityta',
      steps: ['finish'],
      isLate: false,
      fields: { ...WORK.fields, settled: '2027-06-21', grade: '2' },
    };
    const { page, complaints, calls } = await openPageAlone(
      browser,
      'extra-work',
      {
        ...USUAL,
        extraWorkView: [ok(VIEW), ok({ ...VIEW, works: [settled] })],
        extraWorkChange: [
          notOk('Nepavyko:\nVyturėlis Domantas, Biologija: įvertinimas „12“ netinka.'),
          ok({ state: 'settled' }),
        ],
        extraWorkAssign: [ok({ key: 'w1', isNew: true })],
      },
      SIZE,
    );
    await page.getByRole('button', { name: 'Papildomi darbai', exact: true }).click();
    await page.getByText('vykdoma vėluoja').waitFor();
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    await shot(page, 'extra-work-list');
    await page.getByRole('button', { name: 'Vyturėlis Domantas – Biologija' }).press('Enter');
    await titled(page, 'Vyturėlis Domantas – Biologija');
    await page.getByLabel('Atsiskaitymo data').fill('2027-06-21');
    await page.getByLabel('Įvertinimas (1–10)').fill('12');
    await page.getByRole('button', { name: 'Įrašyti įvertinimą' }).press('Enter');
    await page.getByText('įvertinimas „12“ netinka').waitFor();
    await eventually(() => page.getByLabel('Įvertinimas (1–10)').inputValue(), '12');
    await page.getByLabel('Įvertinimas (1–10)').fill('2');
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await shot(page, 'extra-work-work', true);
    await page.getByRole('button', { name: 'Įrašyti įvertinimą' }).press('Enter');
    await page.getByText('Įvertinimas įrašytas: jis tapo metiniu.').waitFor();
    expect((await calls('extraWorkChange'))[1]).toMatchObject({
      key: 'w1',
      step: 'settle',
      base: { ...WORK.fields, state: 'in-progress' },
      fields: { grade: '2', settled: '2027-06-21' },
    });
    await eventually(
      () => page.getByRole('group', { name: 'Po papildomo darbo siūloma' }).getByRole('radio').count(),
      2,
    );
    expect(complaints).toEqual([]);
    await page.close();
  });
});
