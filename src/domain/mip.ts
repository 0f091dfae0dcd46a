// The individual progress form (MIP): which one a class fills in, for which periods, and how far an entry is filled in
// (S3-48). Marks of a period: mip-mean.ts.
import { isSecondaryGrade } from './class-grade';
import { addDays, makeSchoolDate, monthOf, type SchoolDate, yearOf } from './school-date';

/** Classes I–II (and 5–8): a table with a row a month (S3-48.1). Classes III–IV: reflections every two months (48.2). */
export type MipForm = 'monthly' | 'reflections';

/** `II` → monthly, `III`, `IV g.` → reflections. What is no such grade is taken for a younger class. */
export const mipFormOf = (classGrade: string): MipForm =>
  isSecondaryGrade(classGrade) ? 'reflections' : 'monthly';

/** A period as it stands in keys: `2026-09`, or `2026-09_10` for two months of one calendar year. */
export type MipPeriodId = string & { readonly __brand: 'MipPeriodId' };

export interface MipPeriod {
  readonly id: MipPeriodId;
  /** Calendar months, 1–12: one or two. */
  readonly months: readonly number[];
  readonly from: SchoolDate;
  readonly to: SchoolDate;
}

const MONTHLY = [[9], [10], [11], [12], [1], [2], [3], [4], [5], [6]];
const REFLECTIONS = [
  [9, 10],
  [11, 12],
  [1, 2],
  [3, 4],
  [5, 6],
];
const MAY = 5;
const JUNE = 6;

/** The first calendar year of a school year written as `2026–2027` (any dash or slash). */
export function firstYearOf(schoolYear: string): number | undefined {
  const years = /^\s*(\d{4})\s*[-–—/]\s*(\d{4})\s*$/.exec(schoolYear);
  return years && Number(years[2]) === Number(years[1]) + 1 ? Number(years[1]) : undefined;
}

/** The periods of a school year in order; June belongs to it unless lessons end in May (S3-48: September to May or June). */
export function mipPeriods(
  form: MipForm,
  firstYear: number,
  lastLessonDay?: SchoolDate | undefined,
): readonly MipPeriod[] {
  const last = lastLessonDay !== undefined && monthOf(lastLessonDay) <= MAY ? MAY : JUNE;
  const key = `${form} ${firstYear} ${last}`;
  const known =
    KNOWN_PERIODS.get(key) ??
    (form === 'monthly' ? MONTHLY : REFLECTIONS)
      .map((months) => months.filter((month) => month >= 9 || month <= last))
      .filter((months) => months.length > 0)
      .map((months) => period(months, firstYear));
  KNOWN_PERIODS.set(key, known);
  return known;
}

/** Asked for once for every row of a register: worked out once for a form and a year. */
const KNOWN_PERIODS = new Map<string, readonly MipPeriod[]>();

function period(months: readonly number[], firstYear: number): MipPeriod {
  const [first = 9] = months;
  const last = months[months.length - 1] ?? first;
  const year = first >= 9 ? firstYear : firstYear + 1;
  const dayOf = (month: number) =>
    makeSchoolDate(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
  const two = (month: number) => String(month).padStart(2, '0');
  return {
    id: [`${year}-${two(first)}`, ...months.slice(1).map(two)].join('_') as MipPeriodId,
    months,
    from: dayOf(first) as SchoolDate,
    to: addDays(dayOf(last + 1) as SchoolDate, -1),
  };
}

/** The period to be filled in on a day: its own, in the summer the last one, before the year the first. */
export function mipPeriodOn(day: SchoolDate, periods: readonly MipPeriod[]): MipPeriod | undefined {
  return periods.find(({ to }) => day <= to) ?? periods[periods.length - 1];
}

/** What the pupil writes, without which the entry is not done; what the class head or the computer adds is not among it. */
export const REQUIRED_OF_PUPIL = {
  monthly: ['strongest', 'difficulties', 'done', 'nextGoal'],
  reflections: ['aim', 'best', 'hardest', 'study', 'improve', 'need', 'future'],
} as const satisfies Record<MipForm, readonly string[]>;

/** How far an entry is filled in, by the texts of what the pupil must write. */
export type Filling = 'empty' | 'partly' | 'done';

export function fillingOf(required: readonly string[]): Filling {
  const filled = required.filter((text) => text.trim() !== '').length;
  if (filled === 0) return 'empty';
  return filled === required.length ? 'done' : 'partly';
}

/** Of an entry of the form; `textOf` gives the text of a field. */
export const mipFilling = (form: MipForm, textOf: (field: string) => string): Filling =>
  fillingOf(REQUIRED_OF_PUPIL[form].map(textOf));

/**
 * Where an entry stands on a day: `late` when its period ended more than `graceDays` ago and it is not done; `future`
 * when the period has not begun. A partly filled one of a period that has not ended is `partly`.
 */
export type EntryState = 'done' | 'partly' | 'missing' | 'late' | 'future';

export function entryState(
  filling: Filling,
  { from, to }: Pick<MipPeriod, 'from' | 'to'>,
  today: SchoolDate,
  graceDays: number,
): EntryState {
  if (filling === 'done') return 'done';
  if (today < from) return filling === 'partly' ? 'partly' : 'future';
  if (today > addDays(to, graceDays)) return 'late';
  return filling === 'partly' ? 'partly' : 'missing';
}

/** ISO text of a month, `2026-09`. */
export type MipMonth = string & { readonly __brand: 'MipMonth' };

/** The months of a period are of the calendar year that its id begins with. */
export const monthsOfPeriod = ({ id, months }: MipPeriod): readonly string[] =>
  months.map((month) => `${id.slice(0, 4)}-${String(month).padStart(2, '0')}`);

/** Every month of a school year, September to June. */
export const schoolMonths = (firstYear: number): readonly MipMonth[] =>
  mipPeriods('monthly', firstYear).map(({ id }) => id as string as MipMonth);

const monthOfDay = (day: SchoolDate): MipMonth =>
  `${yearOf(day)}-${String(monthOf(day)).padStart(2, '0')}` as MipMonth;

/** The month to be filled in on a day: its own, in the summer the last one, before the year the first. */
export function mipMonthOn(day: SchoolDate, firstYear: number): MipMonth {
  const months = schoolMonths(firstYear);
  const own = monthOfDay(day);
  return months.find((month) => own <= month) ?? (months[months.length - 1] as MipMonth);
}
