// „Įkelti duomenis…“ in the page, as a teacher meets it.
import type { FrameLocator, Page } from 'playwright-core';
import { openBeforeAll } from './opened-workbook';
import { overflowOf, shot, violationsIn } from './page-checks';
import {
  chooseOurs,
  closeDialog,
  describeInBrowser,
  dialogOf,
  eventually,
  focused,
  openDialog,
  rowsOf,
  titled,
  type Watched,
} from './support';

const ITEM = 'Įkelti duomenis…';
/** In the order of the demo's class: the second is known and has everything, the third column is nobody's. */
const LIST = [
  'Pavardė\tVardas\tGimimo data\tBūrelis',
  'Žibutytė\tGoda\t2011-03-26\tchoras',
  'Naujokaitis\t=1+1\t05.03.2011\t<script>alert(1)</script>',
  'Naujokas\tĄžuolas\tpavasarį\tdailė',
].join('\n');
/** „Šešėlytė;Ąžuolė;2011.04.05“ with its heading, in Windows-1257. */
const WINDOWS_1257 = Buffer.from(
  'Pavard\xeb;Vardas;Gimimo data\r\n\xd0e\xf0\xeblyt\xeb;\xc0\xfeuol\xeb;2011.04.05\r\n',
  'latin1',
);
const MARKS = [
  'Mokinys\t11-18\t2027-05-20\tVidurkis',
  'Goda Zibutyte\t9\t8;10\t8,5',
  'Gandriukas M.\t7\t12\t7',
  'Nepažįstamas Jonas\t1\t\t1',
].join('\n');

