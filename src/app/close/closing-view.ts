// What the dialog shows of a semester, as plain data; reads every sheet once and writes nothing.
import { semesterToClose } from '../../domain/closing-day';
import { isNegative, type Outcome } from '../../domain/outcome';
import { type Issue, type Result, success } from '../../domain/result';
import type { StatusDecision } from '../../domain/semester-closing';
import type { RegisteredAnnouncement } from '../../workbook/announced-weights-sheet';
import { isCaseGrade } from '../../workbook/case-grades';
import { isBlank } from '../../workbook/cell';
import { historyByPupil, isInForce } from '../../workbook/closed-semesters-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import type { Ports } from '../ports';
import { type SubjectDeviations, weightDeviations } from '../weights/deviations';
import { readAnnouncements } from '../weights/read-announcements';
import { takesNewRow } from './close-subjects';
import { type ClosedChange, closedChanges } from './closed-changes';
import { type ClosingClass, readClosingClass } from './closing-class';
import { type ClosingQuestion, closingQuestions } from './closing-questions';
import { latestClosing } from './latest-closing';
import { sameResult } from './same-result';
import { type PupilClosing, readSubjectClosing, type SubjectClosing } from './subject-closing';

export interface ClosingOverview {
  readonly semester: 1 | 2;
  readonly className: string;
  /** The semester's last day. */
  readonly lastDay: string;
  readonly questions: readonly ClosingQuestion[];
  /** Why it cannot be said what differs from the announced weights; closing does not depend on it. */
  readonly weightIssues: readonly Issue[];
  readonly subjects: readonly SubjectOverview[];
}
/**
 * `nothing`: there is nobody to grade. `unfinished`: the register says it is closed and the sheet does not show it yet:
 * closing again ends it. `renamed`: it is closed under another name.
 */
export type SubjectState = 'nothing' | 'open' | 'closed' | 'more-to-close' | 'unfinished' | 'renamed';

export interface SubjectOverview {
  readonly subject: string;
  readonly teacher: string;
  readonly state: SubjectState;
  /** How many results closing would keep. */
  readonly ready: number;
  readonly issues: readonly Issue[];
  readonly toDecide: readonly PupilToDecide[];
  readonly negative: readonly { readonly pupil: string; readonly grade: Outcome }[];
  readonly newcomers: readonly string[];
  /** Came only after the semester and have no grade of it (S3-36). */
  readonly cameLater: readonly string[];
  readonly left: readonly string[];
  readonly closed: { readonly on: string; readonly by: string; readonly pupils: number } | undefined;
  /** Kept in the register, and the pupil has no row in the sheet any more. */
  readonly gone: readonly { readonly pupil: string; readonly result: string }[];
  readonly changes: readonly ClosedChange[];
  /** What is not as it was announced (S3-25). */
  readonly weights: Pick<SubjectDeviations, 'columns' | 'grades'>;
  /** Opening it again was cut off: the sheet still shows results that the register has opened. */
  readonly halfOpened: boolean;
  /** Grades that cases gave (an appeal, a course's difference): opening again leaves them. */
  readonly givenByCases: readonly { readonly pupil: string; readonly result: string }[];
}
export interface PupilToDecide {
  readonly pupilId: string;
  readonly pupil: string;
  readonly row: number;
  readonly why: 'no-test' | 'no-marks';
  /** Marks of other works, as typed. */
  readonly marks: readonly string[];
  readonly results: Readonly<Record<StatusDecision, Outcome>>;
}

/** Of the wanted semester, or of the one that is most likely meant today; of all subjects or of some. */
export function closingOverview(
  ports: Ports,
  wanted: 1 | 2 | undefined,
  subjects?: readonly string[],
): Result<ClosingOverview> {
  const known = readClosingClass(ports);
  if (!known.ok) return known;
  const announced = readAnnouncements(ports);
  const announcements: Announcements = announced.ok ? announced.value : () => [];
  const today = ports.clock.today();
  const semester = wanted ?? semesterToClose(today, known.value.spans);
  return success({
    semester,
    className: known.value.settings.className,
    lastDay: known.value.spans[semester === 1 ? 0 : 1].to,
    questions: closingQuestions(today, known.value, semester),
    weightIssues: announced.ok ? [] : announced.issues,
    subjects: known.value.subjects
      .filter(({ name }) => subjects === undefined || subjects.includes(name))
      .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
      .map((subject) => overviewOf(ports, known.value, announcements, subject, semester)),
  });
}

type Announcements = (subject: string, semester: 1 | 2) => readonly RegisteredAnnouncement[];

