// The rules of the timetable of tests (S3-13–20), each by a table of cases.
import { type CheckedTimetable, checkTimetable } from '../../../src/domain/check-timetable';
import { type KindCode, type KindOfWork, parseKindOfWork } from '../../../src/domain/kind-of-work';
import { type Period, parsePeriods } from '../../../src/domain/period';
import type { PlannedTest, TestProblem, TimetableClass } from '../../../src/domain/planned-test';
import { parseSchoolDate, type SchoolDate } from '../../../src/domain/school-date';

const day = (text: string): SchoolDate => parseSchoolDate(text) as SchoolDate;
const kindOf = (code: KindCode): KindOfWork => parseKindOfWork(code) as KindOfWork;
const period = (from: string, to = from): Period => ({ from: day(from), to: day(to) });

const CLASS: TimetableClass = {
  calendar: {
    semesters: [period('2026-09-01', '2027-01-22'), period('2027-01-25', '2027-06-15')],
    edgeDays: 7,
    vacations: [period('2026-11-02', '2026-11-06'), period('2026-12-24', '2027-01-08')],
    daysOff: [period('2027-03-12')],
  },
  subjects: [
    { name: 'Matematika', weeklyLessons: 4, works: [] },
    { name: 'Fizika', weeklyLessons: 2, works: [] },
    { name: 'Žmogaus sauga', weeklyLessons: 0.5, works: undefined },
  ],
  individualPlans: false,
  pupils: ['Gandriukas Matas', 'Lazdynėlis Benas', 'Žibutytė Goda'],
  today: day('2026-08-01'),
};
const PLANS: TimetableClass = { ...CLASS, individualPlans: true };

let nextRow = 10;
const planned = (date: string, more: Partial<PlannedTest> = {}): PlannedTest => ({
  row: nextRow++,
  date: parseSchoolDate(date),
  lesson: undefined,
  subject: 'Matematika',
  kind: kindOf('T'),
  minutes: 45,
  topic: '',
  pupils: [],
  ...more,
});
const problemsOf = (checked: CheckedTimetable, test: PlannedTest): readonly TestProblem[] =>
  checked.problems.get(test.row) ?? [];
const codes = (tests: readonly PlannedTest[], known = CLASS): string[][] => {
  const checked = checkTimetable(tests, known);
  return tests.map((test) => problemsOf(checked, test).map(({ code }) => code));
};

test.each([
  ['2026-09-28', []],
  ['2026-09-01', []], // the first day is not in a last week
  ['2026-08-31', ['outside-semesters']],
  ['2027-01-23', ['outside-semesters', 'no-lessons']], // a Saturday between the semesters
  ['2027-06-16', ['outside-semesters']],
  ['2026-10-03', ['no-lessons']],
  ['2027-02-16', ['no-lessons']], // a public holiday
  ['2027-03-29', ['no-lessons']], // Easter Monday
  ['2026-11-04', ['no-lessons']],
  ['2027-01-08', ['no-lessons']], // the last day of a vacation
  ['2027-01-11', []],
  ['2027-03-12', ['no-lessons']],
  ['2027-01-15', []],
  ['2027-01-18', ['last-week']],
  ['2027-01-22', ['last-week']],
  ['2027-01-25', []],
  ['2027-06-08', []],
  ['2027-06-09', ['last-week']],
])('a test on %s: %j', (date, expected) => {
  expect(codes([planned(date)])).toEqual([expected]);
});

test.each([
  ['2026-11-02', 'holiday'], // All Souls' Day is also in the vacation
  ['2026-11-03', 'vacation'],
  ['2027-03-12', 'day-off'],
  ['2026-10-04', 'weekend'],
])('%s is a day without lessons: %s', (date, reason) => {
  const one = planned(date);
  expect(problemsOf(checkTimetable([one], CLASS), one)).toEqual([{ code: 'no-lessons', reason }]);
});

