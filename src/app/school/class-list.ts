// What „Klasių knygos…“ shows: the list as it stands.
import { type Result, success } from '../../domain/result';
import { sameClass } from '../../domain/same-class';
import { type Cell, cellText, isDateCell } from '../../workbook/cell';
import type { ClassListRow } from '../../workbook/class-list-sheet';
import type { Ports } from '../ports';
import { readSchool } from './existing-school';

export interface ListedClass {
  readonly className: string;
  readonly classHead: string;
  readonly classHeadEmail: string;
  /** '' until it is made. */
  readonly id: string;
  readonly name: string;
  readonly link: string;
  /** `2026-11-22 08:30`, or ''. */
  readonly readAt: string;
  readonly state: string;
  /** Another row says the same class. */
  readonly isTwice: boolean;
}
export interface ClassesView {
  readonly school: string;
  readonly schoolYear: string;
  readonly classes: readonly ListedClass[];
}

export function viewClasses(ports: Ports): Result<ClassesView> {
  const read = readSchool(ports);
  if (!read.ok) return read;
  const { settings, list } = read.value;
  const rows = list.rows.map(({ value }) => value);
  return success({
    school: settings.school,
    schoolYear: settings.schoolYear,
    classes: rows.map((row) => listed(row, rows)),
  });
}

function listed(row: ClassListRow, all: readonly ClassListRow[]): ListedClass {
  const { className, classHead, classHeadEmail, id, name, link, state } = row;
  return {
    className,
    classHead,
    classHeadEmail,
    id,
    name,
    link,
    readAt: momentText(row.readAt),
    state,
    isTwice: isTwice(row, all),
  };
}

export const isTwice = ({ className }: ClassListRow, all: readonly ClassListRow[]): boolean =>
  all.filter((other) => sameClass(other.className) === sameClass(className)).length > 1;

function momentText(cell: Cell | undefined): string {
  if (cell === undefined || !isDateCell(cell)) return cellText(cell);
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${cellText(cell)} ${digits(cell.getHours())}:${digits(cell.getMinutes())}`;
}
