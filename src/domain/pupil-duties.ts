// What is due for one pupil on a day: by the pupil (S3-48, 49, 50) and by the class head (S0-4.3, 4.4, 4.7, 4.9).
import type { Stay } from './attendance';
import type { ConsultationHolidays } from './consultations';
import { expectationsDay } from './expectations-day';
import { entryState, type Filling, type MipPeriod } from './mip';
import { isOwnPeriod } from './own-periods';
import type { Period } from './period';
import { addDays, makeSchoolDate, type SchoolDate, yearOf } from './school-date';

/** What of the school year and of its settings the duties come from. */
export interface DutyYear {
  readonly firstYear: number;
  readonly periods: readonly MipPeriod[];
  /** The months that are reviewed, in order. */
  readonly months: readonly (Period & { readonly id: string })[];
  /** How many days after its last one a pupil's text is not yet late. */
  readonly graceDays: number;
  readonly semester1To: SchoolDate | undefined;
  /** The last day of lessons, or of semester II. */
  readonly yearTo: SchoolDate | undefined;
  readonly subjects: readonly string[];
  readonly consultations: ConsultationHolidays;
  readonly yearEndTalks: boolean;
}
export interface ProgressRecord extends Stay {
  /** In the order of the year's periods. */
  readonly mip: readonly Filling[];
  readonly hasExpectations: boolean;
  readonly semester1: Filling;
  readonly year: Filling;
  readonly reviews: readonly ReviewRecord[];
  readonly discussions: readonly DiscussionRecord[];
}
export interface ReviewRecord {
  readonly month: string;
  readonly date: SchoolDate | undefined;
  readonly isMade: boolean;
  readonly agreements: string;
  readonly agreedUntil: SchoolDate | undefined;
}
/** Held when it has a date. */
export interface DiscussionRecord {
  readonly kind: string;
  readonly subject: string;
  readonly date: SchoolDate | undefined;
}

/** `part` is what the registers' keys say: a period, `year`, a month, a kind of discussion and a subject. */
export type Duty = { readonly part: string; readonly due: SchoolDate; readonly isLate: boolean } & (
  | { readonly code: 'expectations' | 'self-assessment' | 'review' | 'consultation' | 'year-talk' }
  | { readonly code: 'mip'; readonly isBegun: boolean }
  | { readonly code: 'agreement'; readonly text: string }
  /** In how many subjects the talk with the teacher is not ticked. */
  | { readonly code: 'discussions'; readonly left: number }
);

/** Texts of a semester's or year's end, and talks for which people are invited, are told of so many days before. */
const DAYS_AHEAD = 14;

/**
 * Late ones first, then by date. A pupil who is not there owes nothing. What cannot be made up for is told only until
 * the next of its kind begins: a month's review through the next month, the discussions of September until February's,
 * the consultation of autumn until that of spring.
 */
