// S3-32, 33: the first and the last week, whose grade counts, and which step a change of course may take.
import * as fc from 'fast-check';
import { possibleSteps } from '../../../src/domain/case-machine';
import { COURSE_CHANGE_STATES, type CourseChangeState } from '../../../src/domain/case-states';
import { isSecondaryGrade } from '../../../src/domain/class-grade';
import {
  COURSE_CHANGE_CASE,
  COURSE_CHANGE_STEPS,
  type CourseChangeFacts,
  differenceRule,
  isCourseChangeLate,
  stillHolds,
  takeCourseStep,
} from '../../../src/domain/course-change-case';
import { edgeWeekOf, usualPeriod } from '../../../src/domain/course-week';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';

const day = (text: string) => text as SchoolDate;
const SEMESTERS = [
  { from: day('2026-09-01'), to: day('2027-01-22') },
  { from: day('2027-01-25'), to: day('2027-06-18') },
] as const;

test.each([
  ['2026-08-31', undefined],
  ['2026-09-01', { semester: 1, edge: 'first' }],
  ['2026-09-07', { semester: 1, edge: 'first' }],
  ['2026-09-08', undefined],
  ['2027-01-15', undefined],
  ['2027-01-16', { semester: 1, edge: 'last' }],
  ['2027-01-22', { semester: 1, edge: 'last' }],
  ['2027-01-23', undefined],
  ['2027-01-25', { semester: 2, edge: 'first' }],
  ['2027-01-31', { semester: 2, edge: 'first' }],
  ['2027-02-01', undefined],
  ['2027-06-12', { semester: 2, edge: 'last' }],
  ['2027-06-18', { semester: 2, edge: 'last' }],
  ['2027-06-19', undefined],
])('%s is of the week %p', (text, week) => {
  expect(edgeWeekOf(day(text), SEMESTERS, 7)).toEqual(week);
});

test('a week has as many days as the school says, at either end of a semester, and none where it says none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 1), (edgeDays, index) => {
      const { from, to } = SEMESTERS[index] as (typeof SEMESTERS)[0];
      const all: SchoolDate[] = [];
      for (let at: SchoolDate = from; at <= to; at = addDays(at, 1)) all.push(at);
      const edges = all.map((at) => edgeWeekOf(at, SEMESTERS, edgeDays)?.edge ?? '');
      expect(edges.slice(0, edgeDays).every((edge) => edge === 'first')).toBe(true);
      expect(edges.slice(edges.length - edgeDays).every((edge) => edge === 'last' || edgeDays === 0)).toBe(
        true,
      );
      expect(edges.filter(Boolean)).toHaveLength(2 * edgeDays);
    }),
  );
});

test('the result that is over is the one that a change usually concerns; in September it is of another year', () => {
  const usual = (['first', 'last'] as const).flatMap((edge) =>
    ([1, 2] as const).map((semester) => usualPeriod({ semester, edge })),
  );
  expect(usual).toEqual([undefined, 'semester1', 'semester1', 'annual']);
});

test.each([
  ['B', undefined, undefined, 'counts'],
  ['B', true, true, 'counts'],
  ['A', undefined, undefined, 'undecided'],
  ['A', true, undefined, 'undecided'],
  ['A', undefined, false, 'counts'],
  ['A', false, true, 'counts'],
  ['A', true, false, 'counts'],
  ['A', true, true, 'kept'],
] as const)('from %s, plan done %p, content %p: %s', (from, planDone, satisfied, rule) => {
  expect(differenceRule({ from, planDone, satisfied })).toBe(rule);
});

const TO_EXTENDED: CourseChangeFacts = {
  from: 'B',
  changedOn: day('2027-01-18'),
  week: { semester: 1, edge: 'last' },
  topics: ['Logaritmai'],
  tasks: ['Vadovėlio 3 skyrius'],
  settleUntil: day('2027-02-05'),
  planDone: undefined,
  satisfied: undefined,
  decision: '',
  settledOn: day('2027-02-04'),
  parts: [{ part: 'Testas', possible: '30', scored: '24,5' }],
  grade: '8',
  countsAs: 'semester1',
  today: day('2027-02-10'),
};
const TO_GENERAL: CourseChangeFacts = {
  ...TO_EXTENDED,
  from: 'A',
  planDone: false,
  satisfied: true,
  decision: 'Atsiskaityti už skirtumą',
};
const codes = (
  step: (typeof COURSE_CHANGE_STEPS)[number],
  state: CourseChangeState,
  facts: CourseChangeFacts,
) => {
  const taken = takeCourseStep(step, state, facts);
  return taken.ok ? taken.value : taken.issues.map(({ code }) => code.replace('course.', ''));
};

