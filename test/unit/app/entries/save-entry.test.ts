// One row of a register is added, changed, left alone or refused.
import type { EntryKind } from '../../../../src/app/entries/entry';
import { registerOf } from '../../../../src/app/entries/registers';
import { mipRegisters } from '../../../../src/app/entries/registers/mip';
import type { Cell } from '../../../../src/workbook/cell';
import { NOW } from '../memory-workbook';
import { changesOf, classWorkbook, headings, read, recordsIn, rowOf, save, saved, wordsOf } from './class';

type Texts = Readonly<Record<string, string>>;
const monthly = mipRegisters.monthly;
const reflections = mipRegisters.reflections;

const NEW: readonly [EntryKind, string, Texts, Readonly<Record<string, Cell>>][] = [
  [
    'mip',
    '2026-09',
    { strongest: ' Fizika\r\nChemija ', missedJustified: '03' },
    {
      period: 'rugsėjis',
      strongest: 'Fizika\nChemija',
      missedJustified: 3,
      key: 'mip|2b-01|2026-09',
    },
  ],
  ['mip', '2027-05', { headNote: '8' }, { period: 'gegužė', headNote: '8', key: 'mip|2b-01|2027-05' }],
  [
    'expectation',
    'Fizika',
    { lastAnnual: '8', goal1: 'ĮSK', how: '=1+1' },
    { subject: 'Fizika', lastAnnual: '8', goal1: 'įsk', how: '=1+1', key: 'expectation|2b-01|Fizika' },
  ],
  [
    'selfAssessment',
    'semester1',
    { fulfilled: 'iš dalies' },
    { period: 'I pusmečio pabaiga', fulfilled: 'iš dalies', key: 'selfAssessment|2b-01|semester1' },
  ],
  [
    'review',
    '2026-10',
    { date: '2026-10-28', commission: 'taip', missedUnjustified: '0' },
    {
      month: '2026-10',
      date: new Date(2026, 9, 28),
      commission: 'taip',
      missedUnjustified: 0,
      key: 'review|2b-01|2026-10',
    },
  ],
  [
    'discussion',
    'september|Matematika',
    { date: '2026-09-30', present: 'tėvai' },
    {
      kind: 'Rugsėjo aptarimas',
      subject: 'Matematika',
      date: new Date(2026, 8, 30),
      present: 'tėvai',
      key: 'discussion|2b-01|september/Matematika',
    },
  ],
  [
    'discussion',
    'year|',
    { notes: 'TRUE' },
    { kind: 'Metų pabaigos pokalbis', notes: 'TRUE', key: 'discussion|2b-01|year/' },
  ],
];
test.each(NEW)('%s %s: a new row, found again, and nothing is written twice', (kind, part, texts, row) => {
  const workbook = classWorkbook();
  const register = registerOf(kind);
  const first = saved(workbook, kind, part, changesOf(texts));
  expect(first.conflicts).toEqual([]);
  expect(first.at).toBe(NOW);
  expect(recordsIn(workbook, register)).toEqual([{ pupil: 'Gandriukas Matas', filledAt: NOW, ...row }]);
  expect(read(workbook, kind)).toEqual([{ part, texts: first.texts, filledAt: '2026-11-22 08:30' }]);
  expect(read(workbook, kind, '2b-02')).toEqual([]);
  expect(Object.keys(first.texts)).toEqual(Object.keys(register.fields));

  const { writes } = workbook;
  expect(saved(workbook, kind, part, changesOf(texts)).texts).toEqual(first.texts);
  expect(workbook.writes).toBe(writes);
});

test('which MIP form the class has is told by the headings', () => {
  const workbook = classWorkbook({ MIP: [['*Mano'], [...headings(reflections), '*Dar mano']] });
  saved(workbook, 'mip', '2027-05_06', changesOf({ aim: 'Skaityti' }));
  saved(workbook, 'mip', '2027-05', changesOf({ best: 'Lessons may end in May' }));
  expect(read(workbook, 'mip').map(({ part, texts }) => [part, texts.aim])).toEqual([
    ['2027-05_06', 'Skaityti'],
    ['2027-05', ''],
  ]);
  expect(workbook.all().MIP?.map((cells) => cells[3])).toEqual([
    undefined,
    'Laikotarpis',
    'gegužė–birželis',
    'gegužė',
  ]);
  expect(wordsOf(save(workbook, 'mip', '2027-04', changesOf({ aim: 'x' })))).toMatch(/„2027-04“ čia netinka/);
  expect(wordsOf(save(workbook, 'mip', '2026-09_10', changesOf({ done: 'x' })))).toMatch(/„done“ nėra/);
});

