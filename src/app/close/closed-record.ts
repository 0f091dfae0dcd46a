// What was recorded when a semester was closed: deadlines count from that day, and documents show those marks.
import type { KeptWork } from '../../domain/kept-marks';
import type { SchoolDate } from '../../domain/school-date';
import { dateOfCell, isBlank } from '../../workbook/cell';
import {
  type ClosedRow,
  decodeWorks,
  historyByPupil,
  isInForce,
} from '../../workbook/closed-semesters-sheet';
import type { TableRow } from '../../workbook/read-table';
import type { SubjectPupil } from '../../workbook/subject-sheet';
import type { Ports } from '../ports';
import { readRegister } from './closing-class';

export interface ClosedRecord {
  readonly on: SchoolDate | undefined;
  readonly explanation: string;
  /** Undefined where somebody has changed the register so that they cannot be read. */
  readonly works: readonly KeptWork[] | undefined;
}

/** Undefined while the semester is open. The register is read only where the sheet shows a kept result. */
export function closedRecord(
  ports: Ports,
  subject: string,
  semester: 1 | 2,
  pupil: { readonly id: string; readonly row: SubjectPupil },
): ClosedRecord | undefined {
  if (isBlank(pupil.row.semesters[semester === 1 ? 0 : 1].closed)) return undefined;
  const register = readRegister(ports);
  if (!register.ok) return undefined;
  return closedRecordIn(historyByPupil(register.value.rows, subject, semester).get(pupil.id) ?? []);
}

/** The same from a pupil's rows of the register, for many pupils at once. */
export function closedRecordIn(history: readonly TableRow<ClosedRow>[]): ClosedRecord | undefined {
  const last = history[history.length - 1]?.value;
  if (!last || !isInForce(last)) return undefined;
  return {
    on: dateOfCell(last.closedAt),
    explanation: last.explanation,
    works: decodeWorks(last.works),
  };
}
