// What may stand in a cell, as valibot schemas: a cell in, a value out. A problem's message is its issue code.
import * as v from 'valibot';
import type { SchoolDate } from '../domain/school-date';
import { type Cell, cellText, dateOfCell, isBlank, numberOfCell } from './cell';

const cell = v.custom<Cell>(() => true);

/** Any cell as words; empty is ''. */
export const text = v.pipe(
  cell,
  v.transform((input: Cell) => cellText(input)),
);
/** Days as words; one day alone is a date to Sheets. */
export const daysText = v.pipe(
  cell,
  v.transform((input: Cell) => (typeof input === 'number' && dateOfCell(input)) || cellText(input)),
);
export const requiredText = v.pipe(text, v.nonEmpty('cell-empty'));

const optional = <Value>(read: (input: Cell) => Value | undefined, code: string) =>
  v.pipe(
    cell,
    v.rawTransform<Cell, Value | undefined>(({ dataset, addIssue, NEVER }) => {
      if (isBlank(dataset.value)) return undefined;
      const value = read(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: code });
      return NEVER;
    }),
  );

export const optionalDate = optional<SchoolDate>(dateOfCell, 'cell-not-date');
export const optionalNumber = optional<number>(numberOfCell, 'cell-not-number');
/** A moment (date with time); older hand-typed dates are accepted as midnight. */
export const optionalMoment = optional<Cell>((input) => input, 'cell-not-date');

export const optionalWholeNumber = optional<number>((input) => {
  const value = numberOfCell(input);
  return value !== undefined && Number.isInteger(value) ? value : undefined;
}, 'cell-not-number');

/** One of the named words, in any case; empty is undefined. */
export const oneOf = <Word extends string>(words: readonly Word[]) =>
  optional<Word>((input) => words.find((word) => word === cellText(input).toLowerCase()), 'cell-not-choice');
