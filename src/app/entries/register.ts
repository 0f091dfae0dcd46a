// What one register is, as data: its columns, the fields that a person writes, and how it says which of the pupil's
// entries a row is. Reading and saving (read-entries.ts, save-entry.ts) are the same for all of them.

import type { Result } from '../../domain/result';
import { plainWords } from '../../workbook/cell';
import type { ColumnSpec } from '../../workbook/table-schema';
import type { EntryKind } from './entry';

/** What a field must be; '' is always allowed. */
export type FieldType =
  | { readonly type: 'text' }
  /** A number of lessons, 0–9999. */
  | { readonly type: 'count' }
  /** An ISO date of the school year or the summers around it. */
  | { readonly type: 'date' }
  /** 1–10, `įsk` or `neįsk`. */
  | { readonly type: 'mark' }
  | { readonly type: 'choice'; readonly words: readonly string[] }
  /** `taip` or ''. */
  | { readonly type: 'tick' };

/** What is known of the class; `firstYear` is undefined where nothing tells the school year. */
export interface KnownClass {
  readonly firstYear: number | undefined;
  readonly subjects: readonly string[];
}

/** How a part (src/api/entries.ts) stands in the columns of a row. */
export interface PartRule {
  /** The words of its columns. */
  write(part: string): Readonly<Record<string, string>>;
  /** The part of a row, by the texts of its columns. */
  read(texts: Readonly<Record<string, string>>, known: KnownClass): string | undefined;
  /** Only by what it looks like: enough where the row is there. */
  isPart(part: string): boolean;
  /** Whether this class can have such an entry. */
  check(part: string, known: KnownClass & { readonly firstYear: number }): Result<void>;
}

export interface Register {
  readonly kind: EntryKind;
  readonly sheet: string;
  /** Among them `pupil`, `filledAt` and `key`, which every register has. */
  readonly columns: Readonly<Record<string, ColumnSpec>>;
  readonly fields: Readonly<Record<string, FieldType>>;
  readonly part: PartRule;
}

export const TEXT = { type: 'text' } as const satisfies FieldType;
export const COUNT = { type: 'count' } as const satisfies FieldType;
export const DATE = { type: 'date' } as const satisfies FieldType;
export const MARK = { type: 'mark' } as const satisfies FieldType;
export const TICK = { type: 'tick' } as const satisfies FieldType;

/** A subject as the class writes it, however it was typed in a row. */
export const subjectNamed = (typed: string, { subjects }: KnownClass): string =>
  subjects.find((subject) => plainWords(subject) === plainWords(typed)) ?? typed;
