// The dialog of compensation plans and help: what a person sees, by keyboard too, and what is sent.
import type { Browser } from 'playwright-core';
import type { PlansView } from '../../src/api/plans';
import type { HelpView } from '../../src/app/support/view-help';
import { notOk, ok, openPageAlone, type Script } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, launch } from './support';

const SIZE = { width: 900, height: 680 };
type Negative = PlansView['negatives'][number];
type Plan = PlansView['plans'][number];
const day = (text: string) => text as Negative['recorded'];

const negative = (pupil: string, subject: string, more: Partial<Negative> = {}): Negative => ({
  key: `${pupil} ${subject}`,
  pupilId: pupil,
  pupil,
  subject,
  teacher: 'Smilgienė Rita',
  semester: 1,
  grade: '3',
  isClosed: true,
  recorded: day('2027-01-22'),
  due: day('2027-01-29'),
  ...more,
});
const plan = (pupil: string, subject: string, more: Partial<Plan> = {}): Plan => ({
  key: `planas ${pupil} ${subject}`,
  helpKey: `pagalba ${pupil} ${subject}`,
  pupil,
  subject,
  teacher: 'Smilgienė Rita',
  semester: 1,
  grade: '2',
  gradeNow: '',
  recorded: day('2027-01-22'),
  due: day('2027-01-29'),
  state: 'prepared',
  stateWord: 'parengtas',
  handing: 'late',
  handedIn: '',
  parentsInformed: '',
  finished: '',
  outcome: '',
  link: '',
  steps: ['hand-in'],
  base: 'x',
  meetings: 0,
  isHelpFinished: false,
  ...more,
});
const begun = plan('Žibutytė Goda', 'Lietuvių kalba ir literatūra', {
  state: 'in-progress',
  stateWord: 'vykdomas',
  handing: 'was-late',
  handedIn: day('2027-02-01'),
  gradeNow: '5',
  steps: ['inform-later'],
  link: 'https://docs.example/1',
  meetings: 2,
});
const VIEW: PlansView = {
  className: '2b',
  schoolYear: '2026–2027',
  today: day('2027-02-02'),
  semester: 1,
  front: 'Matematika',
  negatives: [
    negative('Gandriukas Matas', 'Matematika'),
    negative('Lazdynėlis Benas', 'Matematika', {
      isClosed: false,
      recorded: day('2027-02-02'),
      due: day('2027-02-09'),
    }),
    negative('Lazdynėlis Benas', 'Fizika', { grade: 'neįsk' }),
  ],
  plans: [plan('Beržas Jonas', 'Matematika'), begun],
  problems: [
    'Gluosnis Tomas, Fizika, I pusmetis: įvertinimas „KLAIDA: 2-as įvertinimas „11““ nesuprantamas.',
  ],
};
const REGISTERED: PlansView = {
  ...VIEW,
  negatives: VIEW.negatives.slice(2),
  plans: [...VIEW.plans, plan('Gandriukas Matas', 'Matematika'), plan('Lazdynėlis Benas', 'Matematika')],
};
const HELP: HelpView = {
  basisKey: begun.key,
  key: begun.helpKey,
  pupil: begun.pupil,
  subject: begun.subject,
  teacher: 'Smilgienė Rita',
  today: day('2027-02-02'),
  state: null,
  from: '',
  to: '',
  outcome: '',
  meetings: [],
  nextKey: 'eilutė 1',
  base: '',
};
const HELPED: HelpView = {
  ...HELP,
  state: 'in-progress',
  from: day('2027-02-02'),
  base: 'b',
  nextKey: 'eilutė 2',
  meetings: [
    {
      key: 'eilutė 1',
      base: 'm',
      date: day('2027-02-02'),
      minutes: '45',
      topic: 'Kvadratinės lygtys',
      form: 'konsultacija',
      participation: 'dalyvavo',
      result: '',
      provider: 'Smilgienė Rita',
    },
  ],
};
const SCRIPT: Script = {
  plansView: [ok(VIEW)],
  plansRegister: [
    notOk('Tuo pat metu knygą keičia kitas žmogus. Pakartokite.'),
    ok({ registered: REGISTERED.plans.slice(2).map(({ key }) => key), already: [], view: REGISTERED }),
  ],
  plansStep: [
    notOk('Plano eilutė tuo metu pakeista. Perskaitykite planus iš naujo.'),
    ok({
      taken: 1,
      view: {
        ...VIEW,
        plans: [VIEW.plans[0], { ...begun, parentsInformed: '2027-02-02', steps: ['finish'] }],
      },
    }),
  ],
  helpView: [ok(HELP)],
  helpSave: [ok(HELPED)],
  helpFinish: [ok({ ...HELPED, state: 'finished', to: '2027-02-02', outcome: 'pasiekta' })],
};