test.each([
  ['give-task', 'agreed', TO_EXTENDED, 'task-given'],
  ['settle', 'task-given', TO_EXTENDED, 'settled'],
  ['count', 'settled', TO_EXTENDED, 'finished'],
  ['settle', 'task-given', TO_GENERAL, 'settled'],
  ['count', 'settled', TO_GENERAL, 'finished'],
  ['keep', 'agreed', { ...TO_GENERAL, planDone: true }, 'finished'],
  ['keep', 'task-given', { ...TO_GENERAL, planDone: true }, 'finished'],
  ['cancel', 'settled', TO_EXTENDED, 'cancelled'],
  // Taken already.
  ['count', 'finished', TO_EXTENDED, 'finished'],
] as const)('%s in the state %s', (step, state, facts, next) => {
  expect(codes(step, state, facts)).toBe(next);
});

const NOTHING = { topics: [], tasks: [''], settleUntil: undefined, changedOn: undefined };
const refused: readonly [Parameters<typeof codes>[0], CourseChangeState, CourseChangeFacts, string[]][] = [
  ['settle', 'agreed', TO_EXTENDED, ['case.step-impossible']],
  ['count', 'task-given', TO_EXTENDED, ['case.step-impossible']],
  ['cancel', 'finished', TO_EXTENDED, ['case.step-impossible']],
  ['give-task', 'cancelled', TO_EXTENDED, ['case.step-impossible']],
  [
    'give-task',
    'agreed',
    { ...TO_EXTENDED, ...NOTHING },
    ['date-missing', 'topics-missing', 'task-missing', 'until-missing'],
  ],
  ['give-task', 'agreed', { ...TO_EXTENDED, settleUntil: day('2027-01-17') }, ['until-early']],
  ['give-task', 'agreed', { ...TO_GENERAL, planDone: true }, ['not-needed']],
  [
    'settle',
    'task-given',
    { ...TO_EXTENDED, settledOn: undefined, grade: '' },
    ['settled-missing', 'grade-missing'],
  ],
  ['settle', 'task-given', { ...TO_EXTENDED, settledOn: day('2027-02-11') }, ['settled-future']],
  ['settle', 'task-given', { ...TO_EXTENDED, settledOn: day('2027-01-17') }, ['settled-early']],
  ['settle', 'task-given', { ...TO_EXTENDED, grade: '12' }, ['grade-wrong']],
  ['settle', 'task-given', { ...TO_EXTENDED, grade: '7,5' }, ['grade-wrong']],
  ['settle', 'task-given', { ...TO_EXTENDED, grade: 'įsk' }, ['grade-wrong']],
  ['settle', 'task-given', { ...TO_GENERAL, planDone: undefined }, ['undecided']],
  ['settle', 'task-given', { ...TO_GENERAL, planDone: true }, ['not-needed']],
  ['settle', 'task-given', { ...TO_GENERAL, decision: '' }, ['decision-missing']],
  ['count', 'settled', { ...TO_EXTENDED, countsAs: undefined }, ['counts-missing']],
  ['count', 'settled', { ...TO_EXTENDED, week: undefined }, ['counts-between']],
  ['keep', 'agreed', TO_EXTENDED, ['keep-extended']],
  ['keep', 'agreed', TO_GENERAL, ['keep-refused']],
  ['keep', 'agreed', { ...TO_GENERAL, planDone: true, satisfied: undefined }, ['undecided']],
  ['keep', 'agreed', { ...TO_GENERAL, planDone: true, decision: '' }, ['decision-missing']],
];
test.each(refused)('%s in the state %s is refused', (step, state, facts, issues) => {
  expect(codes(step, state, facts)).toEqual(issues);
});

