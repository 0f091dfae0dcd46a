// What the dialog of plans shows: negative grades without a plan, and every plan with how far it is.
import { checksum } from '../../domain/case-key';
import type { PlanState } from '../../domain/case-states';
import { semesterToClose } from '../../domain/closing-day';
import { handingIn, type PlanStep, planSteps } from '../../domain/plan-case';
import { type Issue, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { PLAN_STATE_WORDS, stateOf } from '../../workbook/case-states';
import type { CompensationPlanRow } from '../../workbook/compensation-plans-sheet';
import { semesterSpans } from '../close/closing-class';
import type { Ports } from '../ports';
import { type HelpRecord, helpKey, readHelp } from '../support/help-record';
import { gradesOfClass, type Negative } from './find-negatives';
import { type PlanRow, readPlans, type Semester } from './read-plans';

/** Dates are '' where they are not known. */
export interface PlanView {
  readonly key: string;
  readonly pupil: string;
  readonly subject: string;
  readonly teacher: string;
  readonly semester: Semester | 0;
  readonly grade: string;
  /** What the grade is now, where it is another than the plan was made for; else ''. */
  readonly gradeNow: string;
  readonly recorded: SchoolDate | '';
  readonly due: SchoolDate | '';
  /** null where somebody has written a word of their own; `stateWord` is what stands there. */
  readonly state: PlanState | null;
  readonly stateWord: string;
  readonly handing: ReturnType<typeof handingIn>;
  readonly handedIn: SchoolDate | '';
  readonly parentsInformed: SchoolDate | '';
  readonly finished: SchoolDate | '';
  readonly outcome: string;
  readonly link: string;
  readonly steps: readonly PlanStep[];
  /** How the row was read: what is changed must still be so. */
  readonly base: string;
  /** The help under it: its own key, its lines, and whether it is finished. */
  readonly helpKey: string;
  readonly meetings: number;
  readonly isHelpFinished: boolean;
}
export interface PlansOverview {
  readonly className: string;
  readonly schoolYear: string;
  readonly today: SchoolDate;
  /** The one that is most likely meant. */
  readonly semester: Semester;
  /** The subject whose sheet is in front of the person, '' where it is another sheet. */
  readonly front: string;
  /** Those that have no plan. */
  readonly negatives: readonly Negative[];
  readonly plans: readonly PlanView[];
  /** What could not be read of grades and rows; the rest is shown. */
  readonly issues: readonly Issue[];
}

export function viewPlans(ports: Ports): Result<PlansOverview> {
  const known = readPlans(ports);
  if (!known.ok) return known;
  const data = known.value;
  // Plans are shown also where the register of help is not there or broken.
  const help = readHelp(ports);
  const today = ports.clock.today();
  const { negatives, grades, issues } = gradesOfClass(data, today);
  const taken = new Set(data.rows.map(({ key }) => key));
  const teachers = new Map(data.subjects.map(({ name, teacher }) => [name, teacher]));
  const plans = data.rows.map((row) =>
    planView(row, {
      today,
      gradeNow: grades.get(row.key),
      teacher: teachers.get(row.value.subject) ?? '',
      help: help.ok ? help.value.records.get(row.key) : undefined,
    }),
  );
  const spans = semesterSpans(data.settings);
  return success({
    className: data.settings.className,
    schoolYear: data.settings.schoolYear,
    today,
    semester: spans.ok ? semesterToClose(today, spans.value) : 1,
    front: frontSubject(ports, data.subjects),
    negatives: negatives.filter(({ key }) => !taken.has(key)),
    plans,
    issues: [...issues, ...rowIssues(data.rows, data.plans.sheet), ...(help.ok ? [] : help.issues)],
  });
}

function planView(
  { key, value, semester }: PlanRow,
  known: {
    readonly today: SchoolDate;
    readonly gradeNow: string | undefined;
    readonly teacher: string;
    readonly help: HelpRecord | undefined;
  },
): PlanView {
  const state = stateOf(PLAN_STATE_WORDS, value.state);
  const { due, handedIn, parentsInformed } = value;
  const { gradeNow = '', teacher, help } = known;
  return {
    key,
    pupil: value.pupil,
    subject: value.subject,
    teacher,
    semester: semester ?? 0,
    grade: value.grade,
    gradeNow: gradeNow === value.grade ? '' : gradeNow,
    recorded: value.recorded ?? '',
    due: due ?? '',
    state: state ?? null,
    stateWord: value.state,
    handing: state ? handingIn({ state, due, handedIn }, known.today) : 'in-time',
    handedIn: handedIn ?? '',
    parentsInformed: parentsInformed ?? '',
    finished: value.finished ?? '',
    outcome: value.outcome,
    link: value.link,
    steps: state && key !== '' ? planSteps(state, { parentsInformed }) : [],
    base: planBase(value),
    helpKey: helpKey(key),
    meetings: help?.meetings.length ?? 0,
    isHelpFinished: help?.state === 'finished',
  };
}

/** Of all that a step looks at; its document and its number may come meanwhile. */
export function planBase({ link: _link, number: _number, key: _key, ...row }: CompensationPlanRow): string {
  return checksum(JSON.stringify(row));
}

function rowIssues(rows: readonly PlanRow[], sheet: string): Issue[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, key, value }): Issue[] => {
    const at = { sheet, row };
    if (key === '') return [{ code: 'plan.row-of-nobody', at, params: { pupil: value.pupil } }];
    const other = first.get(key);
    if (other !== undefined) return [{ code: 'plan.row-twice', at, params: { pupil: value.pupil, other } }];
    first.set(key, row);
    if (stateOf(PLAN_STATE_WORDS, value.state)) return [];
    return [{ code: 'plan.state-unknown', at, params: { pupil: value.pupil, state: value.state } }];
  });
}

function frontSubject(ports: Ports, subjects: readonly { readonly name: string }[]): string {
  const { sheet } = ports.workbook.selectedRow();
  return subjects.some(({ name }) => name === sheet) ? sheet : '';
}
