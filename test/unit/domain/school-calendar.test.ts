import {
  deadline,
  easterSunday,
  isPublicHoliday,
  isWorkingDay,
  workingDayOnOrAfter,
} from '../../../src/domain/school-calendar';
import { addDays, type SchoolDate, weekdayOf } from '../../../src/domain/school-date';
import cases from '../../cases/working-days.json';

const date = (text: string) => text as SchoolDate;

test.each(Object.entries(cases.easter))('Easter of %s is %s', (year, easter) => {
  expect(easterSunday(Number(year))).toBe(easter);
  expect(weekdayOf(date(easter))).toBe(7);
  expect([0, 1, 2].map((days) => isPublicHoliday(addDays(date(easter), days)))).toEqual([true, true, false]);
});

test('the public holidays of 2026', () => {
  const holidays: string[] = [];
  for (let day = date('2026-01-01'); day < '2027-01-01'; day = addDays(day, 1)) {
    if (isPublicHoliday(day)) holidays.push(day.slice(5));
  }
  expect(holidays).toEqual([
    '01-01',
    '02-16',
    '03-11',
    '04-05',
    '04-06',
    '05-01',
    '06-24',
    '07-06',
    '08-15',
    '11-01',
    '11-02',
    '12-24',
    '12-25',
    '12-26',
  ]);
});

test('2 November is a holiday since 2020', () => {
  expect(isPublicHoliday(date('2019-11-02'))).toBe(false);
  expect(isPublicHoliday(date('2020-11-02'))).toBe(true);
});

test.each(cases.deadlines)('$date + $workingDays = $expected', (entry) => {
  expect(deadline(date(entry.date), entry.workingDays)).toBe(entry.expected);
});

test('extra days off are no working days; a holiday on a weekend is not moved', () => {
  expect(deadline(date('2026-09-01'), 1, [date('2026-09-02')])).toBe('2026-09-03');
  expect(deadline(date('2026-09-01'), 0)).toBe('2026-09-01');
  expect(isWorkingDay(date('2026-08-17'))).toBe(true); // 15 August 2026 is a Saturday
});

test('the working day on or after', () => {
  expect(workingDayOnOrAfter(date('2026-12-24'))).toBe('2026-12-28');
  expect(workingDayOnOrAfter(date('2026-09-01'))).toBe('2026-09-01');
});
