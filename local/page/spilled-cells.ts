// A cell into which another cell's formula has spilled holds nothing of its own. Univer puts that formula into the editor
// and the formula bar over it, and whoever only looked there left a second formula behind; here they show the value, as
// in Sheets, and only what is typed in its place is written.
import { type ICellData, type Injector, isFormulaString, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { typedCell } from '../workbook/cell-values';

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
  readonly worksheet: { getCellRaw(row: number, column: number): Nullable<ICellData> };
}

export function showSpilledValues(injector: Injector, locale: () => string): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const results = injector.get(FormulaDataModel);
  const spilledAt = ({ unitId, subUnitId, row, col, worksheet }: Place): Nullable<ICellData> => {
    const own = worksheet.getCellRaw(row, col);
    const isOwn = own?.f || own?.si || own?.p || (own?.v !== undefined && own.v !== null && own.v !== '');
    return isOwn ? undefined : results.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
  };
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000, // before Univer's own, which puts the formula there
    handler: (value, context, next) => {
      const spilled = spilledAt(context);
      return spilled ? { ...value, v: spilled.v, t: spilled.t, f: undefined } : next(value);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 2000, // before what is typed is read
    handler: (value, context, next) => {
      const spilled = spilledAt(context);
      // What stands there already is not written again.
      return spilled && value && isSame(value, spilled, locale())
        ? context.worksheet.getCellRaw(context.row, context.col)
        : next(value);
    },
  });
}

function isSame({ v, f, p }: ICellData, spilled: ICellData, locale: string): boolean {
  if (f || p || typeof v !== 'string' || isFormulaString(v)) return false;
  return v === String(spilled.v ?? '') || typedCell(v, undefined, locale).v === spilled.v;
}
