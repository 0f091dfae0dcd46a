// A table as the copy holds it: its rows by its headings, people's own columns behind them.
import { mapResult, type Result } from '../../domain/result';
import { type BackupTable, encodeBackupCell } from '../../workbook/backup-file';
import { type Cell, cellText, isBlank, type SheetRows } from '../../workbook/cell';
import { findColumns, OWN_COLUMN_MARK } from '../../workbook/find-columns';
import { type BackupTableKind, headersByKey } from './backup-tables';

export function exportTable(kind: BackupTableKind, sheet: SheetRows): Result<BackupTable> {
  const readable = kind.computed.length > 0 ? withoutErrors(sheet) : sheet;
  return mapResult(findColumns(readable, headersByKey(kind), kind.computed), ({ headerRow, columns }) => {
    const headings = sheet.rows[headerRow - 1] ?? [];
    const body = sheet.rows.slice(headerRow);
    const own = headings.flatMap((heading, at): number[] => {
      const text = cellText(heading);
      if (text.startsWith(OWN_COLUMN_MARK)) return [at];
      return text === '' && body.some((cells) => !isBlank(cells[at])) ? [at] : [];
    });
    const places = [...kind.headers.map((header) => (columns[header] ?? 1) - 1), ...own];
    return {
      sheet: kind.sheet,
      columns: [...kind.headers, ...own.map((at) => cellText(headings[at]))],
      rows: body
        .map((cells) => places.map((at) => encodeBackupCell(cells[at])))
        .filter((cells) => cells.some((cell) => typeof cell === 'object' || !isBlank(cell))),
    };
  });
}

/** Headings that are formulas may fail. */
const withoutErrors = (sheet: SheetRows): SheetRows => ({
  name: sheet.name,
  rows: sheet.rows.map((cells) => cells.map((cell): Cell => (cellText(cell).startsWith('#') ? '' : cell))),
});
