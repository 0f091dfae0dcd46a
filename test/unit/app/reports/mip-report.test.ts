// How forms of progress are filled in (S3-48–50), and the class heads' reviews (S0-4.4).
import { mipReport } from '../../../../src/app/reports/mip';
import type { ClassDigest, DigestProgress, DigestPupil } from '../../../../src/domain/class-digest';
import { type Filling, mipPeriods } from '../../../../src/domain/mip';
import { day, digestOf, pictureOf } from './digests';
import { expectEveryClassTold, expectSums } from './report-check';
import { expectWellFormed, lineOf, partOf } from './report-shape';

const pupil = (id: string): DigestPupil => ({ id, arrived: '', left: '' });
const progress = (mip: readonly Filling[], more: Partial<DigestProgress> = {}): DigestProgress => ({
  mip,
  expectations: 1,
  selfAssessments: { semester1: 'empty', year: 'empty' },
  reviews: [],
  ...more,
});
const review = (month: string, isMade = true) => ({
  month,
  isMade,
  missedJustified: null,
  missedUnjustified: null,
  hasRemarks: false,
  hasAgreements: false,
  toCommission: false,
});
/** Read in the last days of November: September and October are over, November has begun. */
const classOf = (
  name: string,
  form: 'monthly' | 'reflections',
  all: readonly DigestProgress[],
): ClassDigest =>
  digestOf(name, '', {
    readOn: day('2026-11-25'),
    periods: mipPeriods(form, 2026),
    pupils: all.map((_, index) => pupil(`${name}-${index}`)),
    progress: all,
  });
const second = classOf('2b', 'monthly', [
  progress(['done', 'done', 'done'], { reviews: [review('2026-09'), review('2026-10')] }),
  progress(['done', 'partly'], { reviews: [review('2026-09'), review('2026-10', false)] }),
  progress(['empty', 'empty', 'partly'], { expectations: 0 }),
]);
const third = classOf('3a', 'reflections', [progress(['done']), progress(['partly'])]);
const unread = digestOf('4a', '1 |', { progress: null });
const picture = pictureOf([second, third, unread]);
const report = mipReport(picture);

test('by class, of the periods that are over; who was not read is told and not counted', () => {
  const part = partOf(report, 'Anketų pildymas pagal klases');
  // What is not due is what is not done of November and later.
  expect(part.rows).toEqual([
    ['2b', 4, 1, 2, 23, 50],
    ['3a', 1, 1, 0, 8, 50],
  ]);
  expect(part.total).toEqual(['Iš viso', 5, 2, 2, 31, 50]);
  expect(part.chart?.sentence).toBe('Užpildyta 50 %.');
  expect(report.leftOut).toEqual([
    '4a – anketų ar peržiūrų lapo perskaityti nepavyko, todėl klasė neįtraukta.',
  ]);
  expect(report.facts).toContainEqual({ label: 'Klasės', value: '2 klasės (2b, 3a)', isOpen: true });
});

test('by period, each form by itself; a period that is not over has no share', () => {
  const months = partOf(report, 'Kas mėnesį pildomos anketos pagal mėnesius');
  expect(months.rows.slice(0, 4)).toEqual([
    ['Rugsėjis', 2, 0, 1, 0, 66.7],
    ['Spalis', 1, 1, 1, 0, 33.3],
    ['Lapkritis', 1, 0, 0, 2, null],
    ['Gruodis', 0, 0, 0, 3, null],
  ]);
  expect(months.chart?.sentence).toBe('Užpildyta 50 %. Mažiausia dalis – spalis.');
  expect(
    lineOf(partOf(report, 'Kas du mėnesius pildomos refleksijos pagal laikotarpius'), 'Rugsėjis–spalis'),
  ).toEqual({
    Laikotarpis: 'Rugsėjis–spalis',
    Užpildyta: 1,
    'Iš dalies': 1,
    Nepradėta: 0,
    'Dar yra laiko': 0,
    'Užpildyta, %': 50,
  });
  expect(lineOf(partOf(report, 'Užpildyta anketų kas mėnesį pagal klases, %'), '2b')).toMatchObject({
    Mokinių: 3,
    Rugsėjis: 66.7,
    Spalis: 33.3,
    Lapkritis: null,
    Birželis: null,
  });
});

test('expectations and self-assessments', () => {
  expect(partOf(report, 'Metų lūkesčiai').rows).toEqual([
    ['2b', 2, 0, 1, 0, 66.7],
    ['3a', 2, 0, 0, 0, 100],
  ]);
  const part = partOf(report, 'Įsivertinimas I pusmečio pabaigoje');
  expect(part.rows).toEqual([
    ['2b', 0, 0, 0, 3, null],
    ['3a', 0, 0, 0, 2, null],
  ]);
  expect(part.chart?.sentence).toBe('Dar nė vieno įrašo laikas nepasibaigė.');
});

test('reviews that are made, by class and by month', () => {
  expect(partOf(report, 'Klasės vadovų mėnesio peržiūros pagal klases').rows).toEqual([
    ['2b', 2, 6, 3, 50],
    ['3a', 2, 4, 0, 0],
  ]);
  expect(partOf(report, 'Klasės vadovų mėnesio peržiūros pagal mėnesius').rows).toEqual([
    ['Rugsėjis', 5, 2, 40],
    ['Spalis', 5, 1, 20],
  ]);
});

test('without days of the semesters there is no day of the self-assessment, and it is told', () => {
  const noDays = mipReport(
    pictureOf([{ ...second, semesters: [null, null], lastLessonDay: '', periods: [] }]),
  );
  expect(noDays.leftOut).toEqual([
    '2b – anketos laikotarpiai nežinomi (nustatymas „Mokslo metai“), todėl jos pildymas neįtrauktas.',
    '2b – I pusmečio pabaigos data neįrašyta, todėl to įsivertinimo nėra.',
    '2b – metų pabaigos data neįrašyta, todėl to įsivertinimo nėra.',
  ]);
  expect(partOf(noDays, 'Anketų pildymas pagal klases').rows).toEqual([]);
  expect(partOf(noDays, 'Įsivertinimas metų pabaigoje').rows).toEqual([]);
  expectWellFormed(noDays);
});

test('well-formed, with every class in it', () => {
  expectWellFormed(report);
  expectSums(report);
  expectEveryClassTold(report, picture.classes);
  expectWellFormed(mipReport(pictureOf([unread])));
});
