// The pupils' Google Form as a class head meets it: what to copy, and the answers looked at before they are written.
import type { FrameLocator, Page } from 'playwright-core';
import { expectationsSheet } from '../../src/workbook/expectations-sheet';
import { mipSheet } from '../../src/workbook/mip-sheet';
import { pupilsSheet } from '../../src/workbook/pupils-sheet';
import { smallWorkbook, tableRows } from '../bundle/support';
import { openBeforeAll } from './opened-workbook';
import { overflowOf, shot, violationsIn } from './page-checks';
import { closeDialog, describeInBrowser, eventually, openDialog, rowsOf, type Watched } from './support';

const HEADINGS = [
  'Timestamp',
  'Email Address',
  'Laikotarpis',
  'Kurie dalykai man sekėsi geriausiai?',
  'Ką padariau savo pažangai?',
];
const LONG = `Kas vakarą po ${'labai '.repeat(30)}ilgos dienos sprendžiau`;
const ANSWERS = [
  [new Date(2026, 9, 2, 8), 'matas@mokykla.example', 'rugsėjis', '<b>Fizika</b>', LONG],
  [new Date(2026, 9, 2, 8), 'svetimas@pastas.example', 'rugsėjis', 'Viskas', 'Nieko'],
  [new Date(2026, 9, 2, 9), 'goda@mokykla.example', 'rugsėjis', 'Dailė', 'Piešiau'],
  [new Date(2026, 9, 3, 9), 'goda@mokykla.example', 'rugsėjis', 'Dailė, muzika', 'Piešiau ir grojau'],
];

describeInBrowser('the pupils’ form', () => {
  let watched: Watched;
  let page: Page;
  openBeforeAll(
    (opened) => {
      watched = opened;
      page = opened.page;
    },
    () => ({
      id: 'anketos',
      workbook: smallWorkbook({
        Mokiniai: tableRows(pupilsSheet as never, [
          { lastName: 'Gandriukas', firstName: 'Matas', email: 'matas@mokykla.example', id: '2b-01' },
          { lastName: 'Žibutytė', firstName: 'Goda Konstancija', email: 'goda@mokykla.example', id: '2b-03' },
        ]),
        MIP: tableRows(mipSheet as never, [
          {
            pupil: 'Gandriukas Matas',
            period: 'rugsėjis',
            done: 'Vadovo: buvo konsultacijose',
            key: 'mip|2b-01|2026-09',
          },
        ]),
        [expectationsSheet.sheet]: tableRows(expectationsSheet as never, []),
        'Formos atsakymai 1': [HEADINGS, ...ANSWERS],
      }),
    }),
  );

  async function looksRight(dialog: FrameLocator, name: string) {
    await shot(page, name);
    expect(await violationsIn(dialog.locator('body'))).toEqual([]);
    expect(await overflowOf(dialog.locator('body'))).toBe(0);
  }

  test('the questions of a form: by what it is about and by the period', async () => {
    const dialog = await openDialog(page, 'MIP anketos klausimai…');
    const questions = dialog.locator('.questions > li');
    const titles = dialog.locator('.questions > li > p:first-child');
    await questions.first().waitFor();
    await dialog.getByLabel('Laikotarpis').selectOption('rugsėjis');
    await dialog.getByText('Mano pažanga: rugsėjis (2b klasė, 2026–2027 m. m.)').waitFor();
    await eventually(
      () => titles.allTextContents(),
      expect.arrayContaining(['Ką padariau savo pažangai? (rugsėjis)']),
    );
    await dialog.getByText('įjunkite „Apriboti iki 1 atsakymo“').waitFor();
    await looksRight(dialog, 'questions-1-month');
    await dialog
      .getByLabel('Laikotarpis')
      .selectOption({ label: 'Visi: viena forma metams, laikotarpį pasirenka mokinys' });
    await dialog.getByText('Variantai: rugsėjis, spalis,').waitFor();
    await dialog.getByText('palikite išjungtą').waitFor();
    await dialog.getByLabel(/^Metų lūkesčiai/).check();
    await titles.getByText('Matematika – siekiamas metinis įvertinimas').waitFor();
    await eventually(() => questions.count(), 2);
    await looksRight(dialog, 'questions-2-expectations');
    await dialog.getByText('Kai mokiniai atsakys').scrollIntoViewIfNeeded();
    await shot(page, 'questions-3-steps');
    // Whether the frame may use the clipboard or not, the text gets to the person.
    await dialog.getByRole('button', { name: 'Kopijuoti viską' }).click();
    await dialog.getByText('Nukopijuota').or(dialog.locator('textarea.copied')).first().waitFor();
    await closeDialog(page);
  });

  test('looked at, brought over, nothing left', async () => {
    const before = await rowsOf(page, 'MIP');
    const dialog = await openDialog(page, 'Perkelti anketų atsakymus…');
    const found = dialog.getByRole('region', {
      name: 'Formos atsakymai 1 – Pažangos anketa (MIP)',
      exact: true,
    });
    await found.getByText('4 atsakymai: rugsėjis.').waitFor();
    await found.getByText('3 eilutė: adreso svetimas@pastas.example lape „Mokiniai“ nėra').waitFor();
    await found
      .getByRole('row', {
        name: /Gandriukas Matas rugsėjis bus įrašyta: 1 laukas; lieka kaip knygoje: 1 laukas/,
      })
      .waitFor();
    await found.getByText('Vadovo: buvo konsultacijose').waitFor();
    await found.getByText('4 eilutė: Žibutytė Goda Konstancija, rugsėjis').waitFor();
    await looksRight(dialog, 'answers-1-look');
    await eventually(() => rowsOf(page, 'MIP'), before);
    await dialog.getByRole('button', { name: 'Perkelti 2 atsakymus' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('Perkelta: 2 atsakymai (3 laukai).').waitFor();
    await looksRight(dialog, 'answers-2-done');
    const rows = (await rowsOf(page, 'MIP')).map((row) => [row[0], row[3], row[8]]);
    expect(rows).toEqual([
      ['Gandriukas Matas', '<b>Fizika</b>', 'Vadovo: buvo konsultacijose'],
      ['Žibutytė Goda Konstancija', 'Dailė, muzika', 'Piešiau ir grojau'],
    ]);
    await dialog.getByRole('button', { name: 'Peržiūrėti iš naujo' }).click();
    await dialog.getByText('Naujų atsakymų, kuriuos būtų galima perkelti, nėra.').waitFor();
    await dialog.getByRole('button', { name: 'Nėra ko perkelti', disabled: true }).waitFor();
    await looksRight(dialog, 'answers-3-again');
    await closeDialog(page);
    expect(watched.complaints).toEqual([]);
  });
});
