// A pupil's row of the register: the result, and all that gave it, as a person reads it and as it is compared later.
import { caseKey } from '../../domain/case-key';
import { foldWord } from '../../domain/cell';
import type { KeptWork } from '../../domain/kept-marks';
import type { Outcome } from '../../domain/outcome';
import type { SemesterWorking } from '../../domain/semester';
import { DECISION_WORDS } from '../../domain/semester-closing';
import { type ClosedRow, encodeWorks, semesterName } from '../../workbook/closed-semesters-sheet';
import type { TableWords } from '../../workbook/table-blueprint';
import type { PupilClosing, SubjectClosing } from './subject-closing';

/** When a semester was closed: to the second, as sheets keep it, and exactly in words for a key. */
export interface Stamp {
  readonly at: Date;
  readonly text: string;
}
export function stampOf(now: Date): Stamp {
  const at = new Date(Math.floor(now.getTime() / 1000) * 1000);
  return { at, text: now.toISOString() };
}

export interface KeptRecord {
  readonly row: ClosedRow;
  readonly outcome: Outcome;
}
export interface KeptWords {
  readonly table: TableWords;
  readonly work: (work: KeptWork) => string;
  readonly mean: (working: SemesterWorking) => string;
  readonly explanation: (working: SemesterWorking, group: SubjectClosing['group']) => string;
  readonly explainNoGrade: Readonly<Record<'newcomer' | 'decided', string>>;
}

/** Of a pupil whose state gives a result; undefined of any other. */
export function keptRecord(
  { subject, group }: SubjectClosing,
  { row, pupil, state, works }: PupilClosing,
  place: { readonly semester: 1 | 2; readonly stamp: Stamp },
  words: KeptWords,
): KeptRecord | undefined {
  if (state.kind !== 'graded' && state.kind !== 'without-grade') return undefined;
  const { semester, stamp } = place;
  const isGraded = state.kind === 'graded';
  const outcome = isGraded ? state.working.outcome : '';
  const status = isGraded ? state.working.status : '';
  return {
    outcome,
    row: {
      subject: subject.name,
      semester: semesterName(semester),
      pupil: row.name,
      result: String(outcome),
      mean: isGraded ? words.mean(state.working) : '',
      marks: works
        .filter(({ mark }) => mark !== '')
        .map(words.work)
        .join('; '),
      explanation: isGraded ? words.explanation(state.working, group) : words.explainNoGrade[state.why],
      status: status === '' ? '' : DECISION_WORDS[status],
      closedAt: stamp.at,
      closedBy: '',
      reopenedAt: undefined,
      reopenedBy: '',
      reason: '',
      pupilId: pupil.id,
      works: encodeWorks(works),
      key: caseKey('closed', [stamp.text, semesterName(semester), pupil.id, foldWord(subject.name)]),
    },
  };
}
