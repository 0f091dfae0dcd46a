import { compareDecimals, decimal, parseDecimal } from '../../../src/domain/decimal';
import { weightedSum } from '../../../src/domain/weighted-mean';
import collection from '../../cases/weighted-means.json';
import { call } from './support';

interface Item {
  readonly score: number | null;
  readonly max: number;
  readonly state?: string;
}
interface Pair {
  readonly value: number | string | Item | null;
  readonly weight: number | null;
}
interface Input {
  readonly groups?: readonly { readonly weight: number | null; readonly items: readonly Item[] }[];
  readonly periods?: readonly Pair[];
  readonly pairs?: readonly Pair[];
  readonly weights?: readonly number[];
  readonly missingPolicy?: string;
  readonly mark?: number;
}

const meanOf = (values: unknown[], weights?: unknown[]) =>
  call('WEIGHTED_MEAN', [values], weights && [weights]);

/** Points as a percentage, with the noise of the division cut off. */
function percentage({
  items,
  missing,
}: {
  items: readonly Item[];
  missing: string | undefined;
}): number | '' {
  const counted = items.filter((item) => item.score !== null || missing === 'zero');
  const most = counted.reduce((sum, item) => sum + item.max, 0);
  const reached = counted.reduce((sum, item) => sum + (item.score ?? 0), 0);
  return most === 0 ? '' : Number(((reached / most) * 100).toPrecision(12));
}

function worthOf({ value }: Pair, missing: string | undefined): unknown {
  if (value === null) return missing === 'zero' ? 0 : '';
  return typeof value === 'object' ? percentage({ items: [value], missing }) : value;
}

/** The mean as our functions give it; a part without a weight counts 0. */
function solve(kind: string, input: Input): unknown {
  const { groups, periods, pairs, missingPolicy: missing } = input;
  if (groups) {
    const values = groups.map(({ items }) => percentage({ items, missing }));
    return meanOf(
      values,
      groups.map((group) => group.weight ?? 0),
    );
  }
  const parts = periods ?? pairs ?? [];
  const values = parts.map((part) => worthOf(part, missing));
  if (kind === 'weighted_mean_fallback_arithmetic') return meanOf(values);
  return meanOf(
    values,
    parts.map((part) => part.weight ?? 0),
  );
}

/** Half up on the digits that are shown, as the sources do. */
function roundHalfUp(value: number, digits: number): number {
  return Math.floor(Number(`${Number(value.toPrecision(12))}e${digits}`) + 0.5) / 10 ** digits;
}

const means = collection.cases.filter((entry) => entry.kind.startsWith('weighted_mean'));
const levels = collection.cases.filter((entry) => entry.kind.startsWith('level_'));
const sums = collection.cases.filter((entry) => entry.kind === 'weights_sum_is_1');

test('every case is used', () => {
  expect(means.length + levels.length + sums.length).toBe(collection.cases.length);
});

test.each(means)('$id ($origin)', ({ kind, input, expected, decimals, tolerance }) => {
  const mean = solve(kind, input as Input);
  if (expected === null) {
    expect(mean).toBe('');
  } else {
    const rounded = roundHalfUp(mean as number, decimals ?? 2);
    expect(Math.abs(rounded - Number(expected))).toBeLessThanOrEqual(tolerance ?? 1e-9);
  }
});

test.each(levels)('$id ($origin)', ({ kind, input, expected }) => {
  expect(call('GRADE_LEVEL', (input as Input).mark, Number(kind.slice('level_'.length)))).toBe(expected);
});

test.each(sums)('$id ($origin)', ({ input }) => {
  const marks = ((input as Input).weights ?? []).map((weight) => ({
    value: decimal(1),
    weight: parseDecimal(weight) ?? decimal(0),
  }));
  expect(compareDecimals(weightedSum(marks).total, decimal(1))).toBe(0);
});
