// A change of course is registered: one row, whose it is and from which course to which, of which day.
import { isSecondaryGrade } from '../../domain/class-grade';
import type { Course } from '../../domain/course-change-case';
import { failure, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { courseTexts as words } from '../../text/lt/course-changes';
import { COURSE_CHANGE_STATE_WORDS } from '../../workbook/case-states';
import { type CourseChangeRow, courseChangesSheet } from '../../workbook/course-changes-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import { addedRows, nextNumber } from '../cases/case-rows';
import { logArea } from '../cases/log-rows';
import { completeChanges } from '../change-set';
import type { Ports } from '../ports';
import { pupilById } from '../pupils';
import { underLock } from '../under-lock';
import { courseChangeKey, pupilOf, readCourses } from './read-courses';

export interface WantedCourse {
  readonly pupilId: string;
  readonly subject: string;
  readonly from: Course;
  readonly to: Course;
  readonly changed: SchoolDate;
}

/** The same asked again finds the case that is there. */
export function registerCourse(
  ports: Ports,
  wanted: WantedCourse,
): Result<{ readonly key: string; readonly isNew: boolean }> {
  return underLock(ports, () => {
    if (wanted.from === wanted.to) return failure('course.same-course');
    const known = readCourses(ports);
    if (!known.ok) return known;
    const { settings, pupils, subjects, table, changes } = known.value;
    if (!isSecondaryGrade(settings.classGrade))
      return failure('course.class-too-young', { className: settings.className });
    const found = pupilById(pupils, wanted.pupilId);
    if (!found.ok) return found;
    const pupil = found.value;
    const name = pupilName(pupil);
    if (pupil.left && pupil.left < wanted.changed)
      return failure('course.pupil-left', { pupil: name, left: pupil.left });
    const subject = subjects.find((one) => one.name === wanted.subject);
    if (!subject) return failure('subject-unknown', { subject: wanted.subject });
    if (subject.assessment === 'įskaita') return failure('course.pass-fail', { subject: subject.name });

    const same = changes.filter(({ value }) => {
      const whose = pupilOf(pupils, value);
      return whose.ok && whose.value.id === pupil.id && value.subject === subject.name;
    });
    const cancelled = same.filter(
      ({ state, value }) => state === 'cancelled' && value.changed === wanted.changed,
    );
    const { schoolYear } = settings;
    const key = courseChangeKey(schoolYear, pupil.id, subject.name, wanted.changed, cancelled.length + 1);
    const what = words.what(name, subject.name, 'register');
    const there = same.find(({ value }) => value.key === key);
    if (there && (there.from !== wanted.from || there.to !== wanted.to))
      return failure('course.done-already', { pupil: name, subject: subject.name, changed: wanted.changed });
    const open = same.find(
      ({ state, value }) => value.key !== key && state !== 'finished' && state !== 'cancelled',
    );
    if (open && !there)
      return failure('course.open-already', {
        pupil: name,
        subject: subject.name,
        state: open.value.state,
      });
    const log = logArea(ports, [
      {
        what,
        before: wanted.from,
        after: wanted.to,
        why: words.why.register,
        key: `${key}|register`,
      },
    ]);
    if (!log.ok) return log;
    const rows = there
      ? []
      : [
          addedRows(ports, courseChangesSheet, table, [
            newRow(name, subject, wanted, nextNumber(changes), key),
          ]),
        ];
    const areas = [...rows, ...log.value];
    completeChanges(ports, { key, what, areas });
    return success({ key, isNew: !there });
  });
}

const newRow = (
  pupil: string,
  subject: { readonly name: string; readonly teacher: string },
  { from, to, changed }: WantedCourse,
  number: string,
  key: string,
): CourseChangeRow => ({
  state: COURSE_CHANGE_STATE_WORDS.agreed,
  number,
  pupil,
  subject: subject.name,
  from,
  to,
  changed,
  teacher: subject.teacher,
  topics: '',
  task: '',
  consultation: undefined,
  settleUntil: undefined,
  form: '',
  settled: undefined,
  planDone: '',
  satisfied: '',
  points: '',
  decision: '',
  grade: '',
  countsAs: '',
  link: '',
  key,
});
