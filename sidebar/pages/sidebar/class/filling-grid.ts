// Who has filled in what, as a grid: pupils by periods (S3-48), or by expectations and self-assessments (S3-49, 50).
// Calculated from the class's state; no words, no clock.
import type { ClassState, PupilFacts } from '../../../../src/api/progress';
import type { Filling } from '../../../../src/domain/mip';
import { type OwnEntryState, ownEntryState } from '../../../../src/domain/own-periods';
import { workingDayOnOrAfter } from '../../../../src/domain/school-calendar';
import { addDays, type SchoolDate } from '../../../../src/domain/school-date';
import type { FilledPart } from '../../../../src/text/lt/class-tab';
import type { SidebarPlace } from '../sections/section';

export type GridGroup = 'periods' | 'parts';
export interface GridColumn {
  /** The same in every class state. */
  readonly key: string;
  readonly about: FilledPart;
  readonly place: Pick<SidebarPlace, 'section' | 'part'>;
  /** From when it is to be filled in, and the last day on which it is not late; null where the settings have none. */
  readonly span: { readonly from: SchoolDate; readonly to: SchoolDate } | null;
  /** It is the period of today. */
  readonly isCurrent: boolean;
}
export interface GridRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly GridCell[];
}
export interface GridCell {
  readonly state: OwnEntryState;
  /** Something has been written, also where it is late. */
  readonly isBegun: boolean;
}
/** How many of those who are to fill a column in have done so. */
export interface ColumnCount {
  readonly done: number;
  readonly expected: number;
}
export interface FillingGrid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly counts: readonly ColumnCount[];
}

/** Self-assessments are written at the end: so many days before it they are asked for. */
const DAYS_AHEAD = 14;

/** Columns of registers that could not be read are left out: nobody may be said to have filled in nothing. */
export function fillingGrid(state: ClassState, group: GridGroup): FillingGrid {
  const all = group === 'periods' ? periodColumns(state) : partColumns(state);
  const columns = all.filter(({ place }) => !isUnread(state, place.section));
  const rows = state.pupils.map((pupil) => ({
    id: pupil.id,
    name: pupil.name,
    cells: columns.map((column, index) =>
      cellOf(pupil, column, fillingIn(pupil, column, index, state), state),
    ),
  }));
  const counts = columns.map((_, index) => {
    const cells = rows.map(({ cells }) => cells[index]?.state).filter((cell) => cell !== 'outside');
    return { done: cells.filter((cell) => cell === 'done').length, expected: cells.length };
  });
  return { columns, rows, counts };
}

const isUnread = ({ unread }: ClassState, section: string): boolean =>
  unread.some((kind) => kind === section);

/** Begun and not done: what is still to be filled in by now. */
export const isLacking = (state: OwnEntryState): boolean =>
  state === 'late' || state === 'missing' || state === 'partly';

function periodColumns({ periods, today }: ClassState): GridColumn[] {
  return periods.map(({ id, months, from, to }) => ({
    key: id,
    about: { kind: 'period', months },
    place: { section: 'mip', part: id },
    span: { from: from as SchoolDate, to: to as SchoolDate },
    isCurrent: from <= today && today <= to,
  }));
}

function partColumns({ periods, semesters, lastLessonDay }: ClassState): GridColumn[] {
  const first = periods[0]?.from as SchoolDate | undefined;
  const yearEnd = (lastLessonDay || semesters[1]?.to) as SchoolDate | undefined;
  const end1 = semesters[0]?.to as SchoolDate | undefined;
  const before = (end: SchoolDate | undefined) => (end ? { from: addDays(end, -DAYS_AHEAD), to: end } : null);
  const column = (about: 'expectation' | 'semester1' | 'year', span: GridColumn['span']): GridColumn => ({
    key: about,
    about: { kind: about },
    place:
      about === 'expectation'
        ? { section: 'expectation', part: '' }
        : { section: 'selfAssessment', part: about },
    span,
    isCurrent: false,
  });
  return [
    column('expectation', first ? { from: first, to: workingDayOnOrAfter(first) } : null),
    column('semester1', before(end1)),
    column('year', before(yearEnd)),
  ];
}

function fillingIn(
  pupil: PupilFacts,
  { about }: GridColumn,
  index: number,
  { subjects }: ClassState,
): Filling {
  if (about.kind === 'period') return pupil.mip[index] ?? 'empty';
  if (about.kind !== 'expectation') return pupil.selfAssessments[about.kind];
  if (pupil.expectations === 0) return 'empty';
  return pupil.expectations < subjects.length ? 'partly' : 'done';
}

function cellOf(
  pupil: PupilFacts,
  { about, span }: GridColumn,
  filling: Filling,
  state: ClassState,
): GridCell {
  const today = state.today as SchoolDate;
  const arrived = (pupil.arrived || undefined) as SchoolDate | undefined;
  const left = (pupil.left || undefined) as SchoolDate | undefined;
  const isBegun = filling !== 'empty';
  if (!span) return { state: filling === 'empty' ? 'future' : filling, isBegun };
  // Expectations are a newcomer's on the day they come (S3-36, 49).
  const isLaterOwn = about.kind === 'expectation' && arrived !== undefined && arrived > span.to;
  const period = isLaterOwn ? { from: span.from, to: arrived } : span;
  const own = ownEntryState(filling, period, { arrived, left }, today, state.graceDays);
  // Nobody asks those who have gone; and no rule says in how many subjects expectations are needed.
  if (own !== 'done' && left !== undefined && left < today) return { state: 'outside', isBegun };
  if (about.kind === 'expectation' && own === 'late' && isBegun) return { state: 'partly', isBegun };
  return { state: own, isBegun };
}
