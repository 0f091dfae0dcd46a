// What the two forms of a change of course share (F3, F4).

import { formWords } from '../../text/lt/forms/common';
import { courseChangeFields, courseChangeWords } from '../../text/lt/forms/course-change-task';
import type { FieldTable, Signer } from '../blocks';
import { labelled } from './parts';
import { pupilFields } from './pupil-parts';
import type { CourseChangeRecord } from './records';

/** Whose course is changed to which, when; under it until when or when it was settled. */
export const courseChangeFieldTable = (record: CourseChangeRecord, more: FieldTable['rows']): FieldTable =>
  pupilFields(record, [
    [
      labelled(courseChangeFields.course, changeText(record)),
      labelled(courseChangeFields.changedOn, record.changedOn),
    ],
    [
      labelled(courseChangeFields.week, record.week),
      labelled(courseChangeFields.supervisor, record.supervisor),
    ],
    ...more,
  ]);

/** `bendrasis (B) → išplėstinis (A)` */
function changeText({ from, to }: CourseChangeRecord): string {
  if (from === '' && to === '') return '';
  return courseChangeWords.change(courseText(from), courseText(to));
}
function courseText(course: string): string {
  const { courses } = courseChangeWords;
  const letter = course.trim().toUpperCase();
  return letter === 'A' || letter === 'B' ? courses[letter] : course || formWords.toWrite;
}

export const courseChangeSigners = ({ pupil, teacher, supervisor }: CourseChangeRecord) =>
  ({
    pupil: { role: formWords.signers.pupil, name: pupil },
    teacher: { role: formWords.signers.teacher, name: teacher },
    supervisor: { role: courseChangeWords.supervisor, name: supervisor },
    parents: { role: formWords.signers.parents },
  }) as const satisfies Record<string, Signer>;