test('only the cells that change are written: neighbours at once, nothing between them', () => {
  const workbook = classWorkbook();
  const stored = { strongest: 'a', difficulties: 'b', done: 'd', nextGoal: 'e' };
  saved(workbook, 'mip', '2026-09', changesOf(stored));
  const written: [number, readonly Cell[]][] = [];
  const watched = { ...workbook, all: workbook.all, writes: 0 } as typeof workbook;
  watched.write = (sheet, row, column, cells) => {
    expect([sheet, row]).toEqual(['MIP', 2]);
    written.push([column, cells]);
    workbook.write(sheet, row, column, cells);
  };
  const column = (key: string) => headings(monthly).indexOf(monthly.columns[key]?.header ?? '') + 1;
  const cases: readonly [Texts, typeof written][] = [
    [{ difficulties: 'B' }, [[column('difficulties'), ["'B"]]]],
    [{ nextGoal: 'E', done: 'D' }, [[column('done'), ["'D", "'E"]]]],
    [
      { strongest: 'A', headNote: 'H' },
      [
        [column('strongest'), ["'A"]],
        [column('headNote'), ["'H"]],
      ],
    ],
    [{ strongest: '' }, [[column('strongest'), ['']]]],
    [{ missedJustified: '5' }, [[column('missedJustified'), [5]]]],
  ];
  let now: Texts = stored;
  for (const [texts, expected] of cases) {
    written.length = 0;
    now = saved(watched, 'mip', '2026-09', changesOf(texts, now)).texts;
    expect(written).toEqual(expected);
  }
});

test('columns that a person moved or added, and the row that they sorted elsewhere', () => {
  const workbook = classWorkbook();
  saved(workbook, 'mip', '2026-09', changesOf({ done: 'Skaičiau' }));
  saved(workbook, 'mip', '2026-09', changesOf({ done: 'Kita' }), '2b-02');
  const [header = [], first = [], second = []] = workbook.all().MIP ?? [];
  const turned = (cells: readonly Cell[], own: Cell): Cell[] => {
    const full = header.map((_, at) => cells[at] ?? '').reverse();
    return [...full.slice(0, 5), own, ...full.slice(5)];
  };
  workbook.replace('MIP', [
    [],
    turned(header, '*Mano'),
    turned(second, 'antras'),
    turned(first, 'nejudinti'),
  ]);
  saved(workbook, 'mip', '2026-09', changesOf({ nextGoal: 'Rašyti', done: 'Rašiau' }, { done: 'Skaičiau' }));
  const rows = workbook.all().MIP ?? [];
  expect(rows).toHaveLength(4);
  expect(rows.map((cells) => cells[5])).toEqual([undefined, '*Mano', 'antras', 'nejudinti']);
  expect(read(workbook, 'mip')[0]?.texts).toMatchObject({ nextGoal: 'Rašyti', done: 'Rašiau' });
  expect(read(workbook, 'mip', '2b-02')[0]?.texts).toMatchObject({ nextGoal: '', done: 'Kita' });
});

test('nothing typed into a row that is not there makes no row; a row that was deleted is a conflict', () => {
  const workbook = classWorkbook();
  expect(saved(workbook, 'mip', '2026-09', changesOf({ done: ' ', nextGoal: '' })).conflicts).toEqual([]);
  const late = saved(workbook, 'mip', '2026-09', changesOf({ done: 'naujas' }, { done: 'senas' }));
  expect(late.conflicts).toEqual([{ field: 'done', theirs: '' }]);
  expect(workbook.writes).toBe(0);
});

