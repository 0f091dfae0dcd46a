import type { Ports } from '../../../../src/app/ports';
import { computeClassMeans } from '../../../../src/app/progress/class-means';
import { describeAppIssue } from '../../../../src/text/lt/issues';
import { type Grid, Killed, type MemoryWorkbook, portsOf } from '../memory-workbook';
import { type Counted, classBook, day, keyed, NAMES, PUPILS, pupils, register, subjectGrid } from './class';

const Matematika = subjectGrid(
  'Matematika',
  [
    { date: day(9, 14), kind: 'T', cells: [8, '9 10', 'n'] },
    { date: day(10, 5), kind: 'KD', cells: [6, '', 10] },
    { date: day(10, 6), kind: 'F', cells: [1, 1, 1] },
    { date: day(10, 7), kind: 'B', cells: [2, 2, 2] },
    { date: '', kind: 'T', cells: [1, 1, 1] },
  ],
  NAMES,
);
const Fizika = subjectGrid(
  'Fizika',
  [
    { date: day(9, 20), kind: 'T', cells: [7, 8, ''] },
    { date: day(9, 21), kind: 'G', cells: ['7,5', '', ''] },
  ],
  NAMES,
);
/** An entry of each pupil for September and October. */
const entries = (mean: (at: number) => number | string = () => '') =>
  ['2b-01', '2b-02', '2b-03'].flatMap((id, at) =>
    ['2026-09', '2026-10'].map((month, index) => ({
      pupil: NAMES[at] ?? '',
      period: index === 0 ? 'rugsėjis' : 'spalis',
      mean: mean(2 * at + index),
      headNote: 'Pastaba',
      key: keyed('mip', id, month),
    })),
  );
const RIGHT = [7.5, 6, 9, '', '', 10];

const book = (changes: Readonly<Record<string, Grid | undefined>> = {}) =>
  classBook({ Matematika, Fizika, MIP: register('mip', entries()), ...changes });
function computed(of: Counted, ports: Ports = portsOf(of.workbook)) {
  const result = computeClassMeans(ports);
  if (!result.ok) throw new Error(result.issues.map(describeAppIssue).join('\n'));
  return { ...result.value.means, problems: result.value.issues.map(describeAppIssue) };
}
/** The computed column, from the first row below its heading. */
function column(workbook: MemoryWorkbook) {
  const [heads = [], ...rows] = workbook.all().MIP ?? [];
  return rows.map((cells) => cells[heads.indexOf('Vidurkis')] ?? '');
}

test('means by month, by subject, by period, and the medians of the class; no formative work, bonus or undated mark', () => {
  const { months, subjects, pupils: known, medians, problems } = computed(book());
  expect(problems).toEqual([]);
  expect(subjects).toEqual(['Matematika', 'Fizika', 'Etika']);
  expect(months.slice(0, 2)).toEqual(['2026-09', '2026-10']);
  const two = (means: readonly unknown[] | undefined) => means?.slice(0, 2);
  expect(known.map(({ id, months: own }) => [id, two(own)])).toEqual([
    ['2b-01', [750, 600]],
    ['2b-02', [900, null]],
    ['2b-03', [null, 1000]],
  ]);
  expect(known[0]?.periods).toEqual(known[0]?.months);
  expect(known[0]?.subjects.map(two)).toEqual([
    [800, 600],
    [725, null],
    [null, null],
  ]);
  expect(two(medians)).toEqual([825, 800]);
  expect(JSON.parse(JSON.stringify(known))).toEqual(known);
});

test('periods of two months are of all their marks, not of the months’ means', () => {
  const reflections = register('mip', [], 'reflections');
  const [matas] = computed(book({ MIP: reflections })).pupils;
  // 8, 6, 7 and 7,5
  expect(matas?.periods).toEqual([713, null, null, null, null]);
});

test('of a subject in whose sheet the pupil is not there are no months', () => {
  const of = book({ Fizika: subjectGrid('Fizika', [], NAMES.slice(1)) });
  expect(computed(of).pupils.map(({ subjects }) => subjects[1]?.length)).toEqual([0, 10, 10]);
});

