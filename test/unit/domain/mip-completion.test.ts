// How far a class has filled in its forms of progress (S3-48, 49, 50), and the class head's reviews (S0-4.4).
import fc from 'fast-check';
import type { ClassDigest, DigestProgress, DigestPupil } from '../../../src/domain/class-digest';
import { expectationsDay } from '../../../src/domain/expectations-day';
import { type Filling, mipPeriods } from '../../../src/domain/mip';
import {
  addCompletions,
  expectationCompletion,
  expectedOf,
  mipCompletion,
  reviewsMade,
  selfAssessmentCompletion,
} from '../../../src/domain/mip-completion';
import type { SchoolDate } from '../../../src/domain/school-date';
import { day, digestOf } from '../app/reports/digests';

const PERIODS = mipPeriods('monthly', 2026).slice(0, 3);
const progressOf = (mip: readonly Filling[], more: Partial<DigestProgress> = {}): DigestProgress => ({
  mip,
  expectations: 0,
  selfAssessments: { semester1: 'empty', year: 'empty' },
  reviews: [],
  ...more,
});
const classOf = (readOn: string, pupils: readonly Partial<DigestPupil>[]): ClassDigest =>
  digestOf('2b', '', {
    readOn: day(readOn),
    periods: PERIODS,
    pupils: pupils.map((one, index) => ({ id: String(index), arrived: '', left: '', ...one })),
  });
const counts = (done: number, partly: number, empty: number, notDue: number, early = 0) => ({
  done,
  early,
  partly,
  empty,
  notDue,
});

describe('a period', () => {
  // September ends on the 30th and has 7 days of grace.
  test.each<[string, Filling, ReturnType<typeof counts>, boolean]>([
    ['2026-09-15', 'done', counts(1, 0, 0, 0, 1), false],
    ['2026-10-07', 'done', counts(1, 0, 0, 0, 1), false],
    ['2026-09-15', 'partly', counts(0, 0, 0, 1), false],
    ['2026-09-15', 'empty', counts(0, 0, 0, 1), false],
    ['2026-08-20', 'empty', counts(0, 0, 0, 1), false],
    ['2026-10-07', 'empty', counts(0, 0, 0, 1), false],
    ['2026-10-08', 'empty', counts(0, 0, 1, 0), true],
    ['2026-10-08', 'partly', counts(0, 1, 0, 0), true],
    ['2026-10-08', 'done', counts(1, 0, 0, 0), true],
  ])('read on %p, %p', (readOn, filling, expected, isOver) => {
    const [september] = mipCompletion(classOf(readOn, [{}]), [progressOf([filling])]);
    expect(september).toEqual({ id: '2026-09', isOver, ...expected });
  });

  test.each<[string, Partial<DigestPupil>, Filling, ReturnType<typeof counts>]>([
    ['came during it', { arrived: day('2026-09-20') }, 'empty', counts(0, 0, 1, 0)],
    ['came after it', { arrived: day('2026-10-01') }, 'empty', counts(0, 0, 0, 0)],
    ['came after it and has filled it in', { arrived: day('2026-10-01') }, 'done', counts(1, 0, 0, 0)],
    ['left before its end', { left: day('2026-09-29') }, 'partly', counts(0, 0, 0, 0)],
    ['left after its end', { left: day('2026-10-05') }, 'empty', counts(0, 0, 1, 0)],
  ])('a pupil who %s', (_, pupil, filling, expected) => {
    const [september] = mipCompletion(classOf('2026-11-20', [pupil]), [progressOf([filling])]);
    expect(september).toMatchObject(expected);
  });

  test('every pupil who was there all the time is counted once in every period', () => {
    const filling = fc.constantFrom<Filling>('done', 'partly', 'empty');
    const fillings = fc.array(fc.tuple(filling, filling, filling), { maxLength: 12 });
    const readOn = fc.integer({ min: 1, max: 28 }).map((date) => `2026-10-${String(date).padStart(2, '0')}`);
    fc.assert(
      fc.property(fillings, readOn, (all, on) => {
        const digest = classOf(
          on,
          all.map(() => ({})),
        );
        for (const period of mipCompletion(
          digest,
          all.map((own) => progressOf(own)),
        )) {
          expect(period.done + period.partly + period.empty + period.notDue).toBe(all.length);
          expect(expectedOf(period)).toBe(period.isOver ? all.length : 0);
        }
      }),
    );
  });

  test('together', () => {
    expect(addCompletions([counts(1, 2, 3, 4), counts(5, 0, 0, 1, 2)])).toEqual(counts(6, 2, 3, 5, 2));
    expect(addCompletions([])).toEqual(counts(0, 0, 0, 0));
  });
});

