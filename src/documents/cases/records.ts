// What the forms of cases are made from. '' is what is not known yet: the form leaves room to write it by hand.
// Dates are `2027-01-23`, moments `2027-01-23 14:00`; grades and points are texts with a decimal comma.
import type { SchoolDate } from '../../domain/school-date';

export interface CaseHeading {
  readonly className: string;
  readonly schoolYear: string;
  readonly classHead: string;
  readonly director: string;
  readonly preparedOn: SchoolDate;
  readonly number: string;
}
export interface OfPupil extends CaseHeading {
  /** `Vardas Pavardė` */
  readonly pupil: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly subject: string;
  readonly teacher: string;
}

/** F2 (annex 2): learning help under a plan, or the consultations of an extra work. */
export interface SupportRecord extends OfPupil {
  /** The plan or the order that it rests on, as a sentence. */
  readonly basis: string;
  readonly from: string;
  readonly to: string;
  readonly provider: string;
  readonly meetings: readonly {
    readonly date: string;
    readonly minutes: string;
    readonly topic: string;
    readonly form: string;
    readonly participation: string;
    readonly result: string;
  }[];
  readonly outcome: string;
}

/** F3 and F4 (annexes 3 and 4): the task of a course's difference, and its mark. */
export interface CourseChangeRecord extends OfPupil {
  readonly from: string;
  readonly to: string;
  readonly changedOn: string;
  /** E.g. `I pusmečio pirmoji savaitė`; '' in between. */
  readonly week: string;
  readonly lines: readonly {
    readonly topic: string;
    readonly task: string;
    readonly consultation: string;
    readonly form: string;
  }[];
  readonly settleUntil: string;
  readonly settledOn: string;
  /** A→B: `taip`, `ne` or ''. */
  readonly planDone: string;
  readonly satisfied: string;
  readonly decision: string;
  readonly parts: readonly { readonly part: string; readonly possible: string; readonly scored: string }[];
  readonly grade: string;
  /** `I pusmečio įvertinimu`, `metiniu įvertinimu` or ''. */
  readonly countsAs: string;
  readonly supervisor: string;
}

/** F5 (annex 5): an extra work's mark. */
export interface ExtraWorkRecord extends OfPupil {
  readonly order: string;
  readonly orderedOn: string;
  readonly lastAnnual: string;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly {
    readonly topic: string;
    readonly task: string;
    readonly consultation: string;
    readonly settledOn: string;
    readonly mark: string;
  }[];
  readonly grade: string;
  readonly proposal: string;
}

/** F10–F13: a request to review a grade, on its way to the protocol. */
export interface AppealRecord extends OfPupil {
  /** `Vardas Pavardė` of who files, and who they are to the pupil, e.g. `motina`. */
  readonly applicant: string;
  readonly relation: string;
  readonly contact: string;
  readonly born: string;
  readonly grade: string;
  /** E.g. `I pusmetis`. */
  readonly period: string;
  readonly publishedOn: string;
  readonly fileUntil: string;
  readonly filedOn: string;
  readonly decideUntil: string;
  readonly essence: string;
  readonly attached: string;
  readonly orderNumber: string;
  readonly orderedOn: string;
  /** The chair is the first. */
  readonly commission: readonly {
    readonly name: string;
    /** What they are: e.g. `pirmininkė, kuruojanti pavaduotoja`. */
    readonly role: string;
    readonly attended: boolean;
    readonly score: string;
  }[];
  readonly meeting: string;
  readonly minutes: string;
  readonly tasks: string;
  readonly finalGrade: string;
  readonly decidedOn: string;
  readonly decision: string;
  readonly informedOn: string;
  /** F12: what the teacher's grade came from, of the sheet. */
  readonly material: {
    readonly works: readonly {
      readonly date: string;
      readonly kind: string;
      readonly topic: string;
      readonly weight: string;
      readonly mark: string;
    }[];
    readonly mean: string;
    /** The mean and its parts in one line. */
    readonly explanation: string;
  };
}

/** F20: parents are told of an order (S3-45). */
export interface OrderNotice extends CaseHeading {
  readonly pupil: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly guardians: string;
  readonly order: string;
  readonly orderedOn: string;
  /** The council's decision as a sentence. */
  readonly decision: string;
  /** Subjects with negative annual grades, each with its grade. */
  readonly negatives: readonly { readonly subject: string; readonly grade: string }[];
  readonly informUntil: string;
}

/** The list for the teachers' council (S3-44). */
export interface PromotionList extends CaseHeading {
  readonly pupils: readonly {
    readonly name: string;
    readonly negatives: readonly { readonly subject: string; readonly grade: string }[];
    /** Grades that are not there yet. */
    readonly missing: readonly string[];
    /** Social-civic activity: `atlikta`, `neatlikta` or ''. */
    readonly activity: string;
    readonly proposal: string;
    readonly decision: string;
  }[];
}

/** F16: the test timetable of a semester, with what its check says. */
export interface TimetableRecord extends CaseHeading {
  readonly semester: string;
  readonly deputy: string;
  readonly tests: readonly {
    readonly date: string;
    readonly lesson: string;
    readonly subject: string;
    readonly kind: string;
    readonly minutes: string;
    readonly topic: string;
    readonly state: string;
  }[];
}
