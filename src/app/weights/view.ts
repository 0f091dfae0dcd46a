// What the dialog shows of a semester: every subject with its components, what was announced, and what differs.
import { hasWeight, type WeightedKind } from '../../domain/announced-weights';
import type { Outcome } from '../../domain/outcome';
import { type Issue, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { semesterOfDate } from '../../domain/semester-of-date';
import type { DeviationReason } from '../../domain/weight-deviations';
import { readWorkColumns } from '../../domain/work-columns';
import { formatDecimal } from '../../text/number';
import { type RegisteredAnnouncement, WEIGHTED_KINDS } from '../../workbook/announced-weights-sheet';
import { columnName } from '../../workbook/cell';
import { readTable } from '../../workbook/read-table';
import { readSettings, type Settings, settingsSheet } from '../../workbook/settings-sheet';
import type { SubjectSheet } from '../../workbook/subject-sheet';
import { type Subject, subjectsSheet } from '../../workbook/subjects-sheet';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { readSubjects } from '../read-class';
import { type SubjectDeviations, weightDeviations } from './deviations';
import { type Draft, defaultWeight, draftComponents } from './draft';
import { readAnnouncements } from './read-announcements';
import { firstWeekEnd, semesterBlock, semesterIndex } from './semester-block';

export interface ComponentView {
  readonly kind: WeightedKind;
  /** With a decimal comma. */
  readonly weight: string;
  readonly example: string;
}
export interface ColumnView {
  /** Its letters, and what else tells it apart. */
  readonly column: string;
  readonly date: string;
  readonly topic: string;
  readonly kind: string;
  readonly reason: DeviationReason;
  /** '' where there is none. */
  readonly announced: string;
  readonly now: string;
  readonly toldLater: string;
}
export interface GradeView {
  readonly pupil: string;
  /** null: the row is in error. */
  readonly byAnnounced: Outcome | null;
  readonly now: Outcome | null;
}
export interface SubjectWeights {
  readonly subject: string;
  readonly teacher: string;
  /** `problem`: its sheet cannot be read or counted, see `issues`. */
  readonly state: SubjectDeviations['state'] | 'problem';
  /** The announcement that grades are held to. */
  readonly announcedOn: string;
  readonly announcedBy: string;
  readonly late: boolean;
  /** Days of later announcements that say something else. */
  readonly changedOn: readonly string[];
  readonly draftFrom: Draft['from'];
  readonly components: readonly ComponentView[];
  readonly columns: readonly ColumnView[];
  readonly grades: readonly GradeView[];
  readonly issues: readonly Issue[];
}
export interface SemesterWeights {
  readonly semester: 1 | 2;
  /** The subject whose sheet is in front of the person, '' where it is another sheet. */
  readonly front: string;
  readonly className: string;
  readonly schoolYear: string;
  readonly firstWeekEnd: SchoolDate;
  readonly isFirstWeekOver: boolean;
  /** The weights of the settings, for components that are added. */
  readonly defaults: readonly { readonly kind: WeightedKind; readonly weight: string }[];
  readonly subjects: readonly SubjectWeights[];
}

/** `semester` undefined: the one that today belongs to. */
export function viewWeights(ports: Ports, semester: 1 | 2 | undefined): Result<SemesterWeights> {
  const read = ports.workbook.read;
  const known = collect({
    settings: readSettings(read(settingsSheet.sheet)),
    subjects: readTable(subjectsSheet, read(subjectsSheet.sheet)),
    announced: readAnnouncements(ports),
  });
  if (!known.ok) return known;
  const { settings, announced } = known.value;
  const subjects = known.value.subjects.rows.map(({ value }) => value);
  const today = ports.clock.today();
  const wanted = semester ?? semesterOfDate(today, settings) ?? 1;
  const week = firstWeekEnd(settings, wanted);
  if (!week.ok) return week;
  return success({
    semester: wanted,
    front: semester ? '' : frontSubject(ports, subjects),
    className: settings.className,
    schoolYear: settings.schoolYear,
    firstWeekEnd: week.value,
    isFirstWeekOver: today > week.value,
    defaults: WEIGHTED_KINDS.map((kind) => ({ kind, weight: formatDecimal(defaultWeight(kind, settings)) })),
    subjects: subjects.map((subject) =>
      viewSubject(ports, subject, settings, wanted, (which) => announced(subject.name, which)),
    ),
  });
}

function frontSubject(ports: Ports, subjects: readonly Subject[]): string {
  const { name } = ports.workbook.selection().sheet;
  return subjects.some((subject) => subject.name === name) ? name : '';
}

function viewSubject(
  ports: Ports,
  subject: Subject,
  settings: Settings,
  semester: 1 | 2,
  announcedIn: (semester: 1 | 2) => readonly RegisteredAnnouncement[],
): SubjectWeights {
  const announced = announcedIn(semester);
  const data = readSubjects(ports, [subject]);
  const [own] = data.ok ? data.value : [];
  const draft = draftComponents(
    own?.sheet.works[semesterIndex(semester)] ?? [],
    announced[announced.length - 1],
    announcedIn(semester === 1 ? 2 : 1).slice(-1)[0],
    settings,
  );
  const found = own ? weightDeviations(own, announced, settings, semester) : undefined;
  const standing = found?.ok ? found.value.standing : undefined;
  const register = announced.find(({ number }) => number === standing?.announcement.number);
  return {
    subject: subject.name,
    teacher: subject.teacher,
    state: found?.ok ? found.value.state : 'problem',
    announcedOn: standing?.announcement.on ?? '',
    announcedBy: register?.who ?? '',
    late: standing?.late ?? false,
    changedOn: standing?.changes.map(({ on }) => on) ?? [],
    draftFrom: draft.from,
    components: draft.components.map(({ kind, weight, example }) => ({
      kind,
      weight: formatDecimal(weight),
      example,
    })),
    columns: found?.ok ? columnViews(found.value) : [],
    grades: found?.ok
      ? found.value.grades.map(({ pupil, byAnnounced, now }) => ({
          pupil,
          byAnnounced: byAnnounced ?? null,
          now: now ?? null,
        }))
      : [],
    issues: [
      ...(data.ok ? [] : data.issues),
      ...(found && !found.ok ? found.issues : []),
      ...(own && subject.mean !== 'aritmetinis' ? zeroWeights(own.sheet, semester) : []),
    ],
  };
}

const columnViews = ({ columns }: SubjectDeviations): ColumnView[] =>
  columns.map(({ work, reason, kind, announced, now, toldLater }) => ({
    column: columnName(work.column),
    date: work.date ?? '',
    topic: work.topic,
    kind: kind ?? work.kind,
    reason,
    announced: announced ? formatDecimal(announced) : '',
    now: now ? formatDecimal(now) : '',
    toldLater: toldLater ?? '',
  }));

/** Weights over the columns that are all 0: SEMESTER_GRADE then leaves the result empty, for there is no mean. */
function zeroWeights(sheet: SubjectSheet, semester: 1 | 2): Issue[] {
  const { kinds, weights } = semesterBlock(sheet, semester);
  const columns = readWorkColumns(kinds.length, weights, kinds);
  if (!columns.ok || !columns.value.weighted) return [];
  const counted = columns.value.list.flatMap(({ role, weight }) =>
    role === 'counted' && weight ? [weight] : [],
  );
  if (hasWeight(counted)) return [];
  return [
    {
      code: 'weights-zero-in-sheet',
      at: { sheet: sheet.subject },
      params: { semester: semester === 1 ? 'I' : 'II' },
    },
  ];
}
