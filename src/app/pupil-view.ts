// What the sidebar opens with: the pupils of the class with their results, all of it in `Suvestinė`, which is read once.
import { firstYearOf, mipMonthOn, schoolMonths } from '../domain/mip';
import { isNegative, type Outcome, parseOutcome } from '../domain/outcome';
import { failure, type Issue, mapResult, type Result, success } from '../domain/result';
import { type Cell, cellText } from '../workbook/cell';
import {
  OVERVIEW_SHEET,
  type Overview,
  type PupilResults,
  readWholeOverview,
} from '../workbook/overview-sheet';
import type { Ports } from './ports';
import { findByName } from './pupils';

export interface GradeView {
  readonly text: string;
  readonly negative: boolean;
}
export interface SubjectGrades {
  readonly subject: string;
  readonly semester1: GradeView;
  readonly semester2: GradeView;
  readonly annual: GradeView;
}
export interface ClassHeading {
  readonly className: string;
  readonly schoolYear: string;
  /** The months of this school year and the one that is due now. */
  readonly months: readonly string[];
  readonly currentMonth: string;
}
/** A pupil of the class; of one whose name or code is another's too, what is wrong. */
export interface ListedPupil {
  readonly id: string;
  readonly name: string;
  readonly grades: readonly SubjectGrades[];
  readonly issues: readonly Issue[];
}
export interface ClassView extends ClassHeading {
  readonly pupils: readonly ListedPupil[];
}

export function viewClass(ports: Ports): Result<ClassView> {
  const overview = readWholeOverview(ports.workbook.read(OVERVIEW_SHEET));
  if (!overview.ok) return overview;
  const { pupils } = overview.value;
  return mapResult(headingOf(ports, overview.value), (heading) => ({
    ...heading,
    pupils: pupils.map((pupil) => {
      const found =
        pupil.id === ''
          ? failure('pupil-code-missing', { pupil: pupil.name })
          : findByName(pupils, pupil.name, nameOf);
      return {
        id: pupil.id,
        name: pupil.name,
        grades: gradesOf(pupil),
        issues: found.ok ? [] : found.issues,
      };
    }),
  }));
}

const nameOf = ({ name }: { readonly name: string }): string => name;

function headingOf(ports: Ports, { className, schoolYear }: Overview): Result<ClassHeading> {
  const firstYear = firstYearOf(schoolYear);
  if (firstYear === undefined) return failure('school-year-wrong', { value: schoolYear });
  return success({
    className,
    schoolYear,
    months: schoolMonths(firstYear),
    currentMonth: mipMonthOn(ports.clock.today(), firstYear),
  });
}

function gradesOf({ bySubject }: PupilResults): SubjectGrades[] {
  return bySubject.map(({ subject, grade1, grade2, annual }) => ({
    subject,
    semester1: gradeView(grade1),
    semester2: gradeView(grade2),
    annual: gradeView(annual),
  }));
}

function gradeView(cell: Cell): GradeView {
  const outcome = outcomeOf(cell);
  return { text: cellText(cell), negative: outcome !== undefined && isNegative(outcome) };
}

/** A result as the sheet shows it; undefined for an error. */
export function outcomeOf(cell: Cell): Outcome | undefined {
  const outcome = parseOutcome(cell);
  return outcome.ok ? outcome.value : undefined;
}
