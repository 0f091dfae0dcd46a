// Closing a semester as a teacher does it: decide, close, change a mark, be told, open again for a reason. And the
// dialog alone: pieces, stopping, failing, the keyboard.
import type { Browser, Page } from 'playwright-core';
import type { ClosingView, SubjectView } from '../../src/api/close';
import { closingWorkbook, KINDS } from '../bundle/close-workbook';
import { openBeforeAll } from './opened-workbook';
import { held, notOk, ok, openPageAlone, type Script } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import {
  closeDialog,
  describeInBrowser,
  eventually,
  focused,
  goTo,
  launch,
  openDialog,
  rowsOf,
  typeInto,
  type Watched,
} from './support';

const CLOSED = 7;

describeInBrowser('closing a semester in the page', () => {
  let watched: Watched;
  let page: Page;
  openBeforeAll(
    (opened) => {
      watched = opened;
      page = opened.page;
    },
    () => ({ id: 'uzbaigimas', workbook: closingWorkbook(KINDS, ['Matematika', 'Fizika']) }),
  );

  const kept = async () => (await rowsOf(page, 'Matematika')).slice(5).map((row) => row[CLOSED]);

  test('decided and closed: the results stand in the sheet; nothing is decided beforehand', async () => {
    const dialog = await openDialog(page, 'Užbaigti pusmetį…');
    await dialog.getByRole('heading', { name: 'Užbaigti pusmetį', level: 1 }).waitFor();
    await dialog.getByLabel('I pusmetis', { exact: true }).check();
    const subject = dialog.getByRole('region', { name: 'Matematika', exact: true });
    await subject.getByText('laukia sprendimo: 2 mokiniai').waitFor();
    await eventually(() => subject.locator('input[type=radio]:checked').count(), 0);
    await eventually(() => subject.getByRole('checkbox', { name: /^Matematika/ }).isDisabled(), true);
    expect(await violationsIn(dialog.locator('body'))).toEqual([]);
    expect(await overflowOf(dialog.locator('body'))).toBe(0);
    await shot(page, 'close-decide');
    const decide = (pupil: string, answer: string) =>
      subject
        .getByRole('group', { name: `Sprendimas: ${pupil}` })
        .getByRole('radio', { name: new RegExp(`^${answer}`) })
        .check();
    await decide('Dobilas Petras', 'nepateisinta');
    await decide('Eglė Rūta', 'pateisinta');
    await subject.getByRole('checkbox', { name: /^Matematika/ }).check();
    await dialog.getByRole('button', { name: 'Užbaigti 1 dalyką' }).click();
    await dialog.getByText('Užbaigta: 1 dalykas, 6 įvertinimai, iš jų 2 neigiami.').waitFor();
    expect(await violationsIn(dialog.locator('body'))).toEqual([]);
    await shot(page, 'close-done');
    await closeDialog(page);
    await eventually(kept, [9, 3, 1, 'atleista', 'atleista', '–', '', '']);
  });

  test('a mark typed afterwards is answered in the corner, and the dialog lists it', async () => {
    await goTo(page, 'D7', 'Matematika');
    await typeInto(page, 'D7', '4');
    await page.getByText(/I pusmetis užbaigtas \d{4}-\d\d-\d\d: įvertinimas nepasikeis/).waitFor();
    await shot(page, 'close-notice');
    const dialog = await openDialog(page, 'Užbaigti pusmetį…');
    await dialog.getByLabel('I pusmetis', { exact: true }).check();
    await dialog.getByText('galioja 9, o pagal dabartinius įvertinimus būtų 6').waitFor();
    await dialog.getByText('2020-09-14 T: 8 → 4').waitFor();
    expect(await violationsIn(dialog.locator('body'))).toEqual([]);
    await shot(page, 'close-changed');
    await closeDialog(page);
    await eventually(async () => (await kept())[0], 9);
  });

  test('opened again for a reason only', async () => {
    const dialog = await openDialog(page, 'Atverti užbaigtą pusmetį…');
    await dialog.getByLabel('I pusmetis', { exact: true }).check();
    await dialog.getByRole('checkbox', { name: /^Matematika/ }).check();
    const open = dialog.getByRole('button', { name: 'Atverti 1 dalyką' });
    await eventually(() => open.isDisabled(), true);
    await dialog.getByLabel('Kodėl atveriama').fill('Apeliacijos komisijos sprendimas');
    expect(await violationsIn(dialog.locator('body'))).toEqual([]);
    expect(await overflowOf(dialog.locator('body'))).toBe(0);
    await shot(page, 'reopen');
    await open.click();
    await dialog.getByText('Atverta: 1 dalykas, 6 įvertinimai.').waitFor();
    await closeDialog(page);
    await eventually(kept, new Array(8).fill(''));
    const log = await rowsOf(page, 'Žurnalas');
    expect(log.filter((row) => row[5] === 'Apeliacijos komisijos sprendimas')).toHaveLength(6);
    expect(watched.complaints).toEqual([]);
  });
});

