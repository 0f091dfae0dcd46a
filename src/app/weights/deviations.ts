// S3-25: what of a subject's sheet is not as it was announced, and whose grades that changes.
import {
  type Announcement,
  type Standing,
  sameWeight,
  standingAnnouncement,
} from '../../domain/announced-weights';
import type { Outcome } from '../../domain/outcome';
import { type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { type ColumnDeviation, compareWithAnnounced } from '../../domain/weight-deviations';
import type { Settings } from '../../workbook/settings-sheet';
import type { Work } from '../../workbook/subject-sheet';
import type { SubjectData } from '../read-class';
import {
  columnIssues,
  firstWeekEnd,
  isClosed,
  roundingOf,
  semesterBlock,
  semesterIndex,
} from './semester-block';

export interface DeviatingColumn extends Omit<ColumnDeviation, 'index' | 'hasMarks'> {
  readonly work: Work;
  /** The day on which a later announcement told the weight that stands here. */
  readonly toldLater: SchoolDate | undefined;
}
/** Undefined is a row in error: the sheet itself shows which. */
export interface ChangedGrade {
  readonly pupil: string;
  readonly byAnnounced: Outcome | undefined;
  readonly now: Outcome | undefined;
}
export interface SubjectDeviations {
  /** `plain`: no weights in the subject's mean; `closed`: the results are kept as they are. */
  readonly state: 'plain' | 'closed' | 'not-announced' | 'announced';
  readonly standing: Standing | undefined;
  /** The last day on which the semester's weights are announced in time. */
  readonly firstWeekEnd: SchoolDate;
  /** Only columns with marks: an empty one has changed nothing yet. */
  readonly columns: readonly DeviatingColumn[];
  readonly grades: readonly ChangedGrade[];
}

/** `announced` are the announcements of this subject and semester (`readAnnouncements`), in any order. */
export function weightDeviations(
  { subject, sheet }: SubjectData,
  announced: readonly Announcement[],
  settings: Settings,
  semester: 1 | 2,
): Result<SubjectDeviations> {
  const week = firstWeekEnd(settings, semester);
  if (!week.ok) return week;
  const standing = standingAnnouncement(announced, week.value);
  const none = { standing, firstWeekEnd: week.value, columns: [], grades: [] };
  if (subject.mean === 'aritmetinis') return success({ ...none, state: 'plain' });
  if (isClosed(sheet, semester)) return success({ ...none, state: 'closed' });
  if (!standing) return success({ ...none, state: 'not-announced' });
  const found = compareWithAnnounced(
    semesterBlock(sheet, semester),
    standing.announcement.weights,
    roundingOf(settings),
  );
  if (!found.ok) return { ok: false, issues: columnIssues(found.issues, sheet, semester) };
  const works = sheet.works[semesterIndex(semester)];
  return success({
    ...none,
    state: 'announced',
    columns: found.value.columns.flatMap(({ index, hasMarks, ...deviation }) => {
      const work = works[index];
      if (!work || !hasMarks) return [];
      return [{ ...deviation, work, toldLater: toldLater(deviation, standing) }];
    }),
    grades: found.value.grades.map(({ row, byAnnounced, now }) => ({
      pupil: sheet.pupils[row]?.name ?? '',
      byAnnounced: byAnnounced.ok ? byAnnounced.value : undefined,
      now: now.ok ? now.value : undefined,
    })),
  });
}

function toldLater(
  { kind, now }: Pick<ColumnDeviation, 'kind' | 'now'>,
  { changes }: Standing,
): SchoolDate | undefined {
  if (!now) return undefined;
  return changes.find(({ weights }) =>
    [...weights].some(([code, weight]) => code === kind && sameWeight(weight, now)),
  )?.on;
}