test.each([
  [{ part: 'Testas', possible: '30', scored: '30' }, []],
  [{ part: 'Testas', possible: '30', scored: '0' }, []],
  [{ part: 'Testas', possible: '30', scored: '30,1' }, ['points-over']],
  [{ part: 'Testas', possible: '0', scored: '0' }, ['points-wrong']],
  [{ part: 'Testas', possible: '30', scored: '' }, ['points-wrong']],
  [{ part: '', possible: '30', scored: '3' }, ['points-wrong']],
  [{ part: 'Testas', possible: '30', scored: '-1' }, ['points-wrong']],
])('points %p', (part, issues) => {
  const facts = { ...TO_EXTENDED, parts: [part] };
  expect(codes('settle', 'task-given', facts)).toEqual(issues.length > 0 ? issues : 'settled');
});

test('between the weeks it is finished without being anybody’s grade', () => {
  expect(codes('count', 'settled', { ...TO_EXTENDED, week: undefined, countsAs: undefined })).toBe(
    'finished',
  );
});

test('what is corrected later must still bear the state', () => {
  const holds = (state: CourseChangeState, facts: CourseChangeFacts) =>
    stillHolds(state, facts).map(({ code }) => code);
  expect(holds('agreed', { ...TO_EXTENDED, ...NOTHING, grade: '' })).toEqual([]);
  expect(holds('task-given', { ...TO_EXTENDED, topics: [] })).toEqual(['course.topics-missing']);
  expect(holds('task-given', { ...TO_GENERAL, planDone: true })).toEqual([]);
  expect(holds('settled', { ...TO_EXTENDED, grade: '' })).toEqual(['course.grade-missing']);
});

test('whatever is filled in, a case ends only by settling, by keeping a grade from A to B, or by being cancelled', () => {
  const facts = fc.record({
    from: fc.constantFrom('A' as const, 'B' as const),
    planDone: fc.constantFrom(true, false, undefined),
    satisfied: fc.constantFrom(true, false, undefined),
    grade: fc.constantFrom('', '1', '10', '11'),
    countsAs: fc.constantFrom(undefined, 'annual' as const),
    week: fc.constantFrom(undefined, { semester: 2, edge: 'last' } as const),
    decision: fc.constantFrom('', 'x'),
  });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...COURSE_CHANGE_STEPS), { maxLength: 8 }), facts, (steps, own) => {
      let state: CourseChangeState = 'agreed';
      const path: CourseChangeState[] = [];
      for (const step of steps) {
        const taken = takeCourseStep(step, state, { ...TO_EXTENDED, ...own });
        if (taken.ok && taken.value !== state) path.push(taken.value);
        if (taken.ok) state = taken.value;
      }
      if (state !== 'finished') return;
      if (path.includes('settled')) {
        expect(['1', '10']).toContain(own.grade);
        expect(own.countsAs !== undefined).toBe(own.week !== undefined);
        expect(differenceRule(own)).toBe('counts');
      } else {
        expect([own.from, own.planDone, own.satisfied]).toEqual(['A', true, true]);
      }
      expect(path).not.toContain('cancelled');
    }),
  );
});

test('no step leaves a state in which the case has ended', () => {
  const ended = COURSE_CHANGE_STATES.filter((state) => possibleSteps(COURSE_CHANGE_CASE, state).length === 0);
  expect(ended).toEqual(['finished', 'cancelled']);
});

test.each([
  ['task-given', '2027-02-05', false],
  ['task-given', '2027-02-06', true],
  ['settled', '2027-02-06', false],
  ['cancelled', '2027-02-06', false],
] as const)('%s on %s is late: %p', (state, today, late) => {
  expect(isCourseChangeLate(state, day('2027-02-05'), day(today))).toBe(late);
});

test.each([
  ['III', true],
  ['IV g', true],
  ['iii', true],
  ['II', false],
  ['8', false],
  ['', false],
])('courses in the class %s: %p', (grade, isSecondary) => {
  expect(isSecondaryGrade(grade)).toBe(isSecondary);
});
