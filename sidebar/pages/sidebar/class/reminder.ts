// What of the grid may be reminded of, and of whom (S3-48, 49, 50): the texts are in text/lt/class-tab.ts.
import type { Lack } from '../../../../src/text/lt/class-tab';
import { type FillingGrid, type GridColumn, isLacking } from './filling-grid';

export interface Reminder {
  readonly key: string;
  readonly lack: Lack;
  /** Who has not filled it in, in the order of the class. */
  readonly pupils: readonly { readonly name: string; readonly isBegun: boolean }[];
}

/** The columns that are to be filled in by now. */
export function reminders({ columns, rows, counts }: FillingGrid, today: string): readonly Reminder[] {
  return columns.flatMap((column, index): Reminder[] => {
    if (!isBegun(column, today)) return [];
    const { done = 0, expected = 0 } = counts[index] ?? {};
    const deadline = column.span?.to ?? '';
    const pupils = rows.flatMap(({ name, cells }) => {
      const cell = cells[index];
      return cell && isLacking(cell.state) ? [{ name, isBegun: cell.isBegun }] : [];
    });
    const lack = {
      part: column.about,
      done,
      expected,
      deadline,
      isOver: deadline !== '' && deadline < today,
    };
    return [{ key: column.key, lack, pupils }];
  });
}

/** What most pupils have not filled in; of equals the latest. Undefined when nobody is to be reminded. */
export const mostLacking = (all: readonly Reminder[]): Reminder | undefined =>
  all.reduce<Reminder | undefined>(
    (most, next) =>
      next.pupils.length > 0 && next.pupils.length >= (most?.pupils.length ?? 0) ? next : most,
    undefined,
  );

const isBegun = ({ span }: GridColumn, today: string): boolean => span !== null && span.from <= today;
