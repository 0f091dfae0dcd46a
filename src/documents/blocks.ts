// A document as plain data. A form turns its record into these blocks; the renderers turn blocks into
// the parts of a .docx or into an HTML preview. Texts are as a person typed them: renderers clean and escape.

/** A stretch of text in one look. Line breaks in `text` are kept. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Alignment = 'left' | 'center' | 'right';

/** The head of a form: the annex mark on the right, the organisation's name in the middle ('' where another line has it). */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly organisation: string;
  readonly annex: readonly string[];
}

/** Level 1 is the document's title (centred), level 2 the heading of a part. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

/** `note` is small print under a form, `clause` running text of an order or a letter: justified, its first line set in; `addressee` whom a letter is to. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align?: Alignment;
  readonly role?: 'body' | 'note' | 'clause' | 'addressee';
}

/** A line in the middle with what it holds, or room to write it, and under it in small print what belongs there. */
export interface CaptionedLine {
  readonly kind: 'captioned-line';
  readonly text: string;
  readonly caption: string;
}

export interface Field {
  readonly label: string;
  readonly value: string;
  /** An entry's room while the value is empty: so many lines high, to be filled in by hand. */
  readonly lines?: number;
}

/**
 * Labels and values: two fields beside each other, or one over the whole width. `entry`: what a person writes, or has
 * written, in plain letters; it stays on one page unless it is long.
 */
export interface FieldTable {
  readonly kind: 'fields';
  readonly role?: 'facts' | 'entry';
  readonly rows: readonly (readonly [Field] | readonly [Field, Field])[];
}

/** `width` is a share: only the proportion to the other columns counts. */
export interface Column {
  readonly title: string;
  readonly width: number;
  readonly align?: Alignment;
}

/** A table whose header row repeats on every page, its rows high enough to write in by hand. A row shorter than the columns is filled with empty cells. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Rows left empty at the end. */
  readonly emptyRows?: number;
  /** Nothing to write in: `compact` in rows as high as their text, `dense` in small print for many narrow columns. */
  readonly density?: 'normal' | 'compact' | 'dense';
  /** Rows high enough to write in also where the print is small. */
  readonly toWrite?: boolean;
}

/** A question or beginning of a sentence with lines to write on by hand, or with what was answered instead of them. */
export interface Statement {
  readonly kind: 'statement';
  readonly text: string;
  readonly lines: number;
  /** '' is no answer: there are lines. */
  readonly answer?: string;
}

/** Who signs; an unknown name is left to be written by hand. */
export interface Signer {
  readonly role: string;
  readonly name?: string;
}

/** A row per signer with lines for the signature, the name and the date; the captions stand under the lines. */
export interface Signatures {
  readonly kind: 'signatures';
  /** Without the word for it there is no line for the date: an order has its date above. */
  readonly captions: { readonly signature: string; readonly name: string; readonly date?: string };
  readonly signers: readonly Signer[];
}

/** What follows begins on a new page. */
export interface PageBreak {
  readonly kind: 'page-break';
}

export type Block =
  | Letterhead
  | Heading
  | Paragraph
  | CaptionedLine
  | FieldTable
  | Table
  | Statement
  | Signatures
  | PageBreak;
