import {
  APPEAL_CASE,
  APPEAL_STEPS,
  type AppealFacts,
  type AppealStep,
  hasOrder,
  isUndecided,
  nextAppealStep,
} from '../../../src/domain/appeal-case';
import { takeStep } from '../../../src/domain/case-machine';
import { APPEAL_STATES, type AppealState } from '../../../src/domain/case-states';
import type { SchoolDate } from '../../../src/domain/school-date';

const date = (text: string) => text as SchoolDate;
const NAMES = ['Alksnė Vilija', 'Lendrė Ona', 'Viksva Jonas'];
const DONE: AppealFacts = {
  today: date('2027-02-08'),
  filed: date('2027-01-29'),
  commission: NAMES.map((name, at) => ({ name, role: at === 0 ? 'chair' : 'subject-teacher' })),
  commissionIssues: [],
  orderNumber: 'V-12',
  ordered: date('2027-02-01'),
  materialGiven: date('2027-02-02'),
  metOn: date('2027-02-04'),
  attended: NAMES.slice(0, 2),
  tasks: 'Trys uždaviniai',
  scoreIssues: [],
  decision: 'Keičiamas',
  decided: date('2027-02-05'),
  informed: date('2027-02-08'),
};
const take = (step: AppealStep, state: AppealState, changes: Partial<AppealFacts> = {}) => {
  const result = takeStep(APPEAL_CASE, step, state, { ...DONE, ...changes });
  return result.ok
    ? result.value
    : result.issues.map(({ code, params }) => `${params.field ?? ''} ${code}`.trim());
};

test('from the request to the end, one step after the other', () => {
  let state: AppealState = 'received';
  const walked: string[] = [state];
  for (let step = nextAppealStep(state); step; step = nextAppealStep(state)) {
    state = take(step, state) as AppealState;
    walked.push(state);
  }
  expect(walked).toEqual([
    'received',
    'commission-formed',
    'material-given',
    'tasks-done',
    'decided',
    'finished',
  ]);
});

/** Of every state the steps that it allows; a step that was just taken may be repeated. */
const ALLOWED: Readonly<Record<AppealState, readonly AppealStep[]>> = {
  received: ['form-commission', 'refuse', 'withdraw'],
  'commission-formed': ['form-commission', 'give-material', 'withdraw'],
  'material-given': ['give-material', 'hold-meeting', 'withdraw'],
  'tasks-done': ['hold-meeting', 'decide', 'withdraw'],
  decided: ['decide', 'inform'],
  finished: ['inform'],
  refused: ['refuse'],
  withdrawn: ['withdraw'],
};
test.each(APPEAL_STATES)('what a case that is „%s“ allows', (state) => {
  const allowed = APPEAL_STEPS.filter((step) => typeof take(step, state) === 'string');
  expect(allowed).toEqual(ALLOWED[state]);
  for (const step of APPEAL_STEPS.filter((one) => !allowed.includes(one)))
    expect(take(step, state)).toEqual(['case.step-impossible']);
  expect(isUndecided(state)).toBe(ALLOWED[state].includes('withdraw') && state !== 'withdrawn');
});

test.each<[AppealStep, AppealState, Partial<AppealFacts>, readonly string[]]>([
  ['form-commission', 'received', { orderNumber: ' ' }, ['orderNumber appeal.order-number-missing']],
  ['form-commission', 'received', { ordered: undefined }, ['ordered appeal.day-missing']],
  ['form-commission', 'received', { ordered: date('2027-01-28') }, ['ordered appeal.day-too-early']],
  ['form-commission', 'received', { ordered: date('2027-02-09') }, ['ordered appeal.day-in-future']],
  [
    'form-commission',
    'received',
    { commissionIssues: [{ code: 'commission.member-twice', params: { field: 2 } }] },
    ['2 commission.member-twice'],
  ],
  ['give-material', 'commission-formed', { materialGiven: undefined }, ['materialGiven appeal.day-missing']],
  ['hold-meeting', 'material-given', { attended: [] }, ['attended appeal.attended-few']],
  ['hold-meeting', 'material-given', { attended: ['Lendrė Ona'] }, ['attended appeal.attended-few']],
  [
    'hold-meeting',
    'material-given',
    { attended: ['Lendrė Ona', 'O. Lendrė'] },
    ['attended appeal.attended-few'],
  ],
  [
    'hold-meeting',
    'material-given',
    { attended: ['Lendrė Ona', 'Puriena Ada'] },
    ['attended appeal.attended-stranger', 'attended appeal.attended-few'],
  ],
  ['hold-meeting', 'material-given', { metOn: date('2027-01-31') }, ['meeting appeal.day-too-early']],
  ['hold-meeting', 'material-given', { tasks: '' }, ['tasks appeal.tasks-missing']],
  ['decide', 'tasks-done', { decision: '' }, ['decision appeal.decision-missing']],
  ['decide', 'tasks-done', { decided: date('2027-02-03') }, ['decided appeal.day-too-early']],
  [
    'decide',
    'tasks-done',
    { scoreIssues: [{ code: 'score.missing', params: { field: 1 } }] },
    ['1 score.missing'],
  ],
  ['inform', 'decided', { informed: date('2027-02-04') }, ['informed appeal.day-too-early']],
  ['refuse', 'received', { decision: '' }, ['decision appeal.reason-missing']],
  ['withdraw', 'tasks-done', { decision: ' ' }, ['decision appeal.reason-missing']],
])('%s of „%s“ with %j: %j', (step, state, changes, expected) => {
  expect(take(step, state, changes)).toEqual(expected);
});

test('a protocol needs the order, its number and its day', () => {
  expect(hasOrder(DONE)).toBe(true);
  expect(hasOrder({ ...DONE, orderNumber: '' })).toBe(false);
  expect(hasOrder({ ...DONE, ordered: undefined })).toBe(false);
});
