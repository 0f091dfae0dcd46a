// Plans, appeals, changes of course and extra work across the classes (S3-32–34, 41, 46).
import { casesReport } from '../../../../src/app/reports/cases';
import type { ClassDigest } from '../../../../src/domain/class-digest';
import { day, digestOf, pictureOf } from './digests';
import { expectSums, partLike, wordsOf } from './report-check';
import { expectWellFormed, lineOf, partOf } from './report-shape';

const PUPILS = ' |\n kodas01 |\n kodas02 |';
const [PAST, TODAY] = [day('2027-02-05'), day('2027-02-10')];
const of = (pupil: number | null, subject = 'Fizika') => ({ pupil, subject });
const plan = { state: 'prepared', semester: 1, due: PAST, handedIn: '' } as const;

const second: ClassDigest = digestOf('2b', PUPILS, {
  readOn: TODAY,
  plans: [
    { ...of(0), ...plan },
    { ...of(1), ...plan, state: 'finished', handedIn: PAST },
    { ...of(1, 'Chemija'), ...plan, state: 'handed-in', handedIn: TODAY },
    { ...of(null, 'Istorija'), ...plan },
  ],
  missingPlans: [
    { ...of(0, 'Etika'), due: day('2027-02-01') },
    { ...of(1, 'Etika'), due: TODAY },
  ],
  appeals: [
    {
      ...of(0),
      state: 'received',
      filed: TODAY,
      decideUntil: day('2027-02-19'),
      decided: '',
      isChanged: null,
    },
    { ...of(0), state: 'decided', filed: PAST, decideUntil: TODAY, decided: TODAY, isChanged: true },
    { ...of(1), state: 'finished', filed: PAST, decideUntil: PAST, decided: TODAY, isChanged: false },
    { ...of(1), state: 'withdrawn', filed: PAST, decideUntil: PAST, decided: '', isChanged: null },
  ],
  courseChanges: [{ ...of(0), state: 'task-given', settleUntil: day('2027-02-08'), settled: '' }],
});
const third = digestOf('3a', PUPILS, {
  readOn: day('2027-02-20'),
  missingPlans: [{ ...of(0), due: TODAY }],
  extraWork: [{ ...of(1), state: 'in-progress', to: TODAY, settled: '' }],
  plans: [{ ...of(0), ...plan, due: '', state: 'handed-in' }],
});
const none = digestOf('4d', PUPILS, { readOn: TODAY });
const unread = digestOf('1a', PUPILS, {
  readOn: TODAY,
  problems: [
    { code: 'sheet-unreadable', sheet: 'Užbaigti pusmečiai', count: 1, row: 2 },
    { code: 'sheet-unreadable', sheet: 'Apeliacijos', count: 1, row: 2 },
    { code: 'grades-missing', sheet: 'Fizika', count: 1, row: 2 },
  ],
  plans: [{ ...of(0), ...plan, handedIn: PAST }],
});
const report = casesReport(pictureOf([second, third, none, unread]));

test('plans: in time or late, as of the day the class was read; those that are registered nowhere', () => {
  const part = partOf(report, 'Kompensaciniai planai: terminų laikymasis');
  expect(part.rows).toEqual([
    ['2b', 1, 1, 2, 0, 0, 25, 2, 1],
    ['3a', 0, 0, 0, 0, 1, null, 1, 1],
    // Without the closed semesters nobody knows which plans are missing.
    ['1a', 1, 0, 0, 0, 0, 100, null, null],
  ]);
  expect(part.total).toEqual(['Iš viso', 2, 1, 2, 0, 1, 40, 3, 2]);
  expect(part.chart?.sentence).toBe('Laiku – 40 %. Daugiausia vėluojančių – 2b.');
  expect(lineOf(partOf(report, 'Kompensaciniai planai pagal būseną'), '2b')).toEqual({
    Klasė: '2b',
    'Iš viso': 4,
    Parengtas: 2,
    'Pateiktas klasės vadovui': 1,
    'Tėvai supažindinti': 0,
    Vykdomas: 0,
    Baigtas: 1,
  });
});

