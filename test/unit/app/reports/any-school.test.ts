// What holds of the reports on signals, forms, cases and tests of any school, whatever is missing in its classes.
import fc from 'fast-check';
import { REPORT_BUILDERS } from '../../../../src/app/reports/builders';
import type { ReportCode, ReportPeriod } from '../../../../src/app/reports/report';
import {
  APPEAL_STATES,
  COURSE_CHANGE_STATES,
  EXTRA_WORK_STATES,
  PLAN_STATES,
} from '../../../../src/domain/case-states';
import type { ClassDigest, DigestPupil, DigestSubject } from '../../../../src/domain/class-digest';
import { KINDS_OF_WORK } from '../../../../src/domain/kind-of-work';
import { type Filling, mipPeriods } from '../../../../src/domain/mip';
import { addDays, type SchoolDate } from '../../../../src/domain/school-date';
import { day, digestOf, pictureOf } from './digests';
import { expectEveryClassTold, expectSums, wordsOf } from './report-check';
import { expectWellFormed } from './report-shape';

const FIRST = day('2026-09-01');
const dates = fc.integer({ min: -10, max: 310 }).map((days) => addDays(FIRST, days));
const dateOrNone: fc.Arbitrary<SchoolDate | ''> = fc.oneof(dates, fc.constant('' as const));
const filling = fc.constantFrom<Filling>('empty', 'partly', 'done');
const lessons = fc.option(fc.integer({ min: 0, max: 30 }));
const SUBJECTS = ['Matematika', 'Fizika', 'Etika'];
const PUPILS = 4;

const pupils: fc.Arbitrary<readonly DigestPupil[]> = fc
  .array(fc.record({ arrived: dateOrNone, left: dateOrNone }), { maxLength: PUPILS })
  .map((all) => all.map((days, index) => ({ id: `kodas${index}`, ...days })));
const standing = (most: number) => fc.option(fc.integer({ min: 0, max: most }));
const subjectsOf = (count: number): fc.Arbitrary<readonly DigestSubject[]> =>
  fc.tuple(
    ...SUBJECTS.map((name, index) =>
      fc.record({
        name: fc.constant(name),
        teacher: fc.constant(''),
        weeklyLessons: fc.option(fc.integer({ min: 1, max: 6 })),
        passFail: fc.constant(index === 2),
        isRead: fc.boolean(),
        results: fc.array(
          fc.option(
            fc.record({
              semester1: fc.constant('' as const),
              semester2: fc.constant('' as const),
              annual: fc.constant('' as const),
              signals: fc.tuple(standing(1000), standing(1000)),
              passes: fc.tuple(standing(100), standing(100)),
            }),
          ),
          { minLength: count, maxLength: count },
        ),
      }),
    ),
  );
const review = fc.record({
  month: fc.constantFrom('2026-09', '2026-10', '2026-11', '2027-03'),
  isMade: fc.boolean(),
  missedJustified: lessons,
  missedUnjustified: lessons,
  hasRemarks: fc.boolean(),
  hasAgreements: fc.boolean(),
  toCommission: fc.boolean(),
});
const progressOf = (count: number, periods: number): fc.Arbitrary<ClassDigest['progress']> =>
  fc.option(
    fc.array(
      fc.record({
        mip: fc.array(filling, { minLength: periods, maxLength: periods }),
        expectations: fc.integer({ min: 0, max: 3 }),
        selfAssessments: fc.record({ semester1: filling, year: filling }),
        reviews: fc.uniqueArray(review, { selector: ({ month }) => month, maxLength: 3 }),
      }),
      { minLength: count, maxLength: count },
    ),
    { freq: 4 },
  );