const subject = (name: string, more: Partial<SubjectView> = {}): SubjectView => ({
  subject: name,
  teacher: 'Smilgienė Rita',
  state: 'open',
  ready: 28,
  issues: [],
  toDecide: [],
  negative: [],
  newcomers: [],
  cameLater: [],
  left: [],
  closed: null,
  gone: [],
  changes: [],
  weights: { columns: [], grades: [] },
  halfOpened: false,
  givenByCases: [],
  ...more,
});
const view = (subjects: readonly SubjectView[], questions: ClosingView['questions'] = []) =>
  ok({
    semester: 1,
    className: '2b',
    lastDay: '2027-01-22',
    questions,
    weightIssues: [],
    subjects,
  } satisfies ClosingView);
const NINE = Array.from({ length: 9 }, (_, index) => subject(`Dalykas ${index + 1}`));
const done = (names: readonly string[]) => ({
  closed: names.map((name) => ({ subject: name, kept: 28, negative: 1 })),
  held: [],
});

describeInBrowser('the dialog of closing alone', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.close());
  const open = async (script: Script) => {
    const alone = await openPageAlone(browser, 'close', script, { width: 760, height: 600 });
    page = alone.page;
    return alone;
  };
  const chooseAll = () => page.getByRole('checkbox', { name: /^Visi, kuriuos galima užbaigti/ }).check();

  test('a whole class in pieces of one size, with the questions agreed to first', async () => {
    const { calls, complaints } = await open({
      closeOverview: [view(NINE, ['early'])],
      closeSubjects: [
        notOk('Knygą keičia kitas žmogus.\nNieko neįrašyta.'),
        ok(done(NINE.slice(0, 5).map((one) => one.subject))),
        ok({
          closed: [
            ...done(NINE.slice(5, 7).map((one) => one.subject)).closed,
            {
              subject: 'Dalykas 8',
              kept: 0,
              negative: 0,
              already: { on: '2027-01-22', by: 'kolega@mokykla.example' },
            },
          ],
          held: [{ subject: 'Dalykas 9', issues: ['Lapas „Dalykas 9“: nėra lapo.'] }],
        }),
      ],
    });
    await page.getByText(/Pusmetis baigiasi 2027-01-22, paskutinė jo savaitė dar neprasidėjo/).waitFor();
    await chooseAll();
    const close = page.getByRole('button', { name: 'Užbaigti 9 dalykus' });
    await eventually(() => close.isDisabled(), true);
    await page.getByLabel('Suprantu, vis tiek užbaigti').check();
    await shot(page, 'close-class');
    await close.click();
    const problem = page.getByRole('alert').filter({ hasText: 'Knygą keičia kitas žmogus.' });
    await problem.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.getByText('Užbaigta: 7 dalykai, 196 įvertinimai, iš jų 7 neigiami.').waitFor();
    await page
      .getByText('Jau buvo užbaigta, todėl nieko nepakeista: Dalykas 8 (2027-01-22, kolega@mokykla.example).')
      .waitFor();
    await page.getByText('Lapas „Dalykas 9“: nėra lapo.').waitFor();
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    const sent = await calls('closeSubjects');
    expect(
      sent.map(({ subjects, piece, agreed }) => [subjects.length, piece.number, piece.of, agreed]),
    ).toEqual([
      [5, 1, 2, true],
      [5, 1, 2, true],
      [4, 2, 2, true],
    ]);
    expect(complaints).toEqual([]);
  });

  test('what differs from the announced weights and who came later are told, and stand in no way', async () => {
    const weights: SubjectView['weights'] = {
      columns: [
        { work: '2026-09-14 T, Šaknys', reason: 'weight', announced: '9,5', now: '3', toldLater: '' },
        { work: 'F stulpelis', reason: 'no-weight', announced: '1', now: '', toldLater: '' },
      ],
      grades: [{ pupil: 'Aguona Ona', byAnnounced: '8', now: '9' }],
    };
    const { complaints } = await open({
      closeOverview: [
        ok({
          semester: 1,
          className: '2b',
          lastDay: '2027-01-22',
          questions: [],
          weightIssues: ['Lapas „Paskelbti svoriai“: nėra stulpelio „Svoris“.'],
          subjects: [
            subject('Matematika', {
              weights,
              cameLater: ['Klevas Adas'],
              gone: [{ pupil: 'Beržas Jonas', result: '3' }],
            }),
            subject('Algebra', {
              state: 'renamed',
              ready: 0,
              issues: ['Pusmetis jau užbaigtas kitu vardu.'],
            }),
          ],
        } satisfies ClosingView),
      ],
    });
    await page.getByText('2026-09-14 T, Šaknys: paskelbtas svoris 9,5, lape 3').waitFor();
    await page.getByText('F stulpelis: paskelbtas svoris 1, lape svorio nėra').waitFor();
    await page.getByText('Aguona Ona: pagal paskelbtus svorius 8, dabar 9').waitFor();
    await page.getByText('Lapas „Paskelbti svoriai“: nėra stulpelio „Svoris“.').waitFor();
    await page.getByRole('heading', { name: /^Atvyko po pusmečio, įvertinimo nėra/ }).waitFor();
    await page.getByText('Klevas Adas').waitFor();
    await page.getByRole('heading', { name: /mokinio eilutės šiame lape nebėra/ }).waitFor();
    await page.getByText('Beržas Jonas – 3').waitFor();
    await page.getByText('užbaigtas kitu pavadinimu · 1 kliūtis').waitFor();
    await eventually(() => page.getByRole('checkbox', { name: /^Algebra/ }).isDisabled(), true);
    await page.getByRole('checkbox', { name: /^Matematika/ }).check();
    await eventually(() => page.getByRole('button', { name: 'Užbaigti 1 dalyką' }).isEnabled(), true);
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    await shot(page, 'close-weights');
    expect(complaints).toEqual([]);
  });

  test('stopped after a piece: the script is told that nothing more is coming', async () => {
    const { calls, letGo } = await open({
      closeOverview: [view(NINE)],
      closeSubjects: [held(done(NINE.slice(0, 5).map((one) => one.subject))), ok(done([]))],
    });
    await page.getByRole('heading', { name: 'Dalykai' }).waitFor();
    await chooseAll();
    await page.getByRole('button', { name: 'Užbaigti 9 dalykus' }).click();
    await page.getByRole('button', { name: 'Sustabdyti' }).click();
    await letGo();
    await page.getByText('Sustabdyta: liko 4 dalykai.').waitFor();
    await eventually(
      async () =>
        (await calls('closeSubjects')).map(({ subjects, piece }) => [subjects.length, piece.number]),
      [
        [5, 1],
        [0, 2],
      ],
    );
  });

  test('by the keyboard alone: a decision, saved; what was answered meanwhile is said', async () => {
    const toDecide = [
      {
        pupilId: '2b-19',
        pupil: 'Lakštingalytė-Rugiagėlaitė Viltė Konstancija',
        why: 'no-test' as const,
        marks: '7, 8 9, n',
        results: { excused: '8', unexcused: '1', exempt: 'atleista' },
      },
    ];
    const { calls } = await open({
      closeOverview: [view([subject('Matematika', { toDecide, ready: 27 })]), view([subject('Matematika')])],
      closeSaveDecisions: [
        ok({
          saved: 0,
          issues: ['Lapas „Matematika“: lape jau įrašyta „atleista“ – jūsų sprendimas neįrašytas.'],
        }),
      ],
    });
    await page.getByText('nėra testo, yra kitų darbų: 7, 8 9, n').waitFor();
    const pressed = async (keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await focused(page.getByRole('heading', { level: 1 }));
    // The title, the semester, the details, the table, the first answer; then the second.
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => document.activeElement?.closest('label')?.textContent ?? '');
      if (label.startsWith('pateisinta')) break;
    }
    await pressed(['Space', 'ArrowRight']);
    await eventually(() => page.getByLabel('nepateisinta').isChecked(), true);
    await page.getByRole('button', { name: 'Įrašyti sprendimus' }).press('Enter');
    await page.getByText('lape jau įrašyta „atleista“').waitFor();
    await eventually(async () => (await calls('closeSaveDecisions'))[0], {
      semester: 1,
      decisions: [{ subject: 'Matematika', pupilId: '2b-19', decision: 'unexcused' }],
    });
    expect(await violationsIn(page.locator('body'))).toEqual([]);
  });
});
