// Negative semester grades of the class, each with the day from which its plan is due (S3-41).
import {
  isNegativeGrade,
  type NegativeGrade,
  planKey,
  WORKING_DAYS_TO_HAND_IN,
} from '../../domain/compensation-plan';
import { failure, type Issue } from '../../domain/result';
import { deadline } from '../../domain/school-calendar';
import type { SchoolDate } from '../../domain/school-date';
import { type Cell, cellText } from '../../workbook/cell';
import { extraDaysOff } from '../../workbook/settings-sheet';
import { outcomeOf } from '../pupil-view';
import { pupilById } from '../pupils';
import { type PlansData, recordedDays, type Semester } from './read-plans';

export interface Negative {
  readonly key: string;
  readonly pupilId: string;
  readonly pupil: string;
  readonly subject: string;
  readonly teacher: string;
  readonly semester: Semester;
  readonly grade: NegativeGrade;
  /** The semester is closed in this subject: the grade was recorded on a day that is known. */
  readonly isClosed: boolean;
  /** Of a semester that is open still, today: the day the plan would be registered. */
  readonly recorded: SchoolDate;
  readonly due: SchoolDate;
}
export interface GradesOfClass {
  readonly negatives: readonly Negative[];
  /** What every grade reads now, by the key that its plan would have. */
  readonly grades: ReadonlyMap<string, string>;
  /** Grades that cannot be read. */
  readonly issues: readonly Issue[];
}

/** Of everybody who has not left, in the order of `Suvestinė`. */
export function gradesOfClass(data: PlansData, today: SchoolDate): GradesOfClass {
  const { settings, pupils, subjects, overview } = data;
  const gone = new Set(pupils.filter(({ left }) => left !== undefined && left <= today).map(({ id }) => id));
  const daysOff = extraDaysOff(settings);
  const days = daysOfGrades(data);
  const teachers = new Map(subjects.map(({ name, teacher }) => [name, teacher]));

  const negatives: Negative[] = [];
  const grades = new Map<string, string>();
  const issues: Issue[] = [];
  for (const pupil of overview.pupils) {
    if (gone.has(pupil.id)) continue;
    // Whose plan it would be nobody could tell.
    const own =
      pupil.id === ''
        ? failure('pupil-code-missing', { pupil: pupil.name })
        : pupilById(overview.pupils, pupil.id);
    if (!own.ok) {
      issues.push(...own.issues);
      continue;
    }
    for (const { subject, grade1, grade2 } of pupil.bySubject)
      for (const [semester, cell] of [[1, grade1] as const, [2, grade2] as const]) {
        const key = planKey({ pupil, subject, semester, schoolYear: settings.schoolYear });
        grades.set(key, cellText(cell));
        const grade = outcomeOf(cell);
        if (grade === undefined) issues.push(unreadable(pupil.name, subject, semester, cell));
        if (grade === undefined || !isNegativeGrade(grade)) continue;
        const day = days.get(`${semester} ${subject}`)?.get(pupil.id);
        const recorded = day ?? today;
        negatives.push({
          key,
          pupilId: pupil.id,
          pupil: pupil.name,
          subject,
          teacher: teachers.get(subject) ?? '',
          semester,
          grade,
          isClosed: day !== undefined,
          recorded,
          due: deadline(recorded, WORKING_DAYS_TO_HAND_IN, daysOff),
        });
      }
  }
  return { negatives, grades, issues };
}

const unreadable = (pupil: string, subject: string, semester: Semester, cell: Cell): Issue => ({
  code: 'plan.grade-unreadable',
  params: { pupil, subject, semester, value: cellText(cell).slice(0, 60) },
});

function daysOfGrades({ overview, closed }: PlansData): ReadonlyMap<string, ReadonlyMap<string, SchoolDate>> {
  const subjects = new Set(
    overview.pupils.flatMap(({ bySubject }) => bySubject.map(({ subject }) => subject)),
  );
  return new Map(
    [...subjects].flatMap((subject) =>
      ([1, 2] as const).map((semester) => [
        `${semester} ${subject}`,
        recordedDays(closed, subject, semester),
      ]),
    ),
  );
}
