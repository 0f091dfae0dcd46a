// What the deputy's reports need of a class workbook: pupils by their codes and never by their names, nothing that
// anybody wrote in words. It is plain data that JSON can hold, for it is kept in the school workbook between readings.
import type { AppealState, CourseChangeState, ExtraWorkState, PlanState } from './case-states';
import type { KindCode } from './kind-of-work';
import type { LevelScale } from './levels';
import type { Filling } from './mip';
import type { Outcome } from './outcome';
import type { Activity, PromotionChoice, PromotionStage } from './promotion';
import type { SchoolDate } from './school-date';

/** A result as a report counts it; `error` where the sheet holds `KLAIDA` or something that is no result. */
export type DigestGrade = Outcome | 'error';

export interface DigestSpan {
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}
export interface DigestPupil {
  /** The code in `Mokiniai`. */
  readonly id: string;
  /** '' where it is not written. */
  readonly arrived: SchoolDate | '';
  readonly left: SchoolDate | '';
}
/** Of one pupil in one subject. */
export interface DigestResults {
  /** The kept result of a closed semester, else what the formula gives now; '' where there is none yet. */
  readonly semester1: DigestGrade;
  readonly semester2: DigestGrade;
  readonly annual: DigestGrade;
  /** The running mean on the signal days (S0-4.5), in hundredths; null before the day, or without a mark that counts. */
  readonly signals: readonly [number | null, number | null];
  /** In a subject of įskaita: what part of the weight is įsk on those days, in hundredths. */
  readonly passes: readonly [number | null, number | null];
}
export interface DigestSubject {
  readonly name: string;
  readonly teacher: string;
  readonly weeklyLessons: number | null;
  /** Graded by įskaita. */
  readonly passFail: boolean;
  /** Whether the sheet could be read; without it nothing is known of its results and they count as unknown. */
  readonly isRead: boolean;
  /** In the order of `pupils`; null for who does not learn it. */
  readonly results: readonly (DigestResults | null)[];
}
/** The class head's review of a month (S0-4.4). */
export interface DigestReview {
  /** `2026-10` */
  readonly month: string;
  /** It says anything of the pupil; missed lessons alone may stand there. */
  readonly isMade: boolean;
  readonly missedJustified: number | null;
  readonly missedUnjustified: number | null;
  /** Something stands under „Pagyrimai, pastabos“. */
  readonly hasRemarks: boolean;
  /** Something stands under „Susitarimai“. */
  readonly hasAgreements: boolean;
  /** Proposed to the child welfare commission. */
  readonly toCommission: boolean;
}
/** How far one pupil's MIP is filled in. */
export interface DigestProgress {
  /** In the order of `periods`. */
  readonly mip: readonly Filling[];
  /** Subjects with an expectation (S3-49). */
  readonly expectations: number;
  readonly selfAssessments: { readonly semester1: Filling; readonly year: Filling };
  readonly reviews: readonly DigestReview[];
}
interface DigestCase {
  /** The pupil's place in `pupils`; null where the case is of somebody who is not there. */
  readonly pupil: number | null;
  readonly subject: string;
}
export interface DigestPlan extends DigestCase {
  readonly state: PlanState;
  readonly semester: 1 | 2 | null;
  readonly due: SchoolDate | '';
  readonly handedIn: SchoolDate | '';
}
/** A negative grade of a closed semester for which no plan is registered (S3-41). */
export interface DigestMissingPlan extends DigestCase {
  readonly due: SchoolDate;
}
export interface DigestAppeal extends DigestCase {
  readonly state: AppealState;
  readonly filed: SchoolDate | '';
  readonly decideUntil: SchoolDate | '';
  readonly decided: SchoolDate | '';
  /** The grade was changed; null while it is not decided. */
  readonly isChanged: boolean | null;
}
export interface DigestCourseChange extends DigestCase {
  readonly state: CourseChangeState;
  readonly settleUntil: SchoolDate | '';
  readonly settled: SchoolDate | '';
}
export interface DigestExtraWork extends DigestCase {
  readonly state: ExtraWorkState;
  readonly to: SchoolDate | '';
  readonly settled: SchoolDate | '';
}
export interface DigestPromotion {
  readonly pupil: number | null;
  readonly stage: PromotionStage;
  readonly activity: Activity | null;
  readonly proposal: PromotionChoice | null;
  readonly decision: PromotionChoice | null;
}
/** A planned work of `Testų tvarkaraštis`. */
export interface DigestTest {
  readonly date: SchoolDate;
  readonly subject: string;
  /** It counts as a test (S3-13, 16). */
  readonly isTest: boolean;
  /** Which works may not meet on one day, or stand in a semester's last week, is said by their kinds; '' if unknown. */
  readonly kind: KindCode | '';
  readonly minutes: number | null;
  /** How many pupils the row names; 0: the whole class. */
  readonly pupils: number;
}
/**
 * What could not be read or counted: nothing is silently left out of a total. `code` has its words in
 * `src/text/lt/digest-problems.ts`; no parameter names a pupil.
 */
