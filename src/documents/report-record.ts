// A report as one audience may see it: with names where it may be told them, else figures of which none tells a small
// one. A sheet, a document and the dialog are made of this alone, so none of them can show more.
import { type Concealed, type FigureKind, isConcealed, type ReportAudience } from '../domain/report-audience';
import { reportsPage as words } from '../text/lt/reports-page';

/** A pupil's name is text like any other by now. */
export interface ShownColumn {
  readonly title: string;
  readonly kind: FigureKind;
  /** A share of the width. */
  readonly width: number;
}
export type ShownValue = string | number | null | Concealed;
/** Drawn from the columns of its part's table, by their places from 0. */
export interface ReportChart {
  /** Bars lie when there are many classes or subjects; `stacked` parts of a whole. */
  readonly kind: 'bars' | 'stacked' | 'lines';
  readonly title: string;
  /** The column that names each bar or point. */
  readonly category: number;
  readonly series: readonly number[];
  /** What the picture says, in a sentence. */
  readonly sentence: string;
  /** Of the axis, e.g. „Mokinių“. */
  readonly unit: string;
}
export interface ShownPart {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly ShownValue[])[];
  readonly total: readonly ShownValue[] | null;
  readonly chart: ReportChart | null;
  /** What is said instead of a table without rows. */
  readonly empty: string;
}
export interface ShownReport {
  readonly code: string;
  readonly title: string;
  readonly audience: ReportAudience;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly parts: readonly ShownPart[];
  readonly leftOut: readonly string[];
  /** Something in it is concealed: it is said how. */
  readonly conceals: boolean;
}

/** A cell in words; what is not known is a dash and never 0. */
export function shownText(kind: FigureKind, value: ShownValue | undefined): string {
  if (value === null || value === undefined || value === '') return words.unknown;
  if (isConcealed(value)) return words.concealed;
  if (typeof value === 'string') return value;
  if (kind === 'percent') return words.percent(value);
  return kind === 'mean' ? words.mean(value) : words.count(value);
}
