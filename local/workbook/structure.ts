// How places follow when rows and columns are inserted, removed or moved. Pure: no engine here.
import type { Area } from './port';

export type Axis = 'row' | 'column';
interface Lines {
  readonly axis: Axis;
  readonly sheetId: string;
  readonly from: number;
  readonly count: number;
}
export type LineChange =
  | (Lines & { readonly kind: 'inserted' })
  | (Lines & { readonly kind: 'removed' })
  /** `to`: the index, counted before the move, in front of which the block lands. */
  | (Lines & { readonly kind: 'moved'; readonly to: number });
export type StructureChange =
  | LineChange
  | { readonly kind: 'sheet-inserted'; readonly sheetId: string }
  | { readonly kind: 'sheet-removed'; readonly sheetId: string };

/** Where a row or column is after the change; undefined when it was removed. */
export function followIndex(index: number, change: LineChange): number | undefined {
  const { from, count } = change;
  if (change.kind === 'inserted') return index >= from ? index + count : index;
  if (change.kind === 'removed') {
    if (index < from) return index;
    return index < from + count ? undefined : index - count;
  }
  const { to } = change;
  if (index >= from && index < from + count) return index - from + (to > from ? to - count : to);
  if (to > from && index >= from + count && index < to) return index - count;
  if (to < from && index >= to && index < from) return index + count;
  return index;
}

type Span = { readonly start: number; readonly length: number };

function followSpan({ start, length }: Span, change: LineChange): Span | undefined {
  const end = start + length;
  const { from, count } = change;
  if (change.kind === 'inserted') {
    if (from <= start) return { start: start + count, length };
    return from < end ? { start, length: length + count } : { start, length };
  }
  if (change.kind === 'removed') {
    const gone = Math.max(0, Math.min(end, from + count) - Math.max(start, from));
    const before = Math.max(0, Math.min(start, from + count) - from);
    return gone === length ? undefined : { start: start - before, length: length - gone };
  }
  const staysWithin = start <= from && from + count <= end && change.to >= start && change.to <= end;
  if (staysWithin) return { start, length };
  const isInside = from <= start && end <= from + count;
  const lines = Array.from({ length }, (_, i) => start + i);
  const staying = isInside ? lines : lines.filter((line) => line < from || line >= from + count);
  const places = staying.map((line) => followIndex(line, change) as number);
  const first = Math.min(...places);
  return { start: first, length: Math.max(...places) - first + 1 };
}

/** Where an area is after the change, grown or shrunk by it; undefined when all of it was removed. */
export function followArea(area: Area, change: LineChange): Area | undefined {
  if (change.axis === 'row') {
    const span = followSpan({ start: area.row, length: area.rows }, change);
    return span && { ...area, row: span.start, rows: span.length };
  }
  const span = followSpan({ start: area.column, length: area.columns }, change);
  return span && { ...area, column: span.start, columns: span.length };
}
