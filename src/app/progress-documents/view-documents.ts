// What the dialog offers to choose from.
import { firstYearOf, type MipForm, mipMonthOn, schoolMonths } from '../../domain/mip';
import { failure, type Result, success } from '../../domain/result';
import { plainWords } from '../../workbook/cell';
import { pupilName } from '../../workbook/pupils-sheet';
import { formOfClass, MIP_SHEET } from '../entries/form-of-class';
import type { Ports } from '../ports';
import { nameInRow } from '../pupils';
import { readClass } from '../read-class';

export interface DocumentChoices {
  readonly className: string;
  readonly schoolYear: string;
  readonly form: MipForm;
  readonly months: readonly string[];
  /** The one that is due now. */
  readonly month: string;
  /** In the order of the class; those who have left are the last, with the day. */
  readonly pupils: readonly { readonly id: string; readonly name: string; readonly left: string }[];
  readonly subjects: readonly string[];
  /** The pupil of the selected row, and the subject whose sheet is in front; '' where there is none. */
  readonly pupil: string;
  readonly subject: string;
}

export function viewDocuments(ports: Ports): Result<DocumentChoices> {
  const { sheet, row } = ports.workbook.selection();
  const known = readClass(ports);
  if (!known.ok) return known;
  const { settings, pupils, subjects } = known.value;
  const firstYear = firstYearOf(settings.schoolYear);
  if (firstYear === undefined) return failure('school-year-wrong', { value: settings.schoolYear });
  const today = ports.clock.today();
  const names = subjects.map(({ name }) => name);
  // A sheet in which nobody can be found is no reason not to choose.
  const name = nameInRow(sheet, row);
  const selected = name.ok && name.value !== '' ? plainWords(name.value) : undefined;
  const listed = pupils.map((pupil) => ({
    id: pupil.id,
    name: pupilName(pupil),
    left: pupil.left !== undefined && pupil.left <= today ? pupil.left : '',
  }));
  return success({
    className: settings.className,
    schoolYear: settings.schoolYear,
    form: formOfClass(ports.workbook.read(MIP_SHEET), settings.classGrade),
    months: schoolMonths(firstYear),
    month: mipMonthOn(today, firstYear),
    pupils: [...listed.filter(({ left }) => left === ''), ...listed.filter(({ left }) => left !== '')],
    subjects: names,
    pupil: pupils.find((pupil) => plainWords(pupilName(pupil)) === selected)?.id ?? '',
    subject: names.includes(sheet.name) ? sheet.name : '',
  });
}
