import fc from 'fast-check';
import { consultationHolidays } from '../../../src/domain/consultations';
import { type Filling, mipPeriods } from '../../../src/domain/mip';
import { ownEntryState } from '../../../src/domain/own-periods';
import { type DutyYear, type ProgressRecord, pupilDuties } from '../../../src/domain/pupil-duties';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';
import { usualYear } from '../../../src/domain/usual-year';

const day = (text: string) => text as SchoolDate;
const periods = mipPeriods('monthly', 2026, day('2027-06-18'));
const year: DutyYear = {
  firstYear: 2026,
  periods,
  months: periods,
  graceDays: 7,
  semester1To: day('2027-01-22'),
  yearTo: day('2027-06-18'),
  subjects: ['Matematika', 'Fizika', 'Dailė'],
  consultations: {
    autumn: { from: day('2026-11-02'), to: day('2026-11-06') },
    spring: { from: day('2027-03-29'), to: day('2027-04-02') },
  },
  yearEndTalks: true,
};
const reviewOf = (month: string, more = {}) => ({
  month,
  date: undefined,
  isMade: true,
  agreements: '',
  agreedUntil: undefined,
  ...more,
});
const held = (kind: string, subject = '') => ({ kind, subject, date: day('2026-09-20') });
const subjectTalks = (kind: string) => year.subjects.map((subject) => held(kind, subject));
/** Nothing is left to be done in the whole year. */
const complete: ProgressRecord = {
  mip: periods.map(() => 'done'),
  hasExpectations: true,
  semester1: 'done',
  year: 'done',
  reviews: year.months.map(({ id }) => reviewOf(id)),
  discussions: [
    ...subjectTalks('september'),
    ...subjectTalks('february'),
    held('autumn'),
    held('spring'),
    held('year'),
  ],
};
const empty: ProgressRecord = {
  mip: [],
  hasExpectations: false,
  semester1: 'empty',
  year: 'empty',
  reviews: [],
  discussions: [],
};
/** `code part due`, with `!` where late. */
const told = (record: ProgressRecord, today: string, of: DutyYear = year) =>
  pupilDuties(record, of, day(today)).map(
    ({ code, part, due, isLate }) => `${isLate ? '!' : ''}${code} ${part} ${due}`,
  );
const without = (changes: Partial<ProgressRecord>): ProgressRecord => ({ ...complete, ...changes });
const mip = (changes: Readonly<Record<number, Filling>>): readonly Filling[] =>
  periods.map((_, index) => changes[index] ?? 'done');

describe('expectations (S3-49)', () => {
  test.each([
    ['2026-08-31', []],
    ['2026-09-01', ['expectations  2026-09-01']],
    ['2026-09-08', ['expectations  2026-09-01']],
    ['2026-09-09', ['!expectations  2026-09-01']],
    ['2027-05-03', ['!expectations  2026-09-01']],
  ])('on %s', (today, expected) => {
    expect(told(without({ hasExpectations: false }), today)).toEqual(expected);
  });
  test('on a weekend they are due on the day after it; of a newcomer on the day they come', () => {
    const of2029 = { ...year, firstYear: 2029 };
    expect(told(without({ hasExpectations: false }), '2029-09-02', of2029)).toEqual([
      'expectations  2029-09-03',
    ]);
    const newcomer = without({ hasExpectations: false, arrived: day('2026-11-10') });
    expect(told(newcomer, '2026-11-09')).toEqual([]);
    expect(told(newcomer, '2026-11-17')).toEqual(['expectations  2026-11-10']);
    expect(told(newcomer, '2026-11-18')).toEqual(['!expectations  2026-11-10']);
  });
});

