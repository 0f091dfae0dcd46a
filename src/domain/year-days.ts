// The days that a school's settings name, as far as they may be used: a day of another year or out of order is none.
import { makeSchoolDate, type SchoolDate } from './school-date';

export const YEAR_DAYS = [
  'semester1From',
  'semester1To',
  'semester2From',
  'semester2To',
  'signal1',
  'signal2',
  'lastLessonDay',
] as const;
export type YearDay = (typeof YEAR_DAYS)[number];

/** Why a setting gives no day. `order`: not after the one that comes before it; `outside`: not in its semester. */
export interface DayGap {
  readonly setting: YearDay | 'vacations';
  readonly why: 'missing' | 'other-year' | 'order' | 'outside' | 'unreadable';
}
export type YearDays = Readonly<Record<YearDay, SchoolDate | DayGap>>;

export const isGap = (day: object | SchoolDate): day is DayGap => typeof day !== 'string' && 'why' in day;

const IN_ORDER = ['semester1From', 'semester1To', 'semester2From', 'semester2To'] as const;
const SIGNALS = [
  ['signal1', 'semester1From', 'semester1To'],
  ['signal2', 'semester2From', 'semester2To'],
] as const;

/** From August to July: settings that were left from another year must not become days of this one. */
export function usableDays(
  firstYear: number,
  settings: Readonly<Partial<Record<YearDay, SchoolDate | undefined>>>,
): YearDays {
  const first = makeSchoolDate(firstYear, 8, 1) as SchoolDate;
  const last = makeSchoolDate(firstYear + 1, 7, 31) as SchoolDate;
  const days = Object.fromEntries(
    YEAR_DAYS.map((setting) => {
      const day = settings[setting];
      if (day === undefined) return [setting, { setting, why: 'missing' }];
      return [setting, day < first || day > last ? { setting, why: 'other-year' } : day];
    }),
  ) as Record<YearDay, SchoolDate | DayGap>;

  let before: SchoolDate | undefined;
  for (const setting of IN_ORDER) {
    const day = days[setting];
    if (isGap(day)) continue;
    if (before !== undefined && day <= before) days[setting] = { setting, why: 'order' };
    else before = day;
  }
  for (const [setting, from, to] of SIGNALS)
    if (isBefore(days[setting], days[from]) || isBefore(days[to], days[setting]))
      days[setting] = { setting, why: 'outside' };
  if (isBefore(days.lastLessonDay, days.semester2From))
    days.lastLessonDay = { setting: 'lastLessonDay', why: 'order' };
  return days;
}

const isBefore = (one: SchoolDate | DayGap, other: SchoolDate | DayGap): boolean =>
  !isGap(one) && !isGap(other) && one < other;
