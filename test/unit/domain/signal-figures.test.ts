// How pupils stand on a signal day (S0-4.5), and who may be named to the child welfare commission (S0-4.8).
import fc from 'fast-check';
import type { ClassDigest, DigestResults, DigestReview } from '../../../src/domain/class-digest';
import { byNeed, commissionCandidate } from '../../../src/domain/commission-list';
import { distributionOf } from '../../../src/domain/mean-distribution';
import { type ReviewFigures, reviewFigures } from '../../../src/domain/review-figures';
import type { SchoolDate } from '../../../src/domain/school-date';
import { signalMonths } from '../../../src/domain/signal-months';
import { isRisky, type PupilStanding, signalKnowledge, standings } from '../../../src/domain/signal-standing';

const day = (text: string): SchoolDate => text as SchoolDate;

describe('the signal day', () => {
  test.each([
    ['', '2026-12-01', { state: 'no-day' }],
    ['2026-11-13', '2026-11-12', { state: 'not-yet', day: '2026-11-13' }],
    ['2026-11-13', '2026-11-13', { state: 'known', day: '2026-11-13' }],
    ['2026-11-13', '2027-06-20', { state: 'known', day: '2026-11-13' }],
  ])('%p, read on %p', (signal, readOn, expected) => {
    const digest = { signalDays: [day(signal), ''] as const, readOn: day(readOn) };
    expect(signalKnowledge(digest, 0)).toEqual(expected);
    expect(signalKnowledge(digest, 1)).toEqual({ state: 'no-day' });
  });

  test.each([
    [false, 399, true],
    [false, 400, false],
    [false, 0, true],
    [true, 49, true],
    [true, 50, false],
    [true, 0, true],
    [true, 100, false],
  ])('įskaita %p, standing %p: at risk %p', (passFail, standing, risky) => {
    expect(isRisky({ passFail }, standing)).toBe(risky);
  });
});

const results = (autumn: number | null, spring: number | null = null): DigestResults => ({
  semester1: '',
  semester2: '',
  annual: '',
  signals: [autumn, spring],
  passes: [autumn, spring],
});
const classOf = (
  pupils: ClassDigest['pupils'],
  subjects: readonly (readonly [
    string,
    readonly (DigestResults | null)[],
    { passFail?: true; isRead?: false }?,
  ])[],
): Pick<ClassDigest, 'pupils' | 'subjects'> => ({
  pupils,
  subjects: subjects.map(([name, own, { passFail = false, isRead = true } = {}]) => ({
    name,
    teacher: '',
    weeklyLessons: 3,
    passFail,
    isRead,
    results: own,
  })),
});
const SIGNAL = day('2026-11-13');
const here = (id: string) => ({ id, arrived: '', left: '' }) as const;

test('standings: who was there, in what they learn and is read, of that half of the year', () => {
  const digest = classOf(
    [
      here('1'),
      { id: '2', arrived: '', left: day('2026-11-13') },
      { id: '3', arrived: day('2026-11-14'), left: '' },
      { id: '4', arrived: day('2026-11-13'), left: day('2026-11-14') },
    ],
    [
      ['Matematika', [results(399, 800), results(100), results(100), null]],
      ['Etika', [results(40, 100), null, null, results(null)], { passFail: true }],
      ['Fizika', [results(100), results(100), results(100), results(100)], { isRead: false }],
    ],
  );
  const math = { subject: 'Matematika', passFail: false };
  const ethics = { subject: 'Etika', passFail: true };
  expect(standings(digest, 0, SIGNAL)).toEqual([
    {
      pupil: 0,
      known: [
        { ...math, standing: 399 },
        { ...ethics, standing: 40 },
      ],
      risky: [
        { ...math, standing: 399 },
        { ...ethics, standing: 40 },
      ],
      without: [],
    },
    { pupil: 3, known: [], risky: [], without: ['Etika'] },
  ]);
  expect(standings(digest, 1, SIGNAL)[0]).toMatchObject({
    known: [{ standing: 800 }, { standing: 100 }],
    risky: [],
  });
});

describe('how means are spread', () => {
  test.each([
    [[], { count: 0, mean: null, stretches: [0, 0, 0, 0] }],
    [[399, 400, 599, 600, 899, 900, 1000], { count: 7, mean: 6.85, stretches: [1, 2, 2, 2] }],
    [[750, 801], { count: 2, mean: 7.76, stretches: [0, 0, 2, 0] }],
    [[100], { count: 1, mean: 1, stretches: [1, 0, 0, 0] }],
  ])('%p', (means, expected) => {
    expect(distributionOf(means)).toEqual(expected);
  });

  test('every mean lies in one stretch, and the order changes nothing', () => {
    const means = fc.array(fc.integer({ min: 100, max: 1000 }), { maxLength: 60 });
    fc.assert(
      fc.property(means, (values) => {
        const { count, stretches, mean } = distributionOf(values);
        expect(stretches.reduce((sum, one) => sum + one, 0)).toBe(count);
        expect(distributionOf([...values].reverse())).toEqual({ count, stretches, mean });
        if (mean !== null) {
          expect(mean * 100).toBeGreaterThanOrEqual(Math.min(...values) - 0.5);
          expect(mean * 100).toBeLessThanOrEqual(Math.max(...values) + 0.5);
        }
      }),
    );
  });
});

