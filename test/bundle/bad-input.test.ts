// A wrong cell, a missing sheet, a renamed heading: a sentence that says where and what, and nothing is written.
import type { CellInput } from '../../local/workbook/port';
import { dialogTexts, openAddOn, smallSheet, smallWorkbook } from './support';

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
  ['a missing sheet', { Dokumentai: undefined }, /Lapas „Dokumentai“: nėra lapo „Dokumentai“/],
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
    'a renamed column of a subject',
    { Matematika: withCell('Matematika', 2, 9, 'Pirmas pusmetis') },
    /Lapas „Matematika“, 2 eilutė, I stulpelis: nežinoma stulpelio antraštė „Pirmas pusmetis“/,
  ],
  [
    'a pupil who is not in the register',
    { Matematika: withCell('Matematika', 7, 2, 'Nepažįstamas Jonas') },
    /Mokinio „Nepažįstamas Jonas“ lape „Mokiniai“ nėra/,
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
  host.select('Matematika', 7);
  const before = JSON.stringify(host.save().snapshot);
  const report = await host.run('createCompensationPlan', [], { answers: ['OK', 'OK'] });
  const text = dialogTexts(report).at(-1);
  expect(text).toMatch(sentence);
  expect(text).toMatch(/Nieko neįrašyta\.$/);
  expect(JSON.stringify(host.save().snapshot)).toBe(before);
  expect(await host.documents()).toEqual([]);
  expect(report.log).toEqual([]);
  await host.dispose();
});