test('appeals: decided in time or late, changed or not; the withdrawn have no day', () => {
  expect(partOf(report, 'Apeliacijos: terminų laikymasis').rows).toEqual([['2b', 1, 1, 0, 1, 0, 50]]);
  expect(lineOf(partOf(report, 'Apeliacijos pagal būseną'), '2b')).toMatchObject({
    'Iš viso': 4,
    Atsiimta: 1,
  });
  const decisions = partOf(report, 'Apeliacijų sprendimai');
  expect(decisions.rows).toEqual([['2b', 1, 1, 0]]);
  expect(decisions.chart?.sentence).toBe('Pakeista 50 % išnagrinėtų apeliacijų įvertinimų.');
});

test('what is late now: the longest first, pupils in a column of pupils', () => {
  expect(partOf(report, 'Kas vėluoja dabar').rows).toEqual([
    ['3a|kodas01', '3a', 'Fizika', 'Kompensacinis planas neregistruotas', '2027-02-10', 10],
    ['3a|kodas02', '3a', 'Fizika', 'Neatsiskaityta už papildomą darbą', '2027-02-10', 10],
    ['2b|kodas01', '2b', 'Etika', 'Kompensacinis planas neregistruotas', '2027-02-01', 9],
    ['2b|kodas01', '2b', 'Fizika', 'Kompensacinis planas nepateiktas', '2027-02-05', 5],
    [null, '2b', 'Istorija', 'Kompensacinis planas nepateiktas', '2027-02-05', 5],
    ['2b|kodas01', '2b', 'Fizika', 'Neatsiskaityta už kursų skirtumą', '2027-02-08', 2],
  ]);
});

test('what was not read is told, and is not said to be none', () => {
  expect(report.leftOut).toEqual([
    '2b – bylų, kurių mokinio lape „Mokiniai“ nėra: 1. Jos suskaičiuotos, bet mokinys nenurodomas.',
    '1a – neperskaityta: „Apeliacijos“, „Užbaigti pusmečiai“. Tų bylų skaičius nežinomas, klasė tose lentelėse neįtraukta.',
    '1a – „Užbaigti pusmečiai“, 2 eilutė: lapo nepavyko perskaityti (taisytina: 1 vieta), todėl jo duomenys neįtraukti.',
    '1a – „Apeliacijos“, 2 eilutė: lapo nepavyko perskaityti (taisytina: 1 vieta), todėl jo duomenys neįtraukti.',
  ]);
  const quiet = casesReport(pictureOf([none]));
  expect(partOf(quiet, 'Apeliacijos pagal būseną').empty).toBe('Apeliacijų nėra.');
  expect(partOf(quiet, 'Kompensaciniai planai pagal būseną').empty).toBe(
    'Kompensacinių planų nėra ir jų netrūksta.',
  );
  expect(partOf(quiet, 'Kas vėluoja dabar').empty).toBe('Niekas nevėluoja.');
  const { plans, ...rest } = unread;
  const unknown = casesReport(pictureOf([{ ...rest, plans: plans.slice(1) }]));
  for (const title of [
    /^Apeliacijos pagal/,
    /^Kompensaciniai planai:/,
    /^Apeliacijų sprendimai/,
    /^Kas vėluoja dabar/,
  ])
    expect(partLike(unknown, title)).toMatchObject({
      rows: [],
      empty: expect.stringContaining('neperskaityta'),
    });
  expect(partLike(unknown, /^Kursų keitimai:/).empty).toBe('Kursų keitimų nėra.');
});

test('well-formed, and pupils stand only in columns of pupils', () => {
  expectWellFormed(report);
  expectSums(report);
  expect(wordsOf(report)).not.toContain('kodas');
});
