// The sidebar's page alone, with a script whose answers the test decides: what is slow, fails or was changed by others.
import type { Browser, Page } from 'playwright-core';
import { REQUIRED_OF_PUPIL } from '../../src/domain/mip';
import { notOk, ok, openPageAlone, type PageAlone, type Script } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { CLASS, LONG_NAME, LONG_TEXT, NOBODY, rows, saved, stateOf, USUAL } from './sidebar-class';
import { describeInBrowser, eventually, launch } from './support';

const GODA = 'Žibutytė Goda';
const row = (...texts: string[]) => ok({ sheet: 'Matematika', row: 9, texts });
/** Generous: the machine may be busy. Quiet, it is some tens of milliseconds. */
const SLOWEST_PAINT = 3_000;

describeInBrowser('the page of the sidebar', () => {
  let browser: Browser;
  let alone: PageAlone;
  let page: Page;

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const { complaints } = alone;
    await page.close();
    expect(complaints).toEqual([]);
  });

  async function open(script: Script = {}): Promise<void> {
    alone = await openPageAlone(browser, 'sidebar', { ...USUAL, ...script }, { width: 300, height: 800 });
    page = alone.page;
  }
  /** With Goda chosen, and a section of hers. */
  async function openGoda(section: string, script: Script = {}): Promise<void> {
    await open(script);
    await page.getByRole('button', { name: GODA }).click();
    await heading(GODA).waitFor();
    if (section !== 'Anketa (MIP)') await tab(section).click();
  }
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const tab = (name: string) => page.getByRole('tab', { name });
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const status = (text: string | RegExp) => page.locator('.save-status').getByText(text);
  const calls = (name: string) => alone.calls(name);
  /** Waits until so many calls were made. */
  const called = (name: string, times: number) =>
    page.waitForFunction(
      ([wanted, count]) => window.calls.filter((call) => call.name === wanted).length >= Number(count),
      [name, times] as const,
    );
  /** From now on time passes only when the test says so, however slow the machine is. */
  async function stopClock(): Promise<void> {
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
  }
  async function looksRight(picture: string): Promise<void> {
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    await shot(page, picture, true);
  }
  /** What has the focus, by its label. */
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element instanceof HTMLInputElement && element.labels?.[0]?.textContent;
      const area = element instanceof HTMLTextAreaElement && element.labels?.[0]?.textContent;
      const list = element instanceof HTMLSelectElement && element.labels?.[0]?.textContent;
      const own = element === document.body ? 'body' : element?.textContent;
      return label || area || list || element?.getAttribute('aria-label') || own || '';
    });

  const focusIs = (wanted: string) => eventually(focused, wanted);

  test('opens with the class, soon; a pupil is found by typing, without Lithuanian letters too; one follows the other', async () => {
    await open();
    await heading('2b klasė, 2026–2027 m. m.').waitFor();
    await called('classMeans', 1);
    const painted = await page.evaluate(() => {
      const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      const from = arrival?.responseEnd ?? Number.NaN;
      return { first: at('first-contentful-paint') - from, list: at('class-shown') - from };
    });
    console.info(
      `first paint ${Math.round(painted.first)} ms, list of pupils ${Math.round(painted.list)} ms after the page arrived (the script answers in 20 ms)`,
    );
    expect(painted.list).toBeLessThan(SLOWEST_PAINT);
    await eventually(() => page.locator('.pupils li').count(), 4);
    await looksRight('sidebar-pupils');
    const search = field('Ieškoti mokinio');
    await search.fill('nera tokio');
    await page.getByText('Tokių mokinių nėra.').waitFor();
    await search.fill('goda zib');
    await page.getByText('1 mokinys').waitFor();
    await page.keyboard.press('Enter');
    await heading(GODA).waitFor();
    await called('entriesOf', 1);
    await eventually(() => calls('entriesOf'), [{ kind: 'mip', pupilId: '2b-17' }]);
    // Who cannot be shown is passed over; the open section stays.
    await tab('Įvertinimai').click();
    await eventually(() => page.getByRole('row', { name: /Lietuvių kalba.*3.*neigiamas/ }).count(), 1);
    await page.getByRole('button', { name: 'Kitas mokinys: Ąžuolas Šarūnas' }).click();
    await heading('Ąžuolas Šarūnas').waitFor();
    await eventually(() => tab('Įvertinimai').getAttribute('aria-selected'), 'true');
    await eventually(() => page.getByRole('button', { name: 'Kitas mokinys' }).isDisabled(), true);
    await page.getByRole('button', { name: 'Visi mokiniai' }).click();
    await focusIs('Ieškoti mokinio');
    await page.getByRole('button', { name: 'Dvynys Jonas' }).click();
    await eventually(
      () => page.getByRole('alert').textContent(),
      expect.stringMatching(/du mokiniai vardu „Dvynys Jonas“/),
    );
    await eventually(
      async () => [await calls('sidebarClass'), await calls('classState'), await calls('classMeans')],
      [[null], [null], [null]],
    );
  });

  test('a class, its state or its means that cannot be read are told, the rest works, and they are read again', async () => {
    await open({
      sidebarClass: [notOk('Nėra lapo „Suvestinė“.'), ok(CLASS)],
      classState: [notOk('Nėra lapo „MIP“.'), ok(stateOf())],
      classMeans: [{ refused: 'timeout' }],
    });
    const again = (text: string) =>
      page.getByRole('alert').filter({ hasText: text }).getByRole('button', { name: 'Bandyti dar kartą' });
    await again('Nėra lapo „Suvestinė“.').click();
    await page.getByRole('button', { name: GODA }).click();
    await again('Nepavyko suskaičiuoti vidurkių.').waitFor();
    await tab('Lūkesčiai').click();
    await page.getByRole('button', { name: /Matematika/ }).waitFor();
    await looksRight('sidebar-failures');
    await again('Nepavyko perskaityti, kas užpildyta.').click();
    await page.getByRole('heading', { name: 'Ką dabar reikia padaryti' }).waitFor();
    await eventually(() => page.getByRole('alert').count(), 1);
  });

  test('follows the selected row while the person is in the sheet, never under typing hands, and not when told not to', async () => {
    await open({
      selectedRow: [NOBODY, row('16', LONG_NAME), row('17', GODA), row('', 'Ąžuolas', 'Šarūnas')],
    });
    await called('selectedRow', 1);
    await stopClock();
    const inSheet = (is: boolean) =>
      page.evaluate((away) => {
        document.hasFocus = () => !away;
        window.dispatchEvent(new Event(away ? 'blur' : 'focus'));
      }, is);
    await inSheet(true);
    await page.clock.runFor(3_500);
    await heading(LONG_NAME).waitFor();
    // Back in the sidebar and typing: another row's pupil does not take the place.
    await field('Sunkumai').focus();
    await inSheet(false);
    await page.clock.runFor(500);
    await called('selectedRow', 3);
    await page.clock.runFor(500);
    await eventually(() => heading(LONG_NAME).count(), 1);
    // Without the focus in a field the surname and the name in two cells say whose the row is.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await inSheet(true);
    await page.clock.runFor(3_500);
    await heading('Ąžuolas Šarūnas').waitFor();
    // The same row again: asked for ever more rarely.
    await page.clock.runFor(60_000);
    const asked = (await calls('selectedRow')).length;
    expect(asked).toBeLessThan(15);
    await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
    await page.clock.runFor(60_000);
    await eventually(async () => (await calls('selectedRow')).length, asked);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.clock.runFor(100);
    await eventually(async () => (await calls('selectedRow')).length, asked + 1);
    await field('Sekti pasirinktą eilutę').uncheck();
    await inSheet(true);
    await page.clock.runFor(60_000);
    await eventually(async () => (await calls('selectedRow')).length, asked + 1);
  });

  test('what is due stands on top, late ones first, and leads to its place', async () => {
    await open();
    await page.getByRole('button', { name: LONG_NAME }).click();
    const first = page.locator('.duties li').first();
    await eventually(() => first.textContent(), expect.stringMatching(/⚠ .*vėluoja: reikėjo iki /));
    await page
      .locator('.duties')
      .getByRole('button', { name: /Baigti pildyti pažangos anketą: spalis/ })
      .click();
    await page.waitForFunction(() => document.activeElement?.id === 'panel-mip');
    await eventually(() => field('Laikotarpis').inputValue(), '2026-10');
    await looksRight('sidebar-duties');
  });

  test('MIP by the month: saved by itself in a while, computed fields cannot be typed over, too long a text is told', async () => {
    const texts = { strongest: 'Menai', nextGoal: 'Spalio tikslas', praise: '' };
    await open({
      'entriesOf mip': [rows({ '2026-10': texts, '2026-11': { ...texts, nextGoal: '' } })],
      saveEntry: [saved({ ...texts, nextGoal: 'Perskaityti knygą' }), saved({ difficulties: LONG_TEXT })],
    });
    await page.getByRole('button', { name: LONG_NAME }).click();
    await page.getByText('3,33').waitFor();
    await page.getByText('Spalio tikslas').waitFor();
    await eventually(() => page.getByRole('option', { selected: true }).textContent(), 'lapkritis – pradėta');
    await eventually(() => page.locator('output').allTextContents(), ['3,33', '12']);
    await eventually(() => field('Praleista nepateisintų pamokų').isEditable(), true);
    await stopClock();
    await field('Kito mėnesio tikslas').pressSequentially('Perskaityti knygą');
    await status('Dar neįrašyta…').waitFor();
    await eventually(() => calls('saveEntry'), []);
    await page.clock.runFor(1_600);
    await status('✓ Įrašyta 14.05').waitFor();
    await page.clock.resume();
    await eventually(
      () => calls('saveEntry'),
      [
        {
          kind: 'mip',
          pupilId: '2b-16',
          part: '2026-11',
          changes: [{ field: 'nextGoal', text: 'Perskaityti knygą', base: '' }],
        },
      ],
    );
    await field('Ką padariau pažangai').fill('ž'.repeat(50_001));
    await field('Praleista nepateisintų pamokų').fill('daug');
    await field('Sunkumai').fill(LONG_TEXT);
    await page.getByText('Per ilgas tekstas: 50 001 ženklų, o telpa 50 000.').waitFor();
    await field('Sunkumai').blur();
    await called('saveEntry', 2);
    await eventually(
      async () => (await calls('saveEntry'))[1].changes.map((change: { field: string }) => change.field),
      ['difficulties'],
    );
    await page.getByRole('button', { name: 'Rodyti lauką' }).click();
    await focusIs('Ką padariau pažangai');
    await field('Ką padariau pažangai').fill(LONG_TEXT);
    await looksRight('sidebar-mip-monthly');
  });

  test('a failed save keeps the text, says why, tries again by itself and by the button', async () => {
    await openGoda('Anketa (MIP)', {
      saveEntry: [
        notOk('Knygą keičia kitas žmogus.\nNieko neįrašyta.'),
        { refused: 'PERMISSION_DENIED' },
        saved({ done: 'Svarbu' }),
      ],
    });
    await page.locator('textarea:enabled').first().waitFor();
    await stopClock();
    await field('Ką padariau pažangai').fill('Svarbu');
    await page.clock.runFor(1_600);
    const problem = page.getByRole('alert').filter({ hasText: 'Neįrašyta.' });
    await eventually(
      () => problem.textContent(),
      expect.stringMatching(/keičia kitas žmogus.*Jūsų tekstas tebėra čia/s),
    );
    // Not axe here, which needs the clock to go.
    expect(await overflowOf(page.locator('body'))).toBe(0);
    await shot(page, 'sidebar-failed-save', true);
    await page.clock.runFor(5_200);
    await problem.getByText('prisijungta prie kelių „Google“ paskyrų').waitFor();
    await eventually(() => field('Ką padariau pažangai').inputValue(), 'Svarbu');
    await problem.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.clock.runFor(100);
    await status('✓ Įrašyta 14.05').waitFor();
    await eventually(() => problem.count(), 0);
    const sent = await calls('saveEntry');
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map((input) => JSON.stringify(input))).size).toBe(1);
  });

  test('two people in one field: both texts are shown where nobody is disturbed, a person chooses; other fields are saved', async () => {
    const theirs = { nextGoal: 'Jų tikslas', done: LONG_TEXT, praise: 'Šaunu' };
    const conflict = (field: string) => ({ field, theirs: theirs[field as keyof typeof theirs] });
    await openGoda('Anketa (MIP)', {
      'entriesOf mip': [rows({ '2026-11': { nextGoal: 'Senas', done: '' } })],
      saveEntry: [
        ok({ texts: theirs, conflicts: [conflict('nextGoal')], time: '14:05' }),
        ok({ texts: theirs, conflicts: [conflict('done')], time: '14:05' }),
        saved({ ...theirs, nextGoal: 'Mano tikslas' }),
      ],
    });
    await field('Kito mėnesio tikslas').fill('Mano tikslas');
    await field('Ką padariau pažangai').fill('Mano darbai');
    await page.keyboard.press('Tab');
    await status('Tą patį lauką pakeitė ir kitas žmogus.').waitFor();
    await focusIs('Kito mėnesio tikslas');
    await eventually(() => field('Pagyrimai, pastabos').inputValue(), 'Šaunu');
    await called('saveEntry', 2);
    await page.getByRole('region', { name: 'Ką padariau pažangai' }).waitFor();
    await page.getByRole('button', { name: 'Palyginti' }).click();
    await looksRight('sidebar-conflict');
    const block = page.getByRole('region', { name: 'Kito mėnesio tikslas' });
    await eventually(() => block.locator('dd').allTextContents(), ['Jų tikslas', 'Mano tikslas']);
    await page.keyboard.press('Tab');
    await eventually(focused, expect.stringMatching(/^Palikti mano: Ką padariau|^Palikti mano: Kito/));
    await page.getByRole('button', { name: 'Palikti mano: Kito mėnesio tikslas' }).click();
    await page.getByRole('button', { name: 'Imti kito: Ką padariau pažangai' }).click();
    await focusIs('Ką padariau pažangai');
    await status('✓ Įrašyta 14.05').waitFor();
    await eventually(
      async () => (await calls('saveEntry'))[2].changes,
      [{ field: 'nextGoal', text: 'Mano tikslas', base: 'Jų tikslas' }],
    );
    await eventually(() => field('Ką padariau pažangai').inputValue(), LONG_TEXT);
  });

  test('leaving while a save runs and fails loses nothing: the list says so, the text waits, closing warns', async () => {
    await openGoda('Anketa (MIP)', {
      'entriesOf mip': ['Godos', 'Kito', 'Godos nauja'].map((text) => rows({ '2026-11': { done: text } })),
      saveEntry: [{ ...notOk('Lapas užimtas.'), after: 600 }, saved({ done: 'Godos nauja' })],
    });
    const done = field('Ką padariau pažangai');
    await page.locator('textarea:enabled').first().waitFor();
    await stopClock();
    await done.fill('Godos nauja');
    await page.getByRole('button', { name: 'Kitas mokinys: Ąžuolas Šarūnas' }).click();
    await heading('Ąžuolas Šarūnas').waitFor();
    await page.clock.runFor(200);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Kito'),
    );
    await eventually(async () => (await calls('saveEntry')).length, 1);
    // The answer comes while another pupil is shown.
    await page.clock.runFor(600);
    await eventually(() => done.inputValue(), 'Kito');
    await page.getByRole('button', { name: 'Visi mokiniai' }).click();
    await page.getByRole('button', { name: `${GODA} ● neįrašyta` }).waitFor();
    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    const leaving = page.reload({ timeout: 1_000 }).catch(() => undefined);
    expect(await asked).toBe('beforeunload');
    await leaving;
    // The person stayed: the text is there, and is saved.
    await page.getByRole('button', { name: GODA }).click();
    await page.clock.runFor(200);
    await status('✓ Įrašyta 14.05').waitFor();
    await eventually(() => done.inputValue(), 'Godos nauja');
    await eventually(
      async () => (await calls('saveEntry')).map(({ pupilId }) => pupilId),
      ['2b-17', '2b-17'],
    );
  });

  test('MIP by reflections, by keyboard alone: sections by arrows, a period chosen, every field in order', async () => {
    const reflections = stateOf('reflections');
    const required = REQUIRED_OF_PUPIL.reflections.filter((name) => name !== 'aim');
    const full = Object.fromEntries(required.map((name) => [name, LONG_TEXT]));
    await open({
      classState: [ok(reflections)],
      'entriesOf mip': [rows({ '2026-11_12': full })],
      saveEntry: [saved({ ...full, aim: 'Taip' })],
    });
    await field('Ieškoti mokinio').focus();
    await page.keyboard.type('goda');
    await page.keyboard.press('Enter');
    await heading(GODA).waitFor();
    await page.getByText('Šiuo laikotarpiu siekiau…').waitFor();
    await page.locator('textarea:enabled').first().waitFor();
    await tab('Anketa (MIP)').focus();
    await page.keyboard.press('End');
    await focusIs('Įvertinimai');
    await page.keyboard.press('Home');
    await page.locator('textarea:enabled').first().waitFor();
    const order: string[] = [];
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('Tab');
      order.push(await focused());
    }
    expect(order).toEqual([
      'Laikotarpis',
      'Šiuo laikotarpiu siekiau…',
      'Geriausiai pavyko…',
      'Sunkiausia buvo…, nes…',
      'Savarankiškam mokymuisi skiriu… ir žadu skirti…',
      'Kad rezultatai gerėtų, aš…',
      'Iš mokytojų ar klasės vadovo man reikėtų…',
      'Egzaminams, tolesniam mokymuisi ruošiuosi taip:',
      'Klasės vadovo pastaba',
      'Atnaujinti duomenis',
    ]);
    await eventually(() => field('Laikotarpis').inputValue(), '2026-11_12');
    await field('Šiuo laikotarpiu siekiau…').focus();
    await page.keyboard.type('Taip');
    await page.keyboard.press('Tab');
    await status('✓ Įrašyta 14.05').waitFor();
    expect((await calls('saveEntry'))[0]).toMatchObject({ part: '2026-11_12', changes: [{ field: 'aim' }] });
    await looksRight('sidebar-mip-reflections');
  });

  test('expectations: subjects in a list, one opens after the other, what is filled in is marked', async () => {
    await openGoda('Lūkesčiai', {
      'entriesOf expectation': [rows({ Matematika: { lastAnnual: '8', goalAnnual: '9', how: LONG_TEXT } })],
      saveEntry: [saved({ goalAnnual: '7' })],
    });
    await page.getByText('Užpildyta dalykų: 1 iš 3.').waitFor();
    await page.getByRole('button', { name: /Matematika.*užpildyta/ }).waitFor();
    await page.getByRole('button', { name: /^▸ Lietuvių kalba|Lietuvių kalba/ }).click();
    await field('Siekiamas metinis').fill('7');
    await field('Kaip sieksiu').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await status('✓ Įrašyta 14.05').waitFor();
    await focusIs('Pernykštis metinis');
    await eventually(() => field('Pernykštis metinis').inputValue(), '8');
    await eventually(
      () => calls('saveEntry'),
      [
        {
          kind: 'expectation',
          pupilId: '2b-17',
          part: 'Lietuvių kalba ir literatūra',
          changes: [{ field: 'goalAnnual', text: '7', base: '' }],
        },
      ],
    );
    await page.getByText('Užpildyta dalykų: 2 iš 3.').waitFor();
    await looksRight('sidebar-expectations');
  });

  test('self-assessment stands against the expectations and what was reached', async () => {
    await openGoda('Įsivertinimas', {
      'entriesOf selfAssessment': [rows({ semester1: { fulfilled: 'beveik', arguments: LONG_TEXT } })],
      'entriesOf expectation': [
        rows({
          Matematika: { goal1: '8', goalAnnual: '9', how: LONG_TEXT },
          'Lietuvių kalba ir literatūra': { goal1: '6', goalAnnual: '7', how: '' },
        }),
      ],
      saveEntry: [saved({ fulfilled: 'iš dalies' })],
    });
    await page.getByRole('row', { name: /Matematika.*8.*9.*\(pasiekta\)/ }).waitFor();
    await eventually(
      () => page.getByRole('row', { name: /Lietuvių kalba.*6.*3.*\(nepasiekta\)/ }).count(),
      1,
    );
    // What somebody typed into the sheet is none of the choices, and is not lost.
    await eventually(() => page.getByLabel('beveik').isChecked(), true);
    await looksRight('sidebar-self-assessment');
    await page.getByLabel('iš dalies').check();
    await status('✓ Įrašyta 14.05').waitFor();
    await eventually(
      () => calls('saveEntry'),
      [
        {
          kind: 'selfAssessment',
          pupilId: '2b-17',
          part: 'semester1',
          changes: [{ field: 'fulfilled', text: 'iš dalies', base: 'beveik' }],
        },
      ],
    );
    await page.getByLabel('Metų pabaiga').check();
    await page.getByRole('row', { name: /Matematika.*9/ }).waitFor();
    await eventually(() => page.getByLabel('neįrašyta').isChecked(), true);
    await page.getByRole('button', { name: 'Kitas mokinys: Ąžuolas Šarūnas' }).click();
    await heading('Ąžuolas Šarūnas').waitFor();
    await eventually(() => page.getByLabel('Metų pabaiga').isChecked(), true);
  });
});
