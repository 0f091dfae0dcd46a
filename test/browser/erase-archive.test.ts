// „Ištrinti mokinio duomenis…“ and „Archyvuoti metus…“ as people meet them: what is shown first, and what sets it off.
import type { Browser } from 'playwright-core';
import type { ArchiveView } from '../../src/app/archive/view-archive';
import type { ErasingView } from '../../src/app/erase/view-erasing';
import { notOk, ok, openPageAlone, type PageAlone } from './page-alone';
import { overflowOf, shot, violationsIn } from './page-checks';
import { describeInBrowser, eventually, launch } from './support';

const SIZE = { width: 900, height: 680 };
const line = (sheet: string, kind: ErasingView['lines'][number]['kind'], rows: number, cells: number) => ({
  sheet,
  kind,
  rows,
  cells,
});
const LINK = 'https://docs.google.com/document/d/x/edit';
const VIEW: ErasingView = {
  id: '2b-08',
  name: 'Gandriukas Matas',
  lines: [
    line('Lietuvių kalba ir literatūra', 'subject', 1, 14),
    line('Matematika', 'subject', 1, 17),
    line('MIP', 'entry', 8, 73),
    line('Užbaigti pusmečiai', 'closed', 12, 150),
    line('Kompensaciniai planai', 'case', 2, 12),
    line('Kėlimas', 'promotion', 1, 6),
    line('Testų tvarkaraštis', 'timetable', 1, 1),
    line('Formos atsakymai 1', 'answers', 1, 7),
    line('Žurnalas', 'log', 14, 60),
    line('Mokiniai', 'pupil', 1, 7),
    line('Dokumentai', 'documents', 2, 14),
  ],
  documents: [
    { name: '2027-01-29 Kompensacinis planas – Gandriukas Matas', link: `${LINK}?1`, isOwn: true },
    { name: '2027-02-03 Apeliacijos prašymas – Gandriukas Matas', link: `${LINK}?2`, isOwn: false },
  ],
  sharedDocuments: [{ name: 'Mokytojų pasitarimas', link: `${LINK}?3` }],
  isInJournal: true,
  mentions: [
    { sheet: 'Peržiūros', row: 14, column: 4, text: 'Ginčijosi su Gandriuku, susitarta', isSure: false },
    { sheet: 'Mano pastabos', row: 3, column: 1, text: 'Gandriukas Matas – paskambinti mamai', isSure: true },
  ],
  formulas: [{ sheet: 'Matematika', row: 14, column: 12 }],
};
const ARCHIVE: ArchiveView = {
  className: '2b',
  schoolYear: '2026–2027',
  next: { className: '3b', classGrade: 'III', schoolYear: '2027–2028' },
  finishes: false,
  pupils: [
    { id: '2b-01', name: 'Ąžuolinis Rapolas', standing: 'usual', annual: 12 },
    { id: '2b-02', name: 'Balandytė Rūta', standing: 'promoted', annual: 12 },
    { id: '2b-03', name: 'Gandriukas Matas', standing: 'extra-work', annual: 10 },
    { id: '2b-04', name: 'Kėkštukas Jokūbas', standing: 'repeats', annual: 9 },
  ],
  gone: 1,
  subjects: [
    { name: 'Matematika', teacher: 'Smilgienė Rita' },
    { name: 'Dorinis ugdymas (etika)', teacher: '' },
  ],
  settings: [
    { name: 'Mokslo metai', now: '2026–2027', next: '2027–2028' },
    { name: 'I pusmečio pradžia', now: '2026-09-01', next: '2027-09-01' },
  ],
};

