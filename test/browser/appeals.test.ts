// The page of appeals with the built script behind it: a deputy walks from the request to the new grade.
import type { Browser, Page } from 'playwright-core';
import { appealsSheet } from '../../src/workbook/appeals-sheet';
import { columnsOf } from '../../src/workbook/table-schema';
import { appealWorkbook, MEMBERS, TODAY } from '../bundle/appeal-workbook';
import { type AddOnHost, openAddOn } from '../bundle/support';
import { overflowOf, shot, violationsIn } from './page-checks';
import { openPageWithScript } from './page-with-script';
import { describeInBrowser, eventually, focused, launch } from './support';

const SIZE = { width: 900, height: 680 };
const NAMES = [
  'appealsView',
  'appealGrades',
  'appealRegister',
  'appealSave',
  'caseDocumentPreview',
  'caseDocumentMake',
];

describeInBrowser('Apeliacijos', () => {
  let browser: Browser;
  let host: AddOnHost;
  beforeAll(async () => {
    browser = await launch();
    host = openAddOn(appealWorkbook());
  });
  afterAll(async () => {
    await browser.close();
    await host.dispose();
  });
  /** Screens of the same parts need no second look by axe. */
  const LIKE_OTHERS = ['1-grade', '2-filed', '9-refused', '3-request', '5-material', '8-inform'];
  const check = async (page: Page, name: string) => {
    if (!LIKE_OTHERS.includes(name))
      expect([name, await violationsIn(page.locator('body'))]).toEqual([name, []]);
    expect([name, await overflowOf(page.locator('body'))]).toEqual([name, 0]);
    await shot(page, `appeals-${name}`, true);
  };
  const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name }).waitFor();

  test('from the request to the new grade, a step a screen, with every refusal beside its field', async () => {
    const { page, complaints } = await openPageWithScript(browser, 'appeals', {
      host,
      names: NAMES,
      viewport: SIZE,
    });
    await page.getByText('Prašymų dėl įvertinimo dar negauta').waitFor();
    await click(page, 'Naujas prašymas…');

    // Whose grade: without a birth date nobody knows who may file.
    await page.getByLabel('Mokinys').selectOption('Lazdynėlis Benas');
    await page.getByText('neįrašyta mokinio „Lazdynėlis Benas“ gimimo data').waitFor();
    await page.locator('select:enabled').first().waitFor();
    await page.getByLabel('Mokinys').selectOption('Gandriukas Matas');
    const grade = page.getByLabel('Kurį įvertinimą prašo peržiūrėti');
    await grade.selectOption({ label: 'Matematika: I pusmetis – 3' });
    await check(page, '1-grade');
    await click(page, 'Toliau');

    // When and by whom: known, and counted while it is typed.
    await page.getByText('Nuo 16 metų prašymą teikia pats mokinys (46.1 p.).').waitFor();
    await eventually(() => page.getByLabel('Kada įvertinimas paskelbtas').inputValue(), TODAY);
    const filed = page.getByLabel('Kada prašymas pateiktas direktoriui');
    await page.getByLabel('Kada įvertinimas paskelbtas').fill('2020-01-06');
    await page.getByText('Pateikti galima iki 2020-01-13, pirmadienis').waitFor();
    await page.getByText(/^Prašymas pavėluotas \d+ (dieną|dienas|dienų)\.$/).waitFor();
    await eventually(() => page.getByRole('button', { name: 'Toliau' }).isDisabled(), true);
    await page.getByLabel('Priimti: direktorius nurodė priežastį').check();
    await check(page, '2-late');
    await page.getByLabel('Kada įvertinimas paskelbtas').fill(TODAY);
    await filed.fill(TODAY);
    await page.getByText('Prašymas pateiktas laiku.').waitFor();
    await check(page, '2-filed');
    await click(page, 'Toliau');

    await click(page, 'Registruoti prašymą');
    const essence = page.getByLabel('Prašymo esmė ir argumentai');
    await page.getByText('Neįrašyta prašymo esmė.').waitFor();
    await focused(essence);
    await essence.fill('Perrašytas testas neįskaitytas.');
    await check(page, '3-request');
    await click(page, 'Registruoti prašymą');

    // The commission.
    await step(page, 'Komisija ir įsakymas');
    await page.getByText('Prašymas užregistruotas.').waitFor();
    const members = page.getByLabel(/-as narys/);
    await eventually(() => page.getByLabel(/^Pirmininkas/).inputValue(), MEMBERS[0]);
    await members.nth(0).fill('Rita Smilgienė');
    await members.nth(1).fill(MEMBERS[2]);
    await click(page, 'Išsaugoti komisiją');
    await page.getByText(/„Rita Smilgienė“ – mokytojas, kurio įvertinimas ginčijamas/).waitFor();
    await focused(members.nth(0));
    await check(page, '4-refused');
    await members.nth(0).fill(MEMBERS[1]);
    await click(page, 'Išsaugoti komisiją');
    await page.getByText('Išsaugota.').waitFor();
    const order = page.locator('.document-maker').filter({ hasText: 'Įsakymo dėl komisijos projektas' });
    await order.getByRole('button').first().click();
    await page.getByText('S u d a r a u komisiją').waitFor();
    await shot(page, 'appeals-4-order', true);
    await page.getByLabel('Įsakymo numeris').fill('V-12');
    await page.getByLabel('Įsakymo data').fill(TODAY);
    await click(page, 'Įsakymas pasirašytas: komisija sudaryta');

    await step(page, 'Mokytojo medžiaga');
    await check(page, '5-material');
    await click(page, 'Medžiaga gauta');

    // The meeting: by the keyboard, and one present is too few.
    await step(page, 'Posėdis ir užduotys');
    await page.getByLabel('Kurią dieną mokinys turi atvykti').fill(TODAY);
    await page.getByLabel('Kelintą valandą').fill('14:00');
    await page.getByLabel('Užduotys', { exact: true }).fill('Trys uždaviniai iš I pusmečio kurso');
    await page.getByLabel(MEMBERS[0]).press('Space');
    await click(page, 'Posėdis įvyko');
    await page.getByText(/Pažymėtas tik 1 narys, o per užduotis turi dalyvauti bent du/).waitFor();
    await check(page, '6-refused');
    await page.getByLabel(MEMBERS[2]).check();
    await click(page, 'Posėdis įvyko');

    // The scores: 12 is no mark, and the grade is worked out while they are typed.
    await step(page, 'Balai ir sprendimas');
    const score = (at: number) => page.getByLabel(`${MEMBERS[at]}: balas`);
    await score(0).fill('12');
    await page.getByText('balas „12“ – leidžiamas sveikas skaičius nuo 1 iki 10').waitFor();
    await score(0).fill('4');
    await score(1).fill('5');
    await click(page, 'Patvirtinti sprendimą');
    await page.getByText('Viksva Jonas: balo nėra, o vertina visi komisijos nariai').waitFor();
    await score(2).fill('5');
    await page.getByText('(4 + 5 + 5) / 3 ≈ 4,67 → 5').waitFor();
    await eventually(
      () => page.getByLabel('Sprendimas ir jo priežastis').inputValue(),
      'Įvertinimas 3 keičiamas į 5.',
    );
    // Mending one field took nobody to another.
    await focused(score(2));
    await check(page, '7-decision');
    await click(page, 'Patvirtinti sprendimą');

    await step(page, 'Supažindinimas');
    await page.getByText('Dalyko lape įvertinimas pakeistas iš 3 į 5').waitFor();
    expect(host.rows('Matematika').find((row) => row[1] === 'Gandriukas Matas')?.[7]).toBe(5);
    await check(page, '8-inform');
    // Somebody has written into the register meanwhile: told, read again, and what was typed is still there.
    const informed = page.getByLabel('Kada pareiškėjas supažindintas su sprendimu');
    const essenceColumn = columnsOf(appealsSheet as never).findIndex(({ key }) => key === 'essence') + 1;
    await host.type('Apeliacijos', 2, essenceColumn, [['Pataisyta ranka']]);
    await informed.fill('2020-01-01');
    await click(page, 'Pareiškėjas supažindintas: baigti');
    await page.getByText('Supažindinimo diena (2020-01-01) negali būti anksčiau').waitFor();
    await informed.fill(TODAY);
    await click(page, 'Pareiškėjas supažindintas: baigti');
    await page.getByText('kažkas pakeitė „Esmė ir argumentai“: dabar ten „Pataisyta ranka“').waitFor();
    await click(page, 'Skaityti registrą iš naujo');
    await page.locator('dd', { hasText: 'Pataisyta ranka' }).waitFor({ state: 'attached' });
    await eventually(() => informed.inputValue(), TODAY);
    await click(page, 'Pareiškėjas supažindintas: baigti');
    await page.getByText('Byla baigta: pareiškėjas supažindintas su sprendimu.').waitFor();
    await check(page, '9-finished');
    await click(page, 'Visos apeliacijos');
    await page.getByRole('row', { name: /Gandriukas Matas.*baigta/ }).waitFor();
    await check(page, '0-list');
    expect(complaints).toEqual([]);
    await page.close();

    // Opened for this case, as from the list of deadlines.
    const opened = { kind: 'appeal', key: String(host.rows('Apeliacijos')[0]?.at(-1)) };
    const again = await openPageWithScript(browser, 'appeals', {
      host,
      names: NAMES,
      viewport: SIZE,
      opened,
    });
    await again.page.getByText('Byla baigta: pareiškėjas supažindintas su sprendimu.').waitFor();
    await again.page.close();
  });

  test('a mother files too late: the page says who may and until when, and registers the request as refused', async () => {
    const { page, calls, complaints } = await openPageWithScript(browser, 'appeals', {
      host,
      names: NAMES,
      viewport: SIZE,
    });
    await click(page, 'Naujas prašymas…');
    await page.getByLabel('Mokinys').selectOption('Žibutytė Goda');
    await page
      .getByLabel('Kurį įvertinimą prašo peržiūrėti')
      .selectOption({ label: 'Matematika: metinis – 10' });
    await click(page, 'Toliau');
    await page.getByLabel('Kada įvertinimas paskelbtas').fill('2020-01-06');
    await page.getByText('Iki 16 metų prašymą teikia tėvai, globėjai ar rūpintojai (46.1 p.).').waitFor();
    await eventually(() => page.getByRole('radio', { name: 'Pats mokinys (-ė)' }).count(), 0);
    await page.getByLabel('Motina').check();
    const offered = page.locator('datalist option');
    await eventually(
      () => offered.evaluateAll((some) => some.map((one) => one.getAttribute('value'))),
      ['Žibutė Rima', 'Žibutis Jonas'],
    );
    await page.getByLabel('Pareiškėjo vardas ir pavardė').fill('Žibutė Rima');
    await page.getByLabel('Registruoti kaip atmestą dėl praleisto termino').check();
    await check(page, '2-parents');
    await click(page, 'Toliau');
    await page.getByLabel('Prašymo esmė ir argumentai').fill('Norime aukštesnio.');
    await click(page, 'Registruoti kaip atmestą');
    await page.getByText('Prašymas atmestas.').waitFor();
    await page
      .getByText(/^Atmesta: pateikta .*, o pateikti reikėjo iki 2020-01-13 \(46\.2 p\.\)\.$/)
      .waitFor();
    expect(await calls('appealRegister')).toMatchObject([{ relation: 'mother', late: 'refuse' }]);
    await check(page, '9-refused');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
