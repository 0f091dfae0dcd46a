// The few things a page is made of in WordprocessingML, still as data. Lengths are twips (1/20 pt).
import type { Alignment, Run } from '../blocks';
import type { StyleId } from './styles';

export interface ParagraphNode {
  readonly kind: 'paragraph';
  readonly style: StyleId;
  readonly runs: readonly Run[];
  readonly align?: Alignment;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** Begins a new page. */
  readonly breakBefore?: boolean;
}

/** `box` has a frame, `line` only a bottom border to write on. */
export type CellBorders = 'box' | 'line' | 'none';

export interface CellNode {
  readonly paragraph: ParagraphNode;
  readonly borders: CellBorders;
  readonly span?: number;
  readonly shaded?: boolean;
}

export interface RowNode {
  readonly cells: readonly CellNode[];
  readonly header?: boolean;
  readonly minHeight?: number;
  /** May go on on the next page: it holds texts of any length. */
  readonly breaks?: boolean;
}

/** The grid adds up to the text width. */
export interface TableNode {
  readonly kind: 'table';
  readonly grid: readonly number[];
  readonly rows: readonly RowNode[];
}

export type PageNode = ParagraphNode | TableNode;

export function paragraph(
  style: StyleId,
  text: string,
  look: Omit<Partial<ParagraphNode>, 'kind' | 'style' | 'runs'> = {},
): ParagraphNode {
  return { kind: 'paragraph', style, runs: text === '' ? [] : [{ text }], ...look };
}
