// Extra work after the year (S3-34): the council decides it, the director orders it (S3-44), and its mark becomes the
// annual grade, also where it is lower.
import type { Step, Steps } from './case-machine';
import type { ExtraWorkState } from './case-states';
import { FAILED, isNegative, isPositive, type Outcome, PASSED, parseOutcome } from './outcome';
import type { PromotionRecord } from './promotion';
import { failure, type Issue, type Result, success } from './result';
import type { SchoolDate } from './school-date';

export const EXTRA_WORK_STEPS = ['begin', 'settle', 'finish', 'cancel'] as const;
export type ExtraWorkStep = (typeof EXTRA_WORK_STEPS)[number];

export interface ExtraWorkFacts {
  readonly topics: string;
  readonly task: string;
  readonly from: SchoolDate | undefined;
  readonly settledOn: SchoolDate | undefined;
  readonly grade: string;
  readonly isPassFail: boolean;
  readonly proposal: string;
  readonly today: SchoolDate;
}

const missing = (code: string, is: boolean): readonly Issue[] => (is ? [{ code, params: {} }] : []);
const step = (
  from: readonly ExtraWorkState[],
  to: ExtraWorkState,
  requires?: Step<ExtraWorkState, ExtraWorkFacts>['requires'],
): Step<ExtraWorkState, ExtraWorkFacts> => ({ from, to, ...(requires ? { requires } : {}) });

export const EXTRA_WORK_CASE: Steps<ExtraWorkState, ExtraWorkStep, ExtraWorkFacts> = {
  begin: step(['assigned'], 'in-progress', ({ topics, task }) => [
    ...missing('extra-work.topics-missing', topics === ''),
    ...missing('extra-work.task-missing', task === ''),
  ]),
  settle: step(['assigned', 'in-progress'], 'settled', (facts) => {
    const { settledOn, from, today } = facts;
    const grade = extraWorkGrade(facts.grade, facts.isPassFail);
    return [
      ...missing('extra-work.settled-missing', !settledOn),
      ...missing('extra-work.settled-future', settledOn !== undefined && settledOn > today),
      ...missing(
        'extra-work.settled-before',
        settledOn !== undefined && from !== undefined && settledOn < from,
      ),
      ...(grade.ok ? [] : grade.issues),
    ];
  }),
  finish: step(['settled'], 'finished', ({ proposal }) =>
    missing('extra-work.proposal-missing', proposal === ''),
  ),
  cancel: step(['assigned', 'in-progress'], 'cancelled'),
};

/** 1–10, or `įsk`/`neįsk` in a subject that is only passed; nothing else can stand for the year. */
export function extraWorkGrade(text: string, isPassFail: boolean): Result<Outcome> {
  const value = text.trim();
  if (value === '') return failure('extra-work.grade-missing');
  const grade = parseOutcome(value);
  if (grade.ok && isPassFail && (grade.value === PASSED || grade.value === FAILED)) return grade;
  if (grade.ok && !isPassFail && typeof grade.value === 'number') return grade;
  return isPassFail
    ? failure('extra-work.grade-not-pass', { value })
    : failure('extra-work.grade-not-mark', { value });
}

export interface Assigning {
  /** What the council and the director have written of the pupil; undefined: nothing. */
  readonly promotion: PromotionRecord | undefined;
  /** The subject's annual grade as it stands; undefined where it cannot be read. */
  readonly annual: Outcome | undefined;
  readonly from: SchoolDate | undefined;
  readonly to: SchoolDate | undefined;
}

/** Extra work is assigned only by the council's decision and the order, for a negative annual grade (S3-34, 44). */
export function mayAssign({ promotion, annual, from, to }: Assigning): Result<void> {
  const isDecided = promotion?.decision === 'extra-work';
  const isOrdered = promotion !== undefined && promotion.order !== '' && promotion.orderedOn !== undefined;
  const issues: Issue[] = [
    ...missing('extra-work.not-decided', !isDecided),
    ...missing('extra-work.not-ordered', isDecided && !isOrdered),
    ...missing(
      'extra-work.annual-unknown',
      annual === undefined || !(isNegative(annual) || isPositive(annual)),
    ),
    ...missing('extra-work.annual-positive', annual !== undefined && isPositive(annual)),
    ...missing('extra-work.from-missing', !from),
    ...missing('extra-work.to-missing', !to),
    ...missing('extra-work.period-reversed', from !== undefined && to !== undefined && to < from),
    ...missing(
      'extra-work.before-order',
      from !== undefined && promotion?.orderedOn !== undefined && from < promotion.orderedOn,
    ),
  ];
  return issues.length > 0 ? { ok: false, issues } : success(undefined);
}

/** Not settled by the end of its period; the day itself is not yet late. */
export const isExtraWorkLate = (
  state: ExtraWorkState,
  to: SchoolDate | undefined,
  today: SchoolDate,
): boolean => (state === 'assigned' || state === 'in-progress') && to !== undefined && today > to;
