import fc from 'fast-check';
import { addDays, daysBetween, type SchoolDate } from '../../../src/domain/school-date';
import {
  type DutySettings,
  dutyState,
  SCHOOL_DUTIES,
  type SchoolDuty,
  schoolDuties,
} from '../../../src/domain/school-duties';
import { isGap, usableDays, YEAR_DAYS } from '../../../src/domain/year-days';

const day = (text: string) => text as SchoolDate;
const period = (from: string, to: string) => ({ from: day(from), to: day(to) });
const YEAR: DutySettings = {
  firstYear: 2026,
  days: {
    semester1From: day('2026-09-01'),
    semester1To: day('2027-01-22'),
    semester2From: day('2027-01-25'),
    semester2To: day('2027-06-18'),
    signal1: day('2026-11-13'),
    signal2: day('2027-04-16'),
    lastLessonDay: day('2027-06-15'),
  },
  vacations: [
    period('2026-11-02', '2026-11-06'),
    period('2026-12-24', '2027-01-08'),
    period('2027-03-29', '2027-04-02'),
  ],
  daysOff: [],
  graceDays: 7,
  yearEndTalks: true,
  classes: [
    { name: '6a', grade: '6' },
    { name: '1a', grade: 'I' },
    { name: '2a', grade: 'II' },
    { name: '3a', grade: 'III g.' },
    { name: '4a', grade: 'IV' },
  ],
};
const dutyOf = (duties: readonly SchoolDuty[], code: string, part = '') => {
  const found = duties.filter((duty) => duty.code === code && duty.part === part);
  expect(found).toHaveLength(1);
  return found[0] as SchoolDuty;
};
const daysOf = (duties: readonly SchoolDuty[], code: string, part = '') => {
  const { days } = dutyOf(duties, code, part);
  return isGap(days) ? `${days.setting}: ${days.why}` : `${days.from} ${days.to}`;
};

// Weekends, All Saints' and All Souls' days, 16 February, 11 March and Easter Monday are no working days.
test.each([
  ['test-timetable', '1', 'S3-14', '2026-09-01 2026-09-08'],
  ['test-timetable', '2', 'S3-14', '2027-01-25 2027-02-01'],
  ['start-diagnostics', '', 'S3-17.1', '2026-09-01 2026-09-29'],
  ['pupp-diagnostics', '', 'S3-17.2', '2027-01-25 2027-03-24'],
  ['exam-diagnostics', '', 'S3-17.3', '2027-01-25 2027-03-24'],
  ['first-lesson', '', 'S3-18, 39', '2026-09-01 2026-09-08'],
  ['weights', '2', 'S3-25', '2027-01-25 2027-02-01'],
  ['website', '', 'S3-37', '2026-09-01 2026-09-15'],
  ['parents-meeting', '', 'S3-38', '2026-09-01 2026-09-30'],
  ['plans', '1', 'S3-41', '2027-01-22 2027-01-29'],
  ['plans', '2', 'S3-41', '2027-06-18 2027-06-28'],
  ['council', '', 'S3-44', '2027-06-15 2027-06-17'],
  ['inform-parents', '', 'S3-45', '2027-06-15 2027-06-18'],
  ['mip', '2026-09', 'S3-48.1', '2026-09-01 2026-10-07'],
  ['mip', '2027-02', 'S3-48.1', '2027-02-01 2027-03-07'],
  ['mip-reflections', '2026-11_12', 'S3-48.2', '2026-11-01 2027-01-07'],
  ['mip', '2027-06', 'S3-48.1', '2027-06-01 2027-06-15'],
  ['mip-reflections', '2027-05_06', 'S3-48.2', '2027-05-01 2027-06-15'],
  ['review', '2027-06', 'S0-4.4', '2027-06-01 2027-06-15'],
  ['expectations', '', 'S3-49', '2026-09-01 2026-09-01'],
  ['self-assessment', '1', 'S3-50', '2027-01-08 2027-01-22'],
  ['self-assessment', 'year', 'S3-50', '2027-06-01 2027-06-15'],
  ['class-hours', '1', 'S3-51.1', '2027-01-22 2027-02-05'],
  ['parents-feedback', '2', 'S3-51.2', '2027-04-16 2027-05-14'],
  ['teachers-feedback', 'year', 'S3-51.3', '2027-06-15 2027-06-22'],
  ['discussions', 'september', 'S0-4.3', '2026-09-01 2026-09-30'],
  ['discussions', 'february', 'S0-4.3', '2027-02-01 2027-02-28'],
  ['review', '2026-12', 'S0-4.4', '2026-12-01 2026-12-31'],
  ['signal-meeting', 'autumn', 'S0-4.5', '2026-11-13 2026-11-27'],
  ['signal-meeting', 'spring', 'S0-4.5', '2027-04-16 2027-04-30'],
  ['commission-sitting', 'autumn', 'S0-4.8', '2026-11-13 2026-12-11'],
  ['year-end-report', '', 'S0-4.6', '2027-06-15 2027-06-22'],
  ['consultations', 'autumn', 'S0-4.7', '2026-11-02 2026-11-06'],
  ['consultations', 'spring', 'S0-4.7', '2027-03-29 2027-04-02'],
  ['year-end-talks', '', 'S0-4.9', '2027-06-01 2027-06-15'],
  ['parents-visit', '2', 'S0-6.5.4', '2027-01-25 2027-06-18'],
])('%s %s (%s): %s', (code, part, clause, days) => {
  const duties = schoolDuties(YEAR);
  expect(dutyOf(duties, code, part).clause).toBe(clause);
  expect(daysOf(duties, code, part)).toBe(days);
});

