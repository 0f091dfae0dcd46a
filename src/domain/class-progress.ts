// What is known of the progress of each pupil of a class. Everything here is one pupil's own: who may see it is decided
// by audience.ts.
import type { Filling, MipPeriod } from './mip';
import type { Outcome } from './outcome';
import type { RunningMean } from './running-mean';
import type { SchoolDate } from './school-date';

/** Results of a subject; '' where there is none yet. */
export interface SubjectProgress {
  readonly subject: string;
  readonly semester1: Outcome;
  readonly semester2: Outcome;
  readonly annual: Outcome;
  /** How the pupil stood on the signal days of the autumn and the spring (S0-4.5); undefined before them. */
  readonly signals: readonly [RunningMean | undefined, RunningMean | undefined];
}
export interface MonthProgress {
  /** `2026-09` */
  readonly month: string;
  /** The mean of all marks of the month, in hundredths. */
  readonly mean: number | undefined;
  readonly missedJustified: number | undefined;
  readonly missedUnjustified: number | undefined;
}
/** What a pupil wrote of a MIP period, by the fields of the form; no texts where nothing was written. */
export interface PeriodEntry {
  readonly period: MipPeriod;
  readonly mean: number | undefined;
  readonly missedJustified: number | undefined;
  readonly missedUnjustified: number | undefined;
  readonly texts: Readonly<Record<string, string>>;
  readonly filling: Filling;
}
export interface Expectation {
  readonly subject: string;
  readonly lastAnnual: string;
  readonly goal1: string;
  readonly goalAnnual: string;
  readonly how: string;
}
/** S3-50; texts are '' where nothing was written. */
export interface SelfAssessment {
  readonly fulfilled: string;
  readonly which: string;
  readonly arguments: string;
  readonly next: string;
  readonly headNote: string;
}
/** The class head's review of a month (S0-4.4). */
export interface MonthReview {
  readonly month: string;
  readonly date: SchoolDate | undefined;
  readonly results: string;
  readonly attendance: string;
  readonly praise: string;
  readonly comments: string;
  readonly agreements: string;
  readonly agreedUntil: SchoolDate | undefined;
  readonly present: string;
  readonly toCommission: boolean;
}
/** What was talked about of a subject, or the help its teacher gives (S0-4.3). */
export interface SubjectTalk {
  readonly kind: 'september' | 'february' | 'help';
  readonly subject: string;
  readonly date: SchoolDate | undefined;
  readonly notes: string;
}
export interface PupilProgress {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly subjects: readonly SubjectProgress[];
  /** Every month of the school year. */
  readonly months: readonly MonthProgress[];
  /** Every period of the form. */
  readonly entries: readonly PeriodEntry[];
  readonly expectations: readonly Expectation[];
  readonly selfAssessments: { readonly semester1: SelfAssessment; readonly year: SelfAssessment };
  readonly reviews: readonly MonthReview[];
  readonly talks: readonly SubjectTalk[];
}
