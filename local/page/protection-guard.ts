// Asks before a person changes cells that are protected with a warning, as Google does. Whatever is typed, pasted,
// filled or deleted passes here as a command of the grid; a refused command changes nothing.
import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  type Injector,
  type IRange,
} from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Area, Protection } from '../workbook/port';

const EDITS = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.clear-selection-all',
  'sheet.command.auto-clear-content',
  'sheet.command.auto-fill',
  'sheet.command.paste',
  'sheet.command.paste-value',
  'sheet.command.move-range',
  'sheet.command.insert-range-move-down',
  'sheet.command.insert-range-move-right',
  'sheet.command.delete-range-move-left',
  'sheet.command.delete-range-move-up',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-col-confirm',
]);

interface EditParams {
  readonly subUnitId?: string;
  readonly range?: IRange | readonly IRange[];
  readonly ranges?: readonly IRange[];
  readonly targetRange?: IRange;
  readonly toRange?: IRange;
  readonly fromRange?: IRange;
}

export interface GuardParts {
  readonly injector: Injector;
  activeSheetId(): string;
  protections(): readonly Protection[];
  /** True while the host itself changes the workbook: scripts are not asked. */
  byHost(): boolean;
  confirm(): Promise<boolean>;
}

export function guardProtections({
  injector,
  activeSheetId,
  protections,
  byHost,
  confirm,
}: GuardParts): void {
  const commands = injector.get(ICommandService);
  let confirmed = false;
  commands.beforeCommandExecuted(({ id, type, params }) => {
    if (confirmed || type !== CommandType.COMMAND || !EDITS.has(id) || byHost()) return;
    const edit = (params ?? {}) as EditParams;
    const sheetId = edit.subUnitId ?? activeSheetId();
    const touched = rangesOf(edit, injector);
    const warned = protections().filter((one) => one.warningOnly && one.sheetId === sheetId);
    if (!warned.some((one) => touched.some((range) => touches(one, range)))) return;
    void confirm().then(async (yes) => {
      if (!yes) return;
      confirmed = true;
      try {
        await commands.executeCommand(id, params);
      } finally {
        confirmed = false;
      }
    });
    throw new CustomCommandExecutionError('The cells are protected.');
  });
}

function rangesOf(edit: EditParams, injector: Injector): readonly IRange[] {
  const { range, ranges, targetRange, toRange, fromRange } = edit;
  const given = [
    range ?? [],
    ranges ?? [],
    targetRange ?? [],
    toRange ?? [],
    fromRange ?? [],
  ].flat() as IRange[];
  if (given.length) return given;
  return injector
    .get(SheetsSelectionsService)
    .getCurrentSelections()
    .map((selection) => selection.range);
}

function touches({ area, unprotected }: Protection, range: IRange): boolean {
  if (area && !overlap(area, range)) return false;
  return !unprotected.some((free) => contains(free, range));
}

function overlap(area: Area, range: IRange): boolean {
  const inside = (from: number, count: number, start: number, end: number) =>
    !(end < from || start >= from + count);
  return (
    inside(area.row, area.rows, low(range.startRow), high(range.endRow)) &&
    inside(area.column, area.columns, low(range.startColumn), high(range.endColumn))
  );
}

function contains(area: Area, range: IRange): boolean {
  return (
    low(range.startRow) >= area.row &&
    high(range.endRow) < area.row + area.rows &&
    low(range.startColumn) >= area.column &&
    high(range.endColumn) < area.column + area.columns
  );
}

/** Whole rows and columns have NaN for the side they do not limit. */
const low = (value: number) => (Number.isNaN(value) ? 0 : value);
const high = (value: number) => (Number.isNaN(value) ? Number.POSITIVE_INFINITY : value);
