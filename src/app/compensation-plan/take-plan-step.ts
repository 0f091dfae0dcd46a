// One step of some plans at once: handed in to the class head, shown to the parents, begun, finished. What somebody has
// changed in the register since the person looked is not written over.
import { caseKey, checksum } from '../../domain/case-key';
import type { PlanState } from '../../domain/case-states';
import { latestDay, type PlanOutcome, type PlanStep, planSteps, takePlanStep } from '../../domain/plan-case';
import { failure, type Issue, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { PLAN_STATE_WORDS, stateOf } from '../../workbook/case-states';
import {
  type CompensationPlanRow,
  compensationPlansSheet,
  OUTCOME_WORDS,
} from '../../workbook/compensation-plans-sheet';
import { readTable } from '../../workbook/read-table';
import { changedRow } from '../cases/case-rows';
import { type LogEntry, logArea } from '../cases/log-rows';
import { completeChanges } from '../change-set';
import { collect } from '../collect';
import { isUnfinished } from '../import/unfinished';
import type { Ports } from '../ports';
import { readClass } from '../read-class';
import { underLock } from '../under-lock';
import { type PlanRow, planRows, type Semester } from './read-plans';
import { planBase } from './view-plans';

export interface WantedStep {
  readonly step: PlanStep;
  readonly on: SchoolDate;
  readonly outcome: PlanOutcome | undefined;
  readonly plans: readonly {
    readonly key: string;
    readonly base: string;
    /** The state that the person saw. */
    readonly state: PlanState;
  }[];
}
export interface StepWords {
  readonly stepping: (
    step: PlanStep,
    plans: readonly { readonly pupil: string; readonly subject: string }[],
  ) => string;
  readonly logWhat: (subject: string, semester: Semester | undefined) => string;
  readonly logStep: (pupil: string, step: PlanStep, on: SchoolDate, outcome: string) => string;
  readonly stepWhy: string;
}

export function takeStepOfPlans(ports: Ports, wanted: WantedStep, words: StepWords): Result<number> {
  if (wanted.plans.length === 0) return failure('plan.none-chosen');
  return underLock<number>(ports, () => {
    const known = collect({
      class: readClass(ports),
      plans: readTable(compensationPlansSheet, ports.workbook.read(compensationPlansSheet.sheet)),
    });
    if (!known.ok) return known;
    const table = known.value.plans;
    const rows = planRows(table, known.value.class);
    const today = ports.clock.today();
    const action = caseKey('plano-zingsnis', [
      wanted.step,
      checksum([wanted.on, wanted.outcome ?? '', ...wanted.plans.map(({ key }) => key)].join('\n')),
    ]);
    const isCutOff = isUnfinished(ports, action);
    const issues: Issue[] = [];
    const taken = wanted.plans.flatMap((plan) => {
      const found = findPlan(rows, plan.key);
      const after = found.ok ? afterStep(found.value, plan, wanted, { today, isCutOff }) : found;
      if (!after.ok || !found.ok) {
        issues.push(...(after.ok ? [] : after.issues));
        return [];
      }
      return [{ ...found.value, before: plan.state, after: after.value }];
    });
    if (issues.length > 0) return { ok: false, issues };

    // Cut off between the register and the log, the step is taken and the log says nothing of it yet.
    const toLog = isCutOff ? taken : taken.filter(({ value, after }) => value !== after);
    const log = logArea(
      ports,
      toLog.map((plan) => logEntry(plan, wanted, words)),
      action,
    );
    if (!log.ok) return log;
    const areas = [
      ...taken.flatMap(({ row, value, after }) =>
        changedRow(compensationPlansSheet, table, row, value, after),
      ),
      ...log.value,
    ];
    const about = taken.map(({ value }) => value);
    completeChanges(ports, { key: action, what: words.stepping(wanted.step, about), areas });
    return success(taken.length);
  });
}

/** The one row of the key. */
export function findPlan(rows: readonly PlanRow[], key: string): Result<PlanRow> {
  const [row, other] = rows.filter((candidate) => candidate.key === key && key !== '');
  if (!row) return failure('case.unknown', { key });
  if (!other) return success(row);
  const at = { sheet: compensationPlansSheet.sheet, row: other.row };
  return failure('plan.row-twice', { pupil: row.value.pupil, other: row.row }, at);
}

/** What the row is after the step; the row itself where the step has been taken already. */
function afterStep(
  { value, key }: PlanRow,
  seen: WantedStep['plans'][number],
  { step, on, outcome }: WantedStep,
  { today, isCutOff }: { readonly today: SchoolDate; readonly isCutOff: boolean },
): Result<CompensationPlanRow> {
  const { pupil, subject, recorded, handedIn, parentsInformed } = value;
  const about = { pupil, subject };
  // Cut off, a part of the row may be written already: what the person saw is what it goes on from.
  const state = isCutOff ? seen.state : stateOf(PLAN_STATE_WORDS, value.state);
  if (!state) return failure('plan.state-unknown', { ...about, state: value.state });
  if (!isCutOff && planBase(value) !== seen.base)
    return isTaken(value, state, { step, on, outcome })
      ? success(value)
      : failure('plan.changed-meanwhile', about);
  const since = latestDay(recorded, handedIn, parentsInformed);
  const next = takePlanStep(state, step, { on, today, since, parentsInformed, outcome });
  if (!next.ok) return { ok: false, issues: next.issues.map((issue) => named(issue, about)) };
  if (!isCutOff && !planSteps(state, { parentsInformed }).includes(step)) return success(value);
  const typed = isCutOff ? [] : typedAlready(value, { step, on, outcome });
  if (typed.length > 0) return { ok: false, issues: typed.map((issue) => named(issue, about)) };
  return success({
    ...value,
    key,
    state: PLAN_STATE_WORDS[next.value],
    ...(step === 'hand-in' ? { handedIn: on } : {}),
    ...(step === 'inform-parents' || step === 'inform-later' ? { parentsInformed: on } : {}),
    ...(step === 'finish' ? { finished: on, outcome: OUTCOME_WORDS[outcome ?? 'reached'] } : {}),
  });
}

/** What a person has written where the step would write something else. */
function typedAlready(
  { handedIn, parentsInformed, finished, outcome: ending }: CompensationPlanRow,
  { step, on, outcome }: Pick<WantedStep, 'step' | 'on' | 'outcome'>,
): readonly Issue[] {
  const day = { 'hand-in': handedIn, 'inform-parents': parentsInformed, finish: finished };
  const typed = step in day ? day[step as keyof typeof day] : undefined;
  const isOther = step === 'finish' && ending !== '' && outcome && ending !== OUTCOME_WORDS[outcome];
  return [
    ...(typed && typed !== on ? [{ code: 'plan.day-typed', params: { typed, on } }] : []),
    ...(isOther ? [{ code: 'plan.outcome-typed', params: { typed: ending.slice(0, 60) } }] : []),
  ];
}

/** The row is as this step leaves it: it was taken before, and this repeats it. */
function isTaken(
  row: CompensationPlanRow,
  state: PlanState,
  { step, on, outcome }: Pick<WantedStep, 'step' | 'on' | 'outcome'>,
): boolean {
  switch (step) {
    case 'hand-in':
      return state === 'handed-in' && row.handedIn === on;
    case 'inform-parents':
      return state === 'parents-informed' && row.parentsInformed === on;
    case 'begin':
      return state === 'in-progress';
    case 'inform-later':
      return state === 'in-progress' && row.parentsInformed === on;
    case 'finish':
      return (
        state === 'finished' && row.finished === on && !!outcome && row.outcome === OUTCOME_WORDS[outcome]
      );
  }
}

/** Whose plan it is, and of an impossible step in the words of plans. */
function named({ code, params }: Issue, about: { pupil: string; subject: string }): Issue {
  const all = { ...params, ...about };
  return code === 'case.step-impossible'
    ? { code: 'plan.step-impossible', params: all }
    : { code, params: all };
}

function logEntry(
  { value, key, semester, before }: PlanRow & { readonly before: PlanState },
  { step, on, outcome }: WantedStep,
  words: StepWords,
): LogEntry {
  return {
    what: words.logWhat(value.subject, semester),
    before: PLAN_STATE_WORDS[before],
    after: words.logStep(value.pupil, step, on, outcome ? OUTCOME_WORDS[outcome] : ''),
    why: words.stepWhy,
    key: caseKey('plano-zingsnis', [checksum(key), step, on]),
  };
}
