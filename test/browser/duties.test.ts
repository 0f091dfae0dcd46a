// „Metų pareigos“ as a deputy meets it: what is late, ticking off, a note, the filter, another's change, the calendar file.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { DutiesRead } from '../../src/app/duties/view-duties';
import { readStrictly } from '../unit/app/strict-ics';
import { held, notOk, ok, openPageAlone } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, focused, launch } from './support';

type Duty = DutiesRead['duties'][number];
const duty = (key: string, more: Partial<Duty>): Duty => ({
  key,
  from: '2026-11-13',
  to: '2026-11-27',
  what: 'Klasėje dirbančių mokytojų pasitarimas po rudens signalinio pusmečio',
  whom: 'Klasių vadovai',
  classes: 'visos',
  clause: 'Asmeninės pažangos stebėjimo tvarkos aprašo 4.5 p.',
  done: '',
  doneBy: '',
  note: '',
  state: 'soon',
  ...more,
});
const WEBSITE = duty('w', {
  from: '2026-09-01',
  to: '2026-09-15',
  what: 'Paskelbti vertinimo sistemą mokyklos interneto svetainėje',
  whom: 'Administracija',
  clause: 'Vertinimo tvarkos aprašo 37 p.',
  state: 'late',
});
const VIEW: DutiesRead = {
  school: 'Girios gimnazija',
  schoolYear: '2026–2027',
  today: '2026-11-20' as DutiesRead['today'],
  duties: [
    WEBSITE,
    duty('d', {
      from: '2026-09-01',
      to: '2026-09-30',
      what: 'Su kiekvienu mokiniu aptarti, kaip jis sieks asmeninės pažangos I pusmetį',
      whom: 'Dalykų mokytojai',
      done: '2026-09-28',
      doneBy: 'alksne@mokykla.example',
      state: 'done',
    }),
    duty('m', {}),
    duty('c', {
      from: '2026-11-02',
      to: '2026-12-11',
      what: 'Vaiko gerovės komisijos posėdis po rudens signalinio pusmečio',
      whom: 'Vaiko gerovės komisija, Klasių vadovai',
      classes: '2a, 2b',
    }),
    duty('x', { from: '', to: '', what: 'Atvirų durų diena', whom: '', clause: '', state: 'no-day' }),
  ],
  outdated: 2,
  gaps: [{ why: 'neįrašytas nustatymas „Signalinis įvertinimas (pavasaris)“', count: 3 }],
};
const ICS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//x//y//LT',
  'BEGIN:VEVENT',
  'UID:1@pazanga',
  'DTSTAMP:20261120T080000Z',
  'DTSTART;VALUE=DATE:20261127',
  'DTEND;VALUE=DATE:20261128',
  'SUMMARY:Pasitarimas',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describeInBrowser('Metų pareigos', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('late ones stand out; ticked by the keyboard, noted, filtered, renewed, exported', async () => {
    const ticked = { ...WEBSITE, done: '2026-09-14', doneBy: 'alksne@mokykla.example', state: 'done' };
    const byOther = { ...duty('m', {}), note: '203 kabinete' };
    const alone = await openPageAlone(
      browser,
      'duties',
      {
        dutiesView: [ok(VIEW), ok({ ...VIEW, outdated: 0, gaps: [] })],
        dutiesSave: [
          notOk('2026-12-14 dar nebuvo: pažymėkite, kai bus atlikta.'),
          held({ isChanged: false, duty: ticked }),
          ok({ isChanged: true, duty: byOther }),
        ],
        dutiesRenew: [
          ok({ added: 0, moved: 2, worded: 0, removed: 0, kept: ['Mokytojų taryba'], unneeded: [] }),
        ],
        dutiesCalendar: [ok({ name: 'metu-pareigos-2026-2027.ics', text: ICS, events: 1 })],
      },
      { width: 1000, height: 680 },
    );
    const { page } = alone;
    const button = (name: string | RegExp) => page.getByRole('button', { name });
    const clean = async () => {
      expect(await violationsIn(page.locator('body'))).toEqual([]);
      expect(await overflowOf(page.locator('body'))).toBe(0);
    };
    await page.getByText('⚠ Vėluoja: 1 pareiga. Per artimiausias 30 dienų: 2 pareigos.').waitFor();
    await eventually(
      () => page.getByRole('heading', { level: 2 }).allTextContents(),
      ['2026 m. rugsėjis', '2026 m. lapkritis', '2026 m. gruodis', 'Be datos', 'Kalendoriaus failas'],
    );
    await clean();
    await shot(page, 'duties-1', true);

    // A wrong day is told beside it and stays to be mended; the right one is saved by Enter.
    await button(/^Pažymėti, kad atlikta: Paskelbti/).focus();
    await page.keyboard.press('Enter');
    const day = page.getByLabel('Kada atlikta');
    await focused(day);
    expect(await day.inputValue()).toBe('2026-11-20');
    await day.fill('2026-12-14');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('dar nebuvo').waitFor();
    await clean();
    await shot(page, 'duties-2-wrong');
    await day.fill('2026-09-14');
    await page.keyboard.press('Enter');
    await page.getByText('Įrašoma…').waitFor();
    await alone.letGo();
    await page.getByText('✓ Atlikta rugsėjo 14 d.').waitFor();
    await focused(button(/^Atšaukti žymą, kad atlikta: Paskelbti/));
    await page.getByText('Vėluojančių pareigų nėra.').waitFor();
    expect((await alone.calls('dutiesSave'))[1]).toEqual({
      key: 'w',
      base: { done: '', note: '' },
      done: '2026-09-14',
    });

    // Another has ticked it meanwhile: what was typed stays.
    await button(/^Pastaba: Klasėje/).click();
    const note = page.getByRole('textbox', { name: 'Pastaba' });
    await focused(note);
    await note.fill('Aktų salėje');
    await button('Įrašyti').click();
    await page.getByText(/^Nieko neįrašyta: .* ką tik pakeitė kitas žmogus/).waitFor();
    await page.getByText('Pastaba: 203 kabinete', { exact: true }).waitFor();
    expect(await note.inputValue()).toBe('Aktų salėje');
    await shot(page, 'duties-3-other', true);
    await button('Nekeisti').click();
    await focused(button(/^Pažymėti, kad atlikta: Klasėje/));

    await page.getByLabel('Kam').selectOption('Klasių vadovai');
    await page.getByText('Rodoma: 2 pareigos.').waitFor();
    await page.getByLabel('Rodyti').selectOption('done');
    await page.getByText('Tokių pareigų nėra.').waitFor();
    await page.getByLabel('Rodyti').selectOption('soon');
    await page.getByText('Rodoma: 2 pareigos.').waitFor();
    await button('Parengti failą (.ics)').click();
    const link = page.getByRole('link', { name: 'Atsisiųsti: 1 įvykis' });
    await focused(link);
    expect(await alone.calls('dutiesCalendar')).toEqual([['m', 'c']]);
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(file.suggestedFilename()).toBe('metu-pareigos-2026-2027.ics');
    expect(readStrictly(readFileSync(await file.path(), 'utf8')).events).toHaveLength(1);

    await button('Atnaujinti pagal nustatymus').click();
    await page.getByText(/Atnaujinta – pasikeitė datos: 2.*Jūsų pataisytos liko/s).waitFor();
    await eventually(() => page.getByText('Dalis pareigų be datos').count(), 0);
    await page.getByLabel('Rodyti').selectOption('late');
    await page.getByLabel('Kam').selectOption('');
    await page.getByText('Rodoma: 1 pareiga.').waitFor();
    await clean();
    await shot(page, 'duties-4-renewed', true);
    expect(alone.complaints).toEqual([]);
    await page.close();
  });
});
