// The page of „Paaiškinimas“ alone: what it shows of a pupil, „what if“, on paper, by the keyboard, copied as text.
import type { Browser } from 'playwright-core';
import type { ExplanationData } from '../../src/app/explain/explanation-data';
import { KINDS_OF_WORK } from '../../src/domain/kind-of-work';
import { notOk, ok, openPageAlone, type PageAlone, type Script } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, launch, titled } from './support';

/** As the dialog is opened; Google takes its borders off. */
const VIEWPORT = { width: 760, height: 640 };

const DATA: ExplanationData = {
  pupil: 'Lakštingalytė-Rugiagėlaitė Viltė Konstancija',
  subject: 'Lietuvių kalba ir literatūra',
  teacher: 'Viksvaitė Danguolė',
  className: '2b',
  schoolYear: '2026–2027',
  today: '2027-04-20',
  arrived: '',
  left: '',
  plainMean: false,
  annualFromAllMarks: false,
  roundUpFrom: 0.5,
  strictPass: false,
  levels: 2018,
  semesters: [
    {
      from: '2026-09-01',
      to: '2027-01-22',
      signal: '2026-11-13',
      works: [
        { date: '2026-09-14', kind: 'ND', weight: 1, topic: '', mark: 7 },
        { date: '2026-10-05', kind: 'T', weight: 3, topic: 'K. Donelaitis', mark: '6 8' },
        {
          date: '2026-11-23',
          kind: 'R',
          weight: 3,
          topic: 'Rašinys: laisvė ir atsakomybė šiandien',
          mark: 5,
        },
        { date: '2026-12-01', kind: 'F', weight: 1, topic: 'Grįžtamasis ryšys', mark: '+' },
        { date: '2026-12-07', kind: 'AŽ', weight: 1, topic: '', mark: 'n' },
        { date: '2026-12-14', kind: 'B', weight: '', topic: 'Už renginį', mark: 0.5 },
      ],
      status: '',
      mean: 7.1,
      grade: 7,
      closed: 6,
      closedOn: '2027-01-22',
      givenBy: '',
      isPassFail: false,
    },
    {
      from: '2027-01-25',
      to: '2027-06-15',
      signal: '2027-04-16',
      works: [
        { date: '2027-02-08', kind: 'T', weight: 3, topic: 'A. Mickevičius', mark: 4 },
        { date: '2027-03-08', kind: 'ND', weight: 1, topic: '', mark: 9 },
        { date: '2027-05-10', kind: 'T', weight: 3, topic: 'Maironis', mark: '' },
      ],
      status: '',
      mean: 5.25,
      grade: 5,
      closed: '',
      closedOn: '',
      givenBy: '',
      isPassFail: false,
    },
  ],
  override: '',
  overrideFrom: null,
  annual: 6,
  usualWeights: KINDS_OF_WORK.filter(({ code }) => code !== 'B' && code !== 'F').map(({ code, test }) => ({
    code,
    weight: test ? 3 : 1,
  })),
};
const explained = (more: Partial<ExplanationData> = {}) =>
  ok({ kind: 'explained', data: { ...DATA, ...more } });

