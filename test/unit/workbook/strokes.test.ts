import fc from 'fast-check';
import { type Stroke, strokes } from '../../../src/workbook/strokes';

const painted = (from: readonly number[], done: readonly Stroke<number>[]): number[] => {
  const lines = [...from];
  for (const { first, count, value } of done) lines.fill(value, first - 1, first - 1 + count);
  return lines;
};
const sizes = fc.array(fc.constantFrom(10, 52, 96), { minLength: 1, maxLength: 14 });

test('whatever was there, the strokes leave what is wanted', () => {
  fc.assert(
    fc.property(sizes, sizes, (from, to) => {
      const before = to.map((_, index) => from[index] ?? 100);
      expect(painted(before, strokes(before, to))).toEqual(to);
    }),
  );
});

test.each<[string, number[], number[], number]>([
  ['nothing differs', [52, 52], [52, 52], 0],
  ['one width', [100, 100, 100], [52, 52, 52], 1],
  ['narrow columns between wide ones', [100, 100, 100, 100, 100], [10, 52, 10, 96, 10], 3],
  ['one column', [52, 52, 52], [52, 10, 52], 1],
])('%s', (_what, from, to, count) => {
  expect(strokes(from, to)).toHaveLength(count);
});
