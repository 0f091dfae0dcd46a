// Steps of plans and lines of help in memory: cut off after every write and repeated, each is there once and is logged
// once.
import { takeStepOfPlans, type WantedStep } from '../../../../src/app/compensation-plan/take-plan-step';
import { planBase } from '../../../../src/app/compensation-plan/view-plans';
import type { Dialog, Ports } from '../../../../src/app/ports';
import { finishHelp } from '../../../../src/app/support/finish-help';
import { type SaveMeeting, saveMeeting } from '../../../../src/app/support/save-meeting';
import { viewHelp } from '../../../../src/app/support/view-help';
import { undoLastAction } from '../../../../src/app/undo/undo-last-action';
import type { Result } from '../../../../src/domain/result';
import type { SchoolDate } from '../../../../src/domain/school-date';
import { helpWords } from '../../../../src/text/lt/help';
import { planWords } from '../../../../src/text/lt/plans';
import { undo } from '../../../../src/text/lt/undo';
import { PLAN_STATE_WORDS } from '../../../../src/workbook/case-states';
import type { Cell } from '../../../../src/workbook/cell';
import {
  type CompensationPlanRow,
  compensationPlansSheet,
} from '../../../../src/workbook/compensation-plans-sheet';
import { logSheet } from '../../../../src/workbook/log-sheet';
import { supportSheet } from '../../../../src/workbook/support-sheet';
import { columnsOf } from '../../../../src/workbook/table-schema';
import { Killed, type MemoryWorkbook, portsOf } from '../memory-workbook';
import { classBook, NAMES, settings } from '../progress/class';

const TODAY = '2027-02-01' as SchoolDate;
const PLANS = NAMES.slice(0, 2).map(
  (pupil, index): CompensationPlanRow => ({
    number: '',
    pupil,
    subject: 'Matematika',
    semester: 'I',
    grade: '3',
    recorded: '2027-01-22' as SchoolDate,
    due: '2027-01-29' as SchoolDate,
    state: 'parengtas',
    handedIn: undefined,
    parentsInformed: undefined,
    finished: undefined,
    outcome: '',
    link: '',
    key: `planas ${index}`,
  }),
);
const rowsOf = (schema: unknown, records: readonly object[] = []): Cell[][] => {
  const columns = columnsOf(schema as never);
  return [
    columns.map(({ header }) => header),
    ...records.map((record) => columns.map(({ key }) => (record as Record<string, Cell>)[key] ?? '')),
  ];
};
const book = (): MemoryWorkbook =>
  classBook({
    Nustatymai: settings({ schoolYear: '2026–2027' }),
    [compensationPlansSheet.sheet]: rowsOf(compensationPlansSheet, PLANS),
    [supportSheet.sheet]: rowsOf(supportSheet),
    [logSheet.sheet]: rowsOf(logSheet),
  }).workbook;
function portsOn(workbook: MemoryWorkbook): Ports {
  workbook.forget();
  const ports = portsOf(workbook);
  return { ...ports, clock: { now: () => new Date(2027, 1, 1, 9, 30), today: () => TODAY } };
}
function done<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const HAND_IN: WantedStep = {
  step: 'hand-in',
  on: TODAY,
  outcome: undefined,
  plans: PLANS.map((plan) => ({ key: plan.key, base: planBase(plan), state: 'prepared' })),
};
const LINE: Omit<SaveMeeting, 'key'> = {
  basisKey: 'planas 0',
  base: '',
  provider: 'Smilgienė Rita',
  meeting: {
    date: '2027-01-27' as SchoolDate,
    minutes: 45,
    topic: 'Kvadratinės lygtys',
    form: 'konsultacija',
    participation: '',
    result: '',
  },
};
const helpOf = (workbook: MemoryWorkbook) => done(viewHelp(portsOn(workbook), 'planas 0'));
const addLine = (workbook: MemoryWorkbook, key = helpOf(workbook).nextKey) =>
  done(saveMeeting(portsOn(workbook), { ...LINE, key }, helpWords.record));
const logOf = (workbook: MemoryWorkbook) => (workbook.all()[logSheet.sheet] ?? []).slice(1);

/** What a person asks for is asked for in the same words when it is repeated. */
const ACTIONS: Readonly<
  Record<string, (workbook: MemoryWorkbook) => (again: MemoryWorkbook) => Result<unknown>>