describe('the months of a half of the year', () => {
  test.each([
    ['2026-09-01', '2026-11-13', ['2026-09', '2026-10', '2026-11']],
    ['2027-01-25', '2027-04-16', ['2027-02', '2027-03', '2027-04']],
    ['2027-01-15', '2027-04-16', ['2027-01', '2027-02', '2027-03', '2027-04']],
    ['2027-01-16', '2027-01-29', []],
    ['2026-12-01', '2027-02-01', ['2026-12', '2027-01', '2027-02']],
  ])('from %p to %p', (from, signal, months) => {
    expect(signalMonths({ from: day(from), to: day('2027-06-18') }, day(signal))).toEqual(months);
  });
});

const review = (month: string, more: Partial<DigestReview> = {}): DigestReview => ({
  month,
  isMade: true,
  missedJustified: null,
  missedUnjustified: null,
  hasRemarks: false,
  hasAgreements: false,
  toCommission: false,
  ...more,
});

describe('reviews of some months', () => {
  const months = ['2026-09', '2026-10', '2026-11'];
  test('nothing written is not 0 missed lessons', () => {
    expect(reviewFigures([review('2026-09', { hasRemarks: true })], months)).toEqual({
      missedJustified: null,
      missedUnjustified: null,
      monthsWithoutMissed: 3,
      hasRemarks: true,
      hasAgreements: false,
      toCommission: false,
    });
  });

  test('what is written is added up; other months are not looked at', () => {
    const all = [
      review('2026-09', { missedJustified: 4, missedUnjustified: 0 }),
      review('2026-10', { missedUnjustified: 3, hasAgreements: true }),
      review('2026-12', { missedUnjustified: 50, toCommission: true }),
    ];
    expect(reviewFigures(all, months)).toEqual({
      missedJustified: 4,
      missedUnjustified: 3,
      monthsWithoutMissed: 1,
      hasRemarks: false,
      hasAgreements: true,
      toCommission: false,
    });
  });
});

describe('the list for the commission', () => {
  const standing = (...risky: string[]): PupilStanding => ({
    pupil: 0,
    known: [],
    risky: risky.map((subject) => ({ subject, passFail: false, standing: 300 })),
    without: [],
  });
  const figures = (more: Partial<ReviewFigures> = {}): ReviewFigures => ({
    missedJustified: 0,
    missedUnjustified: 0,
    monthsWithoutMissed: 0,
    hasRemarks: false,
    hasAgreements: false,
    toCommission: false,
    ...more,
  });
  test.each([
    ['nothing', standing(), figures(), false],
    ['one subject', standing('A'), figures(), false],
    ['two subjects', standing('A', 'B'), figures(), true],
    ['two subjects, reviews unread', standing('A', 'B'), null, true],
    ['one subject, reviews unread', standing('A'), null, false],
    ['9 lessons', standing(), figures({ missedUnjustified: 9 }), false],
    ['10 lessons', standing(), figures({ missedUnjustified: 10 }), true],
    ['10 justified lessons', standing(), figures({ missedJustified: 10 }), false],
    ['proposed by the class head', standing(), figures({ toCommission: true }), true],
    [
      'proposed, lessons not counted',
      standing(),
      figures({ toCommission: true, missedUnjustified: null }),
      true,
    ],
  ])('%s', (_, own, reviews, isListed) => {
    expect(commissionCandidate('2b', own, reviews) !== undefined).toBe(isListed);
  });

  test('the greatest need first; lessons that nobody counted come after none', () => {
    const of = (pupil: number, risky: number, missedUnjustified: number | null, isProposed = false) => ({
      className: '2b',
      pupil,
      isProposed,
      risky: Array.from({ length: risky }, (_, index) => String(index)),
      missedUnjustified,
    });
    const list = [
      of(0, 2, null),
      of(1, 2, 0),
      of(2, 5, 0),
      of(3, 0, 12),
      of(4, 0, null, true),
      of(5, 1, 3, true),
    ];
    expect(byNeed(list).map(({ pupil }) => pupil)).toEqual([5, 4, 2, 1, 0, 3]);
  });
});
