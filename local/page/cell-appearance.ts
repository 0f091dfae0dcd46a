// How the host's values look in the grid: Google writes „Loading…“ and `#REF!` where Univer has its own error values.
import {
  CellValueType,
  type ICellDataForSheetInterceptor,
  type Injector,
  InterceptorEffectEnum,
} from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { pageText } from './text';

const SHOWN: Readonly<Record<string, string>> = {
  [ErrorType.CONNECT]: pageText.loadingCell,
  [ErrorType.SPILL]: ErrorType.REF,
};

export function showAsGoogleDoes(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'pazanga-cell-appearance',
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const shown = typeof cell?.v === 'string' ? SHOWN[cell.v] : undefined;
      if (shown === undefined || !cell) return next(cell);
      const own: ICellDataForSheetInterceptor = cell === location.rawData ? { ...cell } : cell;
      return next(Object.assign(own, { v: shown, t: CellValueType.STRING }));
    },
  });
}
