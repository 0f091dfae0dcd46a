// The engine's side of custom functions: cells → values of Apps Script, an answer → the engine's values.
// Who answers, remembers and asks a worker is local/runtime; this file knows no script.
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CellValue } from './port';
import { dateToSerial, isDatePattern, patternForDate, serialToDate } from './serial-date';

export interface CellPlace {
  readonly workbookId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A scalar for one cell or literal, rows of values for a range or array; undefined for an omitted argument. */
export type CellArgument = CellValue | undefined | readonly (readonly CellValue[])[];

export interface CellCall {
  readonly name: string;
  readonly args: readonly CellArgument[];
  readonly cell: CellPlace;
  /** An argument still waits for another custom function: the answer should be `loading`. */
  readonly waits: boolean;
}

export type CellAnswer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'loading' }
  /** Shown as `#ERROR!` (or `#REF!`…); the message is kept by whoever answers. */
  | { readonly kind: 'error'; readonly error?: string };

/** Must answer at once; called while the workbook calculates. */
export type CellAnswerer = (call: CellCall) => CellAnswer;

/** What autocomplete shows. */
export interface CellFunctionInfo {
  readonly name: string;
  readonly description: string;
  readonly params: readonly { readonly name: string; readonly detail: string }[];
}

type Variant = BaseValueObject | BaseReferenceObject;

export class CellFunction extends BaseFunction {
  override needsReferenceObject = true; // else an empty cell arrives as 0
  override minParams = -1;
  override maxParams = -1;

  constructor(
    private readonly functionName: string,
    private readonly answer: CellAnswerer,
  ) {
    super(functionName);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      const args = (variants as Variant[]).map(toArgument);
      const cell: CellPlace = {
        workbookId: this.unitId ?? '',
        sheetId: this.subUnitId ?? '',
        row: this.row,
        column: this.column,
      };
      const waits = args.some((arg) => flat(arg).includes(ErrorType.CONNECT));
      return fromAnswer(this.answer({ name: this.functionName, args, cell, waits }));
    } catch {
      return ErrorValueObject.create(ErrorType.ERROR); // an exception out of here would wedge the engine
    }
  }
}

function flat(arg: CellArgument): readonly (CellValue | undefined)[] {
  return Array.isArray(arg) ? (arg as CellValue[][]).flat() : [arg as CellValue | undefined];
}

function toArgument(variant: Variant): CellArgument {
  const rows: CellValue[][] = [];
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    for (let row = startRow; row <= endRow; row++) rows.push(new Array(endColumn - startColumn + 1).fill(''));
    reference.iterator((value, row, column) => {
      const line = rows[row - startRow];
      if (line) line[column - startColumn] = toScalar(value);
    });
  } else if (variant.isArray()) {
    for (const line of (variant as ArrayValueObject).getArrayValue()) rows.push(line.map(toScalar));
  } else return toScalar(variant as BaseValueObject);
  const [first] = rows;
  return rows.length === 1 && first?.length === 1 ? first[0] : rows;
}

function toScalar(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return '';
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  const raw = value.getValue();
  return typeof raw === 'number' && isDatePattern(value.getPattern()) ? serialToDate(raw) : raw;
}

function fromAnswer(answer: CellAnswer): BaseValueObject {
  if (answer.kind === 'loading') return ErrorValueObject.create(ErrorType.CONNECT);
  if (answer.kind === 'error') return ErrorValueObject.create((answer.error as ErrorType) ?? ErrorType.ERROR);
  return fromResult(answer.value);
}

function fromResult(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return fromScalar(result);
  const rows = result.map((line): unknown[] => (Array.isArray(line) ? line : [line]));
  const columnCount = Math.max(1, ...rows.map((line) => line.length));
  if (rows.length === 0) return StringValueObject.create('');
  const calculateValueList = rows.map((line) =>
    Array.from({ length: columnCount }, (_, c) => fromScalar(line[c])),
  );
  const place = { unitId: '', sheetId: '', row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList, rowCount: rows.length, columnCount, ...place });
}

function fromScalar(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (value instanceof Date) return NumberValueObject.create(dateToSerial(value), patternForDate(value));
  return StringValueObject.create(String(value));
}
