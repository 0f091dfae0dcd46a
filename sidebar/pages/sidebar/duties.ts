// What is due for a pupil, in words, each with the place where it is done; and how their MIP entries stand. Both are
// worked out in the page from what it has read of the class.
import type { ClassMeans, ClassState, PupilFacts, SpanView } from '../../../src/api/progress';
import type { Stay } from '../../../src/domain/attendance';
import type { MipPeriod } from '../../../src/domain/mip';
import { type OwnEntryState, ownEntryState } from '../../../src/domain/own-periods';
import type { Period } from '../../../src/domain/period';
import { type Duty, type DutyYear, type ProgressRecord, pupilDuties } from '../../../src/domain/pupil-duties';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';
import { duties as words } from '../../../src/text/lt/duties';
import { learns } from './learns';
import type { SidebarPlace } from './sections/section';

export interface WordedDuty {
  readonly key: string;
  readonly text: string;
  /** „iki spalio 31 d.“, „vėluoja: reikėjo iki …“ */
  readonly when: string;
  readonly isLate: boolean;
  readonly place: SidebarPlace;
}

const SECTIONS = {
  expectations: 'expectation',
  mip: 'mip',
  'self-assessment': 'selfAssessment',
  review: 'review',
  agreement: 'review',
  discussions: 'discussion',
  consultation: 'discussion',
  'year-talk': 'discussion',
} as const satisfies Record<Duty['code'], SidebarPlace['section']>;

/** The means say in which subjects the pupil is. Of a register that could not be read nothing is said to be due. */
export function dutiesOf(
  state: ClassState,
  facts: PupilFacts,
  means: ClassMeans | null,
): readonly WordedDuty[] {
  const subjects = state.subjects.map(({ name }) => name).filter((name) => learns(means, facts.id, name));
  const year = { ...yearOfState(state), subjects };
  const all = pupilDuties(recordOf(facts), year, state.today as SchoolDate);
  const known = all.filter(({ code }) => !state.unread.includes(SECTIONS[code]));
  return known.map((duty) => {
    const { code, part, isLate } = duty;
    const months = state.periods.find(({ id }) => id === part)?.months ?? [];
    return {
      key: `${code} ${part}`,
      text: words.what(duty, months),
      when: words.when(duty),
      isLate,
      place: { pupilId: facts.id, section: SECTIONS[code], part },
    };
  });
}

/** In the order of `periods`; done ones stay done also outside the pupil's stay. */
export const mipStates = (state: ClassState, facts: PupilFacts): readonly OwnEntryState[] =>
  state.periods.map(({ from, to }, index) =>
    ownEntryState(
      facts.mip[index] ?? 'empty',
      { from: from as SchoolDate, to: to as SchoolDate },
      stayOf(facts),
      state.today as SchoolDate,
      state.graceDays,
    ),
  );

const dateOf = (text: string): SchoolDate | undefined => (text === '' ? undefined : (text as SchoolDate));
const spanOf = (span: SpanView | null): Period | undefined =>
  span ? { from: span.from as SchoolDate, to: span.to as SchoolDate } : undefined;
const stayOf = ({ arrived, left }: PupilFacts): Stay => ({ arrived: dateOf(arrived), left: dateOf(left) });

const recordOf = (facts: PupilFacts): ProgressRecord => ({
  ...stayOf(facts),
  mip: facts.mip,
  hasExpectations: facts.expectations > 0,
  ...facts.selfAssessments,
  reviews: facts.reviews.map((review) => ({
    ...review,
    date: dateOf(review.date),
    agreedUntil: dateOf(review.agreedUntil),
  })),
  discussions: facts.discussions.map((discussion) => ({ ...discussion, date: dateOf(discussion.date) })),
});

function yearOfState(state: ClassState): Omit<DutyYear, 'subjects'> {
  const [semester1, semester2] = state.semesters;
  return {
    firstYear: Number((state.months[0] ?? '').slice(0, 4)),
    periods: state.periods as unknown as readonly MipPeriod[],
    months: state.months.map((id) => ({ id, ...monthPeriod(id) })),
    graceDays: state.graceDays,
    semester1To: dateOf(semester1?.to ?? ''),
    yearTo: dateOf(state.lastLessonDay) ?? dateOf(semester2?.to ?? ''),
    consultations: {
      autumn: spanOf(state.consultations.autumn),
      spring: spanOf(state.consultations.spring),
    },
    yearEndTalks: state.yearEndTalks,
  };
}

/** `2026-09`: its first and last day. No month is longer than 31 days and the next one begins with the first. */
function monthPeriod(month: string): Period {
  const from = `${month}-01` as SchoolDate;
  const inNext = addDays(from, 31);
  return { from, to: addDays(`${inNext.slice(0, 7)}-01` as SchoolDate, -1) };
}
