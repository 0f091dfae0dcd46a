// What holds of every timetable of tests, whatever stands in it.
import fc from 'fast-check';
import { abbreviateSubjects } from '../../../src/domain/abbreviate-subjects';
import { type CheckedTimetable, checkTimetable } from '../../../src/domain/check-timetable';
import { KINDS_OF_WORK } from '../../../src/domain/kind-of-work';
import type { PlannedTest, TimetableClass } from '../../../src/domain/planned-test';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';

const FIRST = '2026-08-25' as SchoolDate;
const SUBJECTS = ['Matematika', 'Fizika', 'Chemija'];
const PUPILS = ['A', 'B', 'C', 'D'];
const date = fc.integer({ min: 0, max: 310 }).map((days) => addDays(FIRST, days));
const kind = fc.constantFrom(...KINDS_OF_WORK);
const planned: fc.Arbitrary<Omit<PlannedTest, 'row'>> = fc.record({
  date: fc.option(date, { nil: undefined, freq: 10 }),
  lesson: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
  subject: fc.constantFrom(...SUBJECTS, 'Nežinomas'),
  kind: fc.option(kind, { nil: undefined, freq: 10 }),
  minutes: fc.option(fc.integer({ min: 5, max: 90 }), { nil: undefined }),
  topic: fc.constant(''),
  pupils: fc.subarray(PUPILS),
});
const timetable = fc
  .array(planned, { maxLength: 40 })
  .map((tests): PlannedTest[] => tests.map((test, index) => ({ ...test, row: index + 5 })));
const known: fc.Arbitrary<TimetableClass> = fc.record({
  calendar: fc.constant({
    semesters: [
      { from: '2026-09-01' as SchoolDate, to: '2027-01-22' as SchoolDate },
      { from: '2027-01-25' as SchoolDate, to: '2027-06-15' as SchoolDate },
    ] as const,
    edgeDays: 7,
    vacations: [{ from: '2026-11-02' as SchoolDate, to: '2026-11-06' as SchoolDate }],
    daysOff: [],
  }),
  subjects: fc.tuple(
    ...SUBJECTS.map((name) =>
      fc.record({
        name: fc.constant(name),
        weeklyLessons: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
        works: fc.option(
          fc.array(fc.record({ date: fc.option(date, { nil: undefined }), kind }), { maxLength: 10 }),
          { nil: undefined },
        ),
      }),
    ),
  ),
  individualPlans: fc.boolean(),
  pupils: fc.constant(PUPILS),
  today: date,
});
const byRow = ({ problems }: CheckedTimetable) => [...problems].sort(([a], [b]) => a - b);

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(
      timetable.chain((tests) =>
        fc.tuple(fc.constant(tests), fc.shuffledSubarray(tests, { minLength: tests.length })),
      ),
      known,
      ([tests, shuffled], klass) => {
        const [a, b] = [checkTimetable(tests, klass), checkTimetable(shuffled, klass)];
        expect(byRow(b)).toEqual(byRow(a));
        expect(b.counts).toEqual(a.counts);
        expect(b.unplanned).toEqual(a.unplanned);
      },
    ),
  );
});

test('taking a row away brings no problem to another one', () => {
  fc.assert(
    fc.property(
      timetable.filter(({ length }) => length > 0),
      known,
      fc.nat(),
      (tests, klass, at) => {
        const index = at % tests.length;
        const before = checkTimetable(tests, klass).problems;
        const after = checkTimetable(
          tests.filter((_, other) => other !== index),
          klass,
        ).problems;
        for (const [row, problems] of after)
          for (const { code } of problems) {
            const had = (before.get(row) ?? []).map((problem) => problem.code);
            // What was the same test a second time is then the only one.
            expect(had).toContain(code);
          }
      },
    ),
  );
});

test('a conflict is told at both of its rows', () => {
  fc.assert(
    fc.property(timetable, known, (tests, klass) => {
      const { problems } = checkTimetable(tests, klass);
      for (const [row, found] of problems)
        for (const problem of found) {
          const others =
            problem.code === 'same-day'
              ? problem.others.map((other) => other.row)
              : problem.code === 'twice'
                ? problem.rows
                : [];
          for (const other of others) {
            const back = (problems.get(other) ?? []).find(({ code }) => code === problem.code);
            const rows =
              back?.code === 'same-day'
                ? back.others.map((one) => one.row)
                : back?.code === 'twice'
                  ? back.rows
                  : [];
            expect(rows).toContain(row);
          }
        }
    }),
  );
});

test('what is planned for nobody in particular is at most one a day where the plan is said to be right', () => {
  fc.assert(
    fc.property(timetable, known, (tests, klass) => {
      const { problems } = checkTimetable(tests, klass);
      const right = tests.filter(
        ({ row, kind: one }) =>
          ['T', 'KD', 'R', 'REF'].includes(one?.code ?? '') &&
          !(problems.get(row) ?? []).some(({ code }) => code === 'same-day' || code === 'twice'),
      );
      for (const pupil of PUPILS) {
        const days = right
          .filter(
            ({ pupils, date: one }) =>
              one && (!klass.individualPlans || pupils.length === 0 || pupils.includes(pupil)),
          )
          .map((test) => test.date);
        expect(new Set(days).size).toBe(days.length);
      }
    }),
  );
});

test('short names of subjects are all different and short', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 20 }), (names) => {
      const short = [...abbreviateSubjects(names).values()];
      expect(new Set(short).size).toBe(names.length);
    }),
  );
  expect([
    ...abbreviateSubjects([
      'Matematika',
      'Fizika',
      'Fizinis ugdymas',
      'Užsienio kalba (anglų)',
      'Užsienio kalba (rusų)',
      'Biologija',
    ]).values(),
  ]).toEqual(['Mat', 'Fiz', 'FizU', 'Ang', 'Rus', 'Bio']);
});