describeInBrowser('the page of the explanation', () => {
  let browser: Browser;
  let alone: PageAlone;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    complaints.push(...alone.complaints);
    await alone.page.close();
  });
  const open = async (script: Script, heading: string) => {
    alone = await openPageAlone(browser, 'explain', script, VIEWPORT);
    await titled(alone.page, heading);
    return alone.page;
  };
  const body = () => alone.page.locator('body');
  const answer = async () => (await alone.page.locator('.answer').textContent()) ?? '';

  test('shows every work, the arithmetic, the kept result, and fits', async () => {
    const page = await open({ explainPupil: [explained()] }, DATA.pupil);
    await eventually(
      () => page.getByRole('heading', { level: 2 }).allTextContents(),
      ['I pusmetis', 'II pusmetis', 'Metinis įvertinimas', 'Ko reikia kitą kartą'],
    );
    const text = (await body().textContent()) ?? '';
    const told = [
      // (7·1 + 6·3 + 8·3 + 5·3) / 10 = 6,4; with the bonus 6,9
      'Panaudotų svorių suma: 10.',
      'Vidurkis: 32/5 = 6,4.',
      'Su bonusu: 32/5 + 0,5 = 6,9',
      'Pusmetis užbaigtas 2027-01-22: galioja 6.',
      'pagal dabartinius įrašus būtų 7',
      '(6 + 5) / 2 = 5,5 → 6 (26 p.)',
    ];
    expect(told.filter((one) => !text.includes(one))).toEqual([]);
    await eventually(
      () => page.getByRole('row', { name: /2026-10-05 testas K\. Donelaitis 6 8 3 42/ }).count(),
      1,
    );
    await eventually(() => page.getByRole('row', { name: /formuojamasis Grįžtamasis ryšys \+/ }).count(), 1);
    expect(await violationsIn(body())).toEqual([]);
    expect(await overflowOf(body())).toBe(0);
    await shot(page, 'explain-top');
    await shot(page, 'explain-whole', true);
  });

  test('„what if“ follows the target, the kind and the weight', async () => {
    const page = await open({ explainPupil: [explained()] }, DATA.pupil);
    // (4·3 + 9·1 + 3x) / 7 in semester II
    await eventually(answer, 'Kad pusmetis būtų 6: reikia bent 6.');
    await page.getByLabel('Siekiamas pažymys').selectOption('7');
    await eventually(answer, 'Kad pusmetis būtų 7: reikia bent 9.');
    await page.getByLabel('Siekiamas pažymys').selectOption('10');
    await eventually(answer, 'Kad pusmetis būtų 10: nepasiekiama vienu darbu.');
    await page.getByLabel('Kito darbo rūšis').selectOption('ND');
    await eventually(() => page.getByLabel('Kito darbo svoris').inputValue(), '1');
    await page.getByLabel('Siekiamas pažymys').selectOption('6');
    await eventually(answer, 'Kad pusmetis būtų 6: reikia bent 7.'); // (21 + x) / 5 ≥ 5,5
    await page.getByLabel('Kito darbo svoris').fill('0,5');
    await eventually(answer, 'Kad pusmetis būtų 6: reikia bent 8.'); // (21 + x/2) / 4,5 ≥ 5,5
    await page.getByLabel('Kito darbo svoris').fill('daug');
    await page.getByText('Svoris – skaičius nuo 0').waitFor();
    await eventually(() => page.locator('.answer').count(), 0);
    await page.getByLabel('Pusmetis', { exact: true }).selectOption('1');
    await page.getByText('nauji pažymiai jo įvertinimo nebekeičia').waitFor();
    expect(await violationsIn(body())).toEqual([]);
    await shot(page, 'explain-need', true);
  });

  test('from a sheet of all subjects the subject is chosen; a failure is said and tried again', async () => {
    const choose = ok({ kind: 'choose-subject', pupil: DATA.pupil, subjects: ['Dailė', DATA.subject] });
    const page = await open(
      { explainPupil: [choose, notOk('Lapas „Dailė“ dingo.'), explained()] },
      'Kaip gautas',
    );
    await page.getByLabel('Dalykas').selectOption(DATA.subject);
    expect(await violationsIn(body())).toEqual([]);
    await page.getByRole('button', { name: 'Rodyti' }).press('Enter');
    await page.getByRole('alert').getByText('Lapas „Dailė“ dingo.').waitFor();
    await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.getByRole('heading', { level: 1, name: DATA.pupil }).waitFor();
    await eventually(
      () => alone.calls('explainPupil'),
      [null, { pupil: DATA.pupil, subject: DATA.subject }, { pupil: DATA.pupil, subject: DATA.subject }],
    );
  });

  test('a row that is nobody’s says what to do', async () => {
    const page = await open({ explainPupil: [ok({ kind: 'nobody' })] }, 'Kaip gautas');
    await page.getByText('Pažymėkite langelį mokinio eilutėje').waitFor();
    await page.getByRole('button', { name: 'Užverti' }).click();
    await eventually(() => alone.isClosed(), true);
  });

  test('copied as text; where the clipboard is refused the text is there to be copied by hand', async () => {
    const page = await open({ explainPupil: [explained()] }, DATA.pupil);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
      });
    });
    await page.getByRole('button', { name: 'Kopijuoti tekstą' }).click();
    const text = await page.getByRole('textbox', { name: /pažymėtą tekstą/ }).inputValue();
    expect(text.split('\n').slice(0, 2)).toEqual([
      `Kaip gautas įvertinimas: ${DATA.pupil}`,
      'Lietuvių kalba ir literatūra, 2b klasė, 2026–2027 m. m.',
    ]);
    expect(text).toContain(
      '2026-10-05, testas, K. Donelaitis, įvertinimas: 6 8, svoris: 3, įvert. × svoris: 42',
    );
    await eventually(() => page.evaluate(() => window.getSelection()?.toString().replaceAll('\r', '')), text);
    expect(await violationsIn(body())).toEqual([]);
  });

  test('on paper: no buttons, nothing cut off, the day of the explanation', async () => {
    const page = await open({ explainPupil: [explained()] }, DATA.pupil);
    await page.emulateMedia({ media: 'print' });
    await eventually(() => page.getByRole('button').count(), 0);
    await eventually(() => page.getByText('Paaiškinta 2027-04-20').isVisible(), true);
    await page.setViewportSize({ width: 680, height: 960 }); // A4 without its margins
    expect(await overflowOf(body())).toBe(0);
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('.table-box')].filter((box) => box.scrollHeight > box.clientHeight + 1)
          .length,
    );
    expect(cut).toBe(0);
    await shot(page, 'explain-paper', true);
  });

  test('without a word of complaint in the console', () => {
    expect(complaints).toEqual([]);
  });
});