export function pupilDuties(record: ProgressRecord, year: DutyYear, today: SchoolDate): readonly Duty[] {
  const { arrived, left } = record;
  if ((arrived !== undefined && today < arrived) || (left !== undefined && today > left)) return [];
  return [
    ...expectations(record, year, today),
    ...entries(record, year, today),
    ...selfAssessments(record, year, today),
    ...reviews(record, year, today),
    ...agreements(record, today),
    ...subjectDiscussions(record, year, today),
    ...parentTalks(record, year, today),
  ].sort((a, b) => Number(b.isLate) - Number(a.isLate) || (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}

/** On 1 September, or the first working day after it (S3-49); of a newcomer on the day they come. */
function expectations(record: ProgressRecord, year: DutyYear, today: SchoolDate): Duty[] {
  const due = expectationsDay(year.firstYear, record.arrived);
  if (record.hasExpectations || today < day(year.firstYear, 9, 1)) return [];
  return [{ code: 'expectations', part: '', due, isLate: today > addDays(due, year.graceDays) }];
}

function entries(record: ProgressRecord, { periods, graceDays }: DutyYear, today: SchoolDate): Duty[] {
  return periods.flatMap((period, index): Duty[] => {
    const filling = record.mip[index] ?? 'empty';
    const state = entryState(filling, period, today, graceDays);
    if (state === 'done' || today < period.from || !isOwnPeriod(period, record)) return [];
    const isBegun = filling === 'partly';
    return [{ code: 'mip', part: period.id, due: period.to, isLate: state === 'late', isBegun }];
  });
}

function selfAssessments(record: ProgressRecord, year: DutyYear, today: SchoolDate): Duty[] {
  const ends = [
    ['semester1', record.semester1, year.semester1To],
    ['year', record.year, year.yearTo],
  ] as const;
  return ends.flatMap(([part, filling, due]): Duty[] => {
    if (filling === 'done' || !due || today < addDays(due, -DAYS_AHEAD) || !isThere(due, record)) return [];
    return [{ code: 'self-assessment', part, due, isLate: today > addDays(due, year.graceDays) }];
  });
}

function reviews(record: ProgressRecord, { months }: DutyYear, today: SchoolDate): Duty[] {
  const begun = months.filter(({ from }) => from <= today);
  const made = new Set(record.reviews.filter(({ isMade }) => isMade).map(({ month }) => month));
  return begun
    .slice(-2)
    .filter((month) => !made.has(month.id) && isOwnPeriod(month, record) && today <= endOfNextMonth(month))
    .map(({ id, to }): Duty => ({ code: 'review', part: id, due: to, isLate: today > to }));
}

/** An agreement is looked at on its day; a later talk has looked at it (S0-4.4). */
function agreements({ reviews: all }: ProgressRecord, today: SchoolDate): Duty[] {
  return all.flatMap(({ month, agreements: text, agreedUntil: due }): Duty[] => {
    if (text.trim() === '' || due === undefined || today < due) return [];
    const isLookedAt = all.some(
      (other) =>
        other.isMade &&
        other.month > month &&
        (other.date === undefined ? other.month >= due.slice(0, 7) : other.date >= due),
    );
    return isLookedAt ? [] : [{ code: 'agreement', part: month, due, isLate: today > due, text }];
  });
}

/** With the teacher of every subject in September and in February (S0-4.3). */
function subjectDiscussions(record: ProgressRecord, year: DutyYear, today: SchoolDate): Duty[] {
  const february = monthOfYear(year.firstYear + 1, 2);
  const windows = [
    { kind: 'september', ...monthOfYear(year.firstYear, 9), until: addDays(february.from, -1) },
    { kind: 'february', ...february, until: undefined },
  ];
  return windows.flatMap(({ kind, from, to, until }): Duty[] => {
    if (today < from || (until !== undefined && today > until) || !isThere(to, record)) return [];
    const left = year.subjects.filter((subject) => !isHeld(record, kind, subject));
    if (left.length === 0) return [];
    const part = `${kind}|${left[0] ?? ''}`;
    return [{ code: 'discussions', part, due: to, isLate: today > to, left: left.length }];
  });
}

/** Consultations in the autumn and spring holidays (S0-4.7); the talk at the year's end where the settings ask (4.9). */
function parentTalks(record: ProgressRecord, year: DutyYear, today: SchoolDate): Duty[] {
  const { autumn, spring } = year.consultations;
  const springBegins = spring && addDays(spring.from, -DAYS_AHEAD);
  const talks = [
    { code: 'consultation', kind: 'autumn', from: autumn?.from, due: autumn?.to, until: springBegins },
    { code: 'consultation', kind: 'spring', from: spring?.from, due: spring?.to, until: undefined },
    ...(year.yearEndTalks
      ? [{ code: 'year-talk', kind: 'year', from: year.yearTo, due: year.yearTo, until: undefined } as const]
      : []),
  ] as const;
  return talks.flatMap(({ code, kind, from, due, until }): Duty[] => {
    if (from === undefined || due === undefined || today < addDays(from, -DAYS_AHEAD)) return [];
    if ((until !== undefined && today >= until) || !isThere(due, record) || isHeld(record, kind, ''))
      return [];
    return [{ code, part: `${kind}|`, due, isLate: today > due }];
  });
}

const isHeld = ({ discussions }: ProgressRecord, wantedKind: string, wantedSubject: string): boolean =>
  discussions.some(
    ({ kind, subject, date }) => kind === wantedKind && subject === wantedSubject && date !== undefined,
  );

/** Whether the pupil is at the school on a day. */
const isThere = (date: SchoolDate, { arrived, left }: Stay): boolean =>
  (arrived === undefined || arrived <= date) && (left === undefined || left >= date);

const day = (year: number, month: number, date: number): SchoolDate =>
  makeSchoolDate(year, month, date) as SchoolDate;

const monthOfYear = (year: number, month: number): Period => ({
  from: day(year, month, 1),
  to: addDays(day(month === 12 ? year + 1 : year, (month % 12) + 1, 1), -1),
});

const endOfNextMonth = ({ to }: Period): SchoolDate => {
  const next = addDays(to, 1);
  return monthOfYear(yearOf(next), Number(next.slice(5, 7))).to;
};
