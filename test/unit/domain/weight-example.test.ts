import fc from 'fast-check';
import type { WeightedKind } from '../../../src/domain/announced-weights';
import { decimal } from '../../../src/domain/decimal';
import { HALF_UP } from '../../../src/domain/rounding';
import { weightExample } from '../../../src/domain/weight-example';

const KINDS: readonly WeightedKind[] = ['T', 'KD', 'AR', 'SD', 'ND', 'KV'];
const of = (weights: readonly number[]) =>
  weightExample(
    new Map(weights.map((weight, index) => [KINDS[index] ?? 'T', decimal(weight)])),
    HALF_UP,
    false,
  );

test('two works of the heaviest kind and one each of three more, in their order', () => {
  expect(of([1, 3, 1, 1, 1])?.marks.map(({ kind }) => kind)).toEqual(['T', 'KD', 'KD', 'AR', 'SD']);
  expect(of([1])?.marks.map(({ kind }) => kind)).toEqual(['T', 'T']);
});

test('kinds that weigh nothing are no example; nothing but those gives none', () => {
  expect(of([0, 2, 0, 1])?.marks.map(({ kind }) => kind)).toEqual(['KD', 'KD', 'SD']);
  expect(of([0, 0])).toBeUndefined();
  expect(of([])).toBeUndefined();
});

test('whatever the weights, the example has a grade, also without a kind that is a test', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }), (weights) => {
      const example = of(weights);
      if (weights.every((weight) => weight === 0)) expect(example).toBeUndefined();
      else expect(typeof example?.working.outcome).toBe('number');
    }),
  );
  expect(weightExample(new Map([['ND', decimal(1)]]), HALF_UP, false)?.working.outcome).toBe(7);
});
