// What plans are worked out from, each sheet read once: the class, its grades brought together in `Suvestinė`, when they
// were recorded, and the register. The calls do not grow with pupils, subjects or plans.
import { planKey } from '../../domain/compensation-plan';
import { type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { dateOfCell } from '../../workbook/cell';
import { historyByPupil, isInForce, semesterName } from '../../workbook/closed-semesters-sheet';
import { type CompensationPlanRow, compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { withoutErased } from '../../workbook/erased-pupil';
import { OVERVIEW_SHEET, type Overview, readWholeOverview } from '../../workbook/overview-sheet';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
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
  /** Undefined where nobody bears the name, or two do. */
  readonly pupil: Pupil | undefined;
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
  return success({
    ...data,
    overview,
    closed,
    plans,
    rows: planRows({ ...plans, rows: withoutErased(plans.rows) }, data),
  });
}

/**
 * The rows with their keys and pupils. Whose a row is its key says, also after the pupil was renamed; who a row without a
 * key is about is found by the name, if only one pupil bears it.
 */
export function planRows(
  plans: PlansTable,
  { settings, pupils }: Pick<ClassData, 'settings' | 'pupils'>,
): readonly PlanRow[] {
  const { schoolYear } = settings;
  const known = new Map<string, ReadonlyMap<string, Pupil>>();
  const byKey = (subject: string, semester: Semester): ReadonlyMap<string, Pupil> => {
    const place = `${semester} ${subject}`;
    const found =
      known.get(place) ??
      new Map(pupils.map((pupil) => [planKey({ pupil, subject, semester, schoolYear }), pupil]));
    known.set(place, found);
    return found;
  };
  return plans.rows.map(({ row, value }) => {
    const semester = semesterOf(value.semester);
    const own = semester ? byKey(value.subject, semester).get(value.key) : undefined;
    const [named, another] = own ? [own] : pupils.filter((one) => pupilName(one) === value.pupil);
    const pupil = another ? undefined : named;
    const key =
      value.key === '' && pupil && semester
        ? planKey({ pupil, subject: value.subject, semester, schoolYear })
        : value.key;
    return { row, value, key, semester, pupil };
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
