// The sidebar's first look: the pupil of the selected row and what is known of them.

import { firstYearOf, mipMonthOn, mipMonths } from '../domain/mip';
import { isNegative, type Outcome, parseOutcome } from '../domain/outcome';
import { failure, type Result, success } from '../domain/result';
import { type Cell, cellText } from '../workbook/cell';
import { OVERVIEW_SHEET, type PupilResults, readOverview } from '../workbook/overview-sheet';
import { pupilName, pupilsSheet } from '../workbook/pupils-sheet';
import { readTable } from '../workbook/read-table';
import { readSettings, settingsSheet } from '../workbook/settings-sheet';
import { collect } from './collect';
import type { Ports } from './ports';
import { nameInRow, pupilByName } from './pupils';

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
export interface PupilView {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly schoolYear: string;
  readonly grades: readonly SubjectGrades[];
  /** The months of this school year and the one that is due now. */
  readonly months: readonly string[];
  readonly currentMonth: string;
}

/** Undefined: the selected row is no pupil's. */
export function viewSelectedPupil(ports: Ports): Result<PupilView | undefined> {
  const { sheet, row } = ports.workbook.selection();
  const name = nameInRow(sheet, row);
  if (!name.ok) return name;
  if (name.value === '') return success(undefined);
  const read = (wanted: string) => (wanted === sheet.name ? sheet : ports.workbook.read(wanted));
  const known = collect({
    pupils: readTable(pupilsSheet, read(pupilsSheet.sheet)),
    settings: readSettings(read(settingsSheet.sheet)),
    overview: readOverview(read(OVERVIEW_SHEET)),
  });
  if (!known.ok) return known;
  const { pupils, settings, overview } = known.value;
  const pupil = pupilByName(
    pupils.rows.map(({ value }) => value),
    name.value,
  );
  if (!pupil.ok) return pupil;
  const firstYear = firstYearOf(settings.schoolYear);
  if (firstYear === undefined) return failure('school-year-wrong', { value: settings.schoolYear });
  return success({
    id: pupil.value.id,
    name: pupilName(pupil.value),
    className: settings.className,
    schoolYear: settings.schoolYear,
    grades: gradesOf(overview.find((entry) => entry.name === pupilName(pupil.value))),
    months: mipMonths(firstYear),
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
