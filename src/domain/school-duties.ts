// What the two policies ask of a school in a school year: when, of whom, in which classes. A day that no clause names is our
// decision, written beside it; working days are those of S3-41. A setting that gives no day leaves its duties without one.
import { isSecondaryGrade } from './class-grade';
import { consultationHolidays } from './consultations';
import { expectationsDay } from './expectations-day';
import { mipPeriods } from './mip';
import type { Period } from './period';
import { deadline } from './school-calendar';
import { addDays, makeSchoolDate, type SchoolDate } from './school-date';
import { type DayGap, isGap, usableDays, type YearDay, type YearDays } from './year-days';

/** `commission`: the child welfare commission (VGK); `council`: the teachers' council. */
export type DutyOf = 'administration' | 'deputy' | 'class-heads' | 'teachers' | 'commission' | 'council';

const GRADES = {
  all: () => true,
  'first-and-third': (grade: string) => /^(I|III)(?![IVX])/i.test(grade),
  second: (grade: string) => /^II(?![IVX])/i.test(grade),
  fourth: (grade: string) => /^IV/i.test(grade),
  /** Who fills in the form of every month (S3-48.1), and who that of two months (48.2). */
  monthly: (grade: string) => !isSecondaryGrade(grade),
  secondary: (grade: string) => isSecondaryGrade(grade),
  'year-end-talks': (grade: string) => /^[2468](?!\d)/.test(grade),
} as const;
export type DutyGrades = keyof typeof GRADES;

export interface DutyClass {
  readonly name: string;
  readonly grade: string;
}
export interface DutySettings {
  readonly firstYear: number;
  readonly days: Readonly<Partial<Record<YearDay, SchoolDate | undefined>>>;
  /** Undefined where they cannot be understood. */
  readonly vacations: readonly Period[] | undefined;
  readonly daysOff: readonly SchoolDate[];
  /** How many days after its last one an entry of MIP is not yet late. */
  readonly graceDays: number;
  readonly yearEndTalks: boolean;
  /** In the order of the list; with none it is not known yet which duties concern anybody. */
  readonly classes: readonly DutyClass[];
}

export const SCHOOL_DUTIES = [
  'test-timetable',
  'start-diagnostics',
  'pupp-diagnostics',
  'exam-diagnostics',
  'first-lesson',
  'weights',
  'website',
  'parents-meeting',
  'plans',
  'council',
  'inform-parents',
  'mip',
  /** The form of two months, whose last may be a month alone and is then not to be taken for that month's. */
  'mip-reflections',
  'expectations',
  'self-assessment',
  'class-hours',
  'parents-feedback',
  'teachers-feedback',
  'discussions',
  'review',
  'signal-meeting',
  'year-end-report',
  'consultations',
  'commission-sitting',
  'year-end-talks',
  'parents-visit',
] as const;
export type SchoolDutyCode = (typeof SCHOOL_DUTIES)[number];

export interface SchoolDuty {
  readonly code: SchoolDutyCode;
  /** Which of several: a semester `1` `2`, `year`, a month or two as MIP has them, a season; else ''. */
  readonly part: string;
  /** `S3-14`, `S0-4.5`; `S3-18, 39`. */
  readonly clause: string;
  readonly of: readonly DutyOf[];
  readonly grades: DutyGrades;
  /** Names of the classes that it concerns; none while the school has no list of them. */
  readonly classes: readonly string[];
  readonly concernsAll: boolean;
  /** The first and the last day, or why there are none. */
  readonly days: Period | DayGap;
}

type Kind = Omit<SchoolDuty, 'classes' | 'concernsAll'>;

/** Ordered by the last day; those without a day behind. A duty that concerns no class of the list is none. */
export function schoolDuties(settings: DutySettings): readonly SchoolDuty[] {
  const { classes } = settings;
  return kindsOf(settings)
    .flatMap((kind): SchoolDuty[] => {
      const concerned = classes.filter(({ grade }) => GRADES[kind.grades](grade.trim()));
      if (classes.length > 0 && concerned.length === 0) return [];
      const concernsAll = classes.length > 0 ? concerned.length === classes.length : kind.grades === 'all';
      return [{ ...kind, classes: concerned.map(({ name }) => name), concernsAll }];
    })
    .sort((one, other) => compare(lastDay(one), lastDay(other)) || compare(firstDay(one), firstDay(other)));
}

