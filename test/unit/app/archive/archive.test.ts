// Next year's class workbook: what is taken, what never is, and that there is one however often it is begun.
import fc from 'fast-check';
import { type ArchiveWords, makeNextYear, type WantedYear } from '../../../../src/app/archive/make-next-year';
import { viewArchive } from '../../../../src/app/archive/view-archive';
import type { NewWorkbook, OtherWorkbook, Ports } from '../../../../src/app/ports';
import type { Result } from '../../../../src/domain/result';
import { parseSchoolDate } from '../../../../src/domain/school-date';
import { archiveWords } from '../../../../src/text/lt/archive';
import { preparingWords } from '../../../../src/text/lt/preparing-words';
import { type Cell, cellText } from '../../../../src/workbook/cell';
import { logSheet } from '../../../../src/workbook/log-sheet';
import { promotionSheet } from '../../../../src/workbook/promotion-sheet';
import { readSettings } from '../../../../src/workbook/settings-sheet';
import { columnsOf } from '../../../../src/workbook/table-schema';
import { type Grid, Killed, type MemoryWorkbook, portsOf } from '../memory-workbook';
import { classBook, register, settings } from '../progress/class';

const WORDS: ArchiveWords = { ...archiveWords.record, folder: () => 'Aplankas', prepare: preparingWords };
const rowsOf = (schema: unknown, records: readonly Readonly<Record<string, Cell>>[] = []): Cell[][] => {
  const columns = columnsOf(schema as never);
  return [
    columns.map(({ header }) => header),
    ...records.map((record) => columns.map(({ key }) => record[key as string] ?? '')),
  ];
};
const OVERVIEW: Grid = [
  ['2b', '2026–2027', 'Matematika', 'Matematika', 'Matematika', 'Etika', 'Etika', 'Etika'],
  [
    'Mokinys',
    'Mokinio kodas',
    ...['I pusmetis', 'II pusmetis', 'Metinis', 'I pusmetis', 'II pusmetis', 'Metinis'],
  ],
  ['Gandriukas Matas', '2b-01', 3, 7, 5, 'įsk', 'įsk', 'įsk'],
  ['Lazdynėlis Benas', '2b-02', 2, 3, 3, '', '', 'atleista'],
  ['Žibutytė Goda', '2b-03', 10, 10, 10, '', '', 'KLAIDA: taip'],
];
const SECRET = 'slaptas tekstas';
function book(changes: Readonly<Record<string, Grid>> = {}): MemoryWorkbook {
  const { workbook } = classBook({
    Nustatymai: settings({ school: 'Girios gimnazija', roundUpFrom: 0.6, extraDaysOff: '2026-11-01' }),
    Suvestinė: OVERVIEW,
    MIP: register('mip', [
      { pupil: 'Gandriukas Matas', period: 'Rugsėjis', done: SECRET, key: 'mip|2b-01|2026-09' },
    ]),
    [logSheet.sheet]: rowsOf(logSheet),
    ...changes,
  });
  return workbook;
}