test('every duty of the policies is there', () => {
  expect(new Set(schoolDuties(YEAR).map(({ code }) => code))).toEqual(new Set(SCHOOL_DUTIES));
});

test("the school's own days off move what is counted in working days", () => {
  const duties = schoolDuties({ ...YEAR, daysOff: [day('2026-09-07'), day('2026-11-16')] });
  expect(daysOf(duties, 'first-lesson')).toBe('2026-09-01 2026-09-09');
  expect(daysOf(duties, 'signal-meeting', 'autumn')).toBe('2026-11-13 2026-11-30');
});

describe('classes', () => {
  test.each([
    ['start-diagnostics', '', ['1a', '3a']],
    ['pupp-diagnostics', '', ['2a']],
    ['exam-diagnostics', '', ['4a']],
    ['mip', '2026-09', ['6a', '1a', '2a']],
    ['mip-reflections', '2026-09_10', ['3a', '4a']],
    ['year-end-talks', '', ['6a']],
    ['review', '2026-09', ['6a', '1a', '2a', '3a', '4a']],
  ])('%s %s: %j', (code, part, names) => {
    const duty = dutyOf(schoolDuties(YEAR), code, part);
    expect(duty.classes).toEqual(names);
    expect(duty.concernsAll).toBe(names.length === YEAR.classes.length);
  });
  test('what concerns none of them is no duty; without a list everything may concern somebody', () => {
    const codes = (classes: DutySettings['classes']) =>
      new Set(schoolDuties({ ...YEAR, classes }).map(({ code }) => code));
    const first = codes([{ name: '1a', grade: 'I' }]);
    expect(first).not.toContain('pupp-diagnostics');
    expect(first).not.toContain('exam-diagnostics');
    expect(first).not.toContain('year-end-talks');
    expect(first).toContain('start-diagnostics');
    expect(codes([])).toEqual(new Set(SCHOOL_DUTIES));
  });
  test('talks with parents only where the settings ask them', () => {
    expect(schoolDuties({ ...YEAR, yearEndTalks: false }).map(({ code }) => code)).not.toContain(
      'year-end-talks',
    );
  });
});

