// A row of the timetable of tests (S3-14), and what may be wrong with it.
import type { KindCode, KindOfWork } from './kind-of-work';
import type { Period } from './period';
import type { SchoolDate } from './school-date';

export interface PlannedTest {
  /** The row it stands in: by it the problems are told apart. */
  readonly row: number;
  readonly date: SchoolDate | undefined;
  readonly lesson: number | undefined;
  /** As the subject is called in the class's list. */
  readonly subject: string;
  readonly kind: KindOfWork | undefined;
  readonly minutes: number | undefined;
  readonly topic: string;
  /** Names of those who write it; none means everybody. */
  readonly pupils: readonly string[];
}

/** The days of the school year on which there are lessons, and those on which there are none. */
export interface TimetableCalendar {
  readonly semesters: readonly [Period, Period];
  /** How many calendar days make the last week of a semester. */
  readonly edgeDays: number;
  readonly vacations: readonly Period[];
  readonly daysOff: readonly Period[];
}

/** A column of marks in a subject's own sheet. */
export interface MarkColumn {
  readonly date: SchoolDate | undefined;
  readonly kind: KindOfWork | undefined;
}
export interface TimetableSubject {
  readonly name: string;
  readonly weeklyLessons: number | undefined;
  /** Undefined when the subject's sheet could not be read. */
  readonly works: readonly MarkColumn[] | undefined;
}

export interface TimetableClass {
  readonly calendar: TimetableCalendar;
  readonly subjects: readonly TimetableSubject[];
  /** Whether tests are agreed for each pupil (III–IV) or for the whole class. */
  readonly individualPlans: boolean;
  readonly pupils: readonly string[];
  readonly today: SchoolDate;
}

export type NoLessonsReason = 'weekend' | 'holiday' | 'day-off' | 'vacation';
/** Another row of the timetable, as it is named to people. */
export interface OtherTest {
  readonly row: number;
  readonly subject: string;
  readonly kind: KindCode;
}

/** What is wrong with a row; a `note` is worth knowing and breaks no rule. */
export type TestProblem =
  | { readonly code: 'incomplete'; readonly missing: readonly ('date' | 'subject' | 'kind')[] }
  | { readonly code: 'unreadable'; readonly field: 'date' | 'lesson' | 'minutes'; readonly value: string }
  | { readonly code: 'subject-unknown'; readonly subject: string }
  | { readonly code: 'kind-unknown'; readonly kind: string }
  | { readonly code: 'pupils-unknown'; readonly pupils: readonly string[] }
  | { readonly code: 'outside-semesters' }
  | { readonly code: 'no-lessons'; readonly reason: NoLessonsReason }
  | { readonly code: 'last-week'; readonly semester: 1 | 2; readonly week: Period }
  | { readonly code: 'too-short'; readonly minutes: number; readonly least: number }
  | { readonly code: 'too-long'; readonly minutes: number; readonly most: number }
  | { readonly code: 'same-day'; readonly others: readonly OtherTest[]; readonly pupils: readonly string[] }
  | { readonly code: 'twice'; readonly rows: readonly number[] }
  | { readonly code: 'no-column' }
  | { readonly code: 'sheet-unread' }
  | { readonly code: 'note-column-of-other-kind'; readonly kind: KindCode }
  | { readonly code: 'note-length-unknown'; readonly least: number }
  | { readonly code: 'note-pupils-ignored' };

export const isNote = ({ code }: TestProblem): boolean => code.startsWith('note-');

export const unknownKind = (kind: string): TestProblem => ({ code: 'kind-unknown', kind });
