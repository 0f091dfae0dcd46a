// A class's row gets its workbook: the id last, for a row with an id is done.
import { type ClassListRow, classListSheet } from '../../workbook/class-list-sheet';
import type { TableRow } from '../../workbook/read-table';
import { encodeCell } from '../../workbook/write-table';
import type { OtherWorkbook, Ports } from '../ports';
import type { ClassList } from './existing-school';

export function writeListed(
  { workbook }: Ports,
  list: ClassList,
  { row }: TableRow<ClassListRow>,
  { id, name, link }: OtherWorkbook,
): void {
  const put = (column: number, text: string) =>
    workbook.write(classListSheet.sheet, row, column, [encodeCell(text, 'text')]);
  put(list.columns.name, name);
  put(list.columns.link, link);
  put(list.columns.id, id);
}
