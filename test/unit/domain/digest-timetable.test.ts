// A class's timetable of tests as a digest knows it (S3-13–20), beside what its own workbook checks.
import fc from 'fast-check';
import { checkTimetable } from '../../../src/domain/check-timetable';
import type { ClassDigest, DigestTest } from '../../../src/domain/class-digest';
import {
  calendarOf,
  crowdedDays,
  isForSome,
  lastWeekTests,
  subjectTests,
} from '../../../src/domain/digest-timetable';
import { KINDS_OF_WORK, type KindCode, parseKindOfWork } from '../../../src/domain/kind-of-work';
import type { PlannedTest, TimetableCalendar } from '../../../src/domain/planned-test';
import { addDays } from '../../../src/domain/school-date';
import { mondayOf, testsByWeek, weeksBetween } from '../../../src/domain/test-weeks';
import { day, digestOf } from '../app/reports/digests';

const planned = (
  date: string,
  subject = 'Matematika',
  kind: KindCode | '' = 'T',
  pupils = 0,
): DigestTest => ({
  date: day(date),
  subject,
  kind,
  isTest: parseKindOfWork(kind)?.test ?? false,
  minutes: 45,
  pupils,
});
const classOf = (tests: readonly DigestTest[], more: Partial<ClassDigest> = {}): ClassDigest =>
  digestOf('2b', '  | Matematika | Fizika | Chemija', { tests, ...more });
const CALENDAR = calendarOf(classOf([])) as TimetableCalendar;

test('without dates of both semesters there is no calendar', () => {
  const { semesters } = classOf([]);
  expect(CALENDAR).toEqual({ semesters, edgeDays: 7, vacations: [], daysOff: [] });
  expect(calendarOf(classOf([], { semesters: [semesters[0], null] }))).toBeUndefined();
});

test.each([
  [false, 0, false],
  [false, 5, false],
  [true, 0, false],
  [true, 1, true],
])('individual plans %p, %p pupils: for a part of the class %p', (individualPlans, pupils, expected) => {
  expect(isForSome(planned('2026-10-05', 'Fizika', 'T', pupils), individualPlans)).toBe(expected);
});

describe('days with too many tests', () => {
  const [first, second] = [planned('2026-10-05'), planned('2026-10-05', 'Fizika', 'KD')];
  test.each<[string, readonly DigestTest[], boolean, ReturnType<typeof crowdedDays>]>([
    ['one test', [first], false, []],
    [
      'two tests',
      [first, second],
      false,
      [{ date: day('2026-10-05'), tests: [first, second], isTwice: false }],
    ],
    ['on two days', [first, planned('2026-10-06', 'Fizika')], false, []],
    ['a project beside a test', [first, planned('2026-10-05', 'Fizika', 'P')], false, []],
    ['homework beside a test', [first, planned('2026-10-05', 'Fizika', 'ND')], false, []],
    ['of no known kind', [first, planned('2026-10-05', 'Fizika', '')], false, []],
    [
      'the same twice',
      [first, first],
      false,
      [{ date: day('2026-10-05'), tests: [first, first], isTwice: true }],
    ],
    [
      'two parts of the class',
      [planned('2026-10-05', 'Chemija', 'T', 3), planned('2026-10-05', 'Fizika', 'T', 3)],
      true,
      [],
    ],
    [
      'a part and everybody',
      [first, planned('2026-10-05', 'Fizika', 'T', 3)],
      true,
      [
        {
          date: day('2026-10-05'),
          tests: [first, planned('2026-10-05', 'Fizika', 'T', 3)],
          isTwice: false,
        },
      ],
    ],
  ])('%s', (_, tests, individualPlans, expected) => {
    expect(crowdedDays(classOf(tests, { individualPlans }))).toEqual(expected);
  });

  test('by date', () => {
    const tests = ['2026-11-05', '2026-10-05'].flatMap((date) => [planned(date), planned(date, 'Fizika')]);
    expect(crowdedDays(classOf(tests)).map(({ date }) => date)).toEqual(['2026-10-05', '2026-11-05']);
  });
});

describe('the last week of a semester', () => {
  test.each<[string, KindCode | '', number, boolean]>([
    // Semester I ends on 29 January, II on 18 June.
    ['2027-01-22', 'T', 7, false],
    ['2027-01-23', 'T', 7, true],
    ['2027-01-29', 'KV', 7, true],
    ['2027-01-29', 'ND', 7, false],
    ['2027-01-30', 'T', 7, false],
    ['2027-06-14', 'T', 7, true],
    ['2027-06-14', 'T', 3, false],
    ['2027-06-14', 'T', 0, false],
  ])('%p, %p, %p days: %p', (date, kind, edgeDays, isTold) => {
    const digest = classOf([planned(date, 'Fizika', kind)], { edgeDays });
    expect(lastWeekTests(digest, calendarOf(digest) as TimetableCalendar)).toHaveLength(isTold ? 1 : 0);
  });
});

