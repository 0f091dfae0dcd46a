// A grade that a case has given reaches the subject's sheet: a semester's takes the place of the kept result, an annual
// one stands under „Kitas įvertinimas“. The reason goes to `Žurnalas`.
import type { Outcome } from '../../domain/outcome';
import { NO_TEST } from '../../domain/outcome';
import { failure, type Result } from '../../domain/result';
import { plainWords } from '../../workbook/cell';
import { pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable } from '../../workbook/read-table';
import { readSubjectSheet } from '../../workbook/subject-sheet';
import type { AreaChange } from '../change-set';
import type { Ports } from '../ports';
import { pupilById } from '../pupils';
import { annualGradeChange } from './annual-grade';
import type { LogEntry } from './log-rows';
import { semesterGradeChange } from './semester-grade';

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
 * lock; reads the sheets itself. A case may give another grade later, in the same place: that one counts then.
 *
 * A semester's grade becomes a row of `Užbaigti pusmečiai` that holds from now on, with the marks of the row before it,
 * so that changes of marks are still told. It did not come from marks: that they give another one is not a change, and
 * opening the semester again leaves this pupil's grade as it is (the commission's decision is final, S3-46.8; the mark
 * of a difference is the semester's, S3-32), while the other pupils' are opened and closed as always.
 *
 * An annual grade is a value under „Kitas įvertinimas“, which people may change; what they have typed there is never
 * written over, only what a case wrote before.
 * @returns issues: no such grade (`case.grade-missing`), the semester is not closed in this subject
 * (`case.semester-open`), its kept result was changed by hand (`closing-kept-changed`), a person has typed another grade
 * under „Kitas įvertinimas“ (`case.override-typed`), the pupil or the subject is not there
 */
export function gradeChange(ports: Ports, grade: GradeToRecord): Result<GradeChange> {
  if (grade.grade === '' || grade.grade === NO_TEST) return failure('case.grade-missing');
  const read = ports.workbook;
  const pupils = readTable(pupilsSheet, read.lastRead(pupilsSheet.sheet) ?? read.read(pupilsSheet.sheet));
  if (!pupils.ok) return pupils;
  const pupil = pupilById(
    pupils.value.rows.map(({ value }) => value),
    grade.pupilId,
  );
  if (!pupil.ok) return pupil;
  const rows = read.read(grade.subject);
  if (!rows) return failure('sheet-missing', { sheet: grade.subject }, { sheet: grade.subject });
  const sheet = readSubjectSheet(rows);
  if (!sheet.ok) return sheet;
  const name = pupilName(pupil.value);
  const row = sheet.value.pupils.find((candidate) => plainWords(candidate.name) === plainWords(name));
  if (!row) {
    const at = { sheet: grade.subject };
    return failure('pupil-not-in-sheet', { pupil: name, sheet: grade.subject }, at);
  }
  const place = { sheet: sheet.value, row };
  return grade.period === 'annual'
    ? annualGradeChange(ports, grade, place)
    : semesterGradeChange(ports, { ...grade, period: grade.period }, place);
}
