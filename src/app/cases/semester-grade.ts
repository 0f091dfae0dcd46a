// A semester's grade given by a case: a row of `Užbaigti pusmečiai` that holds, and its result in the subject's sheet.
import { failure, type Result, success } from '../../domain/result';
import { caseWords } from '../../text/lt/cases';
import { caseGradeKey, isCaseGradeOf } from '../../workbook/case-grades';
import { isBlank } from '../../workbook/cell';
import {
  type ClosedRow,
  closedSemestersSheet,
  historyByPupil,
  isInForce,
  semesterName,
} from '../../workbook/closed-semesters-sheet';
import { plainRow } from '../../workbook/plain-row';
import type { SubjectPupil, SubjectSheet } from '../../workbook/subject-sheet';
import { readRegister } from '../close/closing-class';
import { newRowsArea } from '../close/grid';
import { stampOf } from '../close/kept-record';
import { sameResult } from '../close/same-result';
import type { Ports } from '../ports';
import type { GradeChange, GradeToRecord } from './record-grade';

interface Place {
  readonly sheet: SubjectSheet;
  readonly row: SubjectPupil;
}

/** See `gradeChange`. The register is written first and says what belongs in the sheet. */
export function semesterGradeChange(
  ports: Ports,
  grade: GradeToRecord & { readonly period: 'semester1' | 'semester2' },
  { sheet, row }: Place,
): Result<GradeChange> {
  const semester = grade.period === 'semester1' ? 1 : 2;
  const register = readRegister(ports);
  if (!register.ok) return register;
  const history = historyByPupil(register.value.rows, grade.subject, semester).get(grade.pupilId) ?? [];
  const [last, previous] = history.map(({ value }) => value).reverse();
  if (!last || !isInForce(last))
    return failure('case.semester-open', { subject: grade.subject, semester: semesterName(semester) });

  const isOurs = isCaseGradeOf(last.key, grade, grade.key) && sameResult(last.result, grade.grade);
  const earlier = isOurs && previous ? previous : last;
  const { closed } = row.semesters[semester === 1 ? 0 : 1];
  const column = sheet.columns[semester === 1 ? 'closed1' : 'closed2'];
  const isShown = sameResult(closed, grade.grade) && !isBlank(closed);
  if (!isBlank(closed) && !sameResult(closed, earlier.result) && !(isOurs && isShown)) {
    const at = { sheet: grade.subject, row: row.row, column };
    return failure('closing-kept-changed', { pupil: row.name, kept: last.result }, at);
  }
  const stamp = stampOf(ports.clock.now());
  const key = isOurs ? last.key : caseGradeKey(grade, grade.key, stamp.text);
  const record: ClosedRow = {
    ...earlier,
    pupil: row.name,
    result: String(grade.grade),
    explanation: grade.why,
    closedAt: stamp.at,
    closedBy: ports.user.email(),
    key,
  };
  const { columns, width, sheet: rows } = register.value;
  const areas = [
    ...newRowsArea(
      closedSemestersSheet.sheet,
      rows?.rows ?? [],
      isOurs ? [] : [plainRow(closedSemestersSheet, { columns, width }, record)],
    ),
    ...(isShown
      ? []
      : [{ sheet: grade.subject, row: row.row, column, before: [[closed]], after: [[grade.grade]] }]),
  ];
  return success({
    areas,
    log: {
      what: caseWords.grade.ofSemester(grade.subject, semester, row.name),
      before: earlier.result === '' ? caseWords.grade.none : earlier.result,
      after: String(grade.grade),
      why: grade.why,
      key,
    },
    before: earlier.result,
    isThere: areas.length === 0,
  });
}
