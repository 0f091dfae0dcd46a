import { rational } from '../../../src/domain/rational';
import type { SchoolDate } from '../../../src/domain/school-date';
import { formatLongDate, formatMean, formatNumber } from '../../../src/text/number';

test.each([
  [rational(11, 2), '= 5,5'],
  [rational(8), '= 8'],
  [rational(23, 3), '≈ 7,67'],
  [rational(54_996, 10_000), '= 5,4996'],
  [rational(16_499_999, 3_000_000), '≈ 5,4999997'],
])('a mean as %p', (mean, text) => {
  expect(formatMean(mean, rational(11, 2))).toBe(text);
});

test('numbers and dates', () => {
  expect(formatNumber(7.25)).toBe('7,25');
  expect(formatLongDate('2026-09-01' as SchoolDate)).toBe('2026 m. rugsėjo 1 d.');
});
