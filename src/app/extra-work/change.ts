// An extra work on its way: what is written of it, and the steps it takes. Its mark becomes the annual grade (S3-34).

import { caseKey, checksum } from '../../domain/case-key';
import { type Steps, takeStep } from '../../domain/case-machine';
import type { ExtraWorkState } from '../../domain/case-states';
import {
  EXTRA_WORK_CASE,
  type ExtraWorkFacts,
  type ExtraWorkStep,
  extraWorkGrade,
} from '../../domain/extra-work-case';
import { PROMOTION_CHOICES } from '../../domain/promotion';
import { failure, type Result, success } from '../../domain/result';
import { parseSchoolDate } from '../../domain/school-date';
import { EXTRA_WORK_STATE_WORDS } from '../../workbook/case-states';
import { type ExtraWorkRow, extraWorkSheet } from '../../workbook/extra-work-sheet';
import { PROMOTION_WORDS } from '../../workbook/promotion-sheet';
import type { TableRow } from '../../workbook/read-table';
import { changedRow } from '../cases/case-rows';
import { type LogEntry, logArea } from '../cases/log-rows';
import { gradeChange } from '../cases/record-grade';
import { type AreaChange, completeChanges } from '../change-set';
import type { Ports } from '../ports';
import { type ClassData, readClass } from '../read-class';
import { underLock } from '../under-lock';
import { inCase } from './assign';
import { isWorkOf, readExtraWork, stateOfWork } from './extra-work-table';

/** As texts: ISO dates, a code of the proposal, '' for nothing. */
export interface WorkFields {
  readonly from: string;
  readonly to: string;
  readonly topics: string;
  readonly task: string;
  readonly consultation: string;
  readonly settled: string;
  readonly grade: string;
  readonly proposal: string;
}
export const WORK_FIELDS = [
  'from',
  'to',
  'topics',
  'task',
  'consultation',
  'settled',
  'grade',
  'proposal',
] as const satisfies readonly (keyof WorkFields)[];

export interface WorkChange {
  readonly key: string;
  /** What was shown. */
  readonly base: WorkFields & { readonly state: ExtraWorkState };
  readonly fields: WorkFields;
  /** `save`: the fields alone. */
  readonly step: ExtraWorkStep | 'save';
}
export interface WorkWords {
  readonly action: (pupil: string, subject: string, step: WorkChange['step']) => string;
  readonly stepWhy: Readonly<Record<ExtraWorkStep, string>>;
}

export const fieldsOfWork = (row: ExtraWorkRow): WorkFields => ({
  from: row.from ?? '',
  to: row.to ?? '',
  topics: row.topics,
  task: row.task,
  consultation: row.consultation ?? '',
  settled: row.settled ?? '',
  grade: row.grade,
  proposal: PROMOTION_CHOICES.find((code) => PROMOTION_WORDS[code] === row.proposal) ?? row.proposal,
});

/** Which fields each state still lets be changed: the mark and its day only by settling, the proposal only after it. */
const OPEN_FIELDS: Readonly<Record<ExtraWorkState, readonly (keyof WorkFields)[]>> = {
  assigned: ['from', 'to', 'topics', 'task', 'consultation'],
  'in-progress': ['from', 'to', 'topics', 'task', 'consultation'],
  settled: ['proposal'],
  finished: [],
  cancelled: [],
};
const STEP_FIELDS: Readonly<Record<ExtraWorkStep, readonly (keyof WorkFields)[]>> = {
  begin: [],
  settle: ['settled', 'grade'],
  finish: ['proposal'],
  cancel: [],
};

export function changeExtraWork(
  ports: Ports,
  change: WorkChange,
  words: WorkWords,
): Result<{ readonly state: ExtraWorkState }> {
  return underLock(ports, () => {
    const known = readClass(ports);
    if (!known.ok) return known;
    const table = readExtraWork(ports);
    if (!table.ok) return table;
    const found = table.value?.rows.find(({ value }) => value.key === change.key);
    if (!table.value || !found || change.key === '') return failure('case.unknown', { key: change.key });
    const { pupil, subject } = found.value;
    const planned = inCase(planChange(ports, known.value, found, change), pupil, subject);
    if (!planned.ok) return planned;
    const { after, state } = planned.value;
    const extra =
      change.step === 'settle'
        ? settledGrade(ports, known.value, found.value, after, words)
        : success({
            areas: [] as readonly AreaChange[],
            log: change.step === 'save' ? [] : [entryOf(change.step, found.value, change, state, words)],
          });
    if (!extra.ok) return inCase(extra, pupil, subject);
    const key = caseKey('papildomo darbo eiga', [checksum(JSON.stringify(change))]);
    const log = logArea(ports, extra.value.log, key);
    if (!log.ok) return log;
    const areas = [
      ...changedRow(extraWorkSheet, table.value, found.row, found.value, after),
      ...extra.value.areas,
      ...log.value,
    ];
    completeChanges(ports, { key, what: words.action(pupil, subject, change.step), areas });
    return success({ state });
  });
}

