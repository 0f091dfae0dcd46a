// What is typed into `Šablonai` is checked at once: a note beside it and a few words say what is wrong.
import { templates as words } from '../../text/lt/templates';
import { readTable } from '../../workbook/read-table';
import { templatesSheet } from '../../workbook/templates-sheet';
import { runsOf } from '../../workbook/write-table';
import type { EditHandler } from '../on-edit';
import { rowNotes } from './row-notes';

/** A row may set another right (one text in two rows), so all notes are looked at. */
export const onTemplatesEdit: EditHandler = (ports, edit, sheet) => {
  if (edit.sheet !== templatesSheet.sheet) return undefined;
  const table = readTable(templatesSheet, sheet);
  if (!table.ok) return undefined;
  const notes = rowNotes(table.value.rows);
  const differing = notes.filter(({ note, before }) => note !== before);
  // Neighbours below each other are written together: the rows stand for columns here.
  for (const { column: row, cells } of runsOf(
    differing.map(({ row, note }) => ({ column: row, cell: note })),
  ))
    ports.workbook.writeArea(
      templatesSheet.sheet,
      row,
      table.value.columns.note,
      cells.map((cell) => [cell]),
    );
  const [first, ...others] = notes.filter(
    ({ row, problems }) => row >= edit.row && row < edit.row + edit.rows && problems.length > 0,
  );
  if (!first) return undefined;
  if (others.length > 0) return words.editWrongRows(others.length + 1);
  return words.editWrong(first.row, first.problems.join(' '));
};