test.each<[KindCode, string[]]>([
  ['T', ['last-week']],
  ['P', ['last-week']],
  ['KV', ['last-week']],
  ['AR', ['last-week']],
  ['ND', []],
  ['AŽ', []],
  ['F', []],
])('%s in the last week of a semester (S3-20): %j', (code, expected) => {
  expect(codes([planned('2027-01-18', { kind: kindOf(code), minutes: code === 'AR' ? 20 : 45 })])).toEqual([
    expected,
  ]);
});

test('the length of the last week is the school’s', () => {
  const known = (edgeDays: number) => ({ ...CLASS, calendar: { ...CLASS.calendar, edgeDays } });
  expect(codes([planned('2027-01-21')], known(1))).toEqual([[]]);
  expect(codes([planned('2027-01-22')], known(1))).toEqual([['last-week']]);
  expect(codes([planned('2027-01-22')], known(0))).toEqual([[]]);
  expect(codes([planned('2027-01-11')], known(12))).toEqual([['last-week']]);
});

test.each<[KindCode, number | undefined, string[]]>([
  ['T', 30, []],
  ['T', 29, ['too-short']],
  ['KD', 20, ['too-short']],
  ['R', 25, ['too-short']],
  ['T', undefined, ['note-length-unknown']],
  ['P', undefined, []],
  ['P', 15, []], // a project is presented, not written
  ['LD', 20, []],
  ['REF', undefined, []],
  ['AR', 20, []],
  ['AR', 21, ['too-long']],
  ['SD', 9, ['too-short']],
  ['SD', 10, []],
  ['SD', 25, ['too-long']],
  ['SD', undefined, []],
])('%s of %s minutes (S3-13, 21): %j', (code, minutes, expected) => {
  expect(codes([planned('2026-09-28', { kind: kindOf(code), minutes })])).toEqual([expected]);
});

describe('one test a day (S3-19)', () => {
  const physics = { subject: 'Fizika' };
  test.each<[KindCode, KindCode, boolean]>([
    ['T', 'T', false],
    ['T', 'KD', false],
    ['KD', 'R', false],
    ['R', 'REF', false],
    ['T', 'PD', true],
    ['T', 'KŪR', true],
    ['T', 'LD', true],
    ['T', 'P', true],
    ['T', 'KV', true],
    ['T', 'AR', true],
    ['PD', 'PD', true],
  ])('%s and %s of two subjects on one day: allowed %s', (a, b, allowed) => {
    const minutes = (code: KindCode) => (code === 'AR' ? 20 : 45);
    const tests = [
      planned('2026-09-28', { kind: kindOf(a), minutes: minutes(a) }),
      planned('2026-09-28', { ...physics, kind: kindOf(b), minutes: minutes(b) }),
    ];
    const expected = allowed ? [] : ['same-day'];
    expect(codes(tests)).toEqual([expected, expected]);
  });

  test('each names the others', () => {
    const tests = [planned('2026-09-28'), planned('2026-09-28', physics), planned('2026-09-29')];
    const checked = checkTimetable(tests, CLASS);
    expect(problemsOf(checked, tests[0] as PlannedTest)).toEqual([
      { code: 'same-day', others: [{ row: tests[1]?.row, subject: 'Fizika', kind: 'T' }], pupils: [] },
    ]);
    expect(problemsOf(checked, tests[2] as PlannedTest)).toEqual([]);
  });

  test.each<[string[], string[], string[] | undefined]>([
    [[], [], []],
    [['Gandriukas Matas'], ['Lazdynėlis Benas'], undefined],
    [['Gandriukas Matas', 'Žibutytė Goda'], ['Žibutytė Goda'], ['Žibutytė Goda']],
    [['Gandriukas Matas'], [], ['Gandriukas Matas']],
  ])('with individual plans, per pupil: %j and %j share %j', (a, b, shared) => {
    const tests = [planned('2026-09-28', { pupils: a }), planned('2026-09-28', { ...physics, pupils: b })];
    const [problem] = problemsOf(checkTimetable(tests, PLANS), tests[0] as PlannedTest);
    expect(problem).toEqual(
      shared && {
        code: 'same-day',
        others: [{ row: tests[1]?.row, subject: 'Fizika', kind: 'T' }],
        pupils: shared,
      },
    );
  });

  test('without individual plans names beside a test change nothing, and it is said', () => {
    const tests = [
      planned('2026-09-28', { pupils: ['Gandriukas Matas'] }),
      planned('2026-09-28', { ...physics, pupils: ['Lazdynėlis Benas'] }),
    ];
    expect(codes(tests)).toEqual([
      ['note-pupils-ignored', 'same-day'],
      ['note-pupils-ignored', 'same-day'],
    ]);
  });
});