/** Workbooks that were made; `diesIn` says where making one is cut off. */
function others(workbook: MemoryWorkbook, today = '2027-08-20') {
  const made: (OtherWorkbook & { sheets: NewWorkbook['sheets']; key: string })[] = [];
  let diesIn: 'create' | 'fill' | 'never' = 'never';
  const ports: Ports = {
    ...portsOf(workbook),
    clock: { now: () => new Date(2027, 7, 20), today: () => parseSchoolDate(today) as never },
    others: {
      ...portsOf(workbook).others,
      findAll: (keys) => made.filter(({ key }) => keys.includes(key)),
      look: (id) => {
        const one = made.find((other) => other.id === id) as (typeof made)[number];
        return { ...one, sheets: one.sheets.map(({ name }) => name) };
      },
      complete: (id, sheets) => {
        const at = made.findIndex((one) => one.id === id);
        made[at] = { ...(made[at] as (typeof made)[number]), sheets };
      },
      make: ({ key, name, sheets }) => {
        if (diesIn === 'create') throw new Killed();
        const one = { id: `id${made.length}`, name, link: `https://x/${made.length}`, key };
        made.push({ ...one, sheets: diesIn === 'fill' ? [] : sheets });
        if (diesIn === 'fill') throw new Killed();
        return one;
      },
    },
  };
  return {
    ports,
    made,
    cut: (where: typeof diesIn) => {
      diesIn = where;
    },
  };
}
function done<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const codes = (result: Result<unknown>) => (result.ok ? [] : result.issues.map(({ code }) => code));
const WANTED: WantedYear = {
  className: '3b',
  classGrade: 'III',
  pupils: ['2b-01', '2b-02'],
  subjects: ['Matematika', 'Etika'],
  withAnnual: true,
};
const cellsOf = ({ sheets }: { readonly sheets: NewWorkbook['sheets'] }, name: string): string[][] =>
  (sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((cells) => cells.map(cellText));

describe('what is shown', () => {
  test('whose day of leaving is written down is not taken, though it is still to come', () => {
    const view = done(viewArchive(others(book(), '2026-09-20').ports));
    expect([view.pupils.map(({ id }) => id), view.gone]).toEqual([['2b-01', '2b-02'], 1]);
  });

  test('the next class, its settings, who is promoted', () => {
    const decided = rowsOf(promotionSheet, [
      { pupil: 'Gandriukas Matas', pupilId: '2b-01', decision: 'papildomas darbas' },
      { pupil: 'Gandriukas Matas', pupilId: '2b-01', decision: 'kelti' },
      { pupil: 'Lazdynėlis Benas', decision: 'palikti kartoti' },
    ]);
    const view = done(viewArchive(others(book({ [promotionSheet.sheet]: decided })).ports));
    expect(view.next).toEqual({ className: '3b', classGrade: 'III', schoolYear: '2027–2028' });
    // Goda left in November.
    expect([view.pupils, view.gone]).toEqual([
      [
        { id: '2b-01', name: 'Gandriukas Matas', standing: 'promoted', annual: 2 },
        { id: '2b-02', name: 'Lazdynėlis Benas', standing: 'repeats', annual: 1 },
      ],
      1,
    ]);
    const of = (name: string) => view.settings.find((one) => one.name === name);
    expect(of('I pusmečio pradžia')).toMatchObject({ now: '2026-09-01', next: '2027-09-01' });
    expect(of('Papildomos ne darbo dienos')).toMatchObject({ now: '2026-11-01', next: '' });
    expect(of('Individualūs ugdymo planai')?.next).toBe('taip');
    expect(of('Apvalinti aukštyn nuo')).toBeUndefined();
  });

  test.each([
    ['II', '2b', 'III', '3b'],
    ['I g.', 'Ia', 'II', 'IIa'],
    ['8', '8a', 'I', 'Ia'],
    ['5', '5 c', '6', '6 c'],
    ['III', '11b', 'IV', '12b'],
    ['', 'Ąžuolai', '', 'Ąžuolai'],
  ])('after %s (%s) comes %s (%s)', (classGrade, className, grade, name) => {
    const { ports } = others(book({ Nustatymai: settings({ classGrade, className }) }));
    const { next, finishes } = done(viewArchive(ports));
    expect([next.classGrade, next.className, finishes]).toEqual([grade, name, false]);
  });

  test('a class that finishes school has no next year', () => {
    const { ports, made } = others(book({ Nustatymai: settings({ classGrade: 'IV', className: '4b' }) }));
    expect(done(viewArchive(ports)).finishes).toBe(true);
    expect([codes(makeNextYear(ports, WANTED, WORDS)), made]).toEqual([['archive.finishes'], []]);
  });
});

describe('what is made', () => {
  test('settings, pupils and subjects, and only the annual results that were asked for', () => {
    const workbook = book();
    const { ports, made } = others(workbook);
    expect(done(makeNextYear(ports, WANTED, WORDS))).toMatchObject({
      isNew: true,
      name: '3b klasė – 2027–2028',
      pupils: 2,
      subjects: 2,
    });
    const [one] = made as [(typeof made)[number]];
    expect(one.sheets.map(({ name }) => name)).toEqual([
      'Nustatymai',
      'Mokiniai',
      'Dalykai',
      'MIP lūkesčiai',
    ]);
    const then = done(readSettings({ name: 'Nustatymai', rows: one.sheets[0]?.rows ?? [] }));
    expect(then).toMatchObject({
      schoolYear: '2027–2028',
      className: '3b',
      classGrade: 'III',
      school: 'Girios gimnazija',
      roundUpFrom: 0.6,
      semester2To: '2028-06-16',
      lastLessonDay: '2028-06-16',
    });
    expect(cellsOf(one, 'Mokiniai').map((cells) => [cells[0], cells[1], cells[8]])).toEqual([
      ['Nr.', 'Pavardė', 'Mokinio kodas'],
      ['1', 'Gandriukas', '2b-01'],
      ['2', 'Lazdynėlis', '2b-02'],
    ]);
    // When one came this year is this year's matter.
    expect(cellsOf(one, 'Mokiniai')[2]?.[6]).toBe('');
    expect(cellsOf(one, 'Dalykai').map(([name]) => name)).toEqual(['Dalykas', 'Matematika', 'Etika']);
    const expectations = cellsOf(one, 'MIP lūkesčiai').slice(1);
    expect(expectations.map((cells) => cells.filter((text) => text !== ''))).toEqual([
      ['expectation|2b-01|Matematika', 'Gandriukas Matas', 'Matematika', '5'],
      ['expectation|2b-01|Etika', 'Gandriukas Matas', 'Etika', 'įsk'],
      ['expectation|2b-02|Matematika', 'Lazdynėlis Benas', 'Matematika', '3'],
    ]);
    expect(workbook.all()[logSheet.sheet]?.[1]?.slice(2, 6)).toEqual([
      'Sukurta kitų metų klasės knyga „3b klasė – 2027–2028“',
      '',
      '2 mokiniai, 2 dalykai: https://x/0',
      'Mokslo metų pabaiga',
    ]);
  });

  test('nothing that anybody wrote, whatever is chosen; this year stays as it is but for the log', () => {
    fc.assert(
      fc.property(
        fc.subarray(['2b-01', '2b-02'], { minLength: 1 }),
        fc.subarray(['Matematika', 'Fizika', 'Etika']),
        fc.boolean(),
        (pupils, subjects, withAnnual) => {
          const workbook = book();
          const before = workbook.all();
          const { ports, made } = others(workbook);
          done(makeNextYear(ports, { ...WANTED, pupils, subjects, withAnnual }, WORDS));
          const text = JSON.stringify(made);
          const left = ['2b-01', '2b-02', '2b-03'].filter((id) => !pupils.includes(id));
          for (const word of [SECRET, 'Žibutytė', ...left]) expect(text).not.toContain(word);
          expect(text.includes('MIP lūkesčiai')).toBe(
            withAnnual &&
              (subjects.includes('Matematika') || (subjects.includes('Etika') && pupils.includes('2b-01'))),
          );
          const { [logSheet.sheet]: _, ...same } = workbook.all();
          const { [logSheet.sheet]: __, ...expected } = before;
          expect(same).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('cut off anywhere and repeated there is one workbook, whole, and one line in the log', () => {
    for (const where of ['create', 'fill', 'log'] as const) {
      const workbook = book();
      const { ports, made, cut } = others(workbook);
      cut(where === 'log' ? 'never' : where);
      if (where === 'log') workbook.dieAfter(0);
      expect(() => makeNextYear(ports, WANTED, WORDS)).toThrow(Killed);
      cut('never');
      workbook.dieAfter(Number.POSITIVE_INFINITY);
      for (const _ of [1, 2]) {
        workbook.forget();
        done(makeNextYear(ports, WANTED, WORDS));
      }
      expect([where, made.length, made[0]?.sheets.length]).toEqual([where, 1, 4]);
      expect(workbook.all()[logSheet.sheet]).toHaveLength(2);
    }
  });

  test('what cannot be is told, and nothing is made', () => {
    const { ports, made } = others(book());
    const refused = (more: Partial<WantedYear>) => codes(makeNextYear(ports, { ...WANTED, ...more }, WORDS));
    expect(refused({ className: ' ' })).toEqual(['archive.class-missing']);
    expect(refused({ className: 'x'.repeat(21) })).toEqual(['archive.class-long']);
    expect(refused({ pupils: [] })).toEqual(['archive.no-pupils']);
    expect(refused({ pupils: ['2b-03'] })).toEqual(['archive.pupil-gone']);
    expect(refused({ subjects: ['Chemija'] })).toEqual(['subject-unknown']);
    expect(made).toEqual([]);
  });
});