function planChange(
  ports: Ports,
  { subjects }: ClassData,
  found: TableRow<ExtraWorkRow>,
  { base, fields: typed, step }: WorkChange,
): Result<{ readonly after: ExtraWorkRow; readonly state: ExtraWorkState }> {
  const now = stateOfWork(found);
  if (!now.ok) return now;
  const isPassFail = subjects.find(({ name }) => name === found.value.subject)?.assessment === 'įskaita';
  const fields = asKept(typed, isPassFail);
  const goal = step === 'save' ? base.state : EXTRA_WORK_CASE[step].to;
  const shown = fieldsOfWork(found.value);
  // All is as it was shown, or already as it shall be: what a cut-off run of the same has written.
  const isSame =
    (now.value === base.state || now.value === goal) &&
    WORK_FIELDS.every((field) => shown[field] === base[field] || shown[field] === fields[field]);
  if (!isSame) return failure('extra-work.changed');

  const mayChange = [
    ...(step === 'save' || base.state === 'assigned' || base.state === 'in-progress'
      ? OPEN_FIELDS[base.state]
      : []),
    ...(step === 'save' ? [] : STEP_FIELDS[step]),
  ];
  const closed = WORK_FIELDS.some((field) => base[field] !== fields[field] && !mayChange.includes(field));
  if (closed) return failure('extra-work.field-closed');
  const [from, to] = [parseSchoolDate(fields.from), parseSchoolDate(fields.to)];
  if (from && to && to < from) return failure('extra-work.period-reversed');
  if (base.to !== '' && !to) return failure('extra-work.to-missing');
  if (base.from !== '' && !from) return failure('extra-work.from-missing');
  if (from && found.value.ordered && from < found.value.ordered) return failure('extra-work.before-order');

  const facts: ExtraWorkFacts = {
    topics: fields.topics,
    task: fields.task,
    from,
    settledOn: parseSchoolDate(fields.settled),
    grade: fields.grade,
    isPassFail,
    proposal: fields.proposal,
    today: ports.clock.today(),
  };
  const taken =
    step === 'save'
      ? success(base.state)
      : takeStep(
          EXTRA_WORK_CASE as Steps<ExtraWorkState, ExtraWorkStep, ExtraWorkFacts>,
          step,
          base.state,
          facts,
        );
  if (!taken.ok) return taken;
  const proposal = PROMOTION_CHOICES.find((code) => code === fields.proposal);
  return success({
    state: taken.value,
    after: {
      ...found.value,
      state: EXTRA_WORK_STATE_WORDS[taken.value],
      from,
      to,
      topics: facts.topics,
      task: facts.task,
      consultation: parseSchoolDate(fields.consultation),
      settled: facts.settledOn,
      grade: fields.grade,
      proposal: proposal ? PROMOTION_WORDS[proposal] : fields.proposal,
    },
  });
}

/** As the register keeps them: what is typed otherwise is still the same. */
function asKept(fields: WorkFields, isPassFail: boolean): WorkFields {
  const grade = extraWorkGrade(fields.grade, isPassFail);
  return {
    ...fields,
    topics: fields.topics.trim(),
    task: fields.task.trim(),
    grade: grade.ok ? String(grade.value) : fields.grade.trim(),
  };
}

/** S3-34: the mark stands for the year, also where it is lower than what stood there. */
function settledGrade(
  ports: Ports,
  { pupils, subjects }: ClassData,
  row: ExtraWorkRow,
  after: ExtraWorkRow,
  words: WorkWords,
): Result<{ readonly areas: readonly AreaChange[]; readonly log: readonly LogEntry[] }> {
  const pupil = pupils.find((one) => isWorkOf(row, one));
  if (!pupil) return failure('pupil-unknown', { pupil: row.pupil });
  const isPassFail = subjects.find(({ name }) => name === row.subject)?.assessment === 'įskaita';
  const grade = extraWorkGrade(after.grade, isPassFail);
  if (!grade.ok) return grade;
  const change = gradeChange(ports, {
    subject: row.subject,
    pupilId: pupil.id,
    period: 'annual',
    grade: grade.value,
    why: words.stepWhy.settle,
    key: row.key,
  });
  if (!change.ok) return change;
  return success({ areas: change.value.areas, log: [change.value.log] });
}

const entryOf = (
  step: ExtraWorkStep,
  { pupil, subject }: ExtraWorkRow,
  { key, base }: WorkChange,
  state: ExtraWorkState,
  words: WorkWords,
): LogEntry => ({
  what: words.action(pupil, subject, step),
  before: EXTRA_WORK_STATE_WORDS[base.state],
  after: EXTRA_WORK_STATE_WORDS[state],
  why: words.stepWhy[step],
  key: `${key}|${step}`,
});