test('a row typed straight into the sheet is this pupil’s, and gets its key when saved', () => {
  const workbook = classWorkbook({
    MIP: [
      headings(monthly),
      rowOf(monthly, { pupil: 'gandriukas  MATAS', period: 'Rugsėjis', done: 8 }),
      rowOf(monthly, { pupil: 'Lazdynėlis Benas', period: 'rugsėjis', done: 'kito' }),
      rowOf(monthly, { pupil: 'Nepažįstamas Jonas', period: 'rugsėjis', done: 'svečio' }),
    ],
  });
  expect(read(workbook, 'mip')).toMatchObject([{ part: '2026-09', texts: { done: '8' }, filledAt: '' }]);
  saved(workbook, 'mip', '2026-09', changesOf({ nextGoal: 'Tikslas' }));
  expect(recordsIn(workbook, monthly)[0]).toEqual({
    pupil: 'gandriukas  MATAS',
    period: 'Rugsėjis',
    done: 8,
    nextGoal: 'Tikslas',
    filledAt: NOW,
    key: 'mip|2b-01|2026-09',
  });
  expect(read(workbook, 'mip', '2b-02')).toMatchObject([{ texts: { done: 'kito' } }]);
  expect(recordsIn(workbook, monthly)).toHaveLength(3);
});

const TYPED: readonly [EntryKind, Readonly<Record<string, Cell>>, string][] = [
  ['mip', { period: '2026-10' }, '2026-10'],
  ['review', { month: new Date(2026, 9, 1) }, '2026-10'],
  ['review', { month: 'Spalis' }, '2026-10'],
  ['expectation', { subject: ' fizika ' }, 'Fizika'],
  ['selfAssessment', { period: 'metų pabaiga' }, 'year'],
  ['discussion', { kind: 'rugsėjo APTARIMAS', subject: 'matematika' }, 'september|Matematika'],
  ['discussion', { kind: 'Metų pabaigos pokalbis', subject: 'visi' }, 'year|'],
];
test.each(TYPED)('%s: %j typed by a person is %s', (kind, cells, part) => {
  const register = registerOf(kind);
  const row = rowOf(register, { pupil: 'Gandriukas Matas', ...cells });
  const workbook = classWorkbook({ [register.sheet]: [headings(register), row] });
  expect(read(workbook, kind).map((entry) => entry.part)).toEqual([part]);
  const [field = ''] = Object.keys(register.fields).slice(-1);
  saved(workbook, kind, part, changesOf({ [field]: field === 'commission' ? 'taip' : 'Tekstas' }));
  expect(recordsIn(workbook, register)).toHaveLength(1);
});

test('a pupil who was renamed keeps the rows with their key', () => {
  const workbook = classWorkbook();
  saved(workbook, 'review', '2026-10', changesOf({ results: 'Gerai' }));
  workbook.put('Suvestinė', 3, 1, 'Gandriukienė Mata');
  saved(workbook, 'review', '2026-10', changesOf({ results: 'Labai gerai' }, { results: 'Gerai' }));
  saved(workbook, 'review', '2026-11', changesOf({ results: 'Vis gerai' }));
  expect(recordsIn(workbook, registerOf('review')).map(({ pupil, results }) => [pupil, results])).toEqual([
    ['Gandriukas Matas', 'Labai gerai'],
    ['Gandriukienė Mata', 'Vis gerai'],
  ]);
});

test('a row that a person copied for another pupil or month is that one’s', () => {
  const workbook = classWorkbook();
  saved(workbook, 'mip', '2026-09', changesOf({ done: 'Skaičiau' }));
  const [, row = []] = workbook.all().MIP ?? [];
  const copied = (changes: Readonly<Record<string, Cell>>): Cell[] =>
    rowOf(monthly, { ...recordsIn(workbook, monthly)[0], ...changes });
  workbook.replace('MIP', [
    headings(monthly),
    row,
    copied({ period: 'spalis', done: 'Rašiau' }),
    copied({ pupil: 'Lazdynėlis Benas', done: 'Bėgau' }),
  ]);
  expect(read(workbook, 'mip').map(({ part, texts }) => [part, texts.done])).toEqual([
    ['2026-09', 'Skaičiau'],
    ['2026-10', 'Rašiau'],
  ]);
  expect(read(workbook, 'mip', '2b-02').map(({ texts }) => texts.done)).toEqual(['Bėgau']);
  saved(workbook, 'mip', '2026-09', changesOf({ done: 'Bėgiojau' }, { done: 'Bėgau' }), '2b-02');
  saved(workbook, 'mip', '2026-10', changesOf({ done: 'Rašinėjau' }, { done: 'Rašiau' }));
  expect(recordsIn(workbook, monthly).map(({ key, done }) => [key, done])).toEqual([
    ['mip|2b-01|2026-09', 'Skaičiau'],
    ['mip|2b-01|2026-10', 'Rašinėjau'],
    ['mip|2b-02|2026-09', 'Bėgiojau'],
  ]);
});