describeInBrowser('Knygos duomenys', () => {
  let browser: Browser;
  let alone: PageAlone;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    expect(alone.complaints).toEqual([]);
    await alone.page.close();
  });
  const isWell = async (name: string) => {
    const body = alone.page.locator('body');
    expect([await violationsIn(body), await overflowOf(body)]).toEqual([[], 0]);
    await shot(alone.page, name, true);
  };

  test('a pupil is chosen, everything is shown, the surname sets it off', async () => {
    const pupils = [
      { id: '2b-08', name: 'Gandriukas Matas', left: '', isBegun: false },
      { id: '2b-21', name: 'Pempiukas Augustas', left: '2026-12-18', isBegun: true },
    ];
    alone = await openPageAlone(
      browser,
      'erase',
      {
        erasePupils: [ok({ pupils })],
        eraseView: [notOk('Lapas „Peržiūros“: nėra stulpelio „Mokinys“.'), ok(VIEW)],
        eraseRun: [
          notOk('Įrašyta kita pavardė nei mokinio, todėl niekas neištrinta.'),
          ok({
            lines: VIEW.lines,
            binned: 1,
            documentsLeft: [{ name: 'Apeliacijos prašymas', link: `${LINK}?2` }],
          }),
        ],
      },
      SIZE,
    );
    const { page } = alone;
    const look = page.getByRole('button', { name: 'Rodyti, kas bus ištrinta' });
    await eventually(
      () => page.getByRole('option').allTextContents(),
      [
        'Pasirinkite…',
        'Gandriukas Matas',
        'Pempiukas Augustas (išvyko 2026-12-18) – trynimas pradėtas ir nutrūko',
      ],
    );
    await eventually(() => look.isDisabled(), true);
    await page.getByLabel('Mokinys').selectOption('2b-08');
    await look.click();
    await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.getByRole('heading', { name: 'Kas bus ištrinta: Gandriukas Matas' }).waitFor();
    await page.getByText('grąžinti negalima').waitFor();
    await page.getByText('versijų istorija tebesaugo').waitFor();
    await page.getByRole('cell', { name: 'jūs: sukurti jūsų' }).waitFor();
    await page.getByText('„Matematika“ L14').waitFor();
    const erase = page.getByRole('button', { name: 'Ištrinti visam laikui' });
    await eventually(() => erase.isDisabled(), true);
    await isWell('erase-preview');
    const surname = page.getByLabel('Norėdami ištrinti, įrašykite mokinio pavardę');
    await surname.fill('Gandras');
    await erase.click();
    await page.getByText('todėl niekas neištrinta').waitFor();
    await surname.fill('Gandriukas');
    await erase.click();
    await page.getByRole('heading', { name: 'Duomenys ištrinti' }).waitFor();
    await page.getByText('Ištuštinta: 44 eilutės (11 lapų)').waitFor();
    await page.getByText('1 dokumentas išmestas į šiukšlinę').waitFor();
    await page.getByRole('link', { name: 'Apeliacijos prašymas' }).waitFor();
    expect(await alone.calls('eraseRun')).toEqual([
      { pupilId: '2b-08', lastName: 'Gandras', binDocuments: true },
      { pupilId: '2b-08', lastName: 'Gandriukas', binDocuments: true },
    ]);
    await isWell('erase-done');
  });

  test('next year: who is promoted is ticked, the rest is chosen; then the link', async () => {
    const link = 'https://docs.google.com/spreadsheets/d/x/edit';
    const made = { name: '3b klasė – 2027–2028', link, isNew: true, pupils: 3, subjects: 1 };
    alone = await openPageAlone(
      browser,
      'archive',
      { archiveView: [ok(ARCHIVE)], archiveMake: [notOk('Nepavyko.'), ok(made)] },
      SIZE,
    );
    const { page } = alone;
    await page.getByRole('heading', { name: 'Perkelti 2 mokinius' }).waitFor();
    await page.getByRole('checkbox', { name: 'Perkelti: Gandriukas Matas' }).check();
    await page.getByRole('heading', { name: 'Perkelti 3 mokinius' }).waitFor();
    await page.getByRole('checkbox', { name: 'Dorinis ugdymas (etika)' }).uncheck();
    await page.getByText('Yra 34 metinių įvertinimų').waitFor();
    await page.getByRole('checkbox', { name: 'Metinius įvertinimus įrašyti' }).check();
    await isWell('archive-choose');
    await page.getByRole('button', { name: 'Sukurti kitų metų knygą' }).click();
    await page.getByRole('button', { name: 'Bandyti dar kartą' }).click();
    await page.getByText('Sukurta „3b klasė – 2027–2028“: 3 mokiniai, 1 dalykas.').waitFor();
    await eventually(
      () => page.getByRole('link', { name: 'Atverti kitų metų knygą' }).getAttribute('href'),
      link,
    );
    const wanted = {
      className: '3b',
      classGrade: 'III',
      pupils: ['2b-01', '2b-02', '2b-03'],
      subjects: ['Matematika'],
      withAnnual: true,
    };
    expect(await alone.calls('archiveMake')).toEqual([wanted, wanted]);
    await isWell('archive-done');
  });
});