describe('written down twice', () => {
  test.each<[Partial<PlannedTest>, Partial<PlannedTest>, string[]]>([
    [{}, {}, ['twice']],
    [{ lesson: 3 }, {}, ['twice']],
    [{ lesson: 3 }, { lesson: 3 }, ['twice']],
    [{ lesson: 3 }, { lesson: 4 }, ['same-day']],
    [{}, { kind: kindOf('KD') }, ['same-day']],
    [{ kind: kindOf('PD') }, { kind: kindOf('PD') }, ['twice']],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(codes([planned('2026-09-28', a), planned('2026-09-28', b)])).toEqual([expected, expected]);
  });
  test('two groups of one subject are not the same test', () => {
    const group = (name: string) => planned('2026-09-28', { pupils: [name] });
    expect(codes([group('Gandriukas Matas'), group('Žibutytė Goda')], PLANS)).toEqual([[], []]);
  });
});

test('unknown subjects and pupils are named', () => {
  const tests = [
    planned('2026-09-28', { subject: 'Chemija' }),
    planned('2026-09-29', { pupils: ['Kažkas', 'Žibutytė Goda'] }),
  ];
  const checked = checkTimetable(tests, PLANS);
  expect(problemsOf(checked, tests[0] as PlannedTest)).toEqual([
    { code: 'subject-unknown', subject: 'Chemija' },
  ]);
  expect(problemsOf(checked, tests[1] as PlannedTest)).toEqual([
    { code: 'pupils-unknown', pupils: ['Kažkas'] },
  ]);
});

describe('the number of tests (S3-15, 16)', () => {
  const tests = (count: number, more: Partial<PlannedTest> = {}) =>
    Array.from({ length: count }, (_, index) =>
      planned(`2026-09-${String(index + 7).padStart(2, '0')}`, more),
    );
  test.each([
    [3, 'too-few'],
    [4, 'fits'],
    [7, 'fits'],
    [8, 'too-many'],
  ] as const)('4 weekly lessons, %d tests: %s', (count, verdict) => {
    const [mathematics] = checkTimetable(tests(count), CLASS).counts;
    expect(mathematics).toMatchObject({
      recommended: { least: 4, most: 7 },
      semesters: [
        { least: count, most: count, verdict },
        { least: 0, most: 0, verdict: 'too-few' },
      ],
    });
  });
  test('equals count, other works and days outside the semesters do not', () => {
    const works = [
      planned('2027-02-01', { kind: kindOf('PD') }),
      planned('2027-02-02', { kind: kindOf('REF') }),
      planned('2027-02-03', { kind: kindOf('KV') }),
      planned('2027-02-04', { kind: kindOf('AR') }),
      planned('2027-07-01'),
    ];
    expect(checkTimetable(works, CLASS).counts[0]?.semesters[1]).toMatchObject({ least: 2, most: 2 });
  });
  test('nothing is recommended for half a lesson or more than five', () => {
    const known = {
      ...CLASS,
      subjects: [{ name: 'Matematika', weeklyLessons: 6, works: [] }, ...CLASS.subjects.slice(2)],
    };
    for (const { recommended, semesters } of checkTimetable(tests(1), known).counts)
      expect([recommended, semesters[0].verdict]).toEqual([undefined, undefined]);
  });
  test('with individual plans: from the pupil with the fewest to the one with the most', () => {
    const one = tests(2, { pupils: ['Gandriukas Matas'] });
    const both = tests(2, { pupils: ['Gandriukas Matas', 'Žibutytė Goda'] });
    expect(checkTimetable([...one, ...both], PLANS).counts[0]?.semesters[0]).toEqual({
      least: 2,
      most: 4,
      verdict: 'too-few',
    });
    // A test for everybody is also those pupils' whom no row names.
    expect(checkTimetable([...one, ...tests(1)], PLANS).counts[0]?.semesters[0]).toMatchObject({
      least: 1,
      most: 3,
    });
  });
});

