// What a person types or pastes into the grid is read as Sheets reads it in the workbook's locale, in place of
// Univer's English reading.
import {
  type ICellData,
  ICommandService,
  type Injector,
  isFormulaString,
  type Nullable,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { typedCell } from './cell-values';
import { normaliseFormula } from './formula-text';
import { hasDecimalComma } from './typed';

interface Parts {
  localeOf(unitId: string): string | undefined;
  /** True while the host itself changes cells: its values are final. */
  byHost(): boolean;
}

export function readPersonInput(injector: Injector, { localeOf, byHost }: Parts): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000, // before Univer's own reading, which does not see what is read here
    handler: (value, context, next) => {
      const locale = localeOf(context.unitId);
      const typed = value && locale ? readCell(value, locale, patternAt(context)) : undefined;
      return typed ?? next(value);
    },
  });
  // Formulas typed into the formula bar and pasted text come without passing the cell editor.
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || byHost() || options?.onlyLocal || options?.fromFormula) return;
    const { unitId, cellValue } = params as ISetRangeValuesMutationParams;
    const locale = localeOf(unitId);
    for (const line of locale ? Object.values(cellValue ?? {}) : []) {
      for (const cell of Object.values(line as Record<string, Nullable<ICellData>>)) {
        const read = cell && cell.t === undefined ? readCell(cell, locale as string, undefined) : undefined;
        if (cell && read) Object.assign(cell, read);
      }
    }
  });
}

function patternAt(context: {
  worksheet: { getComposedCellStyle(row: number, column: number): { n?: Nullable<{ pattern: string }> } };
  row: number;
  column?: number;
  col: number;
}): string | undefined {
  return context.worksheet.getComposedCellStyle(context.row, context.col).n?.pattern;
}

/** Undefined where there is nothing to read: no text, or text with styles of its own. */
function readCell(cell: ICellData, locale: string, pattern: string | undefined): ICellData | undefined {
  if (typeof cell.f === 'string' && isFormulaString(cell.f)) {
    return { ...cell, f: normaliseFormula(cell.f, hasDecimalComma(locale)) };
  }
  if (cell.p || typeof cell.v !== 'string' || cell.v === '' || cell.si) return undefined;
  const { s, ...content } = typedCell(cell.v, pattern, locale);
  return { ...cell, ...content, ...(s ? { s } : {}) };
}
