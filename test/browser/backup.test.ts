// „Atsarginė kopija…“ as people meet it: a file is downloaded, another is chosen, shown and restored.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { backupClass } from '../bundle/backup-class';
import { notOk, ok, openPageAlone, type PageAlone } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, launch, titled } from './support';

const SIZE = { width: 860, height: 660 };
const BACKUP = backupClass();
const PREVIEW = {
  preview: {
    className: '2b',
    schoolYear: '2026–2027',
    made: '2027-02-01T08:00:00',
    pupils: 3,
    subjects: BACKUP.subjects.map(({ sheet }) => ({ name: sheet, works: 14, marks: 21 })),
    tables: BACKUP.tables.map(({ sheet, rows }) => ({ sheet, rows: rows.length })),
    replaces: 7,
    isUnfinished: false,
    isDone: false,
  },
  doubts: ['Lapas „MIP“, 2 eilutė, D stulpelis: langelis „Laikotarpis“ tuščias, o jis būtinas.'],
};

describeInBrowser('Atsarginė kopija', () => {
  let browser: Browser;
  let alone: PageAlone;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('out as a file, in from a file: what is wrong with it, what it holds, piece by piece', async () => {
    const made = { backup: BACKUP, leftOut: ['Lapas1'], problems: [], doubts: [], unfinished: '' };
    alone = await openPageAlone(
      browser,
      'backup',
      {
        backupMake: [ok(made)],
        backupPreview: [notOk('Lapas „MIP“: šioje knygoje jau yra duomenų.'), ok(PREVIEW)],
        backupRestore: [
          ok({ made: 19, of: 22, isDone: false }),
          notOk('Paslauga neatsakė.'),
          ok({ made: 22, of: 22, isDone: true }),
        ],
      },
      SIZE,
    );
    const { page } = alone;
    const isWell = async (name: string) => {
      const body = page.locator('body');
      expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
      await shot(page, name, true);
    };
    const downloaded = async (name: string): Promise<Buffer> => {
      const coming = page.waitForEvent('download');
      await page.getByRole('link', { name }).click();
      return readFileSync(await (await coming).path());
    };

    await isWell('backup-choose');
    await page.getByRole('button', { name: 'Toliau' }).click();
    await page.getByText('Kopija paruošta: 2b klasė, 2026–2027, 3 mokiniai, 2 dalykai.').waitFor();
    await page.getByText('Faile yra vaikų vardai').waitFor();
    expect(JSON.parse((await downloaded('Atsisiųsti kopiją')).toString())).toEqual(BACKUP);
    const zip = (await downloaded('Atsisiųsti lenteles')).toString();
    expect(zip).toContain('Matematika.csv');
    expect(zip).toContain('2;Gandriukas Matas;3;4;12;n;');
    expect(zip).toContain(`;"'=tema"`);
    await isWell('backup-made');

    await page.getByRole('button', { name: 'Atgal' }).click();
    await page.getByLabel('Atkurti klasę iš kopijos').check();
    await page.getByRole('button', { name: 'Toliau' }).click();
    const text = JSON.stringify(BACKUP);
    const choose = (content: string) =>
      page
        .getByLabel('Kopijos failas')
        .setInputFiles({ name: 'kopija.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await choose(text.slice(0, 900));
    await page.getByText('nukirstas arba sugadintas').waitFor();
    await page.getByText('Knygoje nieko nepakeista.').waitFor();
    await choose(text);
    await page.getByText('šioje knygoje jau yra duomenų').waitFor();
    const start = page.getByRole('button', { name: 'Atkurti' });
    await eventually(() => start.isDisabled(), true);
    await choose(`${text} `);
    await page.getByText('Kopija padaryta 2027-02-01 08:00. 3 mokiniai, 2 dalykai.').waitFor();
    await page.getByText('Jos 7 lapai bus pakeisti').waitFor();
    await isWell('backup-preview');
    await start.click();
    await page.getByText('Paslauga neatsakė.').waitFor();
    await isWell('backup-failed');
    await page.getByRole('button', { name: 'Tęsti atkūrimą' }).click();
    await titled(page, 'Klasė atkurta');
    await page.getByText('Atkurta: 22 lapai.').waitFor();
    expect(await alone.calls('backupRestore')).toEqual([BACKUP, BACKUP, BACKUP]);
    expect(alone.complaints).toEqual([]);
    await page.close();
  });
});
