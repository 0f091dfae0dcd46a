// When a closed semester's grade was recorded: deadlines count from that day.
import type { SchoolDate } from '../../domain/school-date';
import { dateOfCell, isBlank } from '../../workbook/cell';
import { historyByPupil, isInForce } from '../../workbook/closed-semesters-sheet';
import type { SubjectPupil } from '../../workbook/subject-sheet';
import type { Ports } from '../ports';
import { readRegister } from './closing-class';

/** Undefined while the semester is open. The register is read only where the sheet shows a kept result. */
export function closedDay(
  ports: Ports,
  subject: string,
  semester: 1 | 2,
  pupil: { readonly id: string; readonly row: SubjectPupil },
): SchoolDate | undefined {
  if (isBlank(pupil.row.semesters[semester === 1 ? 0 : 1].closed)) return undefined;
  const register = readRegister(ports);
  if (!register.ok) return undefined;
  const history = historyByPupil(register.value.rows, subject, semester).get(pupil.id) ?? [];
  const last = history[history.length - 1];
  return last && isInForce(last.value) ? dateOfCell(last.value.closedAt) : undefined;
}
