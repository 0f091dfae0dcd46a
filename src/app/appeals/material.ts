// What the disputed grade came from, for the teacher's material (S3-46.4): of a closed semester the marks it was closed
// with, otherwise those that stand in the subject's sheet.

import type { AppealRecord } from '../../documents/cases/records';
import { annualWorking } from '../../domain/annual';
import type { KeptWork } from '../../domain/kept-marks';
import type { Result } from '../../domain/result';
import { mapResult } from '../../domain/result';
import { explainAnnual } from '../../text/lt/explain-annual';
import { formatHundredths } from '../../text/number';
import { isCaseGradeOf } from '../../workbook/case-grades';
import { cellText, isBlank } from '../../workbook/cell';
import { type ClosedRow, decodeWorks, historyByPupil } from '../../workbook/closed-semesters-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import type { Settings } from '../../workbook/settings-sheet';
import { officialGrade, type SubjectPupil } from '../../workbook/subject-sheet';
import { readRegister } from '../close/closing-class';
import { explainGrade } from '../explain/explain-grade';
import type { Ports } from '../ports';
import { type DisputedGrade, gradeInSheet } from './disputed-grade';
import type { Appeal } from './read-appeals';
import { roundingOf } from './score';

type Material = AppealRecord['material'];
export const NO_MATERIAL: Material = { works: [], mean: '', explanation: '' };

export function readMaterial(ports: Ports, appeal: Appeal, settings: Settings): Result<Material> {
  const { value, period, pupil, subject } = appeal;
  if (!period || !pupil || !subject) return { ok: false, issues: appeal.issues };
  const found = gradeInSheet(ports, { subject: value.subject, pupil: pupilName(pupil), period });
  return mapResult(found, (place) => {
    if (period !== 'annual')
      return ofSemester(ports, appeal, place, period === 'semester1' ? 1 : 2, settings);
    const semesters = ([1, 2] as const).map((one) => ofSemester(ports, appeal, place, one, settings));
    return { works: semesters.flatMap(({ works }) => works), ...ofYear(place, appeal, settings) };
  });
}

function ofSemester(
  ports: Ports,
  appeal: Appeal,
  { sheet, row }: DisputedGrade,
  semester: 1 | 2,
  settings: Settings,
): Material {
  const index = semester === 1 ? 0 : 1;
  const closed = closedBefore(ports, appeal, row, semester);
  const works =
    closed?.works ??
    sheet.works[index].map(
      ({ date, kind, weight, topic }, place): KeptWork => ({
        date: date ?? '',
        kind,
        weight: cellText(weight),
        topic,
        mark: cellText(row.marks[index][place]),
      }),
    );
  return {
    works: works.filter(({ mark }) => mark !== ''),
    mean: closed?.mean || meanText(row.semesters[index].mean),
    explanation:
      closed?.explanation || explainGrade(sheet, row, semester, settings, { mean: appeal.subject?.mean }),
  };
}

/**
 * How the semester was closed before the commission gave its own grade: that row says what the disputed one came from.
 * Undefined while the semester is open.
 */
function closedBefore(
  ports: Ports,
  { value, pupil }: Appeal,
  row: SubjectPupil,
  semester: 1 | 2,
):
  | (Pick<ClosedRow, 'mean' | 'explanation'> & { readonly works: readonly KeptWork[] | undefined })
  | undefined {
  if (isBlank(row.semesters[semester === 1 ? 0 : 1].closed)) return undefined;
  const register = readRegister(ports);
  if (!register.ok || !pupil) return undefined;
  const grade = { subject: value.subject, pupilId: pupil.id, period: `semester${semester}` } as const;
  const history = historyByPupil(register.value.rows, value.subject, semester).get(pupil.id) ?? [];
  const last = history
    .map((entry) => entry.value)
    .filter(({ key }) => !isCaseGradeOf(key, grade, value.key))
    .pop();
  return last && { mean: last.mean, explanation: last.explanation, works: decodeWorks(last.works) };
}

function ofYear({ row }: DisputedGrade, { subject }: Appeal, settings: Settings): Omit<Material, 'works'> {
  const rounding = roundingOf(settings);
  const working = annualWorking(
    {
      semester1: officialGrade(row.semesters[0]),
      semester2: officialGrade(row.semesters[1]),
      override: row.override,
      yearMean: subject?.annualFrom === 'visi' ? row.yearMean : '',
    },
    rounding,
  );
  return {
    mean: subject?.annualFrom === 'visi' ? meanText(row.yearMean) : '',
    explanation: working.ok ? explainAnnual(working.value, rounding) : '',
  };
}

const meanText = (cell: unknown): string =>
  typeof cell === 'number' ? formatHundredths(Math.round(cell * 100)) : cellText(cell as string);
