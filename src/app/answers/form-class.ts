// What of a class its pupils' forms are made of.
import { firstYearOf, type MipForm, mipPeriods } from '../../domain/mip';
import { failure, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { entries } from '../../text/lt/entries';
import type { SheetRows } from '../../workbook/cell';
import { formOfClass } from '../entries/form-of-class';
import type { ClassData } from '../read-class';

/** What a form asks about; each has a register of its own. */
export type AnswerKind = 'mip' | 'expectation' | 'selfAssessment';
export const ANSWER_KINDS: readonly AnswerKind[] = ['mip', 'expectation', 'selfAssessment'];

/** One of the rows that a pupil has in a register. */
export interface FormPart {
  /** As in keys: `2026-09`, `semester1`, the name of a subject. */
  readonly id: string;
  /** As pupils and the register write it. */
  readonly name: string;
}
export interface FormSubject extends FormPart {
  readonly isPassFail: boolean;
}
/** What questions are made of. */
export interface FormParts {
  readonly form: MipForm;
  readonly periods: readonly FormPart[];
  readonly subjects: readonly FormSubject[];
}
export interface FormClass extends FormParts {
  readonly className: string;
  readonly schoolYear: string;
  readonly firstYear: number;
  readonly periods: readonly (FormPart & { readonly from: SchoolDate; readonly to: SchoolDate })[];
}

export const SELF_ASSESSMENTS: readonly FormPart[] = (['semester1', 'year'] as const).map((id) => ({
  id,
  name: entries.selfAssessmentPart[id],
}));

/** `mip` is the class's sheet `MIP`. */
export function formClassOf(
  { settings, subjects }: Omit<ClassData, 'pupils'>,
  mip: SheetRows | undefined,
): Result<FormClass> {
  const firstYear = firstYearOf(settings.schoolYear);
  if (firstYear === undefined) return failure('school-year-wrong', { value: settings.schoolYear });
  const form = formOfClass(mip, settings.classGrade);
  return success({
    className: settings.className,
    schoolYear: settings.schoolYear,
    firstYear,
    form,
    periods: mipPeriods(form, firstYear, settings.lastLessonDay).map(({ id, months, from, to }) => ({
      id,
      name: entries.period(months),
      from,
      to,
    })),
    subjects: subjects.map(({ name, assessment }) => ({
      id: name,
      name,
      isPassFail: assessment === 'įskaita',
    })),
  });
}

export function partsOf(kind: AnswerKind, known: Omit<FormParts, 'form'>): readonly FormPart[] {
  if (kind === 'mip') return known.periods;
  return kind === 'expectation' ? known.subjects : SELF_ASSESSMENTS;
}
