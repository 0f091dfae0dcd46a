// What the sidebar shows of pupils: the whole class when it opens, and the pupil of the selected row. Both stand in
// `Suvestinė`, which is read once.
import { firstYearOf, mipMonthOn, schoolMonths } from '../domain/mip';
import { isNegative, type Outcome, parseOutcome } from '../domain/outcome';
import { failure, type Issue, mapResult, type Result, success } from '../domain/result';
import { type Cell, cellText, type SheetRows } from '../workbook/cell';
import {
  OVERVIEW_SHEET,
  type Overview,
  type PupilResults,
  readWholeOverview,
} from '../workbook/overview-sheet';
import { pupilName, pupilsSheet } from '../workbook/pupils-sheet';
import { readTable } from '../workbook/read-table';
import type { Ports } from './ports';
import { findByName, nameInRow, pupilByName } from './pupils';

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
export interface PupilView extends ClassHeading {
  readonly id: string;
  readonly name: string;
  readonly grades: readonly SubjectGrades[];
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
      const found = findByName(pupils, pupil.name, nameOf);
      return {
        id: pupil.id,
        name: pupil.name,
        grades: gradesOf(pupil),
        issues: found.ok ? [] : found.issues,
      };
    }),
  }));
}

/** Undefined: the selected row is no pupil's. */
export function viewSelectedPupil(ports: Ports): Result<PupilView | undefined> {
  const { sheet, row } = ports.workbook.selection();
  const name = nameInRow(sheet, row);
  if (!name.ok) return name;
  if (name.value === '') return success(undefined);
  const overview = readWholeOverview(
    sheet.name === OVERVIEW_SHEET ? sheet : ports.workbook.read(OVERVIEW_SHEET),
  );
  if (!overview.ok) return overview;
  const { pupils } = overview.value;
  const inOverview = findByName(pupils, name.value, nameOf);
  if (!inOverview.ok && inOverview.issues.some(({ code }) => code !== 'pupil-unknown')) return inOverview;
  const pupil = inOverview.ok
    ? success({ id: inOverview.value.id, name: inOverview.value.name })
    : inRegister(ports, sheet, name.value);
  if (!pupil.ok) return pupil;
  return mapResult(headingOf(ports, overview.value), (heading) => ({
    ...heading,
    ...pupil.value,
    grades: gradesOf(pupils.find(({ id }) => id === pupil.value.id)),
  }));
}

const nameOf = ({ name }: { readonly name: string }): string => name;

/** `Suvestinė` has a limited number of rows: a pupil below them is still known to the register. */
function inRegister(
  ports: Ports,
  selected: SheetRows,
  name: string,
): Result<{ readonly id: string; readonly name: string }> {
  const rows = selected.name === pupilsSheet.sheet ? selected : ports.workbook.read(pupilsSheet.sheet);
  const table = readTable(pupilsSheet, rows);
  if (!table.ok) return table;
  const pupil = pupilByName(
    table.value.rows.map(({ value }) => value),
    name,
  );
  return mapResult(pupil, (found) => ({ id: found.id, name: pupilName(found) }));
}

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

function gradesOf(results: PupilResults | undefined): SubjectGrades[] {
  return (results?.bySubject ?? []).map(({ subject, grade1, grade2, annual }) => ({
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
