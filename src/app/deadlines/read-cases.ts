// What the registers of cases say of days, read once each; a register that is broken is told of, and the others count.
import type { CasesOfClass, MissingPlan } from '../../domain/case-deadlines';
import { isNegativeGrade, planKey, WORKING_DAYS_TO_HAND_IN } from '../../domain/compensation-plan';
import { type Issue, mapResult, type Result } from '../../domain/result';
import { deadline } from '../../domain/school-calendar';
import type { SchoolDate } from '../../domain/school-date';
import { appealsSheet } from '../../workbook/appeals-sheet';
import {
  APPEAL_STATE_WORDS,
  COURSE_CHANGE_STATE_WORDS,
  EXTRA_WORK_STATE_WORDS,
  PLAN_STATE_WORDS,
  SUPPORT_STATE_WORDS,
  stateOf,
} from '../../workbook/case-states';
import { dateOfCell } from '../../workbook/cell';
import { historyByPupil, isInForce } from '../../workbook/closed-semesters-sheet';
import { compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../../workbook/course-changes-sheet';
import { withoutErased } from '../../workbook/erased-pupil';
import { extraWorkSheet } from '../../workbook/extra-work-sheet';
import { type Pupil, pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable, type TableRow } from '../../workbook/read-table';
import { extraDaysOff, type Settings } from '../../workbook/settings-sheet';
import { supportSheet } from '../../workbook/support-sheet';
import { type Register, readRegister } from '../close/closing-class';
import type { Ports } from '../ports';
import { readPromotion } from '../promotion/promotion-table';
import { outcomeOf } from '../pupil-view';

export interface CasesRead {
  readonly cases: CasesOfClass;
  /** The documents of cases by their key. */
  readonly links: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

export function readCases(ports: Ports, settings: Settings): CasesRead {
  const { read } = ports.workbook;
  const issues: Issue[] = [];
  const rowsOf = <Row>(result: Result<{ readonly rows: readonly Row[] }>): readonly Row[] => {
    if (result.ok) return result.value.rows;
    issues.push(...result.issues);
    return [];
  };
  const plans = rowsOf(readTable(compensationPlansSheet, read(compensationPlansSheet.sheet)));
  const support = rowsOf(readTable(supportSheet, read(supportSheet.sheet)));
  const appeals = rowsOf(readTable(appealsSheet, read(appealsSheet.sheet)));
  const courses = rowsOf(readTable(courseChangesSheet, read(courseChangesSheet.sheet)));
  const extraWork = rowsOf(readTable(extraWorkSheet, read(extraWorkSheet.sheet)));
  // It is made when it is first needed.
  const promotion = rowsOf(mapResult(readPromotion(ports), (table) => table ?? { rows: [] }));
  const pupils = rowsOf(readTable(pupilsSheet, read(pupilsSheet.sheet))).map(({ value }) => value);
  const closed = readRegister(ports);
  if (!closed.ok) issues.push(...closed.issues);
  const registered = new Set(plans.map(({ value }) => value.key));
  /** A state that a person wrote in words of their own is told of, and the case left out. */
  const known = <Value extends { readonly state: string; readonly pupil: string }, State extends string>(
    { sheet }: { readonly sheet: string },
    rows: readonly TableRow<Value>[],
    words: Readonly<Record<State, string>>,
  ): (Omit<Value, 'state'> & { readonly state: State })[] =>
    withoutErased(rows).flatMap(({ row, value }) => {
      const state = stateOf(words, value.state);
      if (state !== undefined) return [{ ...value, state }];
      issues.push({ code: 'deadlines.state-unknown', at: { sheet, row }, params: { state: value.state } });
      return [];
    });
  const cases: CasesOfClass = {
    plans: known(compensationPlansSheet, plans, PLAN_STATE_WORDS),
    missingPlans: closed.ok
      ? missingPlans(closed.value, settings, pupils, registered, ports.clock.today())
      : [],
    support: known(supportSheet, support, SUPPORT_STATE_WORDS),
    appeals: known(appealsSheet, appeals, APPEAL_STATE_WORDS).map((appeal) => ({
      ...appeal,
      meeting: dateOfCell(appeal.meeting),
    })),
    courseChanges: known(courseChangesSheet, courses, COURSE_CHANGE_STATE_WORDS),
    extraWork: known(extraWorkSheet, extraWork, EXTRA_WORK_STATE_WORDS),
    promotion: withoutErased(promotion).map(({ value }) => ({
      ...value,
      subject: '',
      informed: value.informedOn,
    })),
  };
  const linked = [plans, support, appeals, courses, extraWork, promotion].flatMap((rows) =>
    rows.map(({ value }): [string, string] => [value.key, value.link]),
  );
  return { cases, links: new Map(linked.filter(([, link]) => link !== '')), issues };
}

/** S3-41: every negative grade of a closed semester asks for a plan. Who has left owes nothing. */
export function missingPlans(
  register: Pick<Register, 'rows'>,
  settings: Settings,
  pupils: readonly Pupil[],
  registered: ReadonlySet<string>,
  today: SchoolDate,
): MissingPlan[] {
  const present = new Map(
    pupils.filter(({ left }) => left === undefined || left > today).map((pupil) => [pupil.id, pupil]),
  );
  const subjects = [...new Set(register.rows.map(({ value }) => value.subject))];
  return subjects.flatMap((subject) =>
    ([1, 2] as const).flatMap((semester) =>
      [...historyByPupil(register.rows, subject, semester)].flatMap(([pupilId, history]): MissingPlan[] => {
        const last = history[history.length - 1]?.value;
        const pupil = present.get(pupilId);
        const on = dateOfCell(last?.closedAt);
        if (!last || !pupil || !on || !isInForce(last)) return [];
        const grade = outcomeOf(last.result);
        if (grade === undefined || !isNegativeGrade(grade)) return [];
        const { schoolYear } = settings;
        if (registered.has(planKey({ pupil, subject, semester, schoolYear }))) return [];
        const due = deadline(on, WORKING_DAYS_TO_HAND_IN, extraDaysOff(settings));
        return [{ pupil: pupilName(pupil), subject, due }];
      }),
    ),
  );
}