describeInBrowser('bringing data in', () => {
  let watched: Watched;
  let page: Page;
  openBeforeAll((opened) => {
    watched = opened;
    page = opened.page;
  });

  const rows = (sheet: string) => rowsOf(page, sheet);
  const names = async () => (await rows('Mokiniai')).map((row) => [row[1], row[2]]);
  const button = (frame: FrameLocator, name: string | RegExp) => frame.getByRole('button', { name });
  async function begin(way: RegExp): Promise<FrameLocator> {
    const frame = await openDialog(page, ITEM);
    await frame.getByRole('radio', { name: way }).check();
    await button(frame, 'Toliau').click();
    return frame;
  }
  async function looksRight(frame: FrameLocator, name: string) {
    await shot(page, name);
    expect(await violationsIn(frame.locator('body'))).toEqual([]);
    expect(await overflowOf(frame.locator('body'))).toBe(0);
  }
  const close = async () => {
    page.once('dialog', (dialog) => dialog.accept());
    await closeDialog(page);
  };
  async function undo() {
    await chooseOurs(page, 'Atšaukti paskutinį veiksmą…');
    await page.getByRole('button', { name: 'Taip' }).click();
    await page.getByRole('button', { name: 'Gerai' }).click();
  }

  test('a pasted list: read, looked at, imported, in the sheet, undone', async () => {
    const before = await names();
    const frame = await openDialog(page, ITEM);
    await frame.getByRole('radio', { name: /^Mokinių sąrašą/ }).waitFor();
    await looksRight(frame, 'import-1-way');
    await button(frame, 'Toliau').click();
    await frame.getByLabel('Įklijuokite lentelę').fill(LIST);
    await frame.getByText('Perskaityta: 2 mokiniai.').waitFor();
    await frame
      .getByText('4 eilutė, „Gimimo data“: „pavasarį“ nėra data, reikia, pvz., 2010-03-05.')
      .waitFor();
    await frame.getByText('05.03.2011 → 2011-03-05').waitFor();
    await looksRight(frame, 'import-2-list');
    // A person says what the fourth column is, and the review says what would come of it.
    await frame.getByLabel('Kas yra stulpeliuose: Būrelis').selectOption('Tėvai (globėjai)');
    await button(frame, 'Toliau: peržiūra').click();
    await frame.getByText('Bus įrašyta naujų: 1. Jau yra, nekeičiama: 1.').waitFor();
    await eventually(
      () => frame.getByRole('row', { name: /^Žibutytė Goda/ }).textContent(),
      expect.stringMatching(/jau yra.*Tėvai \(globėjai\): lape „.+“, sąraše „choras“ – lieka kaip lape/),
    );
    await eventually(names, before);
    await looksRight(frame, 'import-3-pupils');
    await button(frame, 'Įkelti 1 mokinį').click();
    await frame.getByText('Įkelta: 1 mokinys.').waitFor();
    // The subjects' sheets do not have the new pupil yet.
    await frame.getByText(/dalykų lapuose, paleiskite „Paruošti klasės knygą…“/).waitFor();
    await looksRight(frame, 'import-4-done');
    await closeDialog(page);
    await eventually(names, [...before, ['Naujokaitis', '=1+1']]);
    const added = (await rows('Mokiniai')).at(-1);
    expect([added?.[5], added?.[8]]).toEqual(['<script>alert(1)</script>', '2b-29']);
    await undo();
    await eventually(names, before);
  });

  test('a file in Windows-1257 is read as such; a workbook is told to be saved as CSV; its text may be mended', async () => {
    const frame = await begin(/^Mokinių sąrašą/);
    const file = frame.getByLabel('arba pasirinkite failą');
    await file.setInputFiles({
      name: 'a.xlsx',
      mimeType: '',
      buffer: Buffer.from('PK\u0003\u0004 xl/workbook.xml'),
    });
    await frame.getByRole('alert').getByText('įrašykite kaip CSV').waitFor();
    await file.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: WINDOWS_1257 });
    await frame.getByText('Perskaityta: 1 mokinys.').waitFor();
    await eventually(() => frame.getByLabel('Failo koduotė').inputValue(), 'windows-1257');
    await eventually(
      () => frame.getByRole('row', { name: /^2/ }).textContent(),
      '2ŠešėlytėĄžuolė2011.04.05 → 2011-04-05',
    );
    await frame.getByLabel('Įklijuokite lentelę').fill('Pavardė;Vardas\n"Šešėlytė;Ąžuolė');
    await frame.getByText(/2 eilutė: kabutė \("\) atidaryta, bet neuždaryta/).waitFor();
    await eventually(() => button(frame, 'Toliau: peržiūra').isDisabled(), true);
    await looksRight(frame, 'import-5-broken');
    await close();
  });

  test('OneRoster files: the class of this workbook, its students', async () => {
    const frame = await begin(/OneRoster/);
    const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    const files = frame.getByLabel(/^Pasirinkite users.csv/);
    await files.setInputFiles([
      csv(
        'users.csv',
        'sourcedId,status,role,givenName,familyName,email,identifier\nu1,,student,Rasa,Rasotė,r@x.example,P-1\nu2,,teacher,Ona,Onaitė,,\n',
      ),
      csv('orgs.csv', 'sourcedId,name\no1,Mokykla\n'),
    ]);
    await frame.getByText('Dar reikia: classes.csv, enrollments.csv.').waitFor();
    await frame.getByText('„orgs.csv“: tokių stulpelių').waitFor();
    await files.setInputFiles([
      csv('classes.csv', 'sourcedId,status,title,classType\nc1,,1a,homeroom\nc2,,2B,homeroom\n'),
      csv(
        'enrollments.csv',
        'sourcedId,status,classSourcedId,userSourcedId,role\ne1,,c2,u1,student\ne2,,c2,u2,teacher\n',
      ),
    ]);
    await frame.getByText('Perskaityta: 1 mokinys. Neimta įrašų').waitFor();
    await eventually(() => frame.getByLabel('Klasė').inputValue(), 'c2');
    await looksRight(frame, 'import-6-roster');
    await button(frame, 'Toliau: peržiūra').click();
    await frame.getByRole('row', { name: /^Rasotė Rasa naujas/ }).waitFor();
    await close();
  });

  test('pasted marks: names to confirm, a kind to choose, what is no mark is named; then the cells, then undone', async () => {
    const frame = await begin(/^Vieno dalyko/);
    await frame.getByLabel('Dalykas').selectOption('Matematika');
    await frame.getByLabel('Įklijuokite lentelę').fill(MARKS);
    await frame.getByText('Perskaityta: 3 mokiniai, 2 stulpeliai su datomis.').waitFor();
    await frame.getByText('Perskaitytos datos: 2026-11-18, 2027-05-20.').waitFor();
    await looksRight(frame, 'import-7-marks');
    await button(frame, 'Toliau: peržiūra').click();
    await frame.getByText('Atpažinta mokinių: 1. Nauji įvertinimai: 2.').waitFor();
    // Nothing may be imported until the kind of the new columns is known.
    await eventually(() => button(frame, 'Įkelti 2 įvertinimus').isDisabled(), true);
    await frame.getByLabel('Kas yra Gandriukas M.').selectOption('Gandriukas Matas');
    await frame.getByText('Atpažinta mokinių: 2. Nauji įvertinimai: 3. Netinkami: 1.').waitFor();
    await frame.getByLabel('Naujų darbų rūšis').selectOption('ND');
    await frame
      .getByRole('row', { name: /^2. Gandriukas Matas|^3. Gandriukas Matas/ })
      .getByText('12')
      .waitFor();
    await frame.getByRole('button', { name: 'Įkelti 3 įvertinimus', disabled: false }).waitFor();
    await looksRight(frame, 'import-8-review');
    const sheet = () => rows('Matematika');
    const before = await sheet();
    await button(frame, 'Įkelti 3 įvertinimus').press('Enter');
    await frame.getByText('Įkelta: 3 įvertinimai.').waitFor();
    await closeDialog(page);
    await page.evaluate(() => globalThis.pazanga.book.flush());
    const written = await sheet();
    const fresh = (name: string) => {
      const then = before.find((row) => row[1] === name) ?? [];
      const now = written.find((row) => row[1] === name) ?? [];
      return now.filter((cell, at) => then[at] === '' && cell !== '');
    };
    expect(fresh('Žibutytė Goda').slice(0, 2)).toEqual([9, '8 10']);
    expect(fresh('Gandriukas Matas').slice(0, 1)).toEqual([7]);
    await shot(page, 'import-9-sheet');
    await undo();
    await page.evaluate(() => globalThis.pazanga.book.flush());
    const marksOf = (all: unknown[][]) => all.map((row) => row.filter((cell) => typeof cell !== 'string'));
    await eventually(async () => marksOf(await sheet()), marksOf(before));
  });

  test('by keyboard alone from the first choice to the review', async () => {
    const frame = await openDialog(page, ITEM);
    // Before the class has been read „Toliau“ cannot be reached: Tab would lead to the button that closes.
    await frame.locator('button.primary:enabled').waitFor();
    await focused(frame.getByRole('heading', { level: 1 }));
    await frame.getByRole('radio').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await titled(frame, 'Mokinių sąrašas');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText('Pavardė;Vardas\nKlaviatūra;Ieva');
    await frame.getByText('Perskaityta: 1 mokinys.').waitFor();
    const next = button(frame, 'Toliau: peržiūra');
    for (let step = 0; step < 12; step++) {
      if (await next.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await frame.getByRole('row', { name: /^Klaviatūra Ieva naujas/ }).waitFor();
    await eventually(() => dialogOf(page).locator('h1').textContent(), 'Mokinių peržiūra');
    await close();
  });

  test('without a word of complaint in the console', () => {
    expect(watched.complaints).toEqual([]);
  });
});
