// The mark of a settled difference on its way to the subject's sheet.
import type { CourseChangeFacts } from '../../domain/course-change-case';
import { parseWholeMark } from '../../domain/outcome';
import { type Result, success } from '../../domain/result';
import { courseTexts as words } from '../../text/lt/course-changes';
import type { CourseChangeRow } from '../../workbook/course-changes-sheet';
import { type GradeChange, gradeChange } from '../cases/record-grade';
import type { Ports } from '../ports';
import { type Courses, pupilOf } from './read-courses';

/** Between the weeks it is nobody's grade. */
export function countedGrade(
  ports: Ports,
  { pupils }: Courses,
  row: CourseChangeRow,
  { grade, countsAs, week }: CourseChangeFacts,
): Result<GradeChange | undefined> {
  const mark = parseWholeMark(grade);
  if (!week || !countsAs || mark === undefined) return success(undefined);
  const { subject, key, from, to } = row;
  const pupil = pupilOf(pupils, row);
  if (!pupil.ok) return pupil;
  return gradeChange(ports, {
    subject,
    pupilId: pupil.value.id,
    period: countsAs,
    grade: mark,
    why: words.gradeWhy(from, to),
    key,
  });
}