describe('MIP entries (S3-48)', () => {
  test.each<[string, Record<number, Filling>, readonly string[]]>([
    ['2026-10-31', { 1: 'empty', 2: 'empty' }, ['mip 2026-10 2026-10-31']],
    ['2026-11-07', { 1: 'partly', 2: 'empty' }, ['mip 2026-10 2026-10-31', 'mip 2026-11 2026-11-30']],
    ['2026-11-08', { 1: 'partly', 2: 'empty' }, ['!mip 2026-10 2026-10-31', 'mip 2026-11 2026-11-30']],
    ['2027-08-20', { 9: 'empty' }, ['!mip 2027-06 2027-06-30']],
  ])('on %s', (today, fillings, expected) => {
    expect(told(without({ mip: mip(fillings) }), today)).toEqual(expected);
  });
  test('is begun where some of it stands', () => {
    expect(pupilDuties(without({ mip: mip({ 2: 'partly' }) }), year, day('2026-11-22'))).toEqual([
      { code: 'mip', part: '2026-11', due: '2026-11-30', isLate: false, isBegun: true },
    ]);
  });
  test('who came later or left owes nothing for what was not theirs', () => {
    const cameLater = without({
      mip: mip({ 0: 'empty', 1: 'empty', 2: 'empty' }),
      arrived: day('2026-10-20'),
    });
    expect(told(cameLater, '2026-12-20')).toEqual(['!mip 2026-10 2026-10-31', '!mip 2026-11 2026-11-30']);
    expect(told({ ...empty, left: day('2026-11-10') }, '2026-11-11')).toEqual([]);
    const states = (record: { arrived?: SchoolDate; left?: SchoolDate }, filling: Filling) =>
      periods.slice(0, 4).map((period) => ownEntryState(filling, period, record, day('2026-12-20'), 7));
    expect(states({ arrived: day('2026-10-20') }, 'empty')).toEqual(['outside', 'late', 'late', 'missing']);
    expect(states({ left: day('2026-11-29') }, 'partly')).toEqual(['late', 'late', 'outside', 'outside']);
    expect(states({ left: day('2026-11-30') }, 'partly')).toEqual(['late', 'late', 'late', 'outside']);
    expect(states({ left: day('2026-09-02') }, 'done')).toEqual(['done', 'done', 'done', 'done']);
  });
});

describe('self-assessments (S3-50)', () => {
  test.each([
    ['2027-01-07', []],
    ['2027-01-08', ['self-assessment semester1 2027-01-22']],
    ['2027-01-29', ['self-assessment semester1 2027-01-22']],
    ['2027-01-30', ['!self-assessment semester1 2027-01-22']],
    ['2027-06-03', ['!self-assessment semester1 2027-01-22']],
    ['2027-06-04', ['!self-assessment semester1 2027-01-22', 'self-assessment year 2027-06-18']],
  ])('on %s', (today, expected) => {
    expect(told(without({ semester1: 'partly', year: 'empty' }), today)).toEqual(expected);
  });
  test('nothing without dates, nothing for who came after the end', () => {
    const noDates = { ...year, semester1To: undefined, yearTo: undefined };
    expect(told(without({ semester1: 'empty', year: 'empty' }), '2027-06-18', noDates)).toEqual([]);
    expect(told(without({ semester1: 'empty', arrived: day('2027-01-25') }), '2027-02-20')).toEqual([]);
  });
});

describe('monthly reviews (S0-4.4)', () => {
  const none = without({ reviews: [] });
  test.each([
    ['2026-09-01', ['review 2026-09 2026-09-30']],
    ['2026-10-01', ['!review 2026-09 2026-09-30', 'review 2026-10 2026-10-31']],
    ['2026-11-30', ['!review 2026-10 2026-10-31', 'review 2026-11 2026-11-30']],
    ['2027-07-31', ['!review 2027-06 2027-06-30']],
    ['2027-08-01', []],
  ])('on %s this month’s and the last one’s', (today, expected) => {
    expect(told(none, today)).toEqual(expected);
  });
  test('a row with missed lessons alone is no review', () => {
    const counted = without({ reviews: [reviewOf('2026-10'), reviewOf('2026-11', { isMade: false })] });
    expect(told(counted, '2026-11-22')).toEqual(['review 2026-11 2026-11-30']);
  });
  test.each([
    ['before its day', '2026-10-14', {}, []],
    ['on its day', '2026-10-15', {}, ['agreement 2026-09 2026-10-15']],
    ['after it', '2026-10-16', {}, ['!agreement 2026-09 2026-10-15']],
    ['after a talk before it', '2026-10-16', { date: day('2026-10-10') }, ['!agreement 2026-09 2026-10-15']],
    ['after a talk on the day', '2026-10-16', { date: day('2026-10-15') }, []],
    ['after a month’s review without a day', '2026-10-16', { isMade: true }, []],
  ])('an agreement %s', (_, today, next, expected) => {
    const agreed = { agreements: 'Lankyti konsultacijas', agreedUntil: day('2026-10-15') };
    const isMade = Object.keys(next).length > 0;
    const record = without({
      reviews: [reviewOf('2026-09', agreed), reviewOf('2026-10', { isMade, ...next })],
    });
    expect(told(record, today).filter((line) => line.includes('agreement'))).toEqual(expected);
  });
});