function overviewOf(
  ports: Ports,
  known: ClosingClass,
  announcements: Announcements,
  { name: subject, teacher }: Pick<Subject, 'name' | 'teacher'>,
  semester: 1 | 2,
): SubjectOverview {
  const read = readSubjectClosing(ports, known, subject, semester, new Map());
  if (!read.ok) return { ...NOTHING_KNOWN, subject, teacher, issues: read.issues };
  const { pupils, issues } = read.value;
  if (read.value.renamedFrom !== undefined)
    return { ...NOTHING_KNOWN, subject, teacher, state: 'renamed', issues };
  // Weights that cannot be read are among the issues already.
  const deviations = weightDeviations(read.value, announcements(subject, semester), known.settings, semester);
  return {
    subject,
    teacher,
    state: stateOf(read.value),
    ready: pupils.filter(takesNewRow).length,
    issues,
    toDecide: pupils.flatMap(toDecide),
    negative: pupils.flatMap(({ state, row, kept }) => {
      if (kept || state.kind !== 'graded' || !isNegative(state.working.outcome)) return [];
      return [{ pupil: row.name, grade: state.working.outcome }];
    }),
    newcomers: namesOf(pupils, ({ state }) => state.kind === 'without-grade'),
    cameLater: namesOf(pupils, ({ state }) => state.kind === 'absent' && state.why === 'came-later'),
    left: namesOf(pupils, ({ state }) => state.kind === 'absent' && state.why === 'left'),
    closed: latestClosing(pupils),
    gone: goneFrom(read.value, known, semester),
    changes: closedChanges(read.value, semester),
    weights: deviations.ok ? deviations.value : NO_DEVIATIONS,
    halfOpened: pupils.some((pupil) => isHalfOpened(pupil, semester)),
    givenByCases: pupils.flatMap(({ row, kept }) =>
      kept && isCaseGrade(kept.row.value.key) ? [{ pupil: row.name, result: kept.row.value.result }] : [],
    ),
  };
}

const NO_DEVIATIONS = { columns: [], grades: [] } as const;
const NOTHING_KNOWN = {
  state: 'open',
  ready: 0,
  toDecide: [],
  negative: [],
  newcomers: [],
  cameLater: [],
  left: [],
  closed: undefined,
  gone: [],
  changes: [],
  weights: NO_DEVIATIONS,
  halfOpened: false,
  givenByCases: [],
} as const;

function stateOf({ pupils }: SubjectClosing): SubjectState {
  const everybody = pupils.filter(({ state, kept }) => kept || state.kind !== 'absent');
  if (everybody.length === 0) return 'nothing';
  // A grade of a case stays when the semester is opened again: the others say how far closing is.
  const others = everybody.filter(({ kept }) => !kept || !isCaseGrade(kept.row.value.key));
  const here = others.length > 0 ? others : everybody;
  if (here.some(({ kept }) => kept?.inSheet === 'missing')) return 'unfinished';
  const kept = here.filter((pupil) => pupil.kept && !takesNewRow(pupil));
  if (kept.length === here.length) return 'closed';
  return here.some((pupil) => pupil.kept) ? 'more-to-close' : 'open';
}

function isHalfOpened({ kept, history, row }: PupilClosing, semester: 1 | 2): boolean {
  const last = history[history.length - 1];
  const { closed } = row.semesters[semester === 1 ? 0 : 1];
  return !kept && last !== undefined && !isBlank(closed) && sameResult(closed, last.value.result);
}

function toDecide({ state, row, pupil, kept, works }: PupilClosing): PupilToDecide[] {
  if (state.kind !== 'to-decide' || kept) return [];
  const marks = works.flatMap(({ mark }) => (mark === '' ? [] : [mark]));
  return [
    { pupilId: pupil.id, pupil: row.name, row: row.row, why: state.why, marks, results: state.results },
  ];
}

const namesOf = (pupils: readonly PupilClosing[], belongs: (pupil: PupilClosing) => boolean): string[] =>
  pupils.filter((pupil) => !pupil.kept && belongs(pupil)).map(({ row }) => row.name);

function goneFrom(
  { subject, pupils }: SubjectClosing,
  { register }: ClosingClass,
  semester: 1 | 2,
): SubjectOverview['gone'] {
  const here = new Set(pupils.map(({ pupil }) => pupil.id));
  return [...historyByPupil(register.rows, subject.name, semester)].flatMap(([id, history]) => {
    const last = history[history.length - 1]?.value;
    return last && isInForce(last) && !here.has(id) ? [{ pupil: last.pupil, result: last.result }] : [];
  });
}
