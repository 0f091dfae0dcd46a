// An entry as the cells of its row, by the keys of its columns; words as a person reads them.
import type { Cell } from '../../workbook/cell';
import type { EntryTexts } from './entry';
import { keyOf } from './entry-table';
import { encodeField } from './fields';
import type { Register } from './register';

export interface EntryOwner {
  readonly id: string;
  readonly name: string;
}

/** The texts must be tidied and checked. */
export const fieldCells = ({ fields }: Register, texts: EntryTexts): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, type]) => {
      const text = texts[field];
      return text === undefined ? [] : [[field, encodeField(type, text)]];
    }),
  );

/** Everything that a new row holds. */
export const newEntryCells = (
  register: Register,
  owner: EntryOwner,
  part: string,
  texts: EntryTexts,
  at: Date,
): Record<string, Cell> => ({
  pupil: owner.name,
  ...register.part.write(part),
  ...fieldCells(register, texts),
  filledAt: at,
  key: keyOf(register, owner.id, part),
});
