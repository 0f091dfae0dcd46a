// The days by which something must be done in the cases: plans (S3-41), help (S3-43), appeals (S3-46.5, 46.7), course
// changes (S3-32, 33), extra work (S3-34), and telling parents of the council's decision (S3-45).
import type {
  AppealState,
  CaseKind,
  CourseChangeState,
  ExtraWorkState,
  PlanState,
  SupportState,
} from './case-states';
import type { SchoolDate } from './school-date';

interface Case {
  readonly key: string;
  readonly pupil: string;
  /** '' where it is about no one subject. */
  readonly subject: string;
}
type Day = SchoolDate | undefined;

export interface PlanFacts extends Case {
  readonly state: PlanState;
  readonly due: Day;
  readonly handedIn: Day;
}
export interface SupportFacts extends Case {
  readonly state: SupportState;
  readonly to: Day;
}
export interface AppealFacts extends Case {
  readonly state: AppealState;
  readonly meeting: Day;
  readonly decideUntil: Day;
  readonly decided: Day;
}
export interface CourseChangeFacts extends Case {
  readonly state: CourseChangeState;
  readonly settleUntil: Day;
  readonly settled: Day;
}
export interface ExtraWorkFacts extends Case {
  readonly state: ExtraWorkState;
  readonly to: Day;
  readonly settled: Day;
}
export interface PromotionFacts extends Case {
  readonly informUntil: Day;
  readonly informed: Day;
}
/** A negative grade of a closed semester for which no plan is registered. */
export interface MissingPlan extends Omit<Case, 'key'> {
  readonly due: SchoolDate;
}
export interface CasesOfClass {
  readonly plans: readonly PlanFacts[];
  readonly missingPlans: readonly MissingPlan[];
  readonly support: readonly SupportFacts[];
  readonly appeals: readonly AppealFacts[];
  readonly courseChanges: readonly CourseChangeFacts[];
  readonly extraWork: readonly ExtraWorkFacts[];
  readonly promotion: readonly PromotionFacts[];
}

export const DEADLINES = [
  'plan-register',
  'plan-hand-in',
  'support-end',
  'appeal-meeting',
  'appeal-decide',
  'course-settle',
  'extra-work-settle',
  'promotion-inform',
] as const;
export type DeadlineCode = (typeof DEADLINES)[number];
export type DeadlineStatus = 'late' | 'due' | 'done';

export interface CaseDeadline extends Case {
  readonly kind: CaseKind;
  readonly code: DeadlineCode;
  readonly due: SchoolDate;
  readonly status: DeadlineStatus;
  /** The day it was done; '' where it is not, or nobody wrote it down. */
  readonly done: SchoolDate | '';
  /** It was done after its day. */
  readonly wasLate: boolean;
}

/**
 * All of them by day; on one day by pupil. A day that is not known is no deadline, and what was refused, withdrawn or
 * cancelled asks for nothing any more. The day itself is not yet late.
 */
export function caseDeadlines(cases: CasesOfClass, today: SchoolDate): readonly CaseDeadline[] {
  const lines = [
    ...cases.missingPlans.map((plan) =>
      line('plan', 'plan-register', { ...plan, key: '' }, plan.due, undefined, false),
    ),
    ...cases.plans.map((plan) =>
      line('plan', 'plan-hand-in', plan, plan.due, plan.handedIn, plan.state !== 'prepared'),
    ),
    ...cases.support.map((help) =>
      line('support', 'support-end', help, help.to, undefined, help.state === 'finished'),
    ),
    ...cases.appeals.filter(({ state }) => state !== 'refused' && state !== 'withdrawn').flatMap(ofAppeal),
    ...cases.courseChanges
      .filter(({ state }) => state !== 'cancelled')
      .map((change) =>
        line(
          'course-change',
          'course-settle',
          change,
          change.settleUntil,
          change.settled,
          change.state === 'settled' || change.state === 'finished',
        ),
      ),
    ...cases.extraWork
      .filter(({ state }) => state !== 'cancelled')
      .map((work) =>
        line(
          'extra-work',
          'extra-work-settle',
          work,
          work.to,
          work.settled,
          work.state === 'settled' || work.state === 'finished',
        ),
      ),
    ...cases.promotion.map((pupil) =>
      line('promotion', 'promotion-inform', pupil, pupil.informUntil, pupil.informed, false),
    ),
  ];
  return lines.flatMap((make) => make(today) ?? []).sort(byDay);
}

/** The tasks on the day set for them, and the decision within 7 working days of filing. */
function ofAppeal(appeal: AppealFacts) {
  const { state, meeting, decideUntil, decided } = appeal;
  const isDecided = state === 'decided' || state === 'finished';
  return [
    line('appeal', 'appeal-meeting', appeal, meeting, undefined, isDecided || state === 'tasks-done'),
    line('appeal', 'appeal-decide', appeal, decideUntil, decided, isDecided),
  ];
}

const line =
  (
    kind: CaseKind,
    code: DeadlineCode,
    { key, pupil, subject }: Case,
    due: Day,
    doneOn: Day,
    isDone: boolean,
  ) =>
  (today: SchoolDate): CaseDeadline | undefined => {
    if (due === undefined) return undefined;
    const status = isDone || doneOn !== undefined ? 'done' : today > due ? 'late' : 'due';
    const wasLate = doneOn !== undefined && doneOn > due;
    return { kind, code, key, pupil, subject, due, status, done: doneOn ?? '', wasLate };
  };

const byDay = (one: CaseDeadline, other: CaseDeadline): number =>
  compare(one.due, other.due) || compare(one.pupil, other.pupil) || compare(one.subject, other.subject);
const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
