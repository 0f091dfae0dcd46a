// All rows of one pupil in one register.

import { failure, type Result, success } from '../../domain/result';
import { cellText } from '../../workbook/cell';
import type { Ports } from '../ports';
import { pupilById } from '../pupils';
import { readClassNames } from './class-names';
import type { EntryKind, EntryView } from './entry';
import {
  type ClassNames,
  cellOf,
  type EntryRow,
  type EntryTable,
  isOf,
  openRegister,
  partOf,
  textsOf,
} from './entry-table';
import { registerOf } from './registers';

/** Reads one sheet; `Suvestinė` only where people have typed or copied rows, to tell whose they are. */
export function readEntries(ports: Ports, kind: EntryKind, pupilId: string): Result<readonly EntryView[]> {
  const opened = openRegister(kind, ports.workbook.read(registerOf(kind).sheet));
  if (!opened.ok) return opened;
  const table = opened.value;
  let names: ClassNames | undefined;
  if (!table.isTidy) {
    const known = readClassNames(ports);
    if (!known.ok) return known;
    const pupil = pupilById(known.value.pupils, pupilId);
    if (!pupil.ok) return pupil;
    names = known.value;
  }
  const byPart = new Map<string, EntryRow>();
  for (const row of table.rows) {
    const part = isOf(table, row, pupilId, names) ? partOf(table, row, names) : undefined;
    if (part === undefined) continue;
    const other = byPart.get(part);
    if (other) return twoRows(table, other, row);
    byPart.set(part, row);
  }
  return success([...byPart].map(([part, row]) => viewOf(table, part, row)));
}

const viewOf = (table: EntryTable, part: string, row: EntryRow): EntryView => ({
  part,
  texts: textsOf(table, row),
  filledAt: momentText(cellOf(table, row, 'filledAt')),
});

/** Nobody but a person can say which of two rows is the right one. */
export const twoRows = ({ register }: EntryTable, first: EntryRow, second: EntryRow) =>
  failure(
    'entry.row-twice',
    { row: first.row, other: second.row, pupil: second.name },
    { sheet: register.sheet, row: second.row },
  );

/** `2026-10-05 14:05`; a day alone where a person typed it so. */
function momentText(cell: Parameters<typeof cellText>[0]): string {
  const day = cellText(cell);
  if (typeof cell !== 'object') return day;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day} ${two(cell.getHours())}:${two(cell.getMinutes())}`;
}
