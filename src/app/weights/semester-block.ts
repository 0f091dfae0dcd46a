// A semester of a subject's sheet as the rules about weights read it, and when its first week ends.
import { lastDayOfFirstWeek } from '../../domain/announced-weights';
import { parseDecimal } from '../../domain/decimal';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { HALF_UP, type Rounding } from '../../domain/rounding';
import type { SchoolDate } from '../../domain/school-date';
import type { SemesterBlock } from '../../domain/weight-deviations';
import { cellText, isBlank } from '../../workbook/cell';
import { type Settings, settingSchemas, settingsSheet } from '../../workbook/settings-sheet';
import type { SubjectSheet } from '../../workbook/subject-sheet';

const USUAL_EDGE_DAYS = 7;

export const semesterIndex = (semester: 1 | 2): 0 | 1 => (semester === 1 ? 0 : 1);

export function semesterBlock(sheet: SubjectSheet, semester: 1 | 2): SemesterBlock {
  const index = semesterIndex(semester);
  return {
    kinds: sheet.works[index].map(({ kind }) => kind),
    weights: sheet.works[index].map(({ weight }) => weight),
    rows: sheet.pupils.map(({ marks }) => marks[index]),
    statuses: sheet.pupils.map(({ semesters }) => semesters[index].status),
  };
}

/** Results of a closed semester are kept as values: nothing that is announced or typed changes them. */
export const isClosed = (sheet: SubjectSheet, semester: 1 | 2): boolean =>
  sheet.pupils.some(({ semesters }) => !isBlank(semesters[semesterIndex(semester)].closed));

export const roundingOf = (settings: Settings): Rounding => ({
  upFrom: parseDecimal(settings.roundUpFrom) ?? HALF_UP.upFrom,
  strictPass: settings.strictPass === 'taip',
});

/** The last day on which weights are announced in time. */
export function firstWeekEnd(settings: Settings, semester: 1 | 2): Result<SchoolDate> {
  const key = semester === 1 ? 'semester1From' : 'semester2From';
  const from = settings[key];
  if (!from)
    return failure(
      'weights-semester-start-missing',
      { name: settingSchemas[key].name },
      { sheet: settingsSheet.sheet },
    );
  return success(lastDayOfFirstWeek(from, settings.edgeDays ?? USUAL_EDGE_DAYS));
}

/** What is wrong with the weights and kinds over the columns, at the column where it stands. */
export function columnIssues(issues: readonly Issue[], sheet: SubjectSheet, semester: 1 | 2): Issue[] {
  return issues.map(({ code, params }) => {
    const work = sheet.works[semesterIndex(semester)][Number(params.position) - 1];
    const at = { sheet: sheet.subject, ...(work ? { column: work.column } : {}) };
    return code === 'kind.unknown'
      ? { code: 'weights-kind-in-sheet-unknown', at, params: { value: work?.kind ?? '' } }
      : { code: 'weights-in-sheet-wrong', at, params: { value: cellText(work?.weight) } };
  });
}
