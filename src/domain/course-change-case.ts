// A change of a subject's course in III–IV (S3-32, 33): the difference is set as a task, settled, and its mark becomes a
// semester's or the year's grade; from A to B only where the teacher may not simply leave the grade.
import { type Step, type Steps, takeStep } from './case-machine';
import type { CourseChangeState } from './case-states';
import type { EdgeWeek, GradePeriod } from './course-week';
import { compareDecimals, decimal, parseDecimal } from './decimal';
import { parseWholeMark } from './outcome';
import type { Issue, Result } from './result';
import type { SchoolDate } from './school-date';

export const COURSES = ['A', 'B'] as const;
export type Course = (typeof COURSES)[number];

/** A part of the settlement: its points as typed, with a decimal comma; '' while they are not known. */
export interface SettledPart {
  readonly part: string;
  readonly possible: string;
  readonly scored: string;
}
export interface CourseChangeFacts {
  readonly from: Course;
  readonly changedOn: SchoolDate | undefined;
  /** Undefined between the first and the last weeks. */
  readonly week: EdgeWeek | undefined;
  readonly topics: readonly string[];
  readonly tasks: readonly string[];
  readonly settleUntil: SchoolDate | undefined;
  /** From A to B: is the plan of course B carried out whole, and is the pupil content with the grade. */
  readonly planDone: boolean | undefined;
  readonly satisfied: boolean | undefined;
  readonly decision: string;
  readonly settledOn: SchoolDate | undefined;
  readonly parts: readonly SettledPart[];
  readonly grade: string;
  readonly countsAs: GradePeriod | undefined;
  readonly today: SchoolDate;
}

/**
 * `counts`: the mark of the difference is the grade. `kept`: from A to B, the plan is carried out and the pupil is
 * content: the teacher leaves the grade. `undecided`: from A to B, it is not said yet.
 */
export type DifferenceRule = 'counts' | 'kept' | 'undecided';
export function differenceRule({
  from,
  planDone,
  satisfied,
}: Pick<CourseChangeFacts, 'from' | 'planDone' | 'satisfied'>): DifferenceRule {
  if (from === 'B' || planDone === false || satisfied === false) return 'counts';
  return planDone === undefined || satisfied === undefined ? 'undecided' : 'kept';
}

export const COURSE_CHANGE_STEPS = ['give-task', 'settle', 'count', 'keep', 'cancel'] as const;
export type CourseChangeStep = (typeof COURSE_CHANGE_STEPS)[number];

const missing = (code: string, is: boolean): readonly Issue[] => (is ? [{ code, params: {} }] : []);
type Requires = NonNullable<Step<CourseChangeState, CourseChangeFacts>['requires']>;
const step = (from: readonly CourseChangeState[], to: CourseChangeState, requires?: Requires) => ({
  from,
  to,
  ...(requires ? { requires } : {}),
});

const taskIsSet: Requires = (facts) => [
  ...missing('course.date-missing', !facts.changedOn),
  ...missing('course.not-needed', differenceRule(facts) === 'kept'),
  ...missing('course.topics-missing', !facts.topics.some(Boolean)),
  ...missing('course.task-missing', !facts.tasks.some(Boolean)),
  ...missing('course.until-missing', !facts.settleUntil),
  ...missing(
    'course.until-early',
    facts.settleUntil !== undefined && facts.changedOn !== undefined && facts.settleUntil < facts.changedOn,
  ),
];
const isSettled: Requires = (facts) => {
  const { settledOn, changedOn, today } = facts;
  const rule = differenceRule(facts);
  return [
    ...missing('course.undecided', rule === 'undecided'),
    ...missing('course.not-needed', rule === 'kept'),
    ...missing('course.decision-missing', facts.from === 'A' && facts.decision === ''),
    ...missing('course.settled-missing', !settledOn),
    ...missing('course.settled-future', settledOn !== undefined && settledOn > today),
    ...missing('course.settled-early', settledOn !== undefined && !!changedOn && settledOn < changedOn),
    ...partIssues(facts.parts),
    ...gradeIssues(facts.grade),
  ];
};

export const COURSE_CHANGE_CASE: Steps<CourseChangeState, CourseChangeStep, CourseChangeFacts> = {
  'give-task': step(['agreed'], 'task-given', taskIsSet),
  settle: step(['task-given'], 'settled', isSettled),
  // Between the weeks the policy makes the mark nobody's grade: it stays the case's.
  count: step(['settled'], 'finished', (facts) => [
    ...isSettled(facts),
    ...missing('course.counts-missing', facts.week !== undefined && !facts.countsAs),
    ...missing('course.counts-between', facts.week === undefined && facts.countsAs !== undefined),
  ]),
  keep: step(['agreed', 'task-given'], 'finished', (facts) => {
    if (facts.from === 'B') return missing('course.keep-extended', true);
    return [
      ...missing('course.undecided', differenceRule(facts) === 'undecided'),
      ...missing('course.keep-refused', differenceRule(facts) === 'counts'),
      ...missing('course.decision-missing', facts.decision === ''),
    ];
  }),
  cancel: step(['agreed', 'task-given', 'settled'], 'cancelled'),
};

/** Whether what was changed still bears the state in which the case stands. */
export function stillHolds(state: CourseChangeState, facts: CourseChangeFacts): readonly Issue[] {
  if (state === 'task-given') return taskIsSet({ ...facts, ...NOT_ANSWERED });
  return state === 'settled' ? isSettled(facts) : [];
}
/** The answers may come after the task: then the next step says what follows of them. */
const NOT_ANSWERED = { planDone: undefined, satisfied: undefined };

export const takeCourseStep = (
  name: CourseChangeStep,
  state: CourseChangeState,
  facts: CourseChangeFacts,
): Result<CourseChangeState> => takeStep(COURSE_CHANGE_CASE, name, state, facts);

/** Not settled by its day; the day itself is not yet late. */
export const isCourseChangeLate = (
  state: CourseChangeState,
  settleUntil: SchoolDate | undefined,
  today: SchoolDate,
): boolean => (state === 'agreed' || state === 'task-given') && !!settleUntil && today > settleUntil;

function partIssues(parts: readonly SettledPart[]): readonly Issue[] {
  return parts.flatMap(({ part, possible, scored }) => {
    const [most, points] = [parseDecimal(possible), parseDecimal(scored)];
    const isNumber = most && points && compareDecimals(points, decimal(0)) >= 0;
    if (part === '' || !isNumber || compareDecimals(most, decimal(0)) <= 0)
      return [{ code: 'course.points-wrong', params: { part, possible, scored } }];
    return compareDecimals(points, most) > 0
      ? [{ code: 'course.points-over', params: { part, possible, scored } }]
      : [];
  });
}

/** S3-4; courses are marked, never only passed. */
function gradeIssues(grade: string): readonly Issue[] {
  if (grade === '') return missing('course.grade-missing', true);
  return parseWholeMark(grade) === undefined
    ? [{ code: 'course.grade-wrong', params: { value: grade } }]
    : [];
}
