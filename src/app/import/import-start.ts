// What the page needs before anything is pasted: the class, its school year, its subjects.
import { firstYearOf } from '../../domain/mip';
import { failure, type Result, success } from '../../domain/result';
import { readTable } from '../../workbook/read-table';
import { readSettings, settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { collect } from '../collect';
import type { Ports } from '../ports';

export interface ImportStart {
  readonly className: string;
  readonly firstYear: number;
  readonly subjects: readonly string[];
}

export function importStart({ workbook }: Ports): Result<ImportStart> {
  const known = collect({
    settings: readSettings(workbook.read(settingsSheet.sheet)),
    subjects: readTable(subjectsSheet, workbook.read(subjectsSheet.sheet)),
  });
  if (!known.ok) return known;
  const { settings, subjects } = known.value;
  const firstYear = firstYearOf(settings.schoolYear);
  if (firstYear === undefined) return failure('school-year-wrong', { value: settings.schoolYear });
  return success({
    className: settings.className,
    firstYear,
    subjects: subjects.rows.map(({ value }) => value.name),
  });
}
