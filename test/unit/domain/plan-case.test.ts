import fc from 'fast-check';
import { PLAN_STATES, type PlanState } from '../../../src/domain/case-states';
import {
  handingIn,
  latestDay,
  PLAN_STEPS,
  type PlanFacts,
  type PlanStep,
  planSteps,
  takePlanStep,
} from '../../../src/domain/plan-case';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';
import { checkMeeting, takeSupportStep } from '../../../src/domain/support-case';

const day = (text: string) => text as SchoolDate;
const TODAY = day('2027-02-01');
const facts = (more: Partial<PlanFacts> = {}): PlanFacts => ({
  on: TODAY,
  today: TODAY,
  since: day('2027-01-22'),
  parentsInformed: day('2027-01-29'),
  outcome: 'partly',
  ...more,
});
const codes = (
  state: PlanState,
  step: PlanStep,
  more: Partial<PlanFacts> = {},
): readonly string[] | PlanState => {
  const result = takePlanStep(state, step, facts(more));
  return result.ok ? result.value : result.issues.map(({ code }) => code);
};
const IMPOSSIBLE = ['case.step-impossible'];

test.each<[PlanState, PlanStep, PlanState | readonly string[]]>([
  ['prepared', 'hand-in', 'handed-in'],
  ['prepared', 'inform-parents', IMPOSSIBLE],
  ['prepared', 'begin', IMPOSSIBLE],
  ['prepared', 'finish', IMPOSSIBLE],
  ['handed-in', 'inform-parents', 'parents-informed'],
  ['handed-in', 'begin', 'in-progress'],
  ['handed-in', 'finish', IMPOSSIBLE],
  ['parents-informed', 'begin', 'in-progress'],
  ['parents-informed', 'finish', 'finished'],
  ['parents-informed', 'hand-in', IMPOSSIBLE],
  ['in-progress', 'inform-later', 'in-progress'],
  ['in-progress', 'inform-parents', IMPOSSIBLE],
  ['in-progress', 'finish', 'finished'],
  ['finished', 'begin', IMPOSSIBLE],
  ['finished', 'inform-later', IMPOSSIBLE],
  // What is done already is no error.
  ['handed-in', 'hand-in', 'handed-in'],
  ['finished', 'finish', 'finished'],
])('a plan that is %s: %s (S3-41, 42, 43)', (state, step, expected) => {
  expect(codes(state, step)).toEqual(expected);
});

test('a step has its day: not before what was done, not in the future', () => {
  expect(codes('prepared', 'hand-in', { on: day('2027-02-02') })).toEqual(['plan.day-in-future']);
  expect(codes('prepared', 'hand-in', { on: day('2027-01-21') })).toEqual(['plan.day-too-early']);
  expect(codes('prepared', 'hand-in', { on: day('2027-01-22') })).toBe('handed-in');
  expect(codes('prepared', 'hand-in', { since: undefined, on: day('2026-01-01') })).toBe('handed-in');
});

test('a plan is finished when the parents know of it and it is said how it ended; all that lacks is told', () => {
  const none = { parentsInformed: undefined, outcome: undefined, on: day('2027-02-02') };
  expect(codes('in-progress', 'finish', none)).toEqual([
    'plan.day-in-future',
    'plan.parents-not-informed',
    'plan.outcome-missing',
  ]);
});

test('what is offered next', () => {
  const offered = (state: PlanState, parentsInformed?: SchoolDate) => planSteps(state, { parentsInformed });
  expect(offered('prepared')).toEqual(['hand-in']);
  expect(offered('handed-in')).toEqual(['inform-parents', 'begin']);
  expect(offered('in-progress')).toEqual(['inform-later']);
  expect(offered('in-progress', TODAY)).toEqual(['finish']);
  expect(offered('finished', TODAY)).toEqual([]);
});

test('whatever is offered can be taken with its day and outcome; nothing else leads anywhere', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLAN_STATES),
      fc.constantFrom(...PLAN_STEPS),
      fc.option(fc.constant(day('2027-01-29')), { nil: undefined }),
      (state, step, parentsInformed) => {
        const result = takePlanStep(state, step, facts({ parentsInformed }));
        if (planSteps(state, { parentsInformed }).includes(step)) expect(result.ok).toBe(true);
        else if (result.ok) expect(result.value).toBe(state);
      },
    ),
  );
});

test.each<[PlanState, string | undefined, string | undefined, string]>([
  ['prepared', '2027-02-01', undefined, 'in-time'],
  ['prepared', '2027-01-29', undefined, 'late'],
  ['handed-in', '2027-01-29', '2027-01-29', 'in-time'],
  ['handed-in', '2027-01-29', '2027-02-01', 'was-late'],
  ['finished', '2027-01-29', '2027-02-01', 'was-late'],
  // Handed in on a day that nobody wrote down.
  ['in-progress', '2027-01-29', undefined, 'in-time'],
  ['prepared', undefined, undefined, 'in-time'],
])('handing in: %s, due %s, handed in %s (S3-41)', (state, due, handedIn, expected) => {
  const plan = { state, due: due ? day(due) : undefined, handedIn: handedIn ? day(handedIn) : undefined };
  expect(handingIn(plan, TODAY)).toBe(expected);
});

test('the latest day', () => {
  expect(latestDay(undefined, undefined)).toBeUndefined();
  expect(latestDay(day('2027-01-22'), undefined, day('2027-01-20'))).toBe('2027-01-22');
});

const YEAR = { from: day('2026-09-01'), to: day('2027-08-31') };
const meeting = { date: TODAY, minutes: 45, topic: 'Kvadratinės lygtys' };

test.each<[string, Parameters<typeof checkMeeting>[0], readonly string[]]>([
  ['whole', meeting, []],
  ['no minutes', { ...meeting, minutes: undefined }, []],
  ['no day', { ...meeting, date: undefined }, ['help.date-missing']],
  ['another year', { ...meeting, date: addDays(YEAR.to, 1) }, ['help.date-outside']],
  ['the last day of the year', { ...meeting, date: YEAR.to }, []],
  ['nothing said', { ...meeting, topic: '  ' }, ['help.topic-missing']],
  ['no time at all', { ...meeting, minutes: 0 }, ['help.minutes-wrong']],
  ['half a minute', { ...meeting, minutes: 0.5 }, ['help.minutes-wrong']],
  ['longer than a day at school', { ...meeting, minutes: 481 }, ['help.minutes-wrong']],
  [
    'all wrong',
    { date: undefined, minutes: -1, topic: '' },
    ['help.date-missing', 'help.topic-missing', 'help.minutes-wrong'],
  ],
])('a line of help: %s (S3-43)', (_what, line, expected) => {
  expect(checkMeeting(line, YEAR).map(({ code }) => code)).toEqual(expected);
});

test('help goes on until it is finished, and is finished with an outcome', () => {
  const known = { from: day('2027-01-25'), to: TODAY, outcome: 'reached' as const, meetings: 2 };
  const codesOf = (state: 'in-progress' | 'finished', step: 'meet' | 'finish', more = {}) => {
    const result = takeSupportStep(state, step, { ...known, ...more });
    return result.ok ? result.value : result.issues.map(({ code }) => code);
  };
  expect(codesOf('in-progress', 'meet')).toBe('in-progress');
  expect(codesOf('finished', 'meet')).toEqual(IMPOSSIBLE);
  expect(codesOf('in-progress', 'finish')).toBe('finished');
  expect(
    codesOf('in-progress', 'finish', { outcome: undefined, meetings: 0, to: day('2027-01-24') }),
  ).toEqual(['help.no-meetings', 'plan.outcome-missing', 'help.period-reversed']);
});
