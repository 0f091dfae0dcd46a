// Google's sentences, each in one place.
import { ScriptException } from '../../runtime/service-object';
import type { Area } from '../../workbook/port';

export const fail = (message: string): never => {
  throw new ScriptException(message);
};

export const messages = {
  outside: 'The coordinates of the range are outside the dimensions of the sheet.',
  rangeNotFound: 'Range not found',
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  lastSheet: "You can't remove all the sheets in a document.",
  lastVisibleDeleted: "You can't remove all the visible sheets in a document.",
  lastVisibleSheet: "You can't hide all the sheets in a document.",
  rowsOutside: 'Those rows are out of bounds.',
  columnsOutside: 'Those columns are out of bounds.',
  allRows: 'Sorry, it is not possible to delete all non-frozen rows.',
  allColumns: 'Sorry, it is not possible to delete all non-frozen columns.',
  wholeMerges: 'You must select all cells in a merged range to merge or unmerge them.',
  sortOutside: 'The sort column is outside the range.',
  otherSheet: 'The range must be on the same sheet.',
  oneCell: 'The range must be a single cell.',
  sheetExists: (name: string) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  sheetGone: (gid: number) => `Sheet ${gid} not found`,
  invalidArgument: (name: string) => `Invalid argument: ${name}`,
};

/** Data must have the shape of its range. */
export function assertShape(
  data: readonly (readonly unknown[])[],
  { rows, columns }: Pick<Area, 'rows' | 'columns'>,
): void {
  assertCount('rows', data.length, rows);
  for (const line of data) assertCount('columns', line.length, columns);
}

function assertCount(what: 'rows' | 'columns', data: number, range: number): void {
  if (data === range) return;
  fail(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );
}