describe('expectations', () => {
  test.each([
    [2026, undefined, '2026-09-01'],
    // 1 September 2029 is a Saturday.
    [2029, undefined, '2029-09-03'],
    [2026, '2026-08-25', '2026-09-01'],
    [2026, '2026-10-12', '2026-10-12'],
  ])('%p, arrived %p', (year, arrived, expected) => {
    expect(expectationsDay(year, arrived as SchoolDate | undefined)).toBe(expected);
  });

  test('of those who are there: none is late only after the days of grace', () => {
    const pupils = [{}, {}, { left: day('2026-09-05') }, { arrived: day('2026-09-20') }];
    const progress = [progressOf([], { expectations: 3 }), progressOf([]), progressOf([]), progressOf([])];
    expect(expectationCompletion(classOf('2026-09-08', pupils), progress)).toEqual(counts(1, 0, 0, 1, 1));
    expect(expectationCompletion(classOf('2026-09-09', pupils), progress)).toEqual(counts(1, 0, 1, 0));
    expect(expectationCompletion(classOf('2026-09-27', pupils), progress)).toEqual(counts(1, 0, 1, 1));
    expect(expectationCompletion(classOf('2026-09-28', pupils), progress)).toEqual(counts(1, 0, 2, 0));
  });
});

describe('self-assessments', () => {
  const of = (semester1: Filling, year: Filling) => progressOf([], { selfAssessments: { semester1, year } });
  const progress = [of('done', 'empty'), of('partly', 'empty'), of('empty', 'done'), of('empty', 'empty')];
  const pupils = [{}, {}, {}, { left: day('2026-12-01') }];

  test.each<[string, 'semester1' | 'year', ReturnType<typeof counts>]>([
    ['2027-02-05', 'semester1', counts(1, 0, 0, 2, 1)],
    ['2027-02-06', 'semester1', counts(1, 1, 1, 0)],
    ['2027-06-18', 'year', counts(1, 0, 0, 2, 1)],
    ['2027-06-26', 'year', counts(1, 0, 2, 0)],
  ])('read on %p: %p', (readOn, part, expected) => {
    expect(selfAssessmentCompletion(classOf(readOn, pupils), progress, part)).toEqual(expected);
  });

  test('without a day nothing is known; the year ends with the second semester where lessons have no last day', () => {
    const digest = classOf('2027-06-26', pupils);
    const noSecond: ClassDigest = { ...digest, semesters: [digest.semesters[0], null], lastLessonDay: '' };
    expect(selfAssessmentCompletion(noSecond, progress, 'year')).toBeUndefined();
    expect(
      selfAssessmentCompletion({ ...digest, semesters: [null, null] }, progress, 'semester1'),
    ).toBeUndefined();
    expect(selfAssessmentCompletion({ ...digest, lastLessonDay: '' }, progress, 'year')).toEqual(
      counts(1, 0, 2, 0),
    );
  });
});

test('reviews: of months that are over, of those who were there at the end; missed lessons alone are none', () => {
  const review = (month: string, isMade = true) => ({
    month,
    isMade,
    missedJustified: 1,
    missedUnjustified: null,
    hasRemarks: false,
    hasAgreements: false,
    toCommission: false,
  });
  const digest = classOf('2026-10-31', [{}, {}, { left: day('2026-09-10') }]);
  const progress = [
    progressOf([], { reviews: [review('2026-09'), review('2026-10')] }),
    progressOf([], { reviews: [review('2026-09', false)] }),
    progressOf([], { reviews: [review('2026-09')] }),
  ];
  expect(reviewsMade(digest, progress, PERIODS)).toEqual([{ month: '2026-09', pupils: 2, made: 1 }]);
  expect(reviewsMade({ ...digest, readOn: day('2026-11-01') }, progress, PERIODS)).toEqual([
    { month: '2026-09', pupils: 2, made: 1 },
    { month: '2026-10', pupils: 2, made: 1 },
  ]);
});
