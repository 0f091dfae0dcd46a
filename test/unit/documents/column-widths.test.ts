import fc from 'fast-check';
import { columnWidths } from '../../../src/documents/column-widths';

test.each([
  [[1], 100, [100]],
  [[1, 1, 1], 100, [33, 34, 33]],
  [[1, 3], 9638, [2410, 7228]],
])('%j of %d is %j', (shares, total, widths) => {
  expect(columnWidths(shares, total)).toEqual(widths);
});

test('widths add up and stay within one unit of their share', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 }), (shares) => {
      const widths = columnWidths(shares, 9638);
      const sum = shares.reduce((all, share) => all + share, 0);
      expect(widths.reduce((all, width) => all + width, 0)).toBe(9638);
      widths.forEach((width, index) => {
        expect(Math.abs(width - ((shares[index] ?? 0) / sum) * 9638)).toBeLessThanOrEqual(1);
      });
    }),
  );
});