describe('beside the subjects’ sheets', () => {
  const works = (...columns: [string, KindCode][]): TimetableClass => ({
    ...CLASS,
    today: day('2026-10-15'),
    subjects: [
      {
        name: 'Matematika',
        weeklyLessons: 4,
        works: columns.map(([date, code]) => ({ date: parseSchoolDate(date), kind: kindOf(code) })),
      },
      ...CLASS.subjects.slice(1),
    ],
  });
  const all = (tests: readonly PlannedTest[], known: TimetableClass) => {
    const { problems, unplanned } = checkTimetable(tests, known);
    return {
      codes: tests.map(({ row }) => (problems.get(row) ?? []).map(({ code }) => code)),
      unplanned: unplanned.map(({ subject, date, kind }) => [subject, date, kind.code]),
    };
  };
  test('a planned test with its column is right', () => {
    expect(all([planned('2026-10-05')], works(['2026-10-05', 'T']))).toEqual({ codes: [[]], unplanned: [] });
  });
  test('without a column it is wrong when its day has passed, and not before', () => {
    expect(all([planned('2026-10-05'), planned('2026-10-15')], works(['2026-10-05', 'ND'])).codes).toEqual([
      ['no-column'],
      [],
    ]);
  });
  test('a column of another kind of test', () => {
    expect(all([planned('2026-10-05')], works(['2026-10-05', 'KD'])).codes).toEqual([
      ['note-column-of-other-kind'],
    ]);
  });
  test('columns of tests that nobody planned, also one without a date', () => {
    const known = works(['2026-10-05', 'T'], ['2026-10-07', 'PD'], ['2026-10-08', 'ND'], ['', 'T']);
    expect(all([planned('2026-10-05')], known).unplanned).toEqual([
      ['Matematika', '2026-10-07', 'PD'],
      ['Matematika', undefined, 'T'],
    ]);
  });
  test('a quiz needs no column, and an unread sheet is said', () => {
    expect(all([planned('2026-10-05', { kind: kindOf('AR'), minutes: 20 })], works()).codes).toEqual([[]]);
    expect(all([planned('2026-10-05', { subject: 'Žmogaus sauga' })], works()).codes).toEqual([
      ['sheet-unread'],
    ]);
  });
});

test.each([
  ['', []],
  ['2026-11-02–2026-11-06; 2026-12-24', [period('2026-11-02', '2026-11-06'), period('2026-12-24')]],
  ['2026-11-02 - 2026-11-06,2026-12-24', [period('2026-11-02', '2026-11-06'), period('2026-12-24')]],
  [
    '2026-11-02-2026-11-06\n2026-12-24—2027-01-08;',
    [period('2026-11-02', '2026-11-06'), period('2026-12-24', '2027-01-08')],
  ],
])('periods %j', (text, expected) => {
  expect(parsePeriods(text)).toEqual({ ok: true, value: expected });
});
test.each([
  ['lapkritį', 'period.not-understood', 'lapkritį'],
  ['2026-11-02–2026-11-31', 'period.not-understood', '2026-11-02–2026-11-31'],
  ['2026-11-02–', 'period.not-understood', '–'],
  ['2026-11-06–2026-11-02', 'period.backwards', '2026-11-06–2026-11-02'],
  ['2026-11-02–2026-11-06; 12-24', 'period.not-understood', '12-24'],
])('periods %j are refused: %s', (text, code, value) => {
  expect(parsePeriods(text)).toMatchObject({ ok: false, issues: [{ code, params: { value } }] });
});