const AFTER_ALL = '9999';
const lastDay = ({ days }: SchoolDuty): string => (isGap(days) ? AFTER_ALL : days.to);
const firstDay = ({ days }: SchoolDuty): string => (isGap(days) ? AFTER_ALL : days.from);
const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

function kindsOf(settings: DutySettings): readonly Kind[] {
  const { firstYear, daysOff, graceDays } = settings;
  const days = usableDays(firstYear, settings.days);
  const yearTo = endOfYear(days);
  const begins = expectationsDay(firstYear, undefined);
  const month = (number: number): Period => monthOf(number >= 9 ? firstYear : firstYear + 1, number);
  const after =
    (workingDays: number) =>
    (day: SchoolDate): Period => ({ from: day, to: deadline(day, workingDays, daysOff) });
  const before = (day: SchoolDate): Period => ({ from: addDays(day, -DAYS_AHEAD), to: day });
  /** A period in which lessons end is over with them, before the pupils go; others have their days of grace. */
  const whileThere = (first: SchoolDate, last: SchoolDate, grace: number): Period => {
    const end = dayOrNone(yearTo);
    return { from: first, to: end && end >= first && end <= last ? end : addDays(last, grace) };
  };
  const kind = (
    code: SchoolDutyCode,
    part: string,
    clause: string,
    of: readonly DutyOf[],
    span: Period | DayGap,
    grades: DutyGrades = 'all',
  ): Kind => ({ code, part, clause, of, grades, days: span });
  const heads = ['class-heads'] as const;
  const teachers = ['teachers'] as const;
  const from = { '1': days.semester1From, '2': days.semester2From };
  const to = { '1': days.semester1To, '2': days.semester2To };
  const signal = { autumn: days.signal1, spring: days.signal2 };
  const ends = { '1': days.semester1To, year: yearTo };
  /** S3-17.2, 17.3: the exams' own days are not known here: the first 40 working days, not beyond the semester. */
  const beforeExams = on(days.semester2From, (day) => {
    const span = after(40)(day);
    return isGap(to['2']) || span.to <= to['2'] ? span : { from: day, to: to['2'] };
  });

  return [
    // The beginning of a semester: its first 5 working days after the first, in which every subject has a lesson.
    ...SEMESTERS.map((part) => kind('test-timetable', part, 'S3-14', ['deputy'], on(from[part], after(5)))),
    ...SEMESTERS.map((part) => kind('weights', part, 'S3-25', teachers, on(from[part], after(5)))),
    kind('first-lesson', '', 'S3-18, 39', teachers, on(from['1'], after(5))),
    // „The year's start“: its first 20 working days.
    kind('start-diagnostics', '', 'S3-17.1', teachers, on(from['1'], after(20)), 'first-and-third'),
    kind('pupp-diagnostics', '', 'S3-17.2', teachers, beforeExams, 'second'),
    kind('exam-diagnostics', '', 'S3-17.3', teachers, beforeExams, 'fourth'),
    // The website within 10 working days, the first general meeting within September.
    kind('website', '', 'S3-37', ['administration'], after(10)(begins)),
    kind('parents-meeting', '', 'S3-38', ['administration', ...heads], month(9)),
    kind('expectations', '', 'S3-49', heads, { from: begins, to: begins }),
    ...SEMESTERS.map((part) => kind('plans', part, 'S3-41', teachers, on(to[part], after(5)))),
    // The order must be told within 3 working days (S3-45), so the council sits within 2.
    kind('council', '', 'S3-44', ['council'], on(yearTo, after(2))),
    kind('inform-parents', '', 'S3-45', heads, on(yearTo, after(3))),
    ...(['monthly', 'secondary'] as const).flatMap((grades) =>
      mipPeriods(grades === 'monthly' ? 'monthly' : 'reflections', firstYear, dayOrNone(yearTo)).map(
        ({ id, from: first, to: last }) =>
          kind(
            grades === 'monthly' ? 'mip' : 'mip-reflections',
            id,
            grades === 'monthly' ? 'S3-48.1' : 'S3-48.2',
            heads,
            whileThere(first, last, graceDays),
            grades,
          ),
      ),
    ),
    ...mipPeriods('monthly', firstYear, dayOrNone(yearTo)).map(({ id, from: first, to: last }) =>
      kind('review', id, 'S0-4.4', heads, whileThere(first, last, 0)),
    ),
    ...ENDS.map((part) => kind('self-assessment', part, 'S3-50', heads, on(ends[part], before))),
    // Feedback follows the self-assessment of semester I within 10 working days; at the year's end it comes before it.
    kind('class-hours', '1', 'S3-51.1', heads, on(to['1'], after(10))),
    kind('class-hours', 'year', 'S3-51.1', heads, on(yearTo, before)),
    // Parents meet after semester I and after the spring signal, within 20 working days.
    kind('parents-feedback', '1', 'S3-51.2', heads, on(to['1'], after(20))),
    kind('parents-feedback', '2', 'S3-51.2', heads, on(days.signal2, after(20))),
    kind('teachers-feedback', '1', 'S3-51.3', heads, on(to['1'], after(10))),
    kind('teachers-feedback', 'year', 'S3-51.3', heads, on(yearTo, after(5))),
    kind('discussions', 'september', 'S0-4.3', teachers, month(9)),
    kind('discussions', 'february', 'S0-4.3', teachers, month(2)),
    // After the signal day: the class's teachers within 10 working days, the commission, which needs theirs, within 20.
    ...SEASONS.map((part) => kind('signal-meeting', part, 'S0-4.5', heads, on(signal[part], after(10)))),
    ...SEASONS.map((part) =>
      kind('commission-sitting', part, 'S0-4.8', ['commission'], on(signal[part], after(20))),
    ),
    kind('year-end-report', '', 'S0-4.6', heads, on(yearTo, after(5))),
    ...SEASONS.map((part) =>
      kind('consultations', part, 'S0-4.7', [...heads, ...teachers], consultations(settings)[part]),
    ),
    ...(settings.yearEndTalks
      ? [kind('year-end-talks', '', 'S0-4.9', heads, on(yearTo, before), 'year-end-talks')]
      : []),
    // „Once or twice a year“: once in each semester.
    ...SEMESTERS.map((part) =>
      kind(
        'parents-visit',
        part,
        'S0-6.5.4',
        heads,
        on(from[part], (first) => on(to[part], (last) => ({ from: first, to: last }))),
      ),
    ),
  ];
}

