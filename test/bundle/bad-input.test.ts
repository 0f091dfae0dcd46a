// A wrong cell, a missing sheet, a renamed heading: a sentence that says where and what, and nothing is written.
import type { CellInput } from '../../local/workbook/port';
import { compensationPlansSheet } from '../../src/workbook/compensation-plans-sheet';
import { registerPlans } from './plan-calls';
import { openAddOn, smallSheet, smallWorkbook, tableRows } from './support';

type Rows = readonly (readonly CellInput[])[];
const withCell = (sheet: string, row: number, column: number, value: CellInput): Rows =>
  smallSheet(sheet).map((cells, index) =>
    index === row - 1
      ? Array.from({ length: Math.max(cells.length, column) }, (_, at) =>
          at === column - 1 ? value : (cells[at] ?? ''),
        )
      : cells,
  );

const CASES: readonly (readonly [string, Readonly<Record<string, Rows | undefined>>, RegExp])[] = [
  ['a missing sheet', { Suvestinė: undefined }, /Lapas „Suvestinė“: nėra lapo „Suvestinė“/],
  [
    'a renamed heading',
    { Mokiniai: withCell('Mokiniai', 1, 2, 'Pavardes') },
    /Lapas „Mokiniai“, 1 eilutė, B stulpelis: nežinoma stulpelio antraštė „Pavardes“.*\n.*nėra stulpelio „Pavardė“/,
  ],
  [
    'a heading twice',
    { 'Kompensaciniai planai': withCell('Kompensaciniai planai', 1, 12, 'Mokinys') },
    /Lapas „Kompensaciniai planai“, 1 eilutė, L stulpelis: antraštė „Mokinys“ kartojasi/,
  ],
  [
    'a wrong date',
    { Mokiniai: withCell('Mokiniai', 3, 4, 'pavasarį') },
    /Lapas „Mokiniai“, 3 eilutė, D stulpelis: langelyje „Gimimo data“ yra „pavasarį“, o reikia datos/,
  ],
  [
    'a wrong word',
    { Dalykai: withCell('Dalykai', 2, 5, 'balai') },
    /Lapas „Dalykai“, 2 eilutė, E stulpelis: langelyje „Vertinimas“ yra „balai“, o galima: pažymys, įskaita/,
  ],
  [
    'an empty name',
    { Mokiniai: withCell('Mokiniai', 4, 2, '') },
    /4 eilutė, B stulpelis: langelis „Pavardė“ tuščias/,
  ],
  [
    'two pupils of one name',
    { Mokiniai: [...smallSheet('Mokiniai'), ['', 'Gandriukas', 'Matas', '', '', '', '', '', '2b-09']] },
    /du mokiniai vardu „Gandriukas Matas“/,
  ],
  [
    'a setting taken away',
    { Nustatymai: smallSheet('Nustatymai').filter(([name]) => name !== 'Klasė') },
    /Lapas „Nustatymai“: nėra nustatymo „Klasė“/,
  ],
];

test.each(CASES)('%s', async (_what, changes, sentence) => {
  const host = openAddOn(smallWorkbook(changes));
  const before = JSON.stringify(host.save().snapshot);
  const { message, report } = await registerPlans(host);
  expect(message).toMatch(sentence);
  expect(message).toMatch(/Nieko neįrašyta\.$/);
  expect(JSON.stringify(host.save().snapshot)).toBe(before);
  expect(report.log).toEqual([]);
  await host.dispose();
});

const PLAN = {
  pupil: 'Gandriukas Matas',
  subject: 'Matematika',
  semester: 'I',
  grade: '3',
  state: 'parengtas',
};
const OF_DOCUMENTS: typeof CASES = [
  [
    'a renamed column of a subject',
    { Matematika: withCell('Matematika', 2, 9, 'Pirmas pusmetis') },
    /Lapas „Matematika“, 2 eilutė, I stulpelis: nežinoma stulpelio antraštė „Pirmas pusmetis“/,
  ],
  [
    'a pupil who is not in the subject’s sheet',
    { Matematika: withCell('Matematika', 7, 2, 'Nepažįstamas Jonas') },
    /Mokinio „Gandriukas Matas“ lape „Matematika“ nėra/,
  ],
];

test.each(OF_DOCUMENTS)('%s: no document is made', async (_what, changes, sentence) => {
  const { sheet } = compensationPlansSheet;
  const plans = tableRows(compensationPlansSheet as never, [{ ...PLAN, key: 'planas' }]);
  const host = openAddOn(smallWorkbook({ ...changes, [sheet]: plans }));
  const before = JSON.stringify(host.save().snapshot);
  const report = await host.run('caseDocumentPreview', [{ form: 'F1', key: 'planas' }], {
    plainValues: true,
  });
  expect(report.result).toMatchObject({ ok: false, message: expect.stringMatching(sentence), refused: true });
  expect(JSON.stringify(host.save().snapshot)).toBe(before);
  await host.dispose();
});