describe('the computed column', () => {
  test('is filled in in one write, and only when something differs', () => {
    const of = book();
    computed(of);
    expect(column(of.workbook)).toEqual(RIGHT);
    expect([of.workbook.writes, of.reads.filter((name) => name === 'MIP').length]).toEqual([1, 2]);
    computed(of);
    expect([of.workbook.writes, of.reads.filter((name) => name === 'MIP').length]).toEqual([1, 3]);
  });
  test('what was typed there or is no longer so is put right, other cells stay', () => {
    const of = book({
      MIP: register(
        'mip',
        entries((at) => (at === 3 ? 5 : at === 4 ? 'geras' : (RIGHT[at] ?? ''))),
      ),
    });
    const others = () => {
      const [heads = [], ...rows] = of.workbook.all().MIP ?? [];
      return rows.map((cells) => cells.filter((_, at) => heads[at] !== 'Vidurkis'));
    };
    const before = others();
    computed(of);
    expect(column(of.workbook)).toEqual(RIGHT);
    expect(others()).toEqual(before);
    expect(of.workbook.writes).toBe(1);
  });
  test('rows of other pupils and of other years keep what they hold', () => {
    const strangers = [
      { pupil: 'Buvusi Ona', period: 'rugsėjis', mean: 4, key: keyed('mip', '2b-99', '2026-09') },
      { pupil: 'Gandriukas Matas', period: '2025-09', mean: 3, key: '' },
    ];
    const [first, ...rest] = entries();
    const of = book({ MIP: register('mip', [first ?? {}, ...strangers, ...rest]) });
    computed(of);
    expect(column(of.workbook)).toEqual([7.5, 4, 3, 6, 9, '', '', 10]);
    expect(of.workbook.writes).toBe(2);
  });
  test('a whole class is written at once', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({
      lastName: `P${at}`,
      firstName: 'Ona',
      id: `k${at}`,
    }));
    const names = many.map(({ lastName }) => `${lastName} Ona`);
    const marks = [{ date: day(9, 14), kind: 'T', cells: names.map((_, at) => 1 + (at % 10)) }];
    const of = book({
      Mokiniai: pupils(many),
      Matematika: subjectGrid('Matematika', marks, names),
      Fizika: subjectGrid('Fizika', [], names),
      Etika: subjectGrid('Etika', [], names),
      MIP: register(
        'mip',
        many.flatMap(({ id }) =>
          ['2026-09', '2026-10'].map((month) => ({
            pupil: 'x',
            period: month,
            key: keyed('mip', id, month),
          })),
        ),
      ),
    });
    expect(computed(of).medians[0]).toBe(550);
    expect([of.reads.length, of.workbook.writes]).toEqual([8, 1]);
    expect(column(of.workbook).slice(0, 4)).toEqual([1, '', 2, '']);
  });
  test('rows that somebody has moved meanwhile get their own means', () => {
    const of = book();
    const [heads = [], ...rows] = of.workbook.all().MIP ?? [];
    const ports: Ports = {
      ...portsOf(of.workbook),
      lock: {
        hold: (work) => {
          of.workbook.replace('MIP', [heads, ...rows.reverse()]);
          return { value: work() };
        },
      },
    };
    computed(of, ports);
    expect(column(of.workbook)).toEqual([...RIGHT].reverse());
  });
  test('cut off while writing, it is written the next time', () => {
    const of = book();
    of.workbook.dieAfter(0);
    expect(() => computed(of)).toThrow(Killed);
    of.workbook.dieAfter(9);
    computed(of);
    expect(column(of.workbook)).toEqual(RIGHT);
  });
  test('where others hold the lock, the means are known all the same', () => {
    const of = book();
    const { pupils: known, problems } = computed(of, {
      ...portsOf(of.workbook),
      lock: { hold: () => undefined },
    });
    expect(known[0]?.months[0]).toBe(750);
    expect(problems).toEqual([expect.stringMatching(/tuo pat metu knygą keičia kitas/i)]);
  });
});

describe('what is wrong', () => {
  test('a broken or missing sheet is named, the others are counted, and no half mean is written', () => {
    const [title = [], dates = [], ...rest] = Fizika;
    const broken = [title, dates.map((cell) => (cell === 'I pusmetis' ? 'Pirmas' : cell)), ...rest];
    const of = book({ Fizika: broken, Etika: undefined });
    const { subjects, pupils: known, problems } = computed(of);
    expect(subjects).toEqual(['Matematika']);
    expect(known[0]?.months.slice(0, 2)).toEqual([800, 600]);
    expect(problems).toEqual([
      expect.stringMatching(/Lapas „Fizika“.*„Pirmas“/),
      expect.stringMatching(/Lapas „Fizika“.*„I pusmetis“/),
      expect.stringMatching(/nėra lapo „Etika“/),
    ]);
    expect(of.workbook.writes).toBe(0);
  });
  test('without „MIP“ the means are known', () => {
    const { pupils: known, problems } = computed(book({ MIP: undefined }));
    expect(known[0]?.months[0]).toBe(750);
    expect(problems).toEqual([expect.stringMatching(/nėra lapo „MIP“/)]);
  });
  test('two pupils of one name have no means: in the sheets of subjects nobody can tell them apart', () => {
    const of = book({
      Mokiniai: pupils([...PUPILS, { lastName: 'Gandriukas', firstName: 'Matas', id: '2b-04' }]),
    });
    const { pupils: known, problems } = computed(of);
    expect(known.map(({ months: own }) => own[0])).toEqual([null, 900, null, null]);
    expect(problems).toEqual([expect.stringMatching(/du mokiniai vardu „Gandriukas Matas“/)]);
    expect(of.workbook.writes).toBe(0);
  });
  test('without the list of subjects it fails in words', () => {
    expect(() => computed(book({ Dalykai: undefined }))).toThrow(/nėra lapo „Dalykai“/);
  });
});
