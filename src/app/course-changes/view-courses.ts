// Every change of course of the class, and what a new one is chosen from; reads each sheet once and writes nothing.
import type { CourseChangeState } from '../../domain/case-states';
import { isSecondaryGrade } from '../../domain/class-grade';
import type { Course } from '../../domain/course-change-case';
import { type Issue, type Result, success } from '../../domain/result';
import { pupilName } from '../../workbook/pupils-sheet';
import type { Ports } from '../ports';
import { type CourseFields, fieldsOf } from './course-fields';
import { type CourseChange, edgeDaysOf, readCourses } from './read-courses';

export interface CourseView {
  readonly key: string;
  readonly number: string;
  readonly pupil: string;
  readonly subject: string;
  /** As the register has them; of a readable row A or B. */
  readonly from: string;
  readonly to: string;
  /** As the register has it. */
  readonly stateText: string;
  readonly link: string;
  /** Undefined where the row cannot be read: `issues` say why. */
  readonly readable:
    | {
        readonly state: CourseChangeState;
        readonly from: Course;
        readonly to: Course;
        readonly fields: CourseFields;
      }
    | undefined;
  readonly issues: readonly Issue[];
}
export interface CoursesRead {
  readonly today: string;
  readonly className: string;
  /** Courses A and B are there in III–IV alone. */
  readonly isSecondary: boolean;
  readonly edgeDays: number;
  /** First and last days; null where the settings lack them. */
  readonly semesters: readonly [Days, Days] | null;
  readonly pupils: readonly { readonly id: string; readonly name: string }[];
  /** Those that are marked. */
  readonly subjects: readonly { readonly name: string; readonly teacher: string }[];
  readonly changes: readonly CourseView[];
  readonly issues: readonly Issue[];
}
interface Days {
  readonly from: string;
  readonly to: string;
}

export function viewCourses(ports: Ports): Result<CoursesRead> {
  const known = readCourses(ports);
  if (!known.ok) return known;
  const { settings, pupils, subjects, changes, spans } = known.value;
  const today = ports.clock.today();
  return success({
    today,
    className: settings.className,
    isSecondary: isSecondaryGrade(settings.classGrade),
    edgeDays: edgeDaysOf(settings),
    semesters: spans.ok ? spans.value : null,
    pupils: pupils
      .filter(({ left }) => !left || left >= today)
      .map((pupil) => ({ id: pupil.id, name: pupilName(pupil) })),
    subjects: subjects
      .filter(({ assessment }) => assessment !== 'įskaita')
      .map(({ name, teacher }) => ({ name, teacher })),
    changes: changes.map(viewOf),
    issues: spans.ok ? [] : spans.issues,
  });
}

export function viewOf({ value, state, from, to, issues }: CourseChange): CourseView {
  return {
    key: value.key,
    number: value.number,
    pupil: value.pupil,
    subject: value.subject,
    from: value.from,
    to: value.to,
    stateText: value.state,
    link: value.link,
    readable:
      state && from && to && issues.length === 0 ? { state, from, to, fields: fieldsOf(value) } : undefined,
    issues,
  };
}
