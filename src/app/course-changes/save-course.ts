// A change of course on its way: what is written of it and the steps it takes; its mark reaches the subject's sheet.
import { caseKey, checksum } from '../../domain/case-key';
import type { CourseChangeState } from '../../domain/case-states';
import {
  COURSE_CHANGE_CASE,
  type CourseChangeFacts,
  type CourseChangeStep,
  stillHolds,
  takeCourseStep,
} from '../../domain/course-change-case';
import { parseDecimal } from '../../domain/decimal';
import { parseWholeMark } from '../../domain/outcome';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { courseTexts as words } from '../../text/lt/course-changes';
import { COURSE_CHANGE_STATE_WORDS } from '../../workbook/case-states';
import { type CourseChangeRow, courseChangesSheet } from '../../workbook/course-changes-sheet';
import { headersOf } from '../../workbook/table-schema';
import { changedRow } from '../cases/case-rows';
import { logArea } from '../cases/log-rows';
import { completeChanges } from '../change-set';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { countedGrade } from './counted-grade';
import {
  type CourseFields,
  FIELD_COLUMNS,
  type FieldColumn,
  type FieldTexts,
  fieldsOf,
  textsOf,
  withTexts,
} from './course-fields';
import {
  type CourseChange,
  type Courses,
  courseChangeOf,
  factsOf,
  readCourses,
  weekOf,
} from './read-courses';
import { EVENT, stepEntry } from './step-entry';

export interface CourseToSave {
  readonly key: string;
  /** What the page showed. */
  readonly base: CourseFields & { readonly state: CourseChangeState };
  readonly fields: CourseFields;
  /** `save`: the fields alone. */
  readonly step: CourseChangeStep | 'save';
}
export interface SavedCourse {
  readonly state: CourseChangeState;
  /** What it was in the subject's sheet and what it is now; undefined where no grade was written. */
  readonly grade: { readonly before: string; readonly after: string } | undefined;
}

/** Which columns each state still lets be changed. */
const WHILE_SET: readonly FieldColumn[] = FIELD_COLUMNS;
const OPEN: Readonly<Record<CourseChangeState, readonly FieldColumn[]>> = {
  agreed: WHILE_SET,
  'task-given': WHILE_SET,
  settled: ['settled', 'points', 'grade', 'countsAs', 'decision', 'planDone', 'satisfied'],
  finished: [],
  cancelled: [],
};
const HEADERS = headersOf(courseChangesSheet);

export function saveCourse(ports: Ports, wanted: CourseToSave): Result<SavedCourse> {
  return underLock(ports, () => {
    const known = readCourses(ports);
    if (!known.ok) return known;
    const found = courseChangeOf(known.value, wanted.key);
    if (!found.ok) return found;
    const planned = planOf(ports, known.value, found.value, wanted);
    if (!planned.ok) return planned;
    return write(ports, known.value, found.value, planned.value, wanted);
  });
}

interface Plan {
  readonly after: CourseChangeRow;
  readonly state: CourseChangeState;
  readonly facts: CourseChangeFacts;
}

