// A sheet to be made, as data: what stands in its cells and how it looks and behaves. The Google side draws it.
import type { Cell } from './cell';

/** Rows and columns from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
export interface Look {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}
export type Check =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'number-from'; readonly least: number }
  | { readonly kind: 'formula'; readonly formula: string };
export type Condition =
  | { readonly kind: 'number-between'; readonly from: number; readonly to: number }
  | { readonly kind: 'text-is'; readonly text: string }
  | { readonly kind: 'text-begins'; readonly text: string }
  /** Understood from the first cell of the areas; without a separator of arguments, which differs by language. */
  | { readonly kind: 'formula'; readonly formula: string };

export interface SheetBlueprint {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** From A1. A text that begins with `=` is a formula; a person's text has been through `textCell`. */
  readonly cells: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  /** Rows that are higher than others. */
  readonly heights?: readonly { readonly row: number; readonly height: number }[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  /** What does not pass is marked, not refused. */
  readonly checks: readonly { readonly area: Area; readonly check: Check; readonly help: string }[];
  readonly colours: readonly {
    readonly areas: readonly Area[];
    readonly when: Condition;
    readonly look: Look;
  }[];
  /** A person who edits these is warned first. */
  readonly warned: readonly Area[] | 'all';
  readonly charts?: readonly ChartBlueprint[];
}

/** A chart of the spreadsheet's own: it is drawn from cells and follows them. */
export interface ChartBlueprint {
  readonly kind: 'bars' | 'columns' | 'lines';
  readonly stacked: boolean;
  readonly title: string;
  /** Of the axis of values. */
  readonly unit: string;
  /** The column of names, then a column a series, all of the same rows and with their headings in the first. */
  readonly ranges: readonly Area[];
  /** The cell at whose upper left corner it stands, and its size in pixels. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

export const COLOURS = {
  header: '#d9e7e2',
  title: '#1f4e46',
  guard: '#eef1f0',
  computed: '#f4f6fb',
  negative: '#f8d0cd',
  negativeText: '#8f1d14',
  problem: '#fde2b8',
  attention: '#fff3bf',
  faint: '#5f6b68',
} as const;

/** Last row that formats and formulas of a usual class reach: it grows into the empty rows. */
export const LAST_PUPIL_ROW = 60;

/** The same for a class of any size: a quarter more pupils than there are, ten at least. */
export function lastRowFor(pupils: number): number {
  const rows = HEADER_ROWS + pupils + Math.max(10, Math.ceil(pupils / 4));
  return Math.max(LAST_PUPIL_ROW, Math.ceil(rows / 10) * 10);
}
const HEADER_ROWS = 6;
