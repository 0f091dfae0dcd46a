// Where everything stands on a new `Testų tvarkaraštis`. Only new sheets are drawn by this: sheets that exist are read by
// their headings (test-timetable-sheet.ts).
import { LAST_PUPIL_ROW } from './blueprint';
import { settingAddress } from './settings-blueprint';
import type { SettingKey } from './settings-sheet';
import { TIMETABLE_FOR_PEOPLE, TIMETABLE_HEADERS, TIMETABLE_SUBJECTS } from './test-timetable-headings';

export const TIMETABLE_ROWS = { title: 1, facts: 2, moreFacts: 3, headers: 4, first: 5, last: 404 } as const;
export const TEST_KEYS = Object.keys(TIMETABLE_HEADERS) as (keyof typeof TIMETABLE_HEADERS)[];
export const testPlace = (key: keyof typeof TIMETABLE_HEADERS): number => TEST_KEYS.indexOf(key) + 1;
export const GUARD_COLUMN = TEST_KEYS.length + 1;
/** Columns of the summary, in their order after the guard. */
export const SUMMARY = [
  'name',
  'weeklyLessons',
  'recommended',
  'planned1',
  'verdict1',
  'planned2',
  'verdict2',
  'unplanned',
  'works',
] as const;
export type Summary = (typeof SUMMARY)[number];
export const SUMMARY_HEADERS: Readonly<Record<Summary, string>> = {
  ...TIMETABLE_SUBJECTS,
  ...TIMETABLE_FOR_PEOPLE,
};
export const summaryPlace = (key: Summary): number => GUARD_COLUMN + 1 + SUMMARY.indexOf(key);
export const LAST_SUBJECT_ROW = 60;

/** The settings that the sheet's formulas ask for. */
export const TIMETABLE_SETTINGS = [
  'className',
  'schoolYear',
  'school',
  'semester1From',
  'semester1To',
  'semester2From',
  'semester2To',
  'edgeDays',
  'individualPlans',
  'vacations',
  'extraDaysOff',
] as const satisfies readonly SettingKey[];
export type TimetableSetting = (typeof TIMETABLE_SETTINGS)[number];
export interface TimetablePlace {
  /** As far down as `Mokiniai` is read. */
  readonly lastPupilRow: number;
  /** Where each setting stands, e.g. `Nustatymai!$B$7`. */
  readonly addresses: Readonly<Record<TimetableSetting, string>>;
}
export const timetablePlace = (
  lastPupilRow = LAST_PUPIL_ROW,
  addressOf: (key: SettingKey) => string = settingAddress,
): TimetablePlace => ({
  lastPupilRow,
  addresses: Object.fromEntries(
    TIMETABLE_SETTINGS.map((key) => [key, addressOf(key)]),
  ) as TimetablePlace['addresses'],
});