test('two rows for one entry: both are named, neither is chosen', () => {
  const workbook = classWorkbook();
  saved(workbook, 'mip', '2026-09', changesOf({ done: 'Skaičiau' }));
  const copy = rowOf(monthly, { pupil: 'Gandriukas Matas', period: 'rugsėjis', done: 'Kitaip' });
  workbook.replace('MIP', [...(workbook.all().MIP ?? []), [], copy]);
  const before = workbook.all();
  const words = /Lapas „MIP“, 4 eilutė: mokinys „Gandriukas Matas“, tas pats įrašas yra 2 ir 4 eilutėse/;
  expect(wordsOf(save(workbook, 'mip', '2026-09', changesOf({ done: 'x' }, { done: 'Skaičiau' })))).toMatch(
    words,
  );
  expect(() => read(workbook, 'mip')).toThrow(words);
  expect(workbook.all()).toEqual(before);
  saved(workbook, 'mip', '2026-10', changesOf({ done: 'Kitas mėnuo' }));
});

test('what is wrong in one row does not keep others from being saved', () => {
  const register = registerOf('review');
  const workbook = classWorkbook({
    [register.sheet]: [
      headings(register),
      rowOf(register, {
        pupil: 'Lazdynėlis Benas',
        month: 'kažkada',
        date: 'vakar',
        missedJustified: 'daug',
      }),
      rowOf(register, { results: 'be mokinio' }),
    ],
  });
  saved(workbook, 'review', '2026-10', changesOf({ results: 'Gerai' }));
  expect(read(workbook, 'review')).toHaveLength(1);
  expect(recordsIn(workbook, register)).toHaveLength(3);
});

test('what a person typed and a field cannot be is shown as it stands', () => {
  const register = registerOf('review');
  const row = {
    pupil: 'Gandriukas Matas',
    month: '2026-10',
    date: 'vakar',
    missedJustified: 'daug',
    commission: true,
  };
  const workbook = classWorkbook({ [register.sheet]: [headings(register), rowOf(register, row)] });
  expect(read(workbook, 'review')[0]?.texts).toMatchObject({
    date: 'vakar',
    missedJustified: 'daug',
    commission: 'taip',
  });
  const changes = changesOf({ date: '2026-10-28' }, { date: 'vakar' });
  expect(saved(workbook, 'review', '2026-10', changes).texts).toMatchObject({
    date: '2026-10-28',
    missedJustified: 'daug',
  });
});

