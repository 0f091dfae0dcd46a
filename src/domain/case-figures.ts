// How a class's cases stand: by state, and by whether what the policy gives a last day was done by it.
import type { AppealState, CourseChangeState, ExtraWorkState, PlanState } from './case-states';
import type {
  ClassDigest,
  DigestAppeal,
  DigestCourseChange,
  DigestExtraWork,
  DigestMissingPlan,
  DigestPlan,
} from './class-digest';
import { PUNCTUALITIES, type Punctuality, punctualityOf } from './punctuality';
import type { SchoolDate } from './school-date';

export interface CaseFigures<State extends string> {
  readonly all: number;
  readonly states: Readonly<Partial<Record<State, number>>>;
  /** Of those that still ask for something or have done it: none refused, withdrawn or cancelled. */
  readonly timing: Readonly<Record<Punctuality, number>>;
}

/** S3-41: handed in to the class head within 5 working days. */
export const planTiming = ({ state, due, handedIn }: DigestPlan, today: SchoolDate): Punctuality =>
  punctualityOf(due, handedIn, state !== 'prepared', today);

/** S3-41: what is not registered is late after its day and waits until then. */
export const missingPlanTiming = ({ due }: DigestMissingPlan, today: SchoolDate): 'late' | 'waiting' =>
  today > due ? 'late' : 'waiting';

/** S3-46.5: decided within 7 working days; undefined for what is not considered. */
export function appealTiming(
  { state, decideUntil, decided }: DigestAppeal,
  today: SchoolDate,
): Punctuality | undefined {
  if (state === 'refused' || state === 'withdrawn') return undefined;
  return punctualityOf(decideUntil, decided, state === 'decided' || state === 'finished', today);
}

/** S3-32, 33: by the day that was set. */
export function courseChangeTiming(
  { state, settleUntil, settled }: DigestCourseChange,
  today: SchoolDate,
): Punctuality | undefined {
  if (state === 'cancelled') return undefined;
  return punctualityOf(settleUntil, settled, state === 'settled' || state === 'finished', today);
}

/** S3-34: by the last day of the extra work. */
export function extraWorkTiming(
  { state, to, settled }: DigestExtraWork,
  today: SchoolDate,
): Punctuality | undefined {
  if (state === 'cancelled') return undefined;
  return punctualityOf(to, settled, state === 'settled' || state === 'finished', today);
}

export interface ClassCases {
  readonly plans: CaseFigures<PlanState>;
  readonly missingPlans: { readonly late: number; readonly waiting: number };
  readonly appeals: CaseFigures<AppealState>;
  /** Of the appeals that are decided: whether the grade was changed. */
  readonly decisions: { readonly changed: number; readonly kept: number; readonly unknown: number };
  readonly courseChanges: CaseFigures<CourseChangeState>;
  readonly extraWork: CaseFigures<ExtraWorkState>;
}

/** As of the day the class was read. */
export function casesOf(digest: ClassDigest): ClassCases {
  const { readOn: today, plans, missingPlans, appeals, courseChanges, extraWork } = digest;
  const missing = missingPlans.map((plan) => missingPlanTiming(plan, today));
  const decided = appeals.filter(({ state }) => state === 'decided' || state === 'finished');
  return {
    plans: figuresOf(plans, (plan) => planTiming(plan, today)),
    missingPlans: { late: countOf(missing, 'late'), waiting: countOf(missing, 'waiting') },
    appeals: figuresOf(appeals, (appeal) => appealTiming(appeal, today)),
    decisions: {
      changed: decided.filter(({ isChanged }) => isChanged === true).length,
      kept: decided.filter(({ isChanged }) => isChanged === false).length,
      unknown: decided.filter(({ isChanged }) => isChanged === null).length,
    },
    courseChanges: figuresOf(courseChanges, (change) => courseChangeTiming(change, today)),
    extraWork: figuresOf(extraWork, (work) => extraWorkTiming(work, today)),
  };
}

function figuresOf<State extends string, Case extends { readonly state: State }>(
  cases: readonly Case[],
  timingOf: (one: Case) => Punctuality | undefined,
): CaseFigures<State> {
  const states: Partial<Record<State, number>> = {};
  for (const { state } of cases) states[state] = (states[state] ?? 0) + 1;
  const timings = cases.map(timingOf);
  return {
    all: cases.length,
    states,
    timing: Object.fromEntries(
      PUNCTUALITIES.map((timing) => [timing, countOf(timings, timing)]),
    ) as CaseFigures<State>['timing'],
  };
}

const countOf = <Value>(values: readonly Value[], wanted: Value): number =>
  values.filter((value) => value === wanted).length;
