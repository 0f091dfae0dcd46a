// A grade that a case has given reaches the subject's sheet: a semester's takes the place of the kept result, an annual
// one stands under „Kitas įvertinimas“. The reason goes to `Žurnalas`.
import type { Outcome } from '../../domain/outcome';
import { failure, type Result } from '../../domain/result';
import type { AreaChange } from '../change-set';
import type { Ports } from '../ports';
import type { LogEntry } from './log-rows';

export interface GradeToRecord {
  readonly subject: string;
  /** The pupil's code. */
  readonly pupilId: string;
  readonly period: 'semester1' | 'semester2' | 'annual';
  readonly grade: Outcome;
  /** For `Žurnalas` and „Paaiškinimas“: a short sentence with the clause, e.g. `Apeliacinės komisijos sprendimas (46.8 p.)`. */
  readonly why: string;
  /** The case's. */
  readonly key: string;
}
export interface GradeChange {
  /** Of the subject's sheet, and of `Užbaigti pusmečiai` for a semester's. */
  readonly areas: readonly AreaChange[];
  /** To be handed to `logArea` together with whatever else the action has to say in `Žurnalas`. */
  readonly log: LogEntry;
  /** What stood there; '' when nothing did. */
  readonly before: string;
  /** This case has written the grade already: nothing is left to write but perhaps the log. */
  readonly isThere: boolean;
}

/**
 * What must be written, to be handed to `applyChanges` together with the change of the case's own row. Called under the
 * lock; reads the sheets itself.
 * @returns issues: the semester is not closed in this subject (`case.semester-open`), a person has typed another grade
 * under „Kitas įvertinimas“ (`case.override-typed`), the pupil or the subject is not there
 */
export function gradeChange(_ports: Ports, { subject }: GradeToRecord): Result<GradeChange> {
  return failure('subject-unknown', { subject });
}
