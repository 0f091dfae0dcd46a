// The engine calculates beside the sheet and writes its results where the formulas were when it began. What a write
// or an inserted row has changed meanwhile must not be written over: results for cells without a formula are dropped.
import {
  type ICellData,
  ICommandService,
  type Injector,
  type IRange,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { formatResult } from './automatic-format';

export function dropStaleResults(injector: Injector): void {
  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || !options?.applyFormulaCalculationResult) return;
    dropFromResult(injector, params as ISetRangeValuesMutationParams);
  });
  commands.onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationResultMutation.id) dropGhostArrays(injector);
  });
}

function dropFromResult(
  injector: Injector,
  { unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams,
): void {
  const sheet = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getSheetBySheetId(subUnitId);
  const cells = sheet?.getCellMatrix();
  const styles = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId)?.getStyles();
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const column of Object.keys(line ?? {})) {
      const cell = cells?.getValue(Number(row), Number(column));
      const results = line as Record<string, Nullable<ICellData>>;
      if (hasFormula(cell)) formatResult(results[column], cell, styles);
      else delete results[column];
    }
  }
}

/** Arrays whose formula is no longer where they say. */
function dropGhostArrays(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  for (const [unitId, sheets] of Object.entries(model.getArrayFormulaRange())) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      const cells = instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix();
      const spilled = model.getArrayFormulaCellData()[unitId]?.[sheetId];
      for (const [row, line] of Object.entries(rows ?? {})) {
        for (const [column, range] of Object.entries(line as Record<string, IRange>)) {
          if (hasFormula(cells?.getValue(Number(row), Number(column)))) continue;
          for (let r = range.startRow; r <= range.endRow; r++) {
            for (let c = range.startColumn; c <= range.endColumn; c++) delete spilled?.[r]?.[c];
          }
          model.deleteArrayFormulaRange(unitId, sheetId, Number(row), Number(column));
        }
      }
    }
  }
}

function hasFormula(cell: Nullable<ICellData>): boolean {
  return !!cell?.f || !!cell?.si;
}
