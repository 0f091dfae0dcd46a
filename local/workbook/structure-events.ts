// Reads from Univer's mutations what happened to rows, columns and sheets, whoever did it.
import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import type { Axis, StructureChange } from './structure';

interface LineParams {
  readonly subUnitId: string;
  readonly range: IRange;
}
interface MoveParams {
  readonly subUnitId: string;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

export function structureChange({ id, params }: Readonly<ICommandInfo>): StructureChange | undefined {
  switch (id) {
    case InsertRowMutation.id:
      return lines('inserted', 'row', params as LineParams);
    case InsertColMutation.id:
      return lines('inserted', 'column', params as LineParams);
    case RemoveRowMutation.id:
      return lines('removed', 'row', params as LineParams);
    case RemoveColMutation.id:
      return lines('removed', 'column', params as LineParams);
    case MoveRowsMutation.id:
      return moved('row', params as MoveParams);
    case MoveColsMutation.id:
      return moved('column', params as MoveParams);
    case InsertSheetMutation.id:
      return { kind: 'sheet-inserted', sheetId: (params as { sheet: { id: string } }).sheet.id };
    case RemoveSheetMutation.id:
      return { kind: 'sheet-removed', sheetId: (params as LineParams).subUnitId };
    default:
      return undefined;
  }
}

function start(range: IRange, axis: Axis): number {
  return axis === 'row' ? range.startRow : range.startColumn;
}

function length(range: IRange, axis: Axis): number {
  return axis === 'row' ? range.endRow - range.startRow + 1 : range.endColumn - range.startColumn + 1;
}

function lines(kind: 'inserted' | 'removed', axis: Axis, { subUnitId, range }: LineParams): StructureChange {
  return { kind, axis, sheetId: subUnitId, from: start(range, axis), count: length(range, axis) };
}

function moved(axis: Axis, { subUnitId, sourceRange, targetRange }: MoveParams): StructureChange {
  const count = length(sourceRange, axis);
  return {
    kind: 'moved',
    axis,
    sheetId: subUnitId,
    from: start(sourceRange, axis),
    count,
    to: start(targetRange, axis),
  };
}
