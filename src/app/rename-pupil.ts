// A pupil's name is changed in `Mokiniai`: the subjects' sheets have it written in their rows, and everything that
// brings a pupil's results together goes by it.
import { success } from '../domain/result';
import { type Cell, cellText, type SheetRows } from '../workbook/cell';
import { findColumns } from '../workbook/find-columns';
import { pupilName, pupilsSheet } from '../workbook/pupils-sheet';
import { readTable } from '../workbook/read-table';
import { readSubjectSheet } from '../workbook/subject-sheet';
import { subjectsSheet } from '../workbook/subjects-sheet';
import { headersOf } from '../workbook/table-schema';
import { type AreaChange, applyChanges } from './change-set';
import type { Edit, EditHandler } from './on-edit';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import { underLock } from './under-lock';

export interface RenameWords {
  readonly action: (before: string, after: string) => string;
  readonly renamed: (after: string, sheets: number) => string;
  readonly twice: (name: string) => string;
  readonly notNow: (before: string) => string;
}

/** Only a single cell tells what it held before: of several that are pasted nobody knows who was who. */
export const onPupilRenamed =
  (words: RenameWords): EditHandler =>
  (ports, edit, sheet) => {
    const names = namesAround(edit, sheet);
    if (!names || names.before === names.after) return undefined;
    const { before, after, others } = names;
    if (others.includes(after)) return words.twice(after);
    if (others.includes(before)) return undefined;
    try {
      const done = underLock(ports, () => success(renameInSubjects(ports, before, after, words)));
      if (!done.ok) return words.notNow(before);
      return done.value > 0 ? words.renamed(after, done.value) : undefined;
    } catch (error) {
      if (error instanceof Refusal) return words.notNow(before);
      throw error;
    }
  };

interface Names {
  readonly before: string;
  readonly after: string;
  /** Of the other pupils. */
  readonly others: readonly string[];
}

function namesAround({ row, column, rows, columns, oldValue }: Edit, sheet: SheetRows): Names | undefined {
  if (sheet.name !== pupilsSheet.sheet || rows !== 1 || columns !== 1 || !oldValue) return undefined;
  const found = findColumns(sheet, headersOf(pupilsSheet));
  if (!found.ok || row <= found.value.headerRow) return undefined;
  const { lastName, firstName } = found.value.columns;
  if (column !== lastName && column !== firstName) return undefined;
  const nameOf = (cells: readonly Cell[]): string =>
    pupilName({ lastName: cellText(cells[lastName - 1]), firstName: cellText(cells[firstName - 1]) });
  const now = sheet.rows[row - 1] ?? [];
  if (cellText(now[lastName - 1]) === '' || cellText(now[firstName - 1]) === '') return undefined;
  const then = now.map((cell, index) => (index === column - 1 ? oldValue : cell));
  const others = sheet.rows.slice(found.value.headerRow).filter((cells) => cells !== now);
  return { before: nameOf(then), after: nameOf(now), others: others.map(nameOf) };
}

/** In how many sheets. One that cannot be read, or that has the new name already, stays as it is. */
function renameInSubjects(ports: Ports, before: string, after: string, words: RenameWords): number {
  const subjects = readTable(subjectsSheet, ports.workbook.read(subjectsSheet.sheet));
  if (!subjects.ok) return 0;
  const areas = subjects.value.rows.flatMap(({ value }): AreaChange[] => {
    const rows = ports.workbook.read(value.name);
    const sheet = rows ? readSubjectSheet(rows) : undefined;
    if (!sheet?.ok || sheet.value.pupils.some(({ name }) => name === after)) return [];
    const pupil = sheet.value.pupils.find(({ name }) => name === before);
    if (!pupil) return [];
    const place = { sheet: value.name, row: pupil.row, column: sheet.value.columns.names };
    return [{ ...place, before: [[before]], after: [[after]] }];
  });
  if (areas.length > 0)
    applyChanges(ports, { key: `rename:${before}:${after}`, what: words.action(before, after), areas });
  return areas.length;
}