const REFUSED: readonly [EntryKind, string, Texts, RegExp, string?][] = [
  ['mip', '2026-09', { done: 'x' }, /mokinio „3c-01“ lape „Mokiniai“ nėra/i, '3c-01'],
  ['mip', '2029-09', { done: 'x' }, /„2029-09“ nėra šių mokslo metų laikotarpis/],
  ['mip', '2026-07', { done: 'x' }, /„2026-07“ čia netinka/],
  ['mip', '2026-9', { done: 'x' }, /čia netinka/],
  ['mip', '2026-09_10', { done: 'x' }, /čia netinka/],
  ['review', '2028-01', { results: 'x' }, /nėra šių mokslo metų laikotarpis/],
  ['review', '2026-13', { results: 'x' }, /čia netinka/],
  ['expectation', 'Astrologija', { how: 'x' }, /dalyko „Astrologija“/i],
  ['selfAssessment', 'semester2', { which: 'x' }, /čia netinka/],
  ['discussion', 'september|', { notes: 'x' }, /čia netinka/],
  ['discussion', 'year|Fizika', { notes: 'x' }, /čia netinka/],
  ['discussion', 'toString|', { notes: 'x' }, /čia netinka/],
  ['discussion', 'september|Astrologija', { notes: 'x' }, /dalyko „Astrologija“/i],
  ['mip', '2026-09', { mean: '8' }, /lape „MIP“ laukelio „mean“ nėra arba jo ranka pildyti negalima/i],
  ['mip', '2026-09', { key: 'x' }, /„key“/],
  ['mip', '2026-09', { constructor: 'x' }, /„constructor“/],
  ['mip', '2026-09', { missedJustified: '10000' }, /„10000“ nėra pamokų skaičius/],
  ['mip', '2026-09', { missedJustified: '-1' }, /nėra pamokų skaičius/],
  ['review', '2026-09', { date: '2027-02-29' }, /„Data“: „2027-02-29“ nėra data/],
  [
    'review',
    '2026-09',
    { date: '0202-10-05' },
    /ne šių mokslo metų diena \(galima nuo 2026-07-01 iki 2027-08-31\)/,
  ],
  ['discussion', 'year|', { date: '2027-09-01' }, /ne šių mokslo metų diena/],
  ['expectation', 'Fizika', { goal1: '11' }, /„11“ nėra pažymys nuo 1 iki 10/],
  ['expectation', 'Fizika', { goal1: '8,5' }, /nėra pažymys/],
  ['selfAssessment', 'year', { fulfilled: 'gal' }, /yra „gal“, o galima: taip, iš dalies, ne/],
  ['review', '2026-09', { commission: 'ne' }, /galima: taip/],
  [
    'mip',
    '2026-09',
    { done: 'a'.repeat(50_001) },
    /tekste 50001 ženklų, o langelyje telpa ne daugiau kaip 50000/,
  ],
  ['review', '2026-09', { results: 'a', comments: 'b'.repeat(500_000) }, /galima ne daugiau kaip 500000/],
];
test.each(REFUSED)(
  'refused in words, nothing written: %s %s %j',
  (kind, part, texts, words, pupilId = '2b-01') => {
    const workbook = classWorkbook();
    expect(wordsOf(save(workbook, kind, part, changesOf(texts), pupilId))).toMatch(words);
    expect(workbook.writes).toBe(0);
  },
);

test('everything that is wrong with a save is told at once', () => {
  const texts = { date: 'rytoj', missedJustified: 'daug', results: 'Gerai' };
  const words = wordsOf(save(classWorkbook(), 'review', '2026-09', changesOf(texts)));
  expect(words.split('\n')).toEqual([
    '„Data“: „rytoj“ nėra data. Rašykite, pvz., 2026-10-05.',
    '„Praleista pateisintų“: „daug“ nėra pamokų skaičius.',
  ]);
});

test('a workbook whose sheet, heading or school year is not there says so', () => {
  const change = changesOf({ done: 'x' });
  const without = classWorkbook();
  without.deleteSheet('MIP');
  expect(wordsOf(save(without, 'mip', '2026-09', change))).toMatch(/nėra lapo „MIP“/);
  const renamed = headings(monthly).map((text) => (text === 'Raktas' ? 'Kodas' : text));
  expect(wordsOf(save(classWorkbook({ MIP: [renamed] }), 'mip', '2026-09', change))).toMatch(
    /stulpelio „Raktas“/,
  );
  const noYear = classWorkbook();
  noYear.put('Suvestinė', 1, 2, 'kitąmet');
  expect(wordsOf(save(noYear, 'mip', '2026-09', change))).toMatch(/„Mokslo metai“ yra „kitąmet“/);
});

test('a code that two pupils have: neither is chosen', () => {
  const workbook = classWorkbook();
  workbook.put('Suvestinė', 4, 2, '2b-01');
  expect(wordsOf(save(workbook, 'mip', '2026-09', changesOf({ done: 'x' })))).toMatch(/„2b-01“ kartojasi/);
});
