// A workbook that nobody has open, as it was kept: its sheets and the values that it showed then. Google's service too
// gives what a spreadsheet shows without calculating it anew, and reading forty of them must not open them all.
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { readExtras, withGids } from '../../workbook/extras';
import type { KeptResults } from '../../workbook/kept-results';
import type { Area, CellValue, SavedWorkbook, SheetPort, WorkbookPort } from '../../workbook/port';
import { readSaved } from '../../workbook/saved';
import { shownError } from '../../workbook/shown-error';

type Lines = Readonly<Record<number, Readonly<Record<number, ICellData>> | undefined>>;
/** As much of an open workbook as reading its properties and its plain values asks for. */
type Kept = Pick<WorkbookPort, 'id' | 'name' | 'locale' | 'timeZone' | 'flush'> & { sheets(): SheetPort[] };

export function keptWorkbook(saved: SavedWorkbook): WorkbookPort {
  const { snapshot, extras: given, results } = readSaved(saved);
  const extras = withGids(readExtras(given), snapshot.sheetOrder);
  const sheets = snapshot.sheetOrder.map((id) =>
    keptSheet(snapshot, id, extras.gids[id] ?? 0, (results as KeptResults | undefined)?.[id]?.cells ?? {}),
  );
  const book: Kept = {
    id: snapshot.id,
    name: snapshot.name,
    locale: extras.locale,
    timeZone: extras.timeZone,
    flush: async () => {},
    sheets: () => sheets,
  };
  return { ...book, namedRanges: () => [] } as unknown as WorkbookPort;
}

function keptSheet({ sheets }: IWorkbookData, id: string, gid: number, spilled: Lines): SheetPort {
  const sheet: Partial<IWorksheetData> = sheets[id] ?? {};
  const own = (sheet.cellData ?? {}) as Lines;
  const valueAt = (row: number, column: number): CellValue => {
    const [mine, theirs] = [own[row]?.[column], spilled[row]?.[column]];
    const isComputed = Boolean(mine?.f || mine?.si);
    const isSpilled = theirs !== undefined && !isComputed && isBlank(mine);
    return plainValue(isSpilled ? theirs : mine, isSpilled || isComputed);
  };
  return {
    id,
    gid,
    name: sheet.name ?? '',
    rowCount: sheet.rowCount ?? 0,
    columnCount: sheet.columnCount ?? 0,
    frozenRows: Math.max(0, sheet.freeze?.ySplit ?? 0),
    frozenColumns: Math.max(0, sheet.freeze?.xSplit ?? 0),
    hidden: sheet.hidden === 1,
    /** Dates as the numbers that they are. */
    values: ({ row, column, rows, columns }: Area) =>
      Array.from({ length: rows }, (_, down) =>
        own[row + down] || spilled[row + down]
          ? Array.from({ length: columns }, (__, right) => valueAt(row + down, column + right))
          : [],
      ),
  } as unknown as SheetPort;
}

/** Univer's `CellValueType.BOOLEAN`; its enumeration is not asked for, so that this is read without the engine. */
const BOOLEAN = 3;

/** A date stays the number that it is kept as. */
function plainValue(cell: ICellData | undefined, isComputed: boolean): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === BOOLEAN) return value === true || value === 1 || value === 'TRUE';
  if (typeof value === 'number') return value + 0; // -0 is 0
  return typeof value === 'string' && isComputed ? shownError(value) : value;
}

const isBlank = (cell: ICellData | undefined): boolean =>
  cell?.v === undefined || cell.v === null || (cell.v === '' && !cell.f && !cell.si && cell.t === undefined);
