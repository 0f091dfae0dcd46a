// Plans for chosen negative grades are registered all together: one write for the register, one for the log, however
// many there are. Repeated, or cut off and repeated, each is there once.
import { caseKey, checksum } from '../../domain/case-key';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { PLAN_STATE_WORDS } from '../../workbook/case-states';
import { semesterName } from '../../workbook/closed-semesters-sheet';
import { compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { addedRows } from '../cases/case-rows';
import { type LogEntry, logArea } from '../cases/log-rows';
import { completeChanges } from '../change-set';
import { isUnfinished } from '../import/unfinished';
import type { Ports } from '../ports';
import { pupilByName } from '../pupils';
import { underLock } from '../under-lock';
import { gradesOfClass, type Negative } from './find-negatives';
import { readPlans, type Semester } from './read-plans';

/** A negative grade as the person saw it. */
export interface WantedPlan {
  readonly key: string;
  readonly pupil: string;
  readonly subject: string;
  readonly grade: string;
}
export interface RegisterWords {
  /** What is offered to be undone. */
  readonly registering: (plans: readonly { readonly pupil: string; readonly subject: string }[]) => string;
  readonly logWhat: (subject: string, semester: Semester) => string;
  readonly logAfter: (pupil: string, grade: string, due: string) => string;
  readonly logWhy: string;
}
export interface RegisteredPlans {
  /** Their keys, in the order in which they were asked for. */
  readonly registered: readonly string[];
  /** Those that had a plan before. */
  readonly already: readonly string[];
}

export function registerPlans(
  ports: Ports,
  wanted: readonly WantedPlan[],
  words: RegisterWords,
): Result<RegisteredPlans> {
  if (wanted.length === 0) return failure('plan.none-chosen');
  return underLock<RegisteredPlans>(ports, () => {
    const data = readPlans(ports);
    if (!data.ok) return data;
    const { negatives } = gradesOfClass(data.value, ports.clock.today());
    const byKey = new Map(negatives.map((negative) => [negative.key, negative]));
    const there = new Set(data.value.rows.map(({ key }) => key));
    const changed = wanted.filter(({ key, grade }) => {
      const negative = byKey.get(key);
      return !there.has(key) && (!negative || String(negative.grade) !== grade);
    });
    if (changed.length > 0) return { ok: false, issues: changed.map((one) => changedIssue(one, byKey)) };

    const action = caseKey('planai', [checksum(wanted.map(({ key }) => key).join('\n'))]);
    const plans = wanted.flatMap(({ key }) => byKey.get(key) ?? []);
    const fresh = plans.filter(({ key }) => !there.has(key));
    // In the register a pupil is a name: it must be one pupil's.
    const nameless = fresh.flatMap(({ pupil }) => {
      const found = pupilByName(data.value.pupils, pupil);
      return found.ok ? [] : found.issues;
    });
    if (nameless.length > 0) return { ok: false, issues: nameless };
    // Cut off between the two writes, the plans are there and the log says nothing of them yet.
    const toLog = isUnfinished(ports, action) ? plans : fresh;
    const log = logArea(
      ports,
      toLog.map((plan) => logEntry(plan, words)),
      action,
    );
    if (!log.ok) return log;
    completeChanges(ports, {
      key: action,
      what: words.registering(plans),
      areas: [
        ...(fresh.length === 0
          ? []
          : [addedRows(ports, compensationPlansSheet, data.value.plans, fresh.map(newRow))]),
        ...log.value,
      ],
    });
    const isNew = (key: string) => fresh.some((plan) => plan.key === key);
    const keys = wanted.map(({ key }) => key);
    return success({ registered: keys.filter(isNew), already: keys.filter((key) => !isNew(key)) });
  });
}

const newRow = ({ key, pupil, subject, semester, grade, recorded, due }: Negative) => ({
  number: '',
  pupil,
  subject,
  semester: semesterName(semester),
  grade: String(grade),
  recorded,
  due,
  state: PLAN_STATE_WORDS.prepared,
  handedIn: undefined,
  parentsInformed: undefined,
  finished: undefined,
  outcome: '',
  link: '',
  key,
});

const logEntry = (
  { key, pupil, subject, semester, grade, due }: Negative,
  words: RegisterWords,
): LogEntry => ({
  what: words.logWhat(subject, semester),
  before: '',
  after: words.logAfter(pupil, String(grade), due),
  why: words.logWhy,
  key,
});

const changedIssue = (
  { key, pupil, subject, grade }: WantedPlan,
  byKey: ReadonlyMap<string, Negative>,
): Issue => ({
  code: 'plan.grade-changed',
  params: { pupil, subject, grade, now: String(byKey.get(key)?.grade ?? '') },
});