describeInBrowser('Kompensaciniai planai', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('from a subject’s sheet its grades are ticked; registered after a failure, a step of many, documents', async () => {
    const { page, complaints, calls } = await openPageAlone(browser, 'plans', SCRIPT, SIZE);
    const register = page.getByRole('button', { name: 'Registruoti 2 planus' });
    await register.waitFor();
    await eventually(() => page.getByLabel('Dalykas', { exact: true }).inputValue(), 'Matematika');
    await eventually(
      () => page.getByText('laikoma, kad įvertinimas įrašytas šiandien, 2027-02-02').count(),
      1,
    );
    await eventually(
      () => page.getByRole('table').first().textContent(),
      expect.stringMatching(/Gandriukas Matas.*⚠ vėluoja/s),
    );
    const body = page.locator('body');
    expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
    await shot(page, 'plans-list', true);

    // The whole class: what is recorded is ticked, what may still change is not; one's own ticks stay.
    await page.getByLabel('Dalykas', { exact: true }).selectOption('');
    await register.waitFor();
    const benas = page.getByRole('checkbox', { name: 'Pažymėti: Lazdynėlis Benas, Matematika' });
    await eventually(() => benas.isChecked(), false);
    await benas.press('Space');
    await page.getByRole('checkbox', { name: 'Pažymėti: Lazdynėlis Benas, Fizika' }).uncheck();
    await register.click();
    await page.getByRole('alert').getByText('keičia kitas žmogus').waitFor();
    await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.getByRole('heading', { name: 'Registruota: 2 planai' }).waitFor();
    const [, sent] = await calls('plansRegister');
    expect(sent.plans.map(({ pupil, subject }: Negative) => `${pupil} ${subject}`)).toEqual([
      'Gandriukas Matas Matematika',
      'Lazdynėlis Benas Matematika',
    ]);
    expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
    await shot(page, 'plans-registered', true);
    await page.getByRole('button', { name: 'Į planų sąrašą' }).click();

    await page.getByLabel('Dalykas', { exact: true }).selectOption('');
    await page.getByRole('checkbox', { name: 'Pažymėti: Beržas Jonas, Matematika' }).check();
    await page.getByLabel('Kas padaryta').selectOption('hand-in');
    await page.getByLabel('Diena').fill('2027-02-01');
    await page.getByRole('button', { name: 'Įrašyti', exact: true }).click();
    // What is said of the sheets as they were goes when they are read again.
    const refused = page.getByRole('alert').getByText('tuo metu pakeista');
    await refused.waitFor();
    await page.getByRole('button', { name: 'Skaityti lapus iš naujo' }).click();
    await refused.waitFor({ state: 'detached' });
    expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
    await shot(page, 'plans-step', true);
    await page.getByRole('button', { name: 'Įrašyti', exact: true }).click();
    await page.getByLabel('Kas padaryta').and(page.locator(':enabled')).waitFor();
    await eventually(
      async () => (await calls('plansStep')).slice(1),
      [
        {
          step: 'hand-in',
          on: '2027-02-01',
          outcome: null,
          plans: [{ key: VIEW.plans[0]?.key, base: 'x', state: 'prepared' }],
        },
      ],
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('many plans: in the alphabet’s order, all ticked at once, what is done with them in sight', async () => {
    const names = [...'ABDEFGHIJKLMNO'].map((letter) => `${letter}as Jonas`);
    const plans = ['Šilas Ona', 'Čiobrelis Kajus', ...names].map((pupil) => plan(pupil, 'Matematika'));
    const view = ok({ ...VIEW, negatives: [], plans });
    const { page, complaints } = await openPageAlone(browser, 'plans', { plansView: [view] }, SIZE);
    const boxes = page.getByRole('table').last().getByRole('checkbox');
    await boxes.first().waitFor();
    const labels = await boxes.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(labels.map((label) => label?.replace(/^Pažymėti: (.).*$/, '$1')).join('')).toBe(
      'ABČDEFGHIJKLMNOŠ',
    );
    await page.getByRole('checkbox', { name: 'Pažymėti visus (16)' }).check();
    const chosen = page.getByText('Pažymėta: 16 planų');
    const bottom = (await chosen.boundingBox().then((box) => box && box.y + box.height)) ?? Infinity;
    expect(bottom).toBeLessThan((await page.locator('.actions').boundingBox())?.y ?? 0);
    await page.getByRole('checkbox', { name: 'Pažymėti: Čiobrelis Kajus, Matematika' }).uncheck();
    await page.getByText('Pažymėta: 15 planų').waitFor();
    const body = page.locator('body');
    expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
    await shot(page, 'plans-many');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('one plan: told that its grade changed, parents told, help written down by keyboard and finished', async () => {
    const { page, complaints, calls } = await openPageAlone(browser, 'plans', SCRIPT, SIZE);
    await page.getByLabel('Dalykas', { exact: true }).selectOption('');
    await page.getByRole('button', { name: 'Žibutytė Goda' }).click();
    await page.getByText('dabar įvertinimas 5').waitFor();
    await page.getByText('Pagalbos įrašų dar nėra.').waitFor();
    const body = page.locator('body');
    expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
    await shot(page, 'plans-one', true);
    const told = page.getByRole('button', { name: 'Tėvai supažindinti' });
    await told.click();
    await page.getByRole('alert').getByText('tuo metu pakeista').waitFor();
    await told.click();
    // Finishing asks how it ended.
    const finish = page.getByRole('button', { name: 'Baigtas' });
    await finish.waitFor();
    await eventually(() => finish.isEnabled(), false);
    await page.getByRole('radio', { name: 'pasiekta iš dalies' }).check();
    await eventually(() => finish.isEnabled(), true);

    await page.getByRole('button', { name: 'Pridėti užsiėmimą' }).click();
    // The form begins at its first field; filling another one before would lose the focus to it.
    await page.locator('input[type="date"]:focus').waitFor();
    await page.getByLabel('Trukmė (min.)').fill('45');
    await page.getByLabel('Turinys, tema').fill('Kvadratinės lygtys');
    await shot(page, 'plans-help-line', true);
    expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
    await page.getByRole('button', { name: 'Įrašyti' }).press('Enter');
    await page.getByRole('cell', { name: 'Kvadratinės lygtys' }).waitFor();
    await eventually(
      () => calls('helpSave'),
      [
        {
          basisKey: begun.key,
          key: 'eilutė 1',
          base: '',
          date: '2027-02-02',
          minutes: '45',
          topic: 'Kvadratinės lygtys',
          form: '',
          participation: '',
          result: '',
          provider: 'Smilgienė Rita',
        },
      ],
    );
    await page.getByRole('button', { name: 'Baigti pagalbą' }).click();
    const end = page.getByRole('group', { name: 'Pagalbos pabaiga' });
    await end.getByRole('radio', { name: 'pasiekta', exact: true }).check();
    await shot(page, 'plans-help', true);
    await end.getByRole('button', { name: 'Baigti pagalbą' }).click();
    await page.getByText('Pagalba baigta 2027-02-02: pasiekta.').waitFor();
    await page.getByRole('button', { name: 'Į sąrašą' }).click();
    await page.getByRole('heading', { name: 'Kompensaciniai planai ir pagalba' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
