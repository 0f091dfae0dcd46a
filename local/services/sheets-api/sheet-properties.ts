// https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#sheetproperties
import type { SheetPort } from '../../workbook/port';

/** Properties that have their default value are left out, as in Google's answers. */
export function sheetProperties(sheet: SheetPort, index: number): object {
  return {
    sheetId: sheet.gid,
    title: sheet.name,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRows > 0 && { frozenRowCount: sheet.frozenRows }),
      ...(sheet.frozenColumns > 0 && { frozenColumnCount: sheet.frozenColumns }),
    },
    ...(sheet.hidden && { hidden: true }),
  };
}
