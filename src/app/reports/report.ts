// A report as plain data with its words: parts, each a table and mostly a picture of it. Three renderers show it: a sheet
// with charts, a document, the dialog.

import type { ReportChart } from '../../documents/report-record';

export const REPORT_CODES = [
  'signal',
  'results',
  'subjects',
  'negatives',
  'progress',
  'mip',
  'cases',
  'tests',
  'promotion',
] as const;
export type ReportCode = (typeof REPORT_CODES)[number];

export type ReportPeriod = 'semester1' | 'semester2' | 'annual';
/** What a report is made of, besides the classes. */
export interface ReportOptions {
  /** The semester's or the year's results; the signal's half of the year: `semester1` autumn, `semester2` spring. */
  readonly period: ReportPeriod;
}

/**
 * `count` a whole number, `percent` 0–100 with one decimal, `mean` with two, `date` ISO text. `pupil` is a pupil's key
 * (`pupilKey`): its name is put there only for who may read it (`domain/report-audience.ts`), else the code stays.
 */
export type ReportColumnKind = 'text' | 'count' | 'percent' | 'mean' | 'date' | 'pupil';
export interface ReportColumn {
  readonly title: string;
  readonly kind: ReportColumnKind;
  /** A share of the width, as in a document's table. */
  readonly width: number;
  /** A `count` of something else than pupils and their results (tests, weeks, classes): shown to anybody, however small. */
  readonly ofThings?: true;
}
/** Null where nothing is known: shown as an empty cell or a dash, and never as 0. */
export type ReportValue = string | number | null;

export interface ReportPart {
  readonly title: string;
  /** How it was counted, by which clause; '' where that is plain. */
  readonly note: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportValue[])[];
  /** The last line of the table, of all rows together. */
  readonly total?: readonly ReportValue[];
  readonly chart?: ReportChart;
  /** Instead of an empty table. */
  readonly empty: string;
}
export interface ReportFact {
  readonly label: string;
  readonly value: string;
  /** Tells of no pupil: said to anybody. */
  readonly isOpen?: true;
}
export interface Report {
  readonly code: ReportCode;
  readonly title: string;
  /** School year, classes counted, the day it shows. */
  readonly facts: readonly ReportFact[];
  readonly parts: readonly ReportPart[];
  /** What is not in the totals and why: classes that were not read, subjects without results, cells with KLAIDA. */
  readonly leftOut: readonly string[];
}

/** A pupil of the school: the class and the code in it. */
export const pupilKey = (className: string, id: string): string => `${className}|${id}`;
