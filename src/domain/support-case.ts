// Learning help (S3-43, 44): meetings written down line by line under a plan or an extra work, until it is finished.
import { type Steps, takeStep } from './case-machine';
import type { SupportState } from './case-states';
import type { PlanOutcome } from './plan-case';
import type { Issue, Result } from './result';
import type { SchoolDate } from './school-date';

export type SupportStep = 'meet' | 'finish';
/** Nothing about help is longer than a school day. */
export const LONGEST_MEETING = 480;

export interface SupportFacts {
  readonly from: SchoolDate | undefined;
  readonly to: SchoolDate | undefined;
  readonly outcome: PlanOutcome | undefined;
  readonly meetings: number;
}

const STEPS: Steps<SupportState, SupportStep, SupportFacts> = {
  meet: { from: ['in-progress'], to: 'in-progress' },
  finish: {
    from: ['in-progress'],
    to: 'finished',
    requires: ({ from, to, outcome, meetings }) => [
      ...(meetings > 0 ? [] : [missing('help.no-meetings')]),
      ...(outcome ? [] : [missing('plan.outcome-missing')]),
      ...(from && to && to < from ? [{ code: 'help.period-reversed', params: { from, to } }] : []),
    ],
  },
};

/** @returns issues `case.step-impossible`, `help.no-meetings`, `plan.outcome-missing`, `help.period-reversed` */
export const takeSupportStep = (
  state: SupportState,
  step: SupportStep,
  facts: SupportFacts,
): Result<SupportState> => takeStep(STEPS, step, state, facts);

export interface Meeting {
  readonly date: SchoolDate | undefined;
  readonly minutes: number | undefined;
  readonly topic: string;
}

/**
 * What a line of help needs: a day of the school year and what was done. How long it took may be unknown.
 * @returns issues `help.date-missing`, `help.date-outside` {date, from, to}, `help.topic-missing`, `help.minutes-wrong`
 */
export function checkMeeting(
  { date, minutes, topic }: Meeting,
  year: { readonly from: SchoolDate; readonly to: SchoolDate },
): readonly Issue[] {
  return [
    ...(date === undefined ? [missing('help.date-missing')] : []),
    ...(date !== undefined && (date < year.from || date > year.to)
      ? [{ code: 'help.date-outside', params: { date, ...year } }]
      : []),
    ...(topic.trim() === '' ? [missing('help.topic-missing')] : []),
    ...(minutes !== undefined && !(Number.isInteger(minutes) && minutes > 0 && minutes <= LONGEST_MEETING)
      ? [{ code: 'help.minutes-wrong', params: { minutes: String(minutes), most: LONGEST_MEETING } }]
      : []),
  ];
}

const missing = (code: string): Issue => ({ code, params: {} });
