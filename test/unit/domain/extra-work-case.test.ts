import fc from 'fast-check';
import { possibleSteps, takeStep } from '../../../src/domain/case-machine';
import { EXTRA_WORK_STATES } from '../../../src/domain/case-states';
import {
  EXTRA_WORK_CASE,
  EXTRA_WORK_STEPS,
  type ExtraWorkFacts,
  type ExtraWorkStep,
  extraWorkGrade,
  isExtraWorkLate,
  mayAssign,
} from '../../../src/domain/extra-work-case';
import type { SchoolDate } from '../../../src/domain/school-date';

const day = (text: string) => text as SchoolDate;
const FACTS: ExtraWorkFacts = {
  topics: 'Funkcijos',
  task: '1–20 uždaviniai',
  from: day('2027-06-17'),
  settledOn: day('2027-06-28'),
  grade: '4',
  isPassFail: false,
  proposal: 'promote',
  today: day('2027-06-28'),
};

/** The state after the step, or the codes of what is wrong. */
const taken = (
  step: ExtraWorkStep,
  state: (typeof EXTRA_WORK_STATES)[number],
  facts: Partial<ExtraWorkFacts> = {},
) => {
  const done = takeStep(EXTRA_WORK_CASE, step, state, { ...FACTS, ...facts });
  return done.ok ? done.value : done.issues.map(({ code }) => code);
};

test('which steps each state allows', () => {
  expect(EXTRA_WORK_STATES.map((state) => [state, ...possibleSteps(EXTRA_WORK_CASE, state)])).toEqual([
    ['assigned', 'begin', 'settle', 'cancel'],
    ['in-progress', 'settle', 'cancel'],
    ['settled', 'finish'],
    ['finished'],
    ['cancelled'],
  ]);
});

test.each<
  [string, ExtraWorkStep, (typeof EXTRA_WORK_STATES)[number], Partial<ExtraWorkFacts>, string | string[]]
>([
  ['begun with its tasks', 'begin', 'assigned', {}, 'in-progress'],
  [
    'not without them',
    'begin',
    'assigned',
    { topics: '', task: '' },
    ['extra-work.topics-missing', 'extra-work.task-missing'],
  ],
  ['settled', 'settle', 'in-progress', {}, 'settled'],
  ['settled by a mark of 1', 'settle', 'assigned', { grade: '1' }, 'settled'],
  ['a mark of 12', 'settle', 'in-progress', { grade: '12' }, ['extra-work.grade-not-mark']],
  [
    'no mark and no day',
    'settle',
    'in-progress',
    { grade: '', settledOn: undefined },
    ['extra-work.settled-missing', 'extra-work.grade-missing'],
  ],
  ['tomorrow', 'settle', 'in-progress', { settledOn: day('2027-06-29') }, ['extra-work.settled-future']],
  [
    'before it began',
    'settle',
    'in-progress',
    { settledOn: day('2027-06-16') },
    ['extra-work.settled-before'],
  ],
  ['on its first day', 'settle', 'in-progress', { settledOn: day('2027-06-17') }, 'settled'],
  ['finished by a proposal that a person chose', 'finish', 'settled', {}, 'finished'],
  ['no formula proposes', 'finish', 'settled', { proposal: '' }, ['extra-work.proposal-missing']],
  ['not finished before it is settled', 'finish', 'in-progress', {}, ['case.step-impossible']],
  ['cancelled', 'cancel', 'in-progress', {}, 'cancelled'],
  ['what is settled is not cancelled', 'cancel', 'settled', {}, ['case.step-impossible']],
  ['what is cancelled is not settled', 'settle', 'cancelled', {}, ['case.step-impossible']],
])('%s', (_what, step, state, facts, expected) => {
  expect(taken(step, state, facts)).toEqual(expected);
});

test('a step taken already leads nowhere else, whatever the facts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...EXTRA_WORK_STEPS),
      fc.record({ grade: fc.string() }),
      (step, { grade }) => {
        const { to } = EXTRA_WORK_CASE[step];
        expect(taken(step, to, { grade, proposal: '' })).toBe(to);
      },
    ),
  );
});

test.each<[string, boolean, unknown]>([
  ['10', false, 10],
  [' 7 ', false, 7],
  ['0', false, 'extra-work.grade-not-mark'],
  ['7,5', false, 'extra-work.grade-not-mark'],
  ['įsk', false, 'extra-work.grade-not-mark'],
  ['atleista', false, 'extra-work.grade-not-mark'],
  ['n', false, 'extra-work.grade-not-mark'],
  ['įsk', true, 'įsk'],
  ['neįskaityta', true, 'neįsk'],
  ['8', true, 'extra-work.grade-not-pass'],
  ['atleista', true, 'extra-work.grade-not-pass'],
])('a grade „%s“, passed or failed: %s', (text, isPassFail, expected) => {
  const grade = extraWorkGrade(text, isPassFail);
  expect(grade.ok ? grade.value : grade.issues[0]?.code).toBe(expected);
});

const PROMOTION = {
  activity: undefined,
  proposal: 'extra-work',
  decision: 'extra-work',
  councilNumber: '5',
  councilOn: day('2027-06-16'),
  order: 'V-12',
  orderedOn: day('2027-06-17'),
  informedOn: undefined,
} as const;
const ASSIGNING = {
  promotion: PROMOTION,
  annual: 3,
  from: day('2027-06-17'),
  to: day('2027-06-28'),
} as const;

test.each<[string, Partial<Parameters<typeof mayAssign>[0]>, readonly string[]]>([
  ['by the decision and the order', {}, []],
  ['neįsk is negative too', { annual: 'neįsk' }, []],
  ['without either', { promotion: undefined }, ['extra-work.not-decided']],
  ['another decision', { promotion: { ...PROMOTION, decision: 'repeat' } }, ['extra-work.not-decided']],
  [
    'no order yet',
    { promotion: { ...PROMOTION, order: '', orderedOn: undefined } },
    ['extra-work.not-ordered'],
  ],
  ['a positive grade', { annual: 4 }, ['extra-work.annual-positive']],
  ['an unknown grade', { annual: '' }, ['extra-work.annual-unknown']],
  ['an unreadable grade', { annual: undefined }, ['extra-work.annual-unknown']],
  ['no days', { from: undefined, to: undefined }, ['extra-work.from-missing', 'extra-work.to-missing']],
  ['days the wrong way round', { to: day('2027-06-16') }, ['extra-work.period-reversed']],
  ['before the order', { from: day('2027-06-16') }, ['extra-work.before-order']],
])('assigned %s', (_what, change, expected) => {
  const may = mayAssign({ ...ASSIGNING, ...change });
  expect(may.ok ? [] : may.issues.map(({ code }) => code)).toEqual(expected);
});

test('late from the day after, until it is settled or cancelled', () => {
  const to = day('2027-06-28');
  expect(isExtraWorkLate('assigned', to, day('2027-06-28'))).toBe(false);
  expect(isExtraWorkLate('in-progress', to, day('2027-06-29'))).toBe(true);
  expect(isExtraWorkLate('in-progress', undefined, day('2027-06-29'))).toBe(false);
  for (const state of ['settled', 'finished', 'cancelled'] as const)
    expect(isExtraWorkLate(state, to, day('2027-06-29'))).toBe(false);
});
