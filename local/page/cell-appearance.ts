// How values look in the grid and in the cell editor where Univer's way is not that of a Lithuanian sheet: decimal
// commas, ten significant digits, „Loading…“ and `#REF!` in place of Univer's own error values.
import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type INumfmtLocaleTag,
  type Injector,
  InterceptorEffectEnum,
} from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { displayNumber } from '../workbook/display';
import { pageText } from './text';

const SHOWN: Readonly<Record<string, string>> = {
  [ErrorType.CONNECT]: pageText.loadingCell,
  [ErrorType.SPILL]: ErrorType.REF,
};

export function showAsSheetsDoes(injector: Injector, locale: () => string): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(locale().slice(0, 2) as INumfmtLocaleTag);
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'pazanga-cell-appearance',
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const shown =
        cell && shownText(cell, location.workbook.getStyles().getStyleByCell(cell)?.n?.pattern, locale());
      if (shown === undefined || !cell) return next(cell);
      const own: ICellDataForSheetInterceptor = cell === location.rawData ? { ...cell } : cell;
      return next(Object.assign(own, shown));
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, _context, next) =>
      next(cell && isFraction(cell) ? { ...cell, v: inWords(cell.v, locale()) } : cell),
  });
}

function shownText(
  cell: ICellData,
  pattern: string | undefined,
  locale: string,
): Partial<ICellData> | undefined {
  if (typeof cell.v === 'string') {
    const error = SHOWN[cell.v];
    return error === undefined ? undefined : { v: error, t: CellValueType.STRING };
  }
  // The type stays: by it a number keeps to the right side.
  return isFraction(cell) && isAutomatic(pattern)
    ? { v: displayNumber(cell.v, undefined, locale), t: CellValueType.NUMBER }
    : undefined;
}

function isFraction<Cell extends ICellData>(cell: Cell): cell is Cell & { v: number } {
  return typeof cell.v === 'number' && !Number.isInteger(cell.v) && cell.t !== CellValueType.BOOLEAN;
}

function isAutomatic(pattern: string | undefined): boolean {
  return pattern === undefined || pattern === '' || pattern === 'General';
}

/** All digits, as the editor must show them. */
function inWords(value: number, locale: string): string {
  return displayNumber(1.5, undefined, locale).includes(',')
    ? String(value).replace('.', ',')
    : String(value);
}
