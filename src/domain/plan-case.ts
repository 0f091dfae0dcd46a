// A compensation plan on its way (S3-41, 42, 43): prepared by the teacher and the pupil, handed to the class head, shown
// to the parents, carried out, finished.
import { possibleSteps, type Steps, takeStep } from './case-machine';
import type { PlanState } from './case-states';
import type { Issue, Result } from './result';
import type { SchoolDate } from './school-date';

export const PLAN_STEPS = ['hand-in', 'inform-parents', 'begin', 'inform-later', 'finish'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

export const PLAN_OUTCOMES = ['reached', 'partly', 'not-reached'] as const;
export type PlanOutcome = (typeof PLAN_OUTCOMES)[number];

/** What a step is taken with, and what is known of the plan before it. */
export interface PlanFacts {
  /** The day the step was done. */
  readonly on: SchoolDate;
  readonly today: SchoolDate;
  /** The latest day that the plan knows of: recorded, handed in or shown to the parents. */
  readonly since: SchoolDate | undefined;
  readonly parentsInformed: SchoolDate | undefined;
  readonly outcome: PlanOutcome | undefined;
}

/** Help need not wait for the parents: who could not be reached before it began is told during it (`inform-later`). */
const STEPS: Steps<PlanState, PlanStep, PlanFacts> = {
  'hand-in': { from: ['prepared'], to: 'handed-in', requires: aDay },
  'inform-parents': { from: ['handed-in'], to: 'parents-informed', requires: aDay },
  begin: { from: ['handed-in', 'parents-informed'], to: 'in-progress', requires: aDay },
  'inform-later': { from: ['in-progress'], to: 'in-progress', requires: aDay },
  finish: {
    from: ['parents-informed', 'in-progress'],
    to: 'finished',
    requires: (facts) => [
      ...aDay(facts),
      ...(facts.parentsInformed ? [] : [missing('plan.parents-not-informed')]),
      ...(facts.outcome ? [] : [missing('plan.outcome-missing')]),
    ],
  },
};

/**
 * The state after the step.
 * @returns issues `case.step-impossible`, `plan.day-in-future`, `plan.day-too-early` {on, since},
 * `plan.parents-not-informed`, `plan.outcome-missing`
 */
export const takePlanStep = (state: PlanState, step: PlanStep, facts: PlanFacts): Result<PlanState> =>
  takeStep(STEPS, step, state, facts);

/** What may be done next. */
export const planSteps = (
  state: PlanState,
  { parentsInformed }: Pick<PlanFacts, 'parentsInformed'>,
): readonly PlanStep[] =>
  possibleSteps(STEPS, state).filter((step) => {
    if (step === 'inform-later') return parentsInformed === undefined;
    return step !== 'finish' || parentsInformed !== undefined;
  });

/** S3-41: in time, still waiting after its last day, or handed in after it. The last day itself is in time. */
export function handingIn(
  plan: {
    readonly state: PlanState;
    readonly due: SchoolDate | undefined;
    readonly handedIn: SchoolDate | undefined;
  },
  today: SchoolDate,
): 'in-time' | 'late' | 'was-late' {
  const { state, due, handedIn } = plan;
  if (due === undefined) return 'in-time';
  if (handedIn !== undefined) return handedIn > due ? 'was-late' : 'in-time';
  return state === 'prepared' && today > due ? 'late' : 'in-time';
}

function aDay({ on, today, since }: PlanFacts): readonly Issue[] {
  if (on > today) return [{ code: 'plan.day-in-future', params: { on } }];
  if (since !== undefined && on < since) return [{ code: 'plan.day-too-early', params: { on, since } }];
  return [];
}

const missing = (code: string): Issue => ({ code, params: {} });

/** The latest of the days that are known. */
export const latestDay = (...days: readonly (SchoolDate | undefined)[]): SchoolDate | undefined =>
  days.reduce((latest, day) => (day && (!latest || day > latest) ? day : latest), undefined);
