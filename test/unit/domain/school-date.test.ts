import fc from 'fast-check';
import {
  addDays,
  compareDates,
  makeSchoolDate,
  parseSchoolDate,
  type SchoolDate,
  weekdayOf,
} from '../../../src/domain/school-date';

const date = (text: string) => text as SchoolDate;

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '26-01-01',
  '2026-1-1',
  'rytoj',
  '',
  '1900-02-29',
])('%p is no date', (text) => expect(parseSchoolDate(text)).toBeUndefined());

test.each(['2024-02-29', '2000-02-29', ' 2026-12-31 '])('%p is a date', (text) =>
  expect(parseSchoolDate(text)).toBe(text.trim()),
);

test('parts', () => {
  expect(makeSchoolDate(2026, 9, 1)).toBe('2026-09-01');
  expect(makeSchoolDate(2026, 9.5, 1)).toBeUndefined();
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-03-29', 1, '2026-03-30'], // the night the clocks change
  ['2026-10-25', 1, '2026-10-26'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s + %i = %s', (from, days, to) => expect(addDays(date(from), days)).toBe(to));

test('the calendar agrees with that of the machine', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      const expected = new Date(days * 86_400_000);
      const day = addDays(date('1970-01-01'), days);
      expect(day).toBe(expected.toISOString().slice(0, 10));
      expect(weekdayOf(day)).toBe(expected.getUTCDay() || 7);
    }),
  );
});

test('order', () => {
  expect(compareDates(date('2026-09-01'), date('2026-10-01'))).toBe(-1);
  expect(compareDates(date('2026-09-01'), date('2026-09-01'))).toBe(0);
});
