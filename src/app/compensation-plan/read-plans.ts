// What plans are worked out from, each sheet read once: the class, its grades brought together in `Suvestinė`, when they
// were recorded, and the register. The calls do not grow with pupils, subjects or plans.
import { planKey } from '../../domain/compensation-plan';
import { type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { dateOfCell } from '../../workbook/cell';
import { historyByPupil, isInForce, semesterName } from '../../workbook/closed-semesters-sheet';
import { type CompensationPlanRow, compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { OVERVIEW_SHEET, type Overview, readWholeOverview } from '../../workbook/overview-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import { readTable, type TableOf, type TableRow } from '../../workbook/read-table';
import { type Register, readRegister } from '../close/closing-class';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { type ClassData, readClass } from '../read-class';

export type Semester = 1 | 2;
export type PlansTable = TableOf<(typeof compensationPlansSheet)['row']['entries']>;

export interface PlansData extends ClassData {
  readonly overview: Overview;
  readonly closed: Register;
  readonly plans: PlansTable;
  /** The register's rows with the keys that they have or would have. */
  readonly rows: readonly PlanRow[];
}
export interface PlanRow extends TableRow<CompensationPlanRow> {
  /** Of a row that a person has typed without one, what it would be; '' where it is nobody's. */
  readonly key: string;
  readonly semester: Semester | undefined;
}

export function readPlans(ports: Ports): Result<PlansData> {
  const read = ports.workbook.read;
  const known = collect({
    class: readClass(ports),
    overview: readWholeOverview(read(OVERVIEW_SHEET)),
    closed: readRegister(ports),
    plans: readTable(compensationPlansSheet, read(compensationPlansSheet.sheet)),
  });
  if (!known.ok) return known;
  const { class: data, overview, closed, plans } = known.value;
  return success({ ...data, overview, closed, plans, rows: planRows(plans, data) });
}

/** The rows with their keys; who a row without one is about is found by the name, if only one pupil bears it. */
export function planRows(
  plans: PlansTable,
  { settings, pupils }: Pick<ClassData, 'settings' | 'pupils'>,
): readonly PlanRow[] {
  return plans.rows.map(({ row, value }) => {
    const semester = semesterOf(value.semester);
    const [pupil, another] = value.key === '' ? pupils.filter((one) => pupilName(one) === value.pupil) : [];
    const key =
      pupil && !another && semester
        ? planKey({ pupil, subject: value.subject, semester, schoolYear: settings.schoolYear })
        : value.key;
    return { row, value, key, semester };
  });
}

export function semesterOf(text: string): Semester | undefined {
  const word = text.trim().toUpperCase();
  return ([1, 2] as const).find((semester) => word === semesterName(semester) || word === String(semester));
}

/** The day the grade that holds was recorded, by the pupil's code; nobody's while the semester is open. */
export function recordedDays(
  { rows }: Register,
  subject: string,
  semester: Semester,
): ReadonlyMap<string, SchoolDate> {
  const days = new Map<string, SchoolDate>();
  for (const [pupilId, history] of historyByPupil(rows, subject, semester)) {
    const last = history[history.length - 1]?.value;
    const day = last && isInForce(last) ? dateOfCell(last.closedAt) : undefined;
    if (day) days.set(pupilId, day);
  }
  return days;
}