const SEMESTERS = ['1', '2'] as const;
const ENDS = ['1', 'year'] as const;
const SEASONS = ['autumn', 'spring'] as const;
/** As pupils are told of a semester's or year's end (pupil-duties.ts). */
const DAYS_AHEAD = 14;

const on = (day: SchoolDate | DayGap, span: (day: SchoolDate) => Period | DayGap): Period | DayGap =>
  isGap(day) ? day : span(day);
const dayOrNone = (day: SchoolDate | DayGap): SchoolDate | undefined => (isGap(day) ? undefined : day);

/** The last day of lessons; where it is not set, of semester II. One that is wrong is replaced by nothing. */
const endOfYear = ({ lastLessonDay, semester2To }: YearDays): SchoolDate | DayGap =>
  isGap(lastLessonDay) && lastLessonDay.why === 'missing' && !isGap(semester2To)
    ? semester2To
    : lastLessonDay;

const monthOf = (year: number, month: number): Period => ({
  from: makeSchoolDate(year, month, 1) as SchoolDate,
  to: addDays(makeSchoolDate(month === 12 ? year + 1 : year, (month % 12) + 1, 1) as SchoolDate, -1),
});

/** Of holidays that belong to the year. */
function consultations({ vacations, firstYear }: DutySettings) {
  const first = makeSchoolDate(firstYear, 9, 1) as SchoolDate;
  const last = makeSchoolDate(firstYear + 1, 8, 31) as SchoolDate;
  const own = (vacations ?? []).filter((span) => span.from >= first && span.to <= last);
  const { autumn, spring } = consultationHolidays(own);
  const why = vacations ? 'missing' : 'unreadable';
  const gap: DayGap = { setting: 'vacations', why };
  return { autumn: autumn ?? gap, spring: spring ?? gap };
}

export type DutyState = 'done' | 'late' | 'soon' | 'later' | 'no-day';
const SOON_DAYS = 30;

/** Where a duty stands on a day; its last day itself is not late, and `soon` are that day and the 30 after it. */
export function dutyState(
  { to, done }: { readonly to: SchoolDate | undefined; readonly done: SchoolDate | undefined },
  today: SchoolDate,
): DutyState {
  if (done !== undefined) return 'done';
  if (to === undefined) return 'no-day';
  if (to < today) return 'late';
  return to <= addDays(today, SOON_DAYS) ? 'soon' : 'later';
}