function planOf(
  ports: Ports,
  { settings, spans }: Courses,
  { value, state: now, row }: CourseChange,
  { base, fields, step }: CourseToSave,
): Result<Plan> {
  const at = { sheet: courseChangesSheet.sheet, row };
  const goal = step === 'save' ? base.state : COURSE_CHANGE_CASE[step].to;
  const conflict = (header: string, text: string) =>
    failure('course.changed-meanwhile', { header, value: text.slice(0, 60) }, at);
  if (now !== base.state && now !== goal) return conflict(HEADERS.state, value.state);

  const [shown, typed, current] = [textsOf(base), textsOf(fields), textsOf(fieldsOf(value))];
  const changed = FIELD_COLUMNS.filter((column) => shown[column] !== typed[column]);
  // Written by somebody else, and not by a run of the same that was cut off.
  const lost = changed.find(
    (column) => current[column] !== shown[column] && current[column] !== typed[column],
  );
  if (lost) return conflict(HEADERS[lost], current[lost]);
  const closed = changed.find((column) => !OPEN[base.state].includes(column));
  if (closed)
    return failure('course.field-closed', {
      header: HEADERS[closed],
      state: COURSE_CHANGE_STATE_WORDS[base.state],
    });
  const wrong = wrongFields(fields, changed);
  if (wrong.length > 0) return { ok: false, issues: wrong };

  const texts: Partial<Record<FieldColumn, string>> = {};
  for (const column of changed) texts[column] = typed[column];
  const filled = withTexts(value, texts as Partial<FieldTexts>);
  if (!spans.ok) return spans;
  const facts = factsOf(filled, weekOf(filled.changed, spans.value, settings), ports.clock.today());
  if (step === 'save') {
    const issues = stillHolds(base.state, facts);
    if (issues.length > 0) return { ok: false, issues };
    return success({ after: filled, state: base.state, facts });
  }
  const taken = takeCourseStep(step, base.state, facts);
  if (!taken.ok) return { ok: false, issues: taken.issues.map(inWords) };
  return success({
    after: { ...filled, state: COURSE_CHANGE_STATE_WORDS[taken.value] },
    state: taken.value,
    facts,
  });
}

/** What no state lets stand in a cell, because it could not be read again. */
function wrongFields(fields: CourseFields, changed: readonly FieldColumn[]): readonly Issue[] {
  const { parts, grade, changed: day } = fields;
  const isPoints = (text: string): boolean => text.trim() === '' || parseDecimal(text) !== undefined;
  const issues: Issue[] = [];
  if (changed.includes('changed') && day === '') issues.push({ code: 'course.date-missing', params: {} });
  if (changed.includes('points'))
    for (const { part, possible, scored } of parts)
      if (!isPoints(possible) || !isPoints(scored) || (part.trim() === '' && possible + scored !== ''))
        issues.push({ code: 'course.points-wrong', params: { part, possible, scored } });
  if (changed.includes('grade') && grade !== '' && parseWholeMark(grade) === undefined)
    issues.push({ code: 'course.grade-wrong', params: { value: grade } });
  return issues;
}

const inWords = (issue: Issue): Issue =>
  issue.code !== 'case.step-impossible'
    ? issue
    : {
        code: 'course.step-impossible',
        params: {
          step: words.stepNames[issue.params.step as CourseChangeStep],
          state: COURSE_CHANGE_STATE_WORDS[issue.params.state as CourseChangeState],
        },
      };

function write(
  ports: Ports,
  known: Courses,
  { row, value, state: now }: CourseChange,
  { after, state, facts }: Plan,
  wanted: CourseToSave,
): Result<SavedCourse> {
  const { key, base, step } = wanted;
  const { pupil, subject } = value;
  const grade = step === 'count' ? countedGrade(ports, known, value, facts) : success(undefined);
  if (!grade.ok) return grade;
  const action = caseKey(EVENT, [checksum(JSON.stringify(wanted))]);
  const what = words.what(pupil, subject, step);
  const areas = [
    ...changedRow(courseChangesSheet, known.table, row, value, after),
    ...(grade.value?.areas ?? []),
  ];
  const entry =
    step === 'save'
      ? undefined
      : stepEntry(ports, key, step, now !== base.state, {
          what,
          before: COURSE_CHANGE_STATE_WORDS[base.state],
          after: COURSE_CHANGE_STATE_WORDS[state],
          why: step === 'count' && !facts.week ? words.countedBetween : words.why[step],
        });
  const entries = [...(entry ? [entry] : []), ...(grade.value ? [grade.value.log] : [])];
  const log = entries.length > 0 ? logArea(ports, entries) : success([]);
  if (!log.ok) return log;
  completeChanges(ports, { key: action, what, areas: [...areas, ...log.value] });
  const shown = grade.value && { before: grade.value.before, after: after.grade };
  return success({ state, grade: shown });
}
