// S3-46: an appeal on its way from the request to the person who filed it being told of the decision.

import type { Steps } from './case-machine';
import type { AppealState } from './case-states';
import { isSamePerson, type Member } from './commission';
import type { Issue } from './result';
import type { SchoolDate } from './school-date';

export const APPEAL_STEPS = [
  'form-commission',
  'give-material',
  'hold-meeting',
  'decide',
  'inform',
  'refuse',
  'withdraw',
] as const;
export type AppealStep = (typeof APPEAL_STEPS)[number];

/** What is known of the case when a step is taken. */
export interface AppealFacts {
  readonly today: SchoolDate;
  readonly filed: SchoolDate | undefined;
  readonly commission: readonly Member[];
  /** What `checkCommission` says of it. */
  readonly commissionIssues: readonly Issue[];
  readonly orderNumber: string;
  readonly ordered: SchoolDate | undefined;
  readonly materialGiven: SchoolDate | undefined;
  /** The day of the meeting. */
  readonly metOn: SchoolDate | undefined;
  readonly attended: readonly string[];
  readonly tasks: string;
  /** What `finalScore` says. */
  readonly scoreIssues: readonly Issue[];
  readonly decision: string;
  readonly decided: SchoolDate | undefined;
  readonly informed: SchoolDate | undefined;
}

/** S3-46.7 */
const LEAST_PRESENT = 2;

const OPEN: readonly AppealState[] = ['received', 'commission-formed', 'material-given', 'tasks-done'];

export const APPEAL_CASE: Steps<AppealState, AppealStep, AppealFacts> = {
  'form-commission': {
    from: ['received'],
    to: 'commission-formed',
    requires: (facts) => [
      ...facts.commissionIssues,
      ...missing('appeal.order-number-missing', 'orderNumber', facts.orderNumber),
      ...day(facts, 'ordered', facts.ordered, facts.filed),
    ],
  },
  'give-material': {
    from: ['commission-formed'],
    to: 'material-given',
    requires: (facts) => day(facts, 'materialGiven', facts.materialGiven, facts.filed),
  },
  'hold-meeting': {
    from: ['material-given'],
    to: 'tasks-done',
    requires: (facts) => [
      ...day(facts, 'meeting', facts.metOn, facts.ordered),
      ...presence(facts),
      ...missing('appeal.tasks-missing', 'tasks', facts.tasks),
    ],
  },
  decide: {
    from: ['tasks-done'],
    to: 'decided',
    requires: (facts) => [
      ...facts.scoreIssues,
      ...missing('appeal.decision-missing', 'decision', facts.decision),
      ...day(facts, 'decided', facts.decided, facts.metOn),
    ],
  },
  inform: {
    from: ['decided'],
    to: 'finished',
    requires: (facts) => day(facts, 'informed', facts.informed, facts.decided),
  },
  refuse: {
    from: ['received'],
    to: 'refused',
    requires: (facts) => missing('appeal.reason-missing', 'decision', facts.decision),
  },
  withdraw: {
    from: OPEN,
    to: 'withdrawn',
    requires: (facts) => missing('appeal.reason-missing', 'decision', facts.decision),
  },
};

/** The step that comes next; undefined at the end. */
export function nextAppealStep(state: AppealState): AppealStep | undefined {
  return APPEAL_STEPS.find(
    (step) => step !== 'refuse' && step !== 'withdraw' && APPEAL_CASE[step].from.includes(state),
  );
}

/** While it is so the 7 working days run. */
export const isUndecided = (state: AppealState): boolean => OPEN.includes(state);

/** A protocol needs the director's order: S3-46.3. */
export const hasOrder = ({ orderNumber, ordered }: Pick<AppealFacts, 'orderNumber' | 'ordered'>): boolean =>
  orderNumber.trim() !== '' && ordered !== undefined;

function presence({ attended, commission }: AppealFacts): Issue[] {
  const strangers = attended.filter((name) => !commission.some((member) => isSamePerson(member.name, name)));
  const present = commission.filter(({ name }) => attended.some((one) => isSamePerson(one, name)));
  return [
    ...strangers.map((name) => ({ code: 'appeal.attended-stranger', params: { name, field: 'attended' } })),
    ...(present.length < LEAST_PRESENT
      ? [{ code: 'appeal.attended-few', params: { count: present.length, field: 'attended' } }]
      : []),
  ];
}

const missing = (code: string, field: string, text: string): Issue[] =>
  text.trim() === '' ? [{ code, params: { field } }] : [];

/** A day that must be known, not before another one and not in the future. */
function day(
  { today }: AppealFacts,
  field: string,
  date: SchoolDate | undefined,
  notBefore: SchoolDate | undefined,
): Issue[] {
  if (date === undefined) return [{ code: 'appeal.day-missing', params: { field } }];
  if (notBefore !== undefined && date < notBefore)
    return [{ code: 'appeal.day-too-early', params: { field, date, notBefore } }];
  return date > today ? [{ code: 'appeal.day-in-future', params: { field, date } }] : [];
}
