// How a pupil's semester grade came, in one line, from the subject's sheet as it was read.
import { parseDecimal } from '../../domain/decimal';
import { HALF_UP } from '../../domain/rounding';
import { semesterWorkings } from '../../domain/semester';
import { readWorkColumns } from '../../domain/work-columns';
import { explainSemester } from '../../text/lt/explain-semester';
import type { Settings } from '../../workbook/settings-sheet';
import type { SubjectPupil, SubjectSheet } from '../../workbook/subject-sheet';
import type { Subject } from '../../workbook/subjects-sheet';

/** '' where the row or its columns cannot be worked out: the sheet itself shows that error. */
export function explainGrade(
  sheet: SubjectSheet,
  pupil: SubjectPupil,
  semester: 1 | 2,
  settings: Settings,
  subject: Pick<Subject, 'mean'>,
): string {
  const index = semester === 1 ? 0 : 1;
  const works = sheet.works[index];
  const columns = readWorkColumns(
    works.length,
    subject.mean === 'aritmetinis' ? undefined : works.map(({ weight }) => weight),
    works.map(({ kind }) => kind),
  );
  if (!columns.ok) return '';
  const rounding = {
    upFrom: parseDecimal(settings.roundUpFrom) ?? HALF_UP.upFrom,
    strictPass: settings.strictPass === 'taip',
  };
  // The whole class: whether a subject is graded by marks or by įskaita shows in all its rows.
  const working = semesterWorkings({
    rows: sheet.pupils.map(({ marks }) => marks[index]),
    columns: columns.value,
    statuses: sheet.pupils.map(({ semesters }) => semesters[index].status),
    rounding,
  })[sheet.pupils.indexOf(pupil)];
  if (!working?.ok) return '';
  return explainSemester(working.value, { weighted: columns.value.weighted, rounding });
}
