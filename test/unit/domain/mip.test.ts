import { decimal } from '../../../src/domain/decimal';
import { firstYearOf, mipMonthOn, schoolMonths } from '../../../src/domain/mip';
import { meanInHundredths } from '../../../src/domain/mip-mean';
import type { SchoolDate } from '../../../src/domain/school-date';

test('the months of a school year, and the one that is due', () => {
  expect(schoolMonths(2026)).toEqual([
    '2026-09',
    '2026-10',
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
    '2027-03',
    '2027-04',
    '2027-05',
    '2027-06',
  ]);
  expect(mipMonthOn('2026-08-20' as SchoolDate, 2026)).toBe('2026-09');
  expect(mipMonthOn('2027-01-31' as SchoolDate, 2026)).toBe('2027-01');
  expect(mipMonthOn('2027-07-15' as SchoolDate, 2026)).toBe('2027-06');
});

test.each([
  ['2026–2027', 2026],
  ['2026-2027', 2026],
  [' 2026 / 2027 ', 2026],
  ['2026–2028', undefined],
  ['2026', undefined],
])('the school year %p begins in %p', (text, year) => expect(firstYearOf(text)).toBe(year));

test('the month’s mean is exact to a hundredth, half up', () => {
  expect(meanInHundredths([])).toBeUndefined();
  expect(meanInHundredths([8, 9, 9].map((mark) => decimal(mark)))).toBe(867);
  expect(meanInHundredths([decimal(75, 1), decimal(8)])).toBe(775);
  expect(meanInHundredths(Array.from({ length: 8 }, (_, index) => decimal(index === 0 ? 9 : 8)))).toBe(813);
});
