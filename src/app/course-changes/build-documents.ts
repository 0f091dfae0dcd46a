// F3 and F4 of a change of course: the task of the difference, and its mark.
import { courseChangeMarkDocument, courseChangeMarkName } from '../../documents/cases/course-change-mark';
import { courseChangeTaskDocument, courseChangeTaskName } from '../../documents/cases/course-change-task';
import type { CourseChangeRecord } from '../../documents/cases/records';
import { differenceRule } from '../../domain/course-change-case';
import { failure, mapResult, type Result, success } from '../../domain/result';
import { courseTexts } from '../../text/lt/course-changes';
import { courseChangeMarkTemplate, courseChangeMarkWords } from '../../text/lt/forms/course-change-mark';
import { courseChangeTaskTemplate, courseChangeTaskWords } from '../../text/lt/forms/course-change-task';
import type { BuildCaseDocuments, BuiltCaseDocument } from '../case-documents/case-document';
import { caseHeading, namesOf } from '../case-documents/case-heading';
import type { Ports } from '../ports';
import { formTexts } from '../templates/form-texts';
import { fieldsOf } from './course-fields';
import {
  type CourseChange,
  type Courses,
  courseChangeOf,
  factsOf,
  pupilOf,
  readCourses,
  weekOf,
} from './read-courses';

type Form = 'F3' | 'F4';

export const buildCourseTasks: BuildCaseDocuments = (ports, keys) => build(ports, keys, 'F3');
export const buildCourseMarks: BuildCaseDocuments = (ports, keys) => build(ports, keys, 'F4');

function build(ports: Ports, keys: readonly string[], form: Form): readonly Result<BuiltCaseDocument>[] {
  const known = readCourses(ports);
  if (!known.ok) return keys.map(() => known);
  return keys.map((key): Result<BuiltCaseDocument> => {
    const change = courseChangeOf(known.value, key);
    return change.ok ? documentOf(ports, known.value, change.value, form) : change;
  });
}

function documentOf(
  ports: Ports,
  known: Courses,
  change: CourseChange,
  form: Form,
): Result<BuiltCaseDocument> {
  const { value, state } = change;
  const { pupil: name, subject, key } = value;
  if (state === 'cancelled') return failure('course.cancelled', { pupil: name, subject });
  const facts = factsOf(value, undefined, ports.clock.today());
  if (form === 'F4' && state === 'finished' && differenceRule(facts) === 'kept')
    return failure('course.no-difference', { pupil: name, subject });
  const found = recordOf(ports, known, change);
  if (!found.ok) return found;
  const record = found.value;
  const common = {
    form,
    key,
    pupil: `${record.lastName} ${record.firstName}`,
    subject,
    folderOf: known.settings,
    issues: [],
    register: 'course-change',
  } as const;
  const options = { schoolName: known.settings.school };
  return form === 'F3'
    ? mapResult(formTexts(ports, courseChangeTaskTemplate), (texts) => ({
        ...common,
        kind: courseChangeTaskWords.documentName,
        name: courseChangeTaskName(record),
        blocks: courseChangeTaskDocument([record], { ...options, texts }),
      }))
    : mapResult(formTexts(ports, courseChangeMarkTemplate), (texts) => ({
        ...common,
        kind: courseChangeMarkWords.documentName,
        name: courseChangeMarkName(record),
        blocks: courseChangeMarkDocument([record], { ...options, texts }),
      }));
}

function recordOf(
  ports: Ports,
  { settings, pupils, subjects, spans }: Courses,
  { value }: CourseChange,
): Result<CourseChangeRecord> {
  const pupil = pupilOf(pupils, value);
  if (!pupil.ok) return pupil;
  if (!spans.ok) return spans;
  const fields = fieldsOf(value);
  const week = weekOf(value.changed, spans.value, settings);
  const supervisor = subjects.find(({ name }) => name === value.subject)?.supervisor || settings.deputy;
  const forms = value.form.split(/\r?\n/);
  return success({
    ...caseHeading(settings, ports.clock.today(), value.number),
    ...namesOf(pupil.value),
    subject: value.subject,
    teacher: value.teacher,
    from: value.from,
    to: value.to,
    changedOn: fields.changed,
    week: week ? courseTexts.week(week) : '',
    lines: fields.lines.map(({ topic, task }, index) => ({
      topic,
      task,
      consultation: fields.consultation,
      // One form for all, or a line each.
      form: (forms.length > 1 ? forms[index] : value.form) ?? '',
    })),
    settleUntil: fields.settleUntil,
    settledOn: fields.settled,
    planDone: fields.planDone,
    satisfied: fields.satisfied,
    decision: value.decision,
    parts: fields.parts,
    grade: value.grade,
    countsAs: value.countsAs,
    supervisor,
  });
}