const about = (count: number) => ({
  pupil: count === 0 ? fc.constant(null) : fc.option(fc.integer({ min: 0, max: count - 1 })),
  subject: fc.constantFrom(...SUBJECTS),
});
const few = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 5 });
const digests: fc.Arbitrary<ClassDigest> = pupils.chain((list) => {
  const form = fc.constantFrom(mipPeriods('monthly', 2026), mipPeriods('reflections', 2026), []);
  return form.chain((periods) =>
    fc
      .record({
        readOn: dates,
        semesters: fc.constantFrom<ClassDigest['semesters']>(
          [
            { from: FIRST, to: day('2027-01-29') },
            { from: day('2027-02-01'), to: day('2027-06-18') },
          ],
          [{ from: FIRST, to: day('2027-01-29') }, null],
          [null, null],
        ),
        signalDays: fc.constantFrom<ClassDigest['signalDays']>(
          [day('2026-11-13'), day('2027-04-16')],
          ['', ''],
        ),
        lastLessonDay: fc.constantFrom<SchoolDate | ''>('', day('2027-06-18')),
        individualPlans: fc.boolean(),
        subjects: subjectsOf(list.length),
        progress: progressOf(list.length, periods.length),
        plans: few(
          fc.record({
            ...about(list.length),
            state: fc.constantFrom(...PLAN_STATES),
            semester: fc.constantFrom(1 as const, 2 as const, null),
            due: dateOrNone,
            handedIn: dateOrNone,
          }),
        ),
        missingPlans: few(fc.record({ ...about(list.length), due: dates })),
        appeals: few(
          fc.record({
            ...about(list.length),
            state: fc.constantFrom(...APPEAL_STATES),
            filed: dateOrNone,
            decideUntil: dateOrNone,
            decided: dateOrNone,
            isChanged: fc.option(fc.boolean()),
          }),
        ),
        courseChanges: few(
          fc.record({
            ...about(list.length),
            state: fc.constantFrom(...COURSE_CHANGE_STATES),
            settleUntil: dateOrNone,
            settled: dateOrNone,
          }),
        ),
        extraWork: few(
          fc.record({
            ...about(list.length),
            state: fc.constantFrom(...EXTRA_WORK_STATES),
            to: dateOrNone,
            settled: dateOrNone,
          }),
        ),
        tests: few(
          fc
            .tuple(dates, fc.constantFrom(...SUBJECTS, 'Kita'), fc.constantFrom(...KINDS_OF_WORK), fc.nat(9))
            .map(([date, subject, { code, test }, some]) => ({
              date,
              subject,
              kind: code,
              isTest: test,
              minutes: null,
              pupils: some,
            })),
        ),
      })
      .map((digest) => digestOf('', '', { ...digest, periods, pupils: list })),
  );
});
const schools = fc
  .array(digests, { maxLength: 4 })
  .map((classes) => pictureOf(classes.map((digest, index) => ({ ...digest, className: `${index + 1}kl` }))));

const WANTED: readonly (readonly [ReportCode, ReportPeriod])[] = [
  ['signal', 'semester1'],
  ['signal', 'semester2'],
  ['mip', 'annual'],
  ['cases', 'annual'],
  ['tests', 'semester1'],
  ['tests', 'annual'],
];

test.each(WANTED)(
  '%s of %s: tables and pictures hold together, and no pupil stands outside a column of pupils',
  (code, period) => {
    const build = REPORT_BUILDERS[code];
    if (!build) throw new Error(code);
    fc.assert(
      fc.property(schools, (picture) => {
        const report = build(picture, { period });
        expect(report.code).toBe(code);
        expectWellFormed(report);
        expectSums(report);
        expect(wordsOf(report)).not.toContain('kodas');
        expectEveryClassTold(report, picture.classes);
      }),
      { numRuns: 20 },
    );
  },
);

test('what one class has changes nothing in the line of another', () => {
  fc.assert(
    fc.property(
      fc.array(digests, { minLength: 2, maxLength: 3 }),
      fc.constantFrom(...WANTED),
      (classes, [code, period]) => {
        const named = classes.map((digest, index) => ({ ...digest, className: `${index + 1}kl` }));
        const rowsOfFirst = (all: readonly ClassDigest[]) =>
          REPORT_BUILDERS[code]?.(pictureOf(all), { period }).parts.flatMap(({ title, columns, rows }) =>
            columns[0]?.title === 'Klasė'
              ? rows
                  .filter(([name]) => name === '1kl')
                  .map((row) => [title, columns.map((one) => one.title), row])
              : [],
          );
        // Periods of another form stand in tables of their own, so that the columns are the same.
        expect(rowsOfFirst(named)).toEqual(rowsOfFirst(named.slice(0, 1)));
      },
    ),
    { numRuns: 20 },
  );
});