describe('the number of tests', () => {
  const [october, march] = ['2026-10-05', '2027-03-05'];
  test.each<[string, readonly DigestTest[], number | null, boolean, object]>([
    ['none', [], 3, false, { forAll: 0, verdict: 'too-few' }],
    ['enough', Array.from({ length: 4 }, () => planned(october)), 3, false, { forAll: 4, verdict: 'fits' }],
    [
      'too many',
      Array.from({ length: 7 }, () => planned(october)),
      3,
      false,
      { forAll: 7, verdict: 'too-many' },
    ],
    ['of another semester', [planned(march)], 1, false, { forAll: 0, verdict: 'too-few' }],
    ['of another subject', [planned(october, 'Fizika')], 1, false, { forAll: 0, verdict: 'too-few' }],
    ['that equal none', [planned(october, 'Matematika', 'AR')], 1, false, { forAll: 0, verdict: 'too-few' }],
    ['without lessons known', [planned(october)], null, false, { forAll: 1, verdict: undefined }],
    ['with 6 lessons', [planned(october)], 6, false, { forAll: 1, verdict: undefined }],
    [
      'for a part of the class',
      [planned(october), planned(october, 'Matematika', 'T', 3)],
      1,
      true,
      { forAll: 1, forSome: 1, verdict: undefined },
    ],
    [
      'names without individual plans',
      [planned(october), planned(october, 'Matematika', 'T', 3)],
      1,
      false,
      { forAll: 2, forSome: 0, verdict: 'fits' },
    ],
  ])('%s', (_, tests, weeklyLessons, individualPlans, expected) => {
    const digest = classOf(tests, { individualPlans });
    const subjects = digest.subjects.map((subject) => ({ ...subject, weeklyLessons }));
    const [mathematics] = subjectTests({ ...digest, subjects }, CALENDAR, 1);
    expect(mathematics).toMatchObject({ subject: 'Matematika', ...expected });
  });
});

const date = fc.integer({ min: 0, max: 300 }).map((days) => addDays(day('2026-09-01'), days));
const anyTest: fc.Arbitrary<DigestTest> = fc
  .tuple(date, fc.constantFrom('Matematika', 'Fizika'), fc.constantFrom(...KINDS_OF_WORK))
  .map(([on, subject, { code }]) => planned(on, subject, code));

test('the report and the check in the class’s workbook find the same', () => {
  fc.assert(
    fc.property(fc.array(anyTest, { maxLength: 30 }), (tests) => {
      const digest = classOf(tests);
      const checked = checkTimetable(
        tests.map(
          (test, row): PlannedTest => ({
            ...test,
            row,
            lesson: undefined,
            kind: parseKindOfWork(test.kind),
            minutes: 45,
            topic: '',
            pupils: [],
          }),
        ),
        {
          calendar: CALENDAR,
          subjects: digest.subjects.map(({ name }) => ({ name, weeklyLessons: 3, works: undefined })),
          individualPlans: false,
          pupils: [],
          today: day('2026-09-01'),
        },
      );
      const withProblem = (...codes: string[]) =>
        tests.filter((_, row) => (checked.problems.get(row) ?? []).some(({ code }) => codes.includes(code)));
      const sorted = (some: readonly DigestTest[]) => some.map((test) => JSON.stringify(test)).sort();
      expect(lastWeekTests(digest, CALENDAR)).toEqual(withProblem('last-week'));
      expect(sorted(crowdedDays(digest).flatMap((one) => one.tests))).toEqual(
        sorted(withProblem('same-day', 'twice')),
      );
      for (const semester of [1, 2] as const)
        expect(
          subjectTests(digest, CALENDAR, semester).map(({ forAll, verdict }) => [forAll, verdict]),
        ).toEqual(
          checked.counts.map(({ semesters }) => {
            const { most, verdict } = semesters[semester === 1 ? 0 : 1];
            return [most, verdict];
          }),
        );
    }),
  );
});

describe('weeks', () => {
  test.each([
    ['2026-09-07', '2026-09-07'],
    ['2026-09-13', '2026-09-07'],
    ['2027-01-01', '2026-12-28'],
  ])('of %p begins on %p', (on, monday) => {
    expect(mondayOf(day(on))).toBe(monday);
  });

  test('every test is in the week that it is in, and in one only', () => {
    expect(weeksBetween(day('2026-09-01'), day('2026-09-14'))).toEqual([
      '2026-08-31',
      '2026-09-07',
      '2026-09-14',
    ]);
    fc.assert(
      fc.property(fc.array(anyTest), (tests) => {
        const weeks = testsByWeek(tests);
        expect([...weeks.values()].flat()).toHaveLength(tests.filter(({ isTest }) => isTest).length);
        const all = weeksBetween(day('2026-09-01'), day('2027-06-28'));
        for (const [monday, own] of weeks) {
          expect(all).toContain(monday);
          for (const test of own) expect(test.date >= monday && test.date < addDays(monday, 7)).toBe(true);
        }
      }),
    );
  });
});
