// What was recorded when a semester was closed: deadlines count from that day, and documents show those marks.
import type { KeptWork } from '../../domain/kept-marks';
import type { SchoolDate } from '../../domain/school-date';
import { dateOfCell } from '../../workbook/cell';
import { type ClosedRow, decodeWorks, isInForce } from '../../workbook/closed-semesters-sheet';
import type { TableRow } from '../../workbook/read-table';

export interface ClosedRecord {
  readonly on: SchoolDate | undefined;
  readonly explanation: string;
  /** Undefined where somebody has changed the register so that they cannot be read. */
  readonly works: readonly KeptWork[] | undefined;
}

/** From a pupil's rows of the register; undefined while the semester is open. */
export function closedRecordIn(history: readonly TableRow<ClosedRow>[]): ClosedRecord | undefined {
  const last = history[history.length - 1]?.value;
  if (!last || !isInForce(last)) return undefined;
  return {
    on: dateOfCell(last.closedAt),
    explanation: last.explanation,
    works: decodeWorks(last.works),
  };
}
