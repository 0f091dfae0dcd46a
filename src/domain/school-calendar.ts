import { addDays, dayOf, makeSchoolDate, monthOf, type SchoolDate, weekdayOf, yearOf } from './school-date';

/** Public holidays that fall on the same day every year (Labour Code of Lithuania, article 123), as month-day. */
const FIXED_HOLIDAYS = new Set([
  '01-01',
  '02-16',
  '03-11',
  '05-01',
  '06-24',
  '07-06',
  '08-15',
  '11-01',
  '12-24',
  '12-25',
  '12-26',
]);
const ALL_SOULS_DAY = '11-02';
const ALL_SOULS_DAY_SINCE = 2020;

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm as published by J. Meeus). */
export function easterSunday(year: number): SchoolDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const daysToSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * daysToSunday) / 451);
  const days = epact + daysToSunday - 7 * shift + 114;
  return makeSchoolDate(year, Math.floor(days / 31), (days % 31) + 1) as SchoolDate;
}

/** A public holiday of Lithuania. One that falls on a weekend is not moved. */
export function isPublicHoliday(date: SchoolDate): boolean {
  const monthAndDay = date.slice(5);
  if (FIXED_HOLIDAYS.has(monthAndDay)) return true;
  if (monthAndDay === ALL_SOULS_DAY) return yearOf(date) >= ALL_SOULS_DAY_SINCE;
  if (!mayBeEaster(date)) return false;
  const easter = easterSunday(yearOf(date));
  return date === easter || date === addDays(easter, 1);
}

/**
 * Working days for the policy's deadlines (S3-41, 45, 46.5): Monday to Friday without the public holidays and the
 * school's own extra days off. School vacations are working days.
 */
export function isWorkingDay(date: SchoolDate, extraDaysOff: readonly SchoolDate[] = []): boolean {
  return weekdayOf(date) <= 5 && !isPublicHoliday(date) && !extraDaysOff.includes(date);
}

/**
 * The day that is `workingDays` working days after `date`, not counting `date` itself:
 * `deadline('2025-10-29', 5)` is `2025-11-05`. With 0 it is `date`.
 */
export function deadline(
  date: SchoolDate,
  workingDays: number,
  extraDaysOff: readonly SchoolDate[] = [],
): SchoolDate {
  let day = date;
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, extraDaysOff)) left -= 1;
  }
  return day;
}

/** The date itself if it is a working day, else the next one (used where calendar days are counted: S3-46.2). */
export function workingDayOnOrAfter(date: SchoolDate, extraDaysOff: readonly SchoolDate[] = []): SchoolDate {
  let day = date;
  while (!isWorkingDay(day, extraDaysOff)) day = addDays(day, 1);
  return day;
}

/** Easter Sunday and Monday lie between 22 March and 26 April. */
function mayBeEaster(date: SchoolDate): boolean {
  const month = monthOf(date);
  return (month === 3 && dayOf(date) >= 22) || (month === 4 && dayOf(date) <= 26);
}
