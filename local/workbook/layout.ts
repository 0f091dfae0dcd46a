// Rows, columns, sizes, merges and the sheet's own looks, by Univer's commands.
import { Direction, type Injector, type IRange, RANGE_TYPE, type Worksheet } from '@univerjs/core';
import {
  addMergeCellsUtil,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveColsCommand,
  MoveRowsCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeCommand,
  ReorderRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetColWidthCommand,
  SetFrozenCommand,
  SetRowHeightCommand,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { intersects, toArea, toRange } from './areas';
import type { Commands } from './commands';
import type { Area } from './port';
import type { Axis } from './structure';

export interface SheetPlace {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly commands: Commands;
  readonly injector: Injector;
  readonly worksheet: Worksheet;
}

function run({ unitId, subUnitId, commands }: SheetPlace, id: string, params: object): void {
  commands.run(id, { unitId, subUnitId, ...params });
}

/** What other parts of the workbook follow: names, notes, rules. */
function runStructural({ unitId, subUnitId, commands }: SheetPlace, id: string, params: object): void {
  commands.runAsCurrent(id, { unitId, subUnitId, ...params });
}

function runInFront({ unitId, subUnitId, commands }: SheetPlace, id: string, params: object): void {
  commands.runInFront(id, { unitId, subUnitId, ...params });
}

/** A block of whole rows or columns. */
function lines({ worksheet }: SheetPlace, axis: Axis, from: number, count: number): IRange {
  const [lastRow, lastColumn] = [worksheet.getRowCount() - 1, worksheet.getColumnCount() - 1];
  const end = from + count - 1;
  return axis === 'row'
    ? { startRow: from, endRow: end, startColumn: 0, endColumn: lastColumn, rangeType: RANGE_TYPE.ROW }
    : { startRow: 0, endRow: lastRow, startColumn: from, endColumn: end, rangeType: RANGE_TYPE.COLUMN };
}

export function rename(place: SheetPlace, name: string): void {
  if (place.worksheet.getName() !== name) runStructural(place, SetWorksheetNameCommand.id, { name });
}

export function setHidden(place: SheetPlace, hidden: boolean): void {
  run(place, SetWorksheetHideMutation.id, { hidden: hidden ? 1 : 0 });
}

export function setTabColor(place: SheetPlace, color: string | null): void {
  if ((place.worksheet.getTabColor() || null) !== color)
    run(place, SetTabColorCommand.id, { value: color ?? '' });
}

export function setFrozen(place: SheetPlace, rows: number, columns: number): void {
  const startRow = rows > 0 ? rows : -1;
  const startColumn = columns > 0 ? columns : -1;
  run(place, SetFrozenCommand.id, { startRow, startColumn, ySplit: rows, xSplit: columns });
}

export function insertLines(place: SheetPlace, axis: Axis, before: number, count: number): void {
  const range = lines(place, axis, before, count);
  const size = axis === 'row' ? place.worksheet.getRowCount() : place.worksheet.getColumnCount();
  const atEnd = before >= size;
  if (axis === 'row') {
    runStructural(place, InsertRowByRangeCommand.id, {
      range,
      direction: atEnd ? Direction.DOWN : Direction.UP,
    });
  } else {
    runStructural(place, InsertColByRangeCommand.id, {
      range,
      direction: atEnd ? Direction.RIGHT : Direction.LEFT,
    });
  }
}

export function deleteLines(place: SheetPlace, axis: Axis, from: number, count: number): void {
  const id = axis === 'row' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
  runInFront(place, id, { range: lines(place, axis, from, count) });
}

export function moveLines(place: SheetPlace, axis: Axis, from: number, count: number, to: number): void {
  if (to >= from && to <= from + count) return;
  const id = axis === 'row' ? MoveRowsCommand.id : MoveColsCommand.id;
  const fromRange = lines(place, axis, from, count);
  runInFront(place, id, { range: fromRange, fromRange, toRange: lines(place, axis, to, count) });
}

export function setSize(place: SheetPlace, axis: Axis, from: number, count: number, pixels: number): void {
  const id = axis === 'row' ? SetRowHeightCommand.id : SetColWidthCommand.id;
  run(place, id, { ranges: [lines(place, axis, from, count)], value: pixels });
}

export function hideLines(place: SheetPlace, axis: Axis, from: number, count: number, hidden: boolean): void {
  const [hide, show] =
    axis === 'row'
      ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
      : [SetColHiddenMutation.id, SetColVisibleMutation.id];
  run(place, hidden ? hide : show, { ranges: [lines(place, axis, from, count)] });
}

/** Keeps the upper left value, as Sheets does. */
export function merge({ injector, unitId, subUnitId, commands }: SheetPlace, area: Area): void {
  commands.asHost(() =>
    addMergeCellsUtil(injector, unitId, subUnitId, [toRange(area)], {
      defaultMerge: true,
      isForceMerge: true,
    }),
  );
}

export function unmerge(place: SheetPlace, area: Area): void {
  const touched = place.worksheet.getMergeData().some((range) => intersects(toArea(range), area));
  if (touched) run(place, RemoveWorksheetMergeCommand.id, { ranges: [toRange(area)] });
}

export function reorder(place: SheetPlace, area: Area, order: Readonly<Record<number, number>>): void {
  runStructural(place, ReorderRangeCommand.id, { range: toRange(area), order });
}
