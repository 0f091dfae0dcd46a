import fc from 'fast-check';
import { parseSchoolDate, type SchoolDate, weekdayOf } from '../../../src/domain/school-date';
import { parseSchoolYear, schoolYearName, schoolYearOf, usualYear } from '../../../src/domain/usual-year';

const day = (text: string) => parseSchoolDate(text) as SchoolDate;

test.each([
  ['2026-08-01', 2026],
  ['2026-07-31', 2025],
  ['2027-01-15', 2026],
])('the school year of %s began in %d', (date, begins) => {
  expect(schoolYearOf(day(date))).toBe(begins);
});

test.each([
  ['2026–2027', 2026],
  [' 2026-2027 ', 2026],
  ['2026/2027', 2026],
  ['2026–2028', undefined],
  ['2026', undefined],
  ['26–27', undefined],
])('%s', (text, begins) => {
  expect(parseSchoolYear(text)).toBe(begins);
});

test('2026–2027', () => {
  const { semesters, vacations, signals } = usualYear(2026);
  expect(semesters).toEqual([
    { from: '2026-09-01', to: '2027-01-22' },
    { from: '2027-01-25', to: '2027-06-18' },
  ]);
  expect(vacations.map(({ from, to }) => `${from}–${to}`)).toEqual([
    '2026-11-02–2026-11-06',
    '2026-12-24–2027-01-08',
    '2027-02-15–2027-02-19',
    '2027-03-29–2027-04-02',
  ]);
  expect(signals).toEqual(['2026-11-13', '2027-04-16']);
});

test('of any year: days in their order, semesters from a school day to a Friday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2100 }), (begins) => {
      const { semesters, vacations } = usualYear(begins);
      const days = semesters.flatMap(({ from, to }) => [from, to]);
      expect([...days].sort()).toEqual(days);
      expect(semesters.map(({ to }) => weekdayOf(to))).toEqual([5, 5]);
      expect(weekdayOf(semesters[0].from)).toBeLessThanOrEqual(5);
      for (const { from, to } of vacations) expect(from <= to).toBe(true);
      expect(parseSchoolYear(schoolYearName(begins))).toBe(begins);
    }),
  );
});
