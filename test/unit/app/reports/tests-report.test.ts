// The load of tests across the classes, and where their timetables leave the rules (S3-13–20).
import { testsReport } from '../../../../src/app/reports/tests';
import type { ClassDigest, DigestTest } from '../../../../src/domain/class-digest';
import { type KindCode, parseKindOfWork } from '../../../../src/domain/kind-of-work';
import { day, digestOf, pictureOf } from './digests';
import { expectEveryClassTold, expectSums, partLike } from './report-check';
import { expectWellFormed, lineOf, partOf } from './report-shape';

const planned = (date: string, subject: string, kind: KindCode | '' = 'T', pupils = 0): DigestTest => ({
  date: day(date),
  subject,
  kind,
  isTest: parseKindOfWork(kind)?.test ?? false,
  minutes: 45,
  pupils,
});
const SUBJECTS = ' | Matematika | Fizika';
const second: ClassDigest = digestOf('2b', SUBJECTS, {
  tests: [
    planned('2026-10-05', 'Matematika'),
    planned('2026-10-06', 'Fizika', 'KD'),
    planned('2026-10-07', 'Matematika', 'P'),
    planned('2026-10-07', 'Fizika', 'T'),
    planned('2026-10-19', 'Matematika'),
    planned('2026-10-19', 'Fizika'),
    planned('2026-10-20', 'Fizika', 'ND'),
    planned('2027-01-25', 'Matematika', 'KV'),
    planned('2027-03-01', 'Matematika'),
    planned('2027-01-30', 'Matematika'),
    planned('2026-10-21', 'Braižyba'),
    planned('2026-10-22', 'Fizika', ''),
  ],
});
const third = digestOf('3a', SUBJECTS, {
  individualPlans: true,
  tests: [planned('2026-10-05', 'Matematika', 'T', 12), planned('2026-10-05', 'Fizika', 'T', 9)],
});
const noDates = digestOf('4a', SUBJECTS, {
  semesters: [null, null],
  tests: [planned('2026-10-05', 'Fizika')],
});
const unread = digestOf('4b', SUBJECTS, {
  problems: [{ code: 'sheet-missing', sheet: 'Testų tvarkaraštis', count: 1, row: 0 }],
});
const picture = pictureOf([second, third, noDates, unread]);
const report = testsReport(picture, { period: 'semester1' });

test('by class: tests of the semester and their equals, the busiest week, what leaves the rules', () => {
  const part = partOf(report, 'Testų krūvis pagal klases');
  expect(part.rows).toEqual([
    ['2b', 7, 0, 2, 4, '10-05–10-11', 1, 1, 1],
    ['3a', 2, 2, 1, 2, '10-05–10-11', 0, 0, 0],
  ]);
  expect(part.total).toEqual(['Iš viso', 9, 2, null, null, null, 1, 1, 1]);
  expect(part.chart?.sentence).toBe('Daugiausia testų – 2b: 7.');
  const annual = testsReport(picture, { period: 'annual' });
  expect(lineOf(partOf(annual, 'Testų krūvis pagal klases'), '2b')).toMatchObject({ Testų: 8 });
  expect(lineOf(partLike(testsReport(picture, { period: 'semester2' }), /krūvis/), '2b')).toMatchObject({
    Testų: 1,
  });
});

test('by week, of the school and of each class; a week without tests has 0', () => {
  const weeks = partOf(report, 'Testai pagal mokslo metų savaites');
  expect(weeks.rows).toHaveLength(22);
  expect(weeks.rows.slice(4, 8)).toEqual([
    ['09-28–10-04', 0, 0, 0, ''],
    ['10-05–10-11', 6, 2, 4, '2b'],
    ['10-12–10-18', 0, 0, 0, ''],
    ['10-19–10-25', 3, 1, 3, '2b'],
  ]);
  expect(weeks.chart).toMatchObject({
    kind: 'lines',
    sentence: 'Daugiausia testų – 10-05–10-11 savaitę: 6.',
  });
  const both = partOf(report, 'Klasių testai pagal savaites');
  expect(both.columns.map(({ title }) => title)).toEqual(['Savaitė', '2b', '3a']);
  expect(both.rows[5]).toEqual(['10-05–10-11', 4, 2]);
});

test('weeks with many tests, with what is planned', () => {
  expect(partLike(report, /^Savaitės, kai/).rows).toEqual([
    ['2b', '10-05–10-11', 4, '10-05 Matematika, 10-06 Fizika, 10-07 Matematika, 10-07 Fizika'],
  ]);
});

test('two tests a day, and the last week: as the class’s workbook tells them', () => {
  expect(partOf(report, 'Dienos, kai testų per daug').rows).toEqual([
    ['2026-10-19', '2b', 'Matematika (testas); Fizika (testas)', 'keli testai tą pačią dieną'],
  ]);
  expect(partOf(report, 'Atsiskaitymai paskutinę pusmečio savaitę').rows).toEqual([
    ['2b', '2027-01-25', 'Matematika', 'kaupiamasis'],
  ]);
});

test('the number of tests beside the recommended one; of parts of a class it is not known', () => {
  expect(partOf(report, 'Ar testų tiek, kiek rekomenduojama').rows).toEqual([
    ['2b', 0, 2, 0, 0],
    ['3a', 0, 0, 0, 2],
  ]);
  expect(partOf(report, 'Dalykai, kurių testų skaičius kitoks').rows).toEqual([
    ['2b', 'Matematika', 'I', 3, '4–6', 'per mažai'],
    ['2b', 'Fizika', 'I', 3, '4–6', 'per mažai'],
  ]);
});

test('what is in no total is told', () => {
  expect(report.leftOut).toEqual([
    '2b – ne pusmečio dieną suplanuota: 1 testas. Neįtraukta.',
    '2b – neatpažinta darbo rūšis, todėl nežinoma, ar tai testas: 1. Neįtraukta.',
    '2b – dalyko sąraše nėra, todėl su rekomendacija nepalyginta: 1 testas.',
    '4a – lape „Nustatymai“ nėra pusmečių datų, todėl klasė neįtraukta.',
    '4b – testų tvarkaraštis neperskaitytas, todėl klasė neįtraukta.',
    '4b – „Testų tvarkaraštis“: lapo nėra, todėl jo duomenys neįtraukti.',
  ]);
});

test('many classes: weeks in tables of ten classes at most, without a picture of too many lines', () => {
  const classes = Array.from({ length: 23 }, (_, index) => ({ ...second, className: `${index + 1}k` }));
  const big = testsReport(pictureOf(classes), { period: 'semester1' });
  const tables = big.parts.filter(({ title }) => title.startsWith('Klasių testai pagal savaites'));
  expect(tables.map(({ title }) => title)).toEqual([
    'Klasių testai pagal savaites (1k–8k)',
    'Klasių testai pagal savaites (9k–16k)',
    'Klasių testai pagal savaites (17k–23k)',
  ]);
  expect(tables.flatMap(({ columns }) => columns.slice(1).map(({ title }) => title))).toEqual(
    classes.map(({ className }) => className),
  );
  expect(tables.every(({ chart }) => chart === undefined)).toBe(true);
  expectWellFormed(big);
});

test('well-formed, with every class in it; of one class there is no table of classes', () => {
  expectWellFormed(report);
  expectSums(report);
  expectEveryClassTold(report, picture.classes);
  const alone = testsReport(pictureOf([second]), { period: 'annual' });
  expectWellFormed(alone);
  expect(alone.parts.some(({ title }) => title.startsWith('Klasių testai'))).toBe(false);
  expectWellFormed(testsReport(pictureOf([]), { period: 'semester1' }));
});
