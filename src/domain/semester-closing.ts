// S3-22…31, 36: what becomes of every pupil when a semester is closed. Nobody gets a 1 without a person's decision.
import type { Attendance } from './attendance';
import type { Cell } from './cell';
import { type Outcome, parseOutcome } from './outcome';
import type { Issue, Result } from './result';
import { type SemesterClass, type SemesterWorking, semesterWorkings } from './semester';
import type { SemesterStatus } from './semester-rule';

/** How a decision on a missing test stands in the column of statuses (S3-27, 28, 29). */
export const DECISION_WORDS = {
  excused: 'pateisinta',
  unexcused: 'nepateisinta',
  exempt: 'atleista',
} as const satisfies Record<Exclude<SemesterStatus, ''>, string>;
export type StatusDecision = keyof typeof DECISION_WORDS;
/** Or that there is nothing to grade: the pupil has not studied the subject here (S3-36). */
export type ClosingDecision = StatusDecision | 'without-grade';

export interface ClosingPupil {
  readonly attendance: Attendance;
  /** What the sheet's formula shows. */
  readonly shown: Cell;
  /** What the teacher decided, where there was something to decide. */
  readonly decision?: ClosingDecision | undefined;
}

export type ClosingState =
  /** Left before the end, or came after it and has no marks: no grade of this semester. */
  | { readonly kind: 'absent'; readonly why: 'left' | 'came-later' }
  /** The row cannot be worked out: mended in the sheet first. `nothing-weighs`: marks whose weights are all 0. */
  | { readonly kind: 'wrong'; readonly problem: Issue }
  /** The formula was changed, or has not been calculated yet. */
  | { readonly kind: 'formula-differs'; readonly outcome: Outcome }
  /** S3-27, 28: the teacher says why there is no test, or no mark at all; what each answer gives. */
  | {
      readonly kind: 'to-decide';
      readonly why: 'no-test' | 'no-marks';
      readonly results: Readonly<Record<StatusDecision, Outcome>>;
    }
  /** S3-36: conditions are made to learn the subject and settle; no grade till then. */
  | { readonly kind: 'without-grade'; readonly why: 'newcomer' | 'decided' }
  | { readonly kind: 'graded'; readonly working: SemesterWorking };

const NO_ROW: Issue = { code: 'row-missing', params: {} };

/** The states of a class in one subject and semester; `pupils` in the order of the group's rows. */
export function closingStates(
  group: SemesterClass,
  pupils: readonly ClosingPupil[],
): readonly ClosingState[] {
  const now = semesterWorkings(group);
  const waits = now.map((working) => working.ok && isUndecided(working.value));
  const under = (decisionOf: (index: number) => ClosingDecision | undefined): Result<SemesterWorking>[] =>
    semesterWorkings({
      ...group,
      statuses: group.rows.map((_, index) => {
        const decision = waits[index] ? decisionOf(index) : undefined;
        return decision && decision !== 'without-grade' ? DECISION_WORDS[decision] : group.statuses?.[index];
      }),
    });
  const anyWaits = waits.includes(true);
  const decided = anyWaits ? under((index) => pupils[index]?.decision) : now;
  const answers = anyWaits
    ? { excused: under(() => 'excused'), unexcused: under(() => 'unexcused'), exempt: under(() => 'exempt') }
    : undefined;

  return pupils.map((pupil, index): ClosingState => {
    if (pupil.attendance === 'left') return { kind: 'absent', why: 'left' };
    const working = now[index];
    const result = decided[index];
    if (!working?.ok) return { kind: 'wrong', problem: working?.issues[0] ?? NO_ROW };
    if (showsAnother(pupil.shown, working.value)) {
      return { kind: 'formula-differs', outcome: working.value.outcome };
    }
    if (!waits[index]) return settled(working.value);
    const hasNoMarks = working.value.rule === 'nothing';
    if (pupil.decision === 'without-grade') return { kind: 'without-grade', why: 'decided' };
    if (pupil.decision && result?.ok) return settled(result.value);
    if (hasNoMarks && pupil.attendance === 'newcomer') return { kind: 'without-grade', why: 'newcomer' };
    if (hasNoMarks && pupil.attendance === 'came-later') return { kind: 'absent', why: 'came-later' };
    const outcome = (decision: StatusDecision): Outcome => {
      const answer = answers?.[decision][index];
      return answer?.ok ? answer.value.outcome : '';
    };
    return {
      kind: 'to-decide',
      why: hasNoMarks ? 'no-marks' : 'no-test',
      results: {
        excused: outcome('excused'),
        unexcused: outcome('unexcused'),
        exempt: outcome('exempt'),
      },
    };
  });
}

/** Whether a formula shows something else than the marks give; texts and numbers of one mark are the same. */
function showsAnother(shown: Cell, { outcome }: SemesterWorking): boolean {
  const read = parseOutcome(shown);
  return !read.ok || read.value !== outcome;
}

function isUndecided({ rule }: SemesterWorking): boolean {
  return rule === 'undecided' || rule === 'nothing';
}

function settled(working: SemesterWorking): ClosingState {
  if (working.outcome === '') {
    return { kind: 'wrong', problem: { code: 'nothing-weighs', params: {} } };
  }
  return { kind: 'graded', working };
}
