import fc from 'fast-check';
import { appealUntil, decideAppealUntil } from '../../../src/domain/appeal-deadlines';
import { isWorkingDay } from '../../../src/domain/school-calendar';
import { addDays, daysBetween, type SchoolDate } from '../../../src/domain/school-date';

const date = (text: string) => text as SchoolDate;

test.each([
  ['2027-01-22', '2027-01-29', 'a Friday to a Friday'],
  ['2027-01-23', '2027-02-01', 'a Saturday is no working day'],
  ['2027-02-09', '2027-02-17', '16 February is a holiday'],
  ['2026-12-18', '2026-12-28', 'from Christmas over the weekend'],
])('published %s: filed until %s (%s)', (published, until) => {
  expect(appealUntil(date(published))).toBe(until);
});

test('the school decides how many days, and which are off', () => {
  expect(appealUntil(date('2027-01-22'), 5)).toBe('2027-01-27');
  expect(appealUntil(date('2027-01-22'), 7, [date('2027-01-29')])).toBe('2027-02-01');
});

test.each([
  ['2027-01-29', '2027-02-09'],
  ['2027-02-10', '2027-02-22'], // over 16 February
  ['2027-01-30', '2027-02-09'], // a Saturday does not count anyway
])('filed %s: decided until %s', (filed, until) => {
  expect(decideAppealUntil(date(filed))).toBe(until);
});

test('seven working days lie behind the day of filing, and the last of them is the day', () => {
  const days = fc.integer({ min: 0, max: 3650 }).map((day) => addDays(date('2024-01-01'), day));
  fc.assert(
    fc.property(days, fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }), (filed, off) => {
      const daysOff = off.map((day) => addDays(filed, day));
      const until = decideAppealUntil(filed, daysOff);
      const between = Array.from({ length: daysBetween(filed, until) }, (_, day) => addDays(filed, day + 1));
      expect(between.filter((day) => isWorkingDay(day, daysOff))).toHaveLength(7);
      expect(isWorkingDay(until, daysOff)).toBe(true);
    }),
  );
});
