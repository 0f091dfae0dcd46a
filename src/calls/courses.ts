// What the page of course changes may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { CourseCalls, CoursesView } from '../api/courses';
import { registerCourse } from '../app/course-changes/register-course';
import { saveCourse } from '../app/course-changes/save-course';
import { type CoursesRead, viewCourses } from '../app/course-changes/view-courses';
import type { Ports } from '../app/ports';
import { COURSE_CHANGE_STATES } from '../domain/case-states';
import { COURSE_CHANGE_STEPS, COURSES } from '../domain/course-change-case';
import { GRADE_PERIODS } from '../domain/course-week';
import { mapResult, type Result } from '../domain/result';
import { parseSchoolDate, type SchoolDate } from '../domain/school-date';
import { attempt } from '../google/run-action';
import { courseTexts } from '../text/lt/course-changes';
import { describeAppIssue } from '../text/lt/issues';
import { valid } from './valid';

const MOST_LINES = 40;
const short = v.pipe(v.string(), v.maxLength(300));
const long = v.pipe(v.string(), v.maxLength(5000));
const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const day = v.pipe(
  v.string(),
  v.check((text) => parseSchoolDate(text) !== undefined),
  v.transform((text) => text as SchoolDate),
);
const dayOrNone = v.union([v.literal(''), day]);
const answer = v.picklist(['taip', 'ne', '']);
const FIELDS = {
  changed: dayOrNone,
  teacher: short,
  lines: v.pipe(v.array(v.strictObject({ topic: long, task: long })), v.maxLength(MOST_LINES)),
  consultation: dayOrNone,
  settleUntil: dayOrNone,
  form: long,
  planDone: answer,
  satisfied: answer,
  decision: long,
  settled: dayOrNone,
  parts: v.pipe(
    v.array(v.strictObject({ part: short, possible: short, scored: short })),
    v.maxLength(MOST_LINES),
  ),
  grade: short,
  countsAs: v.picklist([...GRADE_PERIODS, '']),
};
const registering = v.strictObject({
  pupilId: key,
  subject: key,
  from: v.picklist(COURSES),
  to: v.picklist(COURSES),
  changed: day,
});
const saving = v.strictObject({
  key,
  base: v.strictObject({ ...FIELDS, state: v.picklist(COURSE_CHANGE_STATES) }),
  fields: v.strictObject(FIELDS),
  step: v.picklist([...COURSE_CHANGE_STEPS, 'save']),
});

const { actions } = courseTexts;

export const courseCalls: Handlers<CourseCalls> = {
  coursesView: (input) =>
    attempt(actions.view, (world) => {
      const asked = valid(v.null(), input);
      return asked.ok ? readView(world) : asked;
    }),
  courseRegister: (input) =>
    attempt(actions.register, (world) => {
      const asked = valid(registering, input);
      if (!asked.ok) return asked;
      const done = registerCourse(world, asked.value);
      if (!done.ok) return done;
      return mapResult(readView(world), (view) => ({ ...done.value, view }));
    }),
  courseSave: (input) =>
    attempt(actions.save, (world) => {
      const asked = valid(saving, input);
      if (!asked.ok) return asked;
      const done = saveCourse(world, asked.value);
      if (!done.ok) return done;
      return mapResult(readView(world), (view) => ({ grade: done.value.grade ?? null, view }));
    }),
};

const readView = (ports: Ports): Result<CoursesView> => mapResult(viewCourses(ports), inWords);

const inWords = ({ issues, changes, ...view }: CoursesRead): CoursesView => ({
  ...view,
  changes: changes.map(({ issues: own, readable, ...change }) => ({
    ...change,
    readable: readable ?? null,
    problems: own.map(describeAppIssue),
  })),
  problems: issues.map(describeAppIssue),
});
