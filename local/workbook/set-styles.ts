// Looks are set by an operation of our own: Univer's for values takes the formula out of every cell that comes without
// one, and the results out of the cells beside it.
import {
  CommandType,
  type ICellData,
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type IOperation,
  type IRange,
  IUndoRedoService,
  IUniverInstanceService,
  ObjectMatrix,
  sequenceExecute,
  type Workbook,
} from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';

export interface SetStylesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  /** Cells with nothing but a style. */
  readonly value: IObjectMatrixPrimitiveType<ICellData>;
}

export const SetStylesOperation: IOperation<SetStylesParams> = {
  id: 'sheet.operation.set-styles',
  // As a command it would be named as the trigger in place of the one below.
  type: CommandType.OPERATION,
  handler: (accessor, params) => {
    if (!params) return false;
    const { unitId, subUnitId, range, value } = params;
    const sheet = accessor
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId)
      ?.getSheetBySheetId(subUnitId);
    if (!sheet) return false;
    const commands = accessor.get(ICommandService);
    const interceptors = accessor.get(SheetInterceptorService);
    // The trigger tells the formulas' part of Univer that no content changes.
    const redo = { unitId, subUnitId, cellValue: value, trigger: SetStyleCommand.id };
    const undo: ISetRangeValuesMutationParams = SetRangeValuesUndoMutationFactory(accessor, redo);
    // Done again, it comes with the trigger of „redo“: there every formula must be named to stay.
    const again = new ObjectMatrix<ICellData>();
    const heights = new ObjectMatrix<number>();
    new ObjectMatrix(value).forValue((row, column, { s }) => {
      const { f, si } = sheet.getCellRaw(row, column) ?? {};
      again.setValue(row, column, { s, ...(f ? { f } : {}), ...(si ? { si } : {}) });
      const height = sheet.getCellHeight(row, column);
      if (height) heights.setValue(row, column, height);
    });
    if (!commands.syncExecuteCommand(SetRangeValuesMutation.id, redo)) return false;
    const more = interceptors.onCommandExecute({ id: SetRangeValuesCommand.id, params: redo });
    const ranges = [range];
    const sized = interceptors.generateMutationsOfAutoHeight({
      unitId,
      subUnitId,
      ranges,
      cellHeights: heights,
    });
    const redos = [...more.redos, ...sized.redos];
    if (!sequenceExecute(redos, commands).result) return false;
    accessor.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }, ...more.undos, ...sized.undos],
      redoMutations: [
        { id: SetRangeValuesMutation.id, params: { ...redo, cellValue: again.getMatrix() } },
        ...redos,
      ],
    });
    return true;
  },
};