> = {
  'a step of two plans': () => (workbook) => takeStepOfPlans(portsOn(workbook), HAND_IN, planWords.record),
  'parents are told': (seen) => {
    const [first, second] = [...PLANS];
    if (!first || !second) throw new Error('Two plans');
    const handed = (plan: CompensationPlanRow) => ({
      ...plan,
      state: PLAN_STATE_WORDS['handed-in'],
      handedIn: TODAY,
    });
    seen.replace(compensationPlansSheet.sheet, rowsOf(compensationPlansSheet, [first, handed(second)]));
    const wanted: WantedStep = {
      ...HAND_IN,
      step: 'inform-parents',
      plans: [{ key: second.key, base: planBase(handed(second)), state: 'handed-in' }],
    };
    return (workbook) => takeStepOfPlans(portsOn(workbook), wanted, planWords.record);
  },
  'a plan that ends': (seen) => {
    const going = PLANS.map((plan) => ({
      ...plan,
      state: PLAN_STATE_WORDS['in-progress'],
      parentsInformed: '2027-01-29' as SchoolDate,
    }));
    seen.replace(compensationPlansSheet.sheet, rowsOf(compensationPlansSheet, going));
    const plans = going.map((plan) => ({
      key: plan.key,
      base: planBase(plan),
      state: 'in-progress' as const,
    }));
    const wanted: WantedStep = { step: 'finish', on: TODAY, outcome: 'partly', plans };
    return (workbook) => takeStepOfPlans(portsOn(workbook), wanted, planWords.record);
  },
  'the first line of help': (seen) => {
    const key = helpOf(seen).nextKey;
    return (workbook) => saveMeeting(portsOn(workbook), { ...LINE, key }, helpWords.record);
  },
  'another line': (seen) => {
    addLine(seen);
    const key = helpOf(seen).nextKey;
    return (workbook) => saveMeeting(portsOn(workbook), { ...LINE, key }, helpWords.record);
  },
  'a line that is changed': (seen) => {
    addLine(seen);
    const [{ key, base } = { key: '', base: '' }] = helpOf(seen).meetings;
    const meeting = { ...LINE.meeting, topic: 'Kitaip', result: '7' };
    return (workbook) => saveMeeting(portsOn(workbook), { ...LINE, key, base, meeting }, helpWords.record);
  },
  'the end of help': (seen) => {
    addLine(seen);
    addLine(seen);
    const { base } = helpOf(seen);
    const wanted = { basisKey: 'planas 0', base, to: TODAY, outcome: 'partly' as const };
    return (workbook) => finishHelp(portsOn(workbook), wanted, helpWords.record);
  },
};

test.each(Object.keys(ACTIONS))('%s, cut off after every write and repeated: the same workbook', (name) => {
  const begin = () => {
    const workbook = book();
    const act = ACTIONS[name]?.(workbook);
    if (!act) throw new Error(name);
    return { workbook, act };
  };
  const whole = begin();
  const before = whole.workbook.writes;
  done(whole.act(whole.workbook));
  const writes = whole.workbook.writes - before;
  expect(writes).toBeGreaterThan(2);
  // Said once more, nothing new is written down.
  const finished = whole.workbook.all();
  done(whole.act(whole.workbook));
  expect(whole.workbook.all()).toEqual(finished);
  for (let left = 0; left < writes; left++) {
    const { workbook, act } = begin();
    workbook.dieAfter(left);
    expect(() => act(workbook)).toThrow(Killed);
    workbook.dieAfter(Number.POSITIVE_INFINITY);
    done(act(workbook));
    expect([left, workbook.all()]).toEqual([left, finished]);
  }
});

test('a step that was undone and is taken again is logged again', () => {
  const workbook = book();
  const step = () => done(takeStepOfPlans(portsOn(workbook), HAND_IN, planWords.record));
  step();
  expect(logOf(workbook)).toHaveLength(2);
  const dialog = { confirm: () => true, tell: () => undefined } as unknown as Dialog;
  done(undoLastAction(portsOn(workbook), dialog, undo));
  expect(logOf(workbook)).toHaveLength(3);
  step();
  expect(logOf(workbook)).toHaveLength(5);
  step();
  expect(logOf(workbook)).toHaveLength(5);
});

test('a plan that stands twice is not stepped', () => {
  const workbook = book();
  const [, first] = workbook.all()[compensationPlansSheet.sheet] ?? [];
  (first ?? []).forEach((cell, index) => {
    workbook.put(compensationPlansSheet.sheet, 4, index + 1, cell);
  });
  const refused = takeStepOfPlans(portsOn(workbook), HAND_IN, planWords.record);
  expect(refused.ok ? [] : refused.issues.map(({ code, at }) => [code, at?.row])).toEqual([
    ['plan.row-twice', 4],
  ]);
});

test('a day or an outcome that a person has typed is not written over', () => {
  const typed = PLANS.map((plan, index) => ({
    ...plan,
    state: index === 0 ? plan.state : PLAN_STATE_WORDS['in-progress'],
    handedIn: '2027-01-28' as SchoolDate,
    parentsInformed: '2027-01-29' as SchoolDate,
    outcome: index === 0 ? '' : 'labai stengėsi',
  }));
  const workbook = book();
  workbook.replace(compensationPlansSheet.sheet, rowsOf(compensationPlansSheet, typed));
  const before = workbook.all();
  const codes = (wanted: Partial<WantedStep>, index: 0 | 1) => {
    const plans = typed.slice(index, index + 1).map((plan) => ({
      key: plan.key,
      base: planBase(plan),
      state: index === 0 ? ('prepared' as const) : ('in-progress' as const),
    }));
    const result = takeStepOfPlans(portsOn(workbook), { ...HAND_IN, ...wanted, plans }, planWords.record);
    return result.ok ? [] : result.issues.map(({ code }) => code);
  };
  expect(codes({ on: TODAY }, 0)).toEqual(['plan.day-typed']);
  expect(codes({ step: 'finish', outcome: 'reached' }, 1)).toEqual(['plan.outcome-typed']);
  expect(workbook.all()).toEqual(before);
});
