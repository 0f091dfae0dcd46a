// The class as `Suvestinė` shows it: one read tells the pupils, the subjects and the school year.
import { firstYearOf } from '../../domain/mip';
import { type Result, success } from '../../domain/result';
import { OVERVIEW_SHEET, readWholeOverview } from '../../workbook/overview-sheet';
import type { Ports } from '../ports';
import type { ClassNames } from './entry-table';

export interface KnownNames extends ClassNames {
  readonly schoolYear: string;
}

export function readClassNames(ports: Ports): Result<KnownNames> {
  const overview = readWholeOverview(ports.workbook.read(OVERVIEW_SHEET));
  if (!overview.ok) return overview;
  const { schoolYear, pupils } = overview.value;
  return success({
    schoolYear,
    firstYear: firstYearOf(schoolYear),
    pupils,
    subjects: pupils[0]?.bySubject.map(({ subject }) => subject) ?? [],
  });
}