export interface DigestProblem {
  readonly code:
    | 'sheet-missing'
    | 'sheet-unreadable'
    /** `KLAIDA`, or something that is no result. */
    | 'grade-error'
    /** The semester has ended and neither a formula nor closing gives a result. */
    | 'grades-missing'
    /** A mark or a weight that cannot be read: the running mean is not known. */
    | 'marks-unreadable'
    /** Marks of works without a date: nobody knows whether they were done by the signal day. */
    | 'marks-undated'
    /** A row of somebody who is not in `Mokiniai`. */
    | 'pupil-unknown'
    /** Two pupils of one name or one code: nobody knows whose rows are whose. */
    | 'pupil-twice'
    /** A row that says too little to be counted, or the same as another. */
    | 'row-unreadable'
    | 'state-unknown'
    | 'setting-unreadable';
  readonly sheet: string;
  /** How many cells or rows it concerns. */
  readonly count: number;
  /** Where the first of them is; 0 where it has no place. */
  readonly row: number;
}

export interface ClassDigest {
  readonly className: string;
  readonly schoolYear: string;
  /** `II`, `7`… */
  readonly classGrade: string;
  readonly classHead: string;
  readonly levels: LevelScale;
  /** The day it was read: what is late, and which signals are past, is known as of this day. */
  readonly readOn: SchoolDate;
  /** Null where the settings have no dates. */
  readonly semesters: readonly [DigestSpan | null, DigestSpan | null];
  readonly signalDays: readonly [SchoolDate | '', SchoolDate | ''];
  readonly lastLessonDay: SchoolDate | '';
  /** How many calendar days make the last week of a semester (S3-20). */
  readonly edgeDays: number;
  /** The school's own days off, besides weekends and public holidays. */
  readonly daysOff: readonly SchoolDate[];
  readonly individualPlans: boolean;
  /** All that the register lists, also who has left: a report counts who was there on its day. */
  readonly pupils: readonly DigestPupil[];
  readonly subjects: readonly DigestSubject[];
  /** Periods of the class's MIP form and of each pupil, in the order of `pupils`; null where a register is unread. */
  readonly periods: readonly DigestPeriod[];
  readonly progress: readonly DigestProgress[] | null;
  readonly graceDays: number;
  readonly plans: readonly DigestPlan[];
  readonly missingPlans: readonly DigestMissingPlan[];
  readonly appeals: readonly DigestAppeal[];
  readonly courseChanges: readonly DigestCourseChange[];
  readonly extraWork: readonly DigestExtraWork[];
  readonly promotion: readonly DigestPromotion[];
  readonly tests: readonly DigestTest[];
  readonly problems: readonly DigestProblem[];
}
export interface DigestPeriod {
  /** `2026-09` or `2026-09_10` */
  readonly id: string;
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

/** Whether the pupil is in the class on a day: has come by then and has not left. */
export const isPresent = ({ arrived, left }: DigestPupil, on: SchoolDate): boolean =>
  (arrived === '' || arrived <= on) && (left === '' || left > on);
