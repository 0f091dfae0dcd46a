// Whether cases keep their days (S3-32, 33, 34, 41, 46.5), and how a class's stand.
import fc from 'fast-check';
import { caseDeadlines } from '../../../src/domain/case-deadlines';
import { appealTiming, casesOf, courseChangeTiming, extraWorkTiming } from '../../../src/domain/case-figures';
import {
  APPEAL_STATES,
  COURSE_CHANGE_STATES,
  EXTRA_WORK_STATES,
  PLAN_STATES,
} from '../../../src/domain/case-states';
import type { DigestAppeal, DigestPlan } from '../../../src/domain/class-digest';
import { PUNCTUALITIES, punctualityOf } from '../../../src/domain/punctuality';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';
import { day, digestOf } from '../app/reports/digests';

const TODAY = day('2027-02-10');

test.each([
  ['2027-02-10', '2027-02-10', false, 'in-time'],
  ['2027-02-10', '2027-02-11', false, 'was-late'],
  ['2027-02-05', '2027-02-01', true, 'in-time'],
  ['2027-02-09', '', false, 'late'],
  ['2027-02-10', '', false, 'waiting'],
  ['2027-02-11', '', false, 'waiting'],
  ['2027-02-09', '', true, 'unknown'],
  ['', '', false, 'unknown'],
  ['', '2027-02-01', true, 'unknown'],
])('due %p, done on %p, done %p: %p', (due, doneOn, isDone, expected) => {
  expect(punctualityOf(day(due), day(doneOn), isDone, TODAY)).toBe(expected);
});

const about = { pupil: 0, subject: 'Fizika' };
const plan = (more: Partial<DigestPlan>): DigestPlan => ({
  ...about,
  state: 'prepared',
  semester: 1,
  due: '',
  handedIn: '',
  ...more,
});
const appeal = (more: Partial<DigestAppeal>): DigestAppeal => ({
  ...about,
  state: 'received',
  filed: '',
  decideUntil: '',
  decided: '',
  isChanged: null,
  ...more,
});
const PAST = day('2027-02-01');

test('a class: by state and by punctuality; what is not considered any more is in no timing', () => {
  const cases = casesOf(
    digestOf('2b', '', {
      readOn: TODAY,
      plans: [
        plan({ due: PAST }),
        plan({ due: TODAY }),
        plan({ due: PAST, handedIn: PAST, state: 'handed-in' }),
        plan({ due: PAST, handedIn: TODAY, state: 'finished' }),
        plan({ due: PAST, state: 'in-progress' }),
      ],
      missingPlans: [
        { ...about, due: PAST },
        { ...about, due: TODAY },
        { ...about, due: PAST },
      ],
      appeals: [
        appeal({ decideUntil: PAST }),
        appeal({ decideUntil: PAST, state: 'refused' }),
        appeal({ decideUntil: PAST, state: 'withdrawn' }),
        appeal({ decideUntil: PAST, decided: PAST, state: 'decided', isChanged: true }),
        appeal({ decideUntil: PAST, decided: TODAY, state: 'finished', isChanged: false }),
        appeal({ decideUntil: PAST, decided: TODAY, state: 'finished' }),
      ],
      courseChanges: [
        { ...about, state: 'finished', settleUntil: '', settled: '' },
        { ...about, state: 'cancelled', settleUntil: PAST, settled: '' },
        { ...about, state: 'task-given', settleUntil: PAST, settled: '' },
      ],
      extraWork: [{ ...about, state: 'in-progress', to: day('2027-06-28'), settled: '' }],
    }),
  );
  const none = { 'in-time': 0, 'was-late': 0, late: 0, waiting: 0, unknown: 0 };
  expect(cases).toEqual({
    plans: {
      all: 5,
      states: { prepared: 2, 'handed-in': 1, finished: 1, 'in-progress': 1 },
      timing: { 'in-time': 1, 'was-late': 1, late: 1, waiting: 1, unknown: 1 },
    },
    missingPlans: { late: 2, waiting: 1 },
    appeals: {
      all: 6,
      states: { received: 1, refused: 1, withdrawn: 1, decided: 1, finished: 2 },
      timing: { ...none, late: 1, 'in-time': 1, 'was-late': 2 },
    },
    decisions: { changed: 1, kept: 1, unknown: 1 },
    courseChanges: {
      all: 3,
      states: { finished: 1, cancelled: 1, 'task-given': 1 },
      timing: { ...none, unknown: 1, late: 1 },
    },
    extraWork: { all: 1, states: { 'in-progress': 1 }, timing: { ...none, waiting: 1 } },
  });
});

// The list of what is due in the class's own workbook and the report say the same of every case.
test('late here is late in the class head’s list', () => {
  const some = fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined });
  const dateOf = (days: number | undefined): SchoolDate | '' =>
    days === undefined ? '' : addDays(TODAY, days);
  const undefinedIf = (date: SchoolDate | '') => (date === '' ? undefined : date);
  const arbitrary = fc.record({
    plan: fc.constantFrom(...PLAN_STATES),
    appeal: fc.constantFrom(...APPEAL_STATES),
    change: fc.constantFrom(...COURSE_CHANGE_STATES),
    work: fc.constantFrom(...EXTRA_WORK_STATES),
    due: some.map(dateOf),
    done: some.map(dateOf),
  });
  fc.assert(
    fc.property(arbitrary, ({ plan: planState, appeal: appealState, change, work, due, done }) => {
      const mine = [
        casesOf(
          digestOf('2b', '', { readOn: TODAY, plans: [plan({ state: planState, due, handedIn: done })] }),
        ).plans.timing.late === 1,
        appealTiming(appeal({ state: appealState, decideUntil: due, decided: done }), TODAY) === 'late',
        courseChangeTiming({ ...about, state: change, settleUntil: due, settled: done }, TODAY) === 'late',
        extraWorkTiming({ ...about, state: work, to: due, settled: done }, TODAY) === 'late',
      ];
      const own = { key: '', pupil: '', subject: '' };
      const [dueDay, doneDay] = [undefinedIf(due), undefinedIf(done)];
      const theirs = caseDeadlines(
        {
          plans: [{ ...own, state: planState, due: dueDay, handedIn: doneDay }],
          missingPlans: [],
          support: [],
          appeals: [
            { ...own, state: appealState, meeting: undefined, decideUntil: dueDay, decided: doneDay },
          ],
          courseChanges: [{ ...own, state: change, settleUntil: dueDay, settled: doneDay }],
          extraWork: [{ ...own, state: work, to: dueDay, settled: doneDay }],
          promotion: [],
        },
        TODAY,
      );
      const isLate = (kind: string) => theirs.some((line) => line.kind === kind && line.status === 'late');
      expect(mine).toEqual(['plan', 'appeal', 'course-change', 'extra-work'].map(isLate));
    }),
  );
});

test('every plan has one punctuality', () => {
  const plans = fc.array(
    fc.record({
      state: fc.constantFrom(...PLAN_STATES),
      due: fc.constantFrom<SchoolDate | ''>('', PAST, TODAY),
      handedIn: fc.constantFrom<SchoolDate | ''>('', PAST, TODAY),
    }),
  );
  fc.assert(
    fc.property(plans, (some) => {
      const { all, timing, states } = casesOf(
        digestOf('2b', '', { readOn: TODAY, plans: some.map(plan) }),
      ).plans;
      expect(PUNCTUALITIES.reduce((sum, one) => sum + timing[one], 0)).toBe(all);
      expect(Object.values(states).reduce((sum, one) => sum + one, 0)).toBe(all);
    }),
  );
});