describe('days that the settings do not give', () => {
  const without = (change: Partial<DutySettings['days']>) =>
    schoolDuties({ ...YEAR, days: { ...YEAR.days, ...change } });
  test('are told, and never replaced by others', () => {
    expect(daysOf(without({ signal1: undefined }), 'signal-meeting', 'autumn')).toBe('signal1: missing');
    expect(daysOf(without({ signal1: day('2025-11-14') }), 'signal-meeting', 'autumn')).toBe(
      'signal1: other-year',
    );
    expect(daysOf(without({ signal1: day('2027-04-16') }), 'commission-sitting', 'autumn')).toBe(
      'signal1: outside',
    );
    expect(daysOf(without({ semester2From: day('2027-01-20') }), 'weights', '2')).toBe(
      'semester2From: order',
    );
    expect(daysOf(without({ semester1To: undefined }), 'parents-visit', '1')).toBe('semester1To: missing');
    expect(daysOf(schoolDuties({ ...YEAR, vacations: [] }), 'consultations', 'spring')).toBe(
      'vacations: missing',
    );
    expect(daysOf(schoolDuties({ ...YEAR, vacations: undefined }), 'consultations', 'autumn')).toBe(
      'vacations: unreadable',
    );
    const old = [period('2025-11-03', '2025-11-07')];
    expect(daysOf(schoolDuties({ ...YEAR, vacations: old }), 'consultations', 'autumn')).toBe(
      'vacations: missing',
    );
  });
  test('lessons end with semester II where it is not said otherwise; a wrong day is not replaced', () => {
    expect(daysOf(without({ lastLessonDay: undefined }), 'year-end-report')).toBe('2027-06-18 2027-06-28');
    expect(daysOf(without({ lastLessonDay: day('2026-06-15') }), 'year-end-report')).toBe(
      'lastLessonDay: other-year',
    );
    expect(daysOf(without({ lastLessonDay: undefined, semester2To: undefined }), 'council')).toBe(
      'lastLessonDay: missing',
    );
  });
  test('lessons that end in May have no June', () => {
    const parts = without({ lastLessonDay: day('2027-05-28') })
      .filter(({ code }) => code === 'review')
      .map(({ part }) => part);
    expect(parts).toContain('2027-05');
    expect(parts).not.toContain('2027-06');
  });
});

const anyDay = fc.integer({ min: -500, max: 700 }).map((days) => addDays(day('2026-09-01'), days));
const anyDays = fc.record(
  Object.fromEntries(YEAR_DAYS.map((key) => [key, fc.option(anyDay, { nil: undefined })])),
) as fc.Arbitrary<DutySettings['days']>;

test('whatever the settings say: within the year, from before to, no key twice, in order', () => {
  fc.assert(
    fc.property(anyDays, fc.nat(30), (days, graceDays) => {
      const duties = schoolDuties({ ...YEAR, days, graceDays });
      const keys = duties.map(({ code, part }) => `${code}|${part}`);
      expect(new Set(keys).size).toBe(keys.length);
      const usable = usableDays(2026, days);
      let last = '';
      for (const { days: span, code } of duties) {
        if (isGap(span)) {
          last = '9999';
          // It is the setting that is told which gives no day.
          if (span.setting !== 'vacations') expect([code, isGap(usable[span.setting])]).toEqual([code, true]);
          continue;
        }
        expect(span.from <= span.to).toBe(true);
        expect(span.from >= '2026-08-01' && span.to <= '2027-09-30').toBe(true);
        expect(span.to >= last).toBe(true);
        last = span.to;
      }
    }),
    { numRuns: 60 },
  );
});

test('a setting that is emptied takes days away and gives none another one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...YEAR_DAYS), (setting) => {
      const before = schoolDuties(YEAR);
      const after = schoolDuties({ ...YEAR, days: { ...YEAR.days, [setting]: undefined } });
      let gone = 0;
      for (const { code, part, days } of after) {
        if (isGap(days)) gone++;
        else if (setting !== 'lastLessonDay' && !(setting === 'semester2To' && code.includes('diagnostics')))
          expect([code, days]).toEqual([code, dutyOf(before, code, part).days]);
      }
      expect(gone > 0 || setting === 'lastLessonDay').toBe(true);
    }),
    { numRuns: 14 },
  );
});

test.each([
  ['2026-11-27', '', '2026-11-27', 'soon'],
  ['2026-11-27', '', '2026-11-28', 'late'],
  ['2026-11-27', '2026-12-05', '2026-12-05', 'done'],
  ['2026-11-27', '', '2026-10-28', 'soon'],
  ['2026-11-27', '', '2026-10-27', 'later'],
  ['', '', '2026-10-27', 'no-day'],
  ['', '2026-10-01', '2026-10-27', 'done'],
])('until %s, done „%s“, on %s: %s', (to, done, today, state) => {
  expect(dutyState({ to: day(to) || undefined, done: day(done) || undefined }, day(today))).toBe(state);
  if (state === 'soon') expect(daysBetween(day(today), day(to))).toBeLessThanOrEqual(30);
});