describe('talks (S0-4.3, 4.7, 4.9)', () => {
  const none = without({ discussions: [] });
  test.each([
    ['2026-08-31', []],
    ['2026-09-01', ['discussions september|Matematika 2026-09-30']],
    ['2026-10-01', ['!discussions september|Matematika 2026-09-30']],
    ['2026-10-19', ['!discussions september|Matematika 2026-09-30', 'consultation autumn| 2026-11-06']],
    ['2027-01-31', ['!discussions september|Matematika 2026-09-30', '!consultation autumn| 2026-11-06']],
    ['2027-02-01', ['!consultation autumn| 2026-11-06', 'discussions february|Matematika 2027-02-28']],
    ['2027-03-15', ['!discussions february|Matematika 2027-02-28', 'consultation spring| 2027-04-02']],
    [
      '2027-06-04',
      [
        '!discussions february|Matematika 2027-02-28',
        '!consultation spring| 2027-04-02',
        'year-talk year| 2027-06-18',
      ],
    ],
  ])('on %s', (today, expected) => {
    expect(told(none, today)).toEqual(expected);
  });
  test('how many subjects are left, and which comes first; a row without a date is not held', () => {
    const some = without({
      discussions: [held('september', 'Matematika'), { ...held('september', 'Fizika'), date: undefined }],
    });
    expect(pupilDuties(some, year, day('2026-09-20'))).toEqual([
      { code: 'discussions', part: 'september|Fizika', due: '2026-09-30', isLate: false, left: 2 },
    ]);
  });
  test('not where the settings ask for none, or holidays are unknown', () => {
    const asksNothing = {
      ...year,
      yearEndTalks: false,
      subjects: [],
      consultations: consultationHolidays([]),
    };
    expect(told(none, '2027-06-18', asksNothing)).toEqual([]);
  });
  test('who came after them owes none', () => {
    expect(told({ ...none, arrived: day('2026-11-07') }, '2026-11-20')).toEqual([]);
  });
});

test('holidays: the first vacation that begins in October or November, in March or April', () => {
  const { vacations } = usualYear(2026);
  expect(consultationHolidays(vacations)).toEqual(year.consultations);
  expect(consultationHolidays([...vacations].reverse())).toEqual(year.consultations);
  const october = { from: day('2026-10-26'), to: day('2026-11-01') };
  expect(consultationHolidays([...vacations, october]).autumn).toEqual(october);
});

describe('always', () => {
  const today = fc.integer({ min: 0, max: 364 }).map((days) => addDays(day('2026-09-01'), days));
  const filling = fc.constantFrom<Filling[]>('empty', 'partly', 'done');
  const stayDay = fc.option(today, { nil: undefined });
  const record = fc.record({
    mip: fc.array(filling, { maxLength: periods.length }),
    hasExpectations: fc.boolean(),
    semester1: filling,
    year: filling,
    reviews: fc.subarray([...complete.reviews]),
    discussions: fc.subarray([...complete.discussions]),
    arrived: stayDay,
    left: stayDay,
  });
  test('nothing is due for who has done everything', () => {
    fc.assert(
      fc.property(today, (date) => {
        expect(pupilDuties(complete, year, date)).toEqual([]);
      }),
    );
  });
  test('late ones come first, each group by date; each is told once; late means after its day', () => {
    fc.assert(
      fc.property(record, today, (of, date) => {
        const duties = pupilDuties(of, year, date);
        const order = duties.map(({ isLate, due }) => `${isLate ? 0 : 1} ${due}`);
        expect(order).toEqual([...order].sort());
        expect(new Set(duties.map(({ code, part }) => `${code} ${part}`)).size).toBe(duties.length);
        for (const { isLate, due } of duties) if (isLate) expect(date > due).toBe(true);
      }),
    );
  });
  test('nothing is due before arriving and after leaving, nor what ended before arriving', () => {
    fc.assert(
      fc.property(record, today, (of, date) => {
        const duties = pupilDuties(of, year, date);
        if ((of.arrived && date < of.arrived) || (of.left && date > of.left)) expect(duties).toEqual([]);
        // An agreement is the pupil's own by being there.
        for (const { code, due } of duties)
          if (of.arrived && code !== 'agreement') expect(due >= of.arrived).toBe(true);
      }),
    );
  });
  test('doing one thing takes away its duty alone', () => {
    fc.assert(
      fc.property(record, today, fc.nat({ max: periods.length - 1 }), (of, date, index) => {
        const done: ProgressRecord = {
          ...of,
          mip: periods.map((_, at) => (at === index ? 'done' : (of.mip[at] ?? 'empty'))),
        };
        const isOther = ({ code, part }: { code: string; part: string }) =>
          code !== 'mip' || part !== periods[index]?.id;
        expect(pupilDuties(done, year, date)).toEqual(pupilDuties(of, year, date).filter(isOther));
      }),
    );
  });
});
