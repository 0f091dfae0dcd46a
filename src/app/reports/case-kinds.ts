// The kinds of cases that the report counts: which registers say of them, and how they stand in a class.
import { type CaseFigures, type ClassCases, casesOf } from '../../domain/case-figures';
import type { ClassDigest } from '../../domain/class-digest';
import { casesReport as words } from '../../text/lt/reports/cases';
import { appealsSheet } from '../../workbook/appeals-sheet';
import {
  APPEAL_STATE_WORDS,
  COURSE_CHANGE_STATE_WORDS,
  EXTRA_WORK_STATE_WORDS,
  PLAN_STATE_WORDS,
} from '../../workbook/case-states';
import { closedSemestersSheet } from '../../workbook/closed-semesters-sheet';
import { compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../../workbook/course-changes-sheet';
import { extraWorkSheet } from '../../workbook/extra-work-sheet';

export interface CaseKindOfReport {
  readonly name: 'plans' | 'appeals' | 'courseChanges' | 'extraWork';
  /** In the order in which a case usually goes through them. */
  readonly stateWords: Readonly<Record<string, string>>;
  readonly sheet: string;
  figures(cases: ClassCases): CaseFigures<string>;
}

export const CASE_KINDS_OF_REPORT: readonly CaseKindOfReport[] = [
  {
    name: 'plans',
    stateWords: PLAN_STATE_WORDS,
    sheet: compensationPlansSheet.sheet,
    figures: ({ plans }) => plans,
  },
  {
    name: 'appeals',
    stateWords: APPEAL_STATE_WORDS,
    sheet: appealsSheet.sheet,
    figures: ({ appeals }) => appeals,
  },
  {
    name: 'courseChanges',
    stateWords: COURSE_CHANGE_STATE_WORDS,
    sheet: courseChangesSheet.sheet,
    figures: ({ courseChanges }) => courseChanges,
  },
  {
    name: 'extraWork',
    stateWords: EXTRA_WORK_STATE_WORDS,
    sheet: extraWorkSheet.sheet,
    figures: ({ extraWork }) => extraWork,
  },
];
/** Which negative results there are, without which nobody knows that a plan is missing. */
export const CLOSED = closedSemestersSheet.sheet;
export const CASE_SHEETS: readonly string[] = [...CASE_KINDS_OF_REPORT.map(({ sheet }) => sheet), CLOSED];

/** A register that was not read says of no case that there is none. */
export const isUnread = ({ problems }: ClassDigest, wanted: string): boolean =>
  problems.some(
    ({ code, sheet }) => sheet === wanted && (code === 'sheet-missing' || code === 'sheet-unreadable'),
  );

export interface CountedClass {
  readonly digest: ClassDigest;
  readonly cases: ClassCases;
  /** Undefined where it is not known which plans are missing. */
  readonly missing: ClassCases['missingPlans'] | undefined;
}
export const countedClass = (digest: ClassDigest): CountedClass => {
  const cases = casesOf(digest);
  const isKnown = !isUnread(digest, compensationPlansSheet.sheet) && !isUnread(digest, CLOSED);
  return { digest, cases, missing: isKnown ? cases.missingPlans : undefined };
};

/** Cases of pupils who are in no list. */
export const strangersIn = (digest: ClassDigest): readonly string[] => {
  const { className, plans, missingPlans, appeals, courseChanges, extraWork } = digest;
  const all = [...plans, ...missingPlans, ...appeals, ...courseChanges, ...extraWork];
  const count = all.filter(({ pupil }) => pupil === null).length;
  return count > 0 ? [words.leftOut.strangers(className, count)] : [];
};
