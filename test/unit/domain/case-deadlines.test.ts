import fc from 'fast-check';
import { type CasesOfClass, caseDeadlines } from '../../../src/domain/case-deadlines';
import { APPEAL_STATES, PLAN_STATES } from '../../../src/domain/case-states';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';

const day = (text: string) => text as SchoolDate;
const pupil = { pupil: 'Pavyzdys Jonas', subject: 'Matematika' };
const nothing: CasesOfClass = {
  plans: [],
  missingPlans: [],
  support: [],
  appeals: [],
  courseChanges: [],
  extraWork: [],
  promotion: [],
};
/** `code due status done`, `!` where it was done too late. */
const told = (cases: Partial<CasesOfClass>, today = '2027-02-01') =>
  caseDeadlines({ ...nothing, ...cases }, day(today)).map(({ code, due, status, done, wasLate }) =>
    [code, due, status, done]
      .filter(Boolean)
      .join(' ')
      .concat(wasLate ? ' !' : ''),
  );
const plan = { ...pupil, key: 'p', state: 'prepared', due: day('2027-02-01'), handedIn: undefined } as const;
const appeal = {
  ...pupil,
  key: 'a',
  state: 'received',
  meeting: undefined,
  decideUntil: day('2027-02-03'),
  decided: undefined,
} as const;

describe('a day of a case', () => {
  test.each<[string, Partial<CasesOfClass>, string[]]>([
    ['a plan on its day is due', { plans: [plan] }, ['plan-hand-in 2027-02-01 due']],
    [
      'a plan after its day is late',
      { plans: [{ ...plan, due: day('2027-01-29') }] },
      ['plan-hand-in 2027-01-29 late'],
    ],
    [
      'a plan handed in too late is done, and says so',
      { plans: [{ ...plan, state: 'handed-in', due: day('2027-01-28'), handedIn: day('2027-01-29') }] },
      ['plan-hand-in 2027-01-28 done 2027-01-29 !'],
    ],
    [
      'a plan further on than handed in is done, also without the day',
      { plans: [{ ...plan, state: 'in-progress' }] },
      ['plan-hand-in 2027-02-01 done'],
    ],
    ['a plan whose day was deleted has no deadline', { plans: [{ ...plan, due: undefined }] }, []],
    [
      'a negative grade without a plan asks for one',
      { missingPlans: [{ ...pupil, due: day('2027-01-29') }] },
      ['plan-register 2027-01-29 late'],
    ],
    ['an appeal is to be decided', { appeals: [appeal] }, ['appeal-decide 2027-02-03 due']],
    [
      'an appeal with its meeting',
      { appeals: [{ ...appeal, state: 'material-given', meeting: day('2027-01-29') }] },
      ['appeal-meeting 2027-01-29 late', 'appeal-decide 2027-02-03 due'],
    ],
    [
      'an appeal decided',
      { appeals: [{ ...appeal, state: 'decided', meeting: day('2027-01-29'), decided: day('2027-02-03') }] },
      ['appeal-meeting 2027-01-29 done', 'appeal-decide 2027-02-03 done 2027-02-03'],
    ],
    ['a refused appeal asks for nothing', { appeals: [{ ...appeal, state: 'refused' }] }, []],
    ['a withdrawn appeal asks for nothing', { appeals: [{ ...appeal, state: 'withdrawn' }] }, []],
    [
      'the difference of a course',
      {
        courseChanges: [
          { ...pupil, key: 'c', state: 'task-given', settleUntil: day('2027-02-10'), settled: undefined },
        ],
      },
      ['course-settle 2027-02-10 due'],
    ],
    [
      'a cancelled change of course asks for nothing',
      {
        courseChanges: [
          { ...pupil, key: 'c', state: 'cancelled', settleUntil: day('2027-02-10'), settled: undefined },
        ],
      },
      [],
    ],
    [
      'extra work settled',
      {
        extraWork: [
          { ...pupil, key: 'x', state: 'settled', to: day('2027-06-20'), settled: day('2027-06-18') },
        ],
      },
      ['extra-work-settle 2027-06-20 done 2027-06-18'],
    ],
    [
      'help goes on',
      { support: [{ ...pupil, key: 's', state: 'in-progress', to: day('2027-01-31') }] },
      ['support-end 2027-01-31 late'],
    ],
    [
      'parents told of the order',
      { promotion: [{ ...pupil, key: 'k', informUntil: day('2027-06-23'), informed: day('2027-06-22') }] },
      ['promotion-inform 2027-06-23 done 2027-06-22'],
    ],
  ])('%s', (_name, cases, expected) => {
    expect(told(cases)).toEqual(expected);
  });

  test('by day, on one day by pupil', () => {
    const plans = ['Ž', 'B', 'A'].map((name, index) => ({
      ...plan,
      pupil: name,
      due: addDays(plan.due, index === 2 ? 3 : 0),
    }));
    const names = caseDeadlines({ ...nothing, plans }, day('2027-02-01')).map((line) => line.pupil);
    expect(names).toEqual(['B', 'Ž', 'A']);
  });
});

test('a day later nothing is less late, and what is done stays done', () => {
  const anyDay = fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined });
  const after = (days: number | undefined) => (days === undefined ? undefined : addDays(plan.due, days));
  const some = fc.record({
    plans: fc.array(
      fc.tuple(fc.constantFrom(...PLAN_STATES), anyDay, anyDay).map(([state, due, handedIn]) => ({
        ...plan,
        state,
        due: after(due),
        handedIn: after(handedIn),
      })),
    ),
    appeals: fc.array(
      fc.tuple(fc.constantFrom(...APPEAL_STATES), anyDay, anyDay).map(([state, meeting, decideUntil]) => ({
        ...appeal,
        state,
        meeting: after(meeting),
        decideUntil: after(decideUntil),
      })),
    ),
  });
  const order = ['due', 'late'];
  fc.assert(
    fc.property(some, fc.integer({ min: -30, max: 30 }), (cases, shift) => {
      const today = addDays(plan.due, shift);
      const now = caseDeadlines({ ...nothing, ...cases }, today);
      const later = caseDeadlines({ ...nothing, ...cases }, addDays(today, 1));
      expect(later).toHaveLength(now.length);
      for (const [index, line] of now.entries()) {
        const next = later[index]?.status ?? 'due';
        if (line.status === 'done') expect(next).toBe('done');
        else expect(order.indexOf(next)).toBeGreaterThanOrEqual(order.indexOf(line.status));
      }
    }),
  );
});
