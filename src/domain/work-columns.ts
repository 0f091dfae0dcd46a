import { type Cell, isBlank, showCell } from './cell';
import { type Decimal, decimal, isNegativeDecimal, parseDecimal } from './decimal';
import { type KindOfWork, parseKindOfWork } from './kind-of-work';
import type { MarkRange } from './mark';
import { failure, type Result, success } from './result';

/** What the marks of a column do: count in the mean, are added to it (bonus), or neither (formative). */
export type ColumnRole = 'counted' | 'bonus' | 'formative';

export interface WorkColumn {
  readonly role: ColumnRole;
  /** A test or its equal (S3-16). Where a column has no kind, its marks count as a test's. */
  readonly isTest: boolean;
  readonly range: MarkRange;
  /** Undefined where the column has none while other columns have one. */
  readonly weight: Decimal | undefined;
}

export interface WorkColumns {
  readonly list: readonly WorkColumn[];
  /** False when no column has a weight: a plain mean. */
  readonly weighted: boolean;
}

const ONE = decimal(1);

/**
 * Reads the rows of weights and kinds that stand above the marks; either may be missing. With `anyValues` the
 * columns hold values of any size from 0 instead of marks. Issues: `weights.width`, `weight.not-allowed`, `kinds.width`, `kind.unknown`; positions
 * count from 1.
 */
export function readWorkColumns(
  width: number,
  weights: readonly Cell[] | undefined,
  kinds: readonly Cell[] | undefined,
  anyValues = false,
): Result<WorkColumns> {
  const readWeights = readRow('weights', width, weights, readWeight);
  if (!readWeights.ok) return readWeights;
  const readKinds = readRow('kinds', width, kinds, readKind);
  if (!readKinds.ok) return readKinds;
  const roles = readKinds.value.map(roleOf);
  const weighted = readWeights.value.some((weight, index) => weight && roles[index] === 'counted');
  const list = roles.map((role, index) => ({
    role,
    isTest: readKinds.value[index]?.test ?? true,
    range: rangeOf(readKinds.value[index], anyValues),
    weight: weighted ? readWeights.value[index] : ONE,
  }));
  return success({ list, weighted });
}

function readRow<T>(
  name: 'weights' | 'kinds',
  width: number,
  cells: readonly Cell[] | undefined,
  read: (cell: Cell, position: number) => Result<T>,
): Result<readonly (T | undefined)[]> {
  if (!cells) return success(new Array<undefined>(width).fill(undefined));
  if (cells.length !== width) return failure(`${name}.width`, { expected: width, found: cells.length });
  const known = new Map<Cell, T>(); // the same few weights and kinds stand over many columns
  const values: (T | undefined)[] = [];
  for (const [index, cell] of cells.entries()) {
    if (!known.has(cell) && !isBlank(cell)) {
      const value = read(cell, index + 1);
      if (!value.ok) return value;
      known.set(cell, value.value);
    }
    values.push(known.get(cell));
  }
  return success(values);
}

function readWeight(cell: Cell, position: number): Result<Decimal> {
  const weight = parseDecimal(cell);
  if (!weight || isNegativeDecimal(weight)) {
    return failure('weight.not-allowed', { position, value: showCell(cell) });
  }
  return success(weight);
}

function readKind(cell: Cell, position: number): Result<KindOfWork> {
  const kind = parseKindOfWork(cell);
  return kind ? success(kind) : failure('kind.unknown', { position, value: showCell(cell) });
}

function roleOf(kind: KindOfWork | undefined): ColumnRole {
  if (kind?.code === 'B') return 'bonus';
  return kind?.code === 'F' ? 'formative' : 'counted';
}

function rangeOf(kind: KindOfWork | undefined, anyValues: boolean): MarkRange {
  if (kind?.code === 'B') return 'points';
  if (anyValues) return 'values';
  return kind?.code === 'G' ? 'decimal-marks' : 'marks';
}
