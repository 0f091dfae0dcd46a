// The whole timetable of a class by every rule (S3-13–20).
import { compareWithColumn, findUnplanned, type UnplannedWork } from './compare-with-works';
import { checkLastWeek } from './last-week';
import { checkLessonDay } from './lesson-day';
import { checkSameDay } from './one-test-a-day';
import type { PlannedTest, TestProblem, TimetableClass } from './planned-test';
import { countTests, type SubjectCount } from './test-count';
import { checkLength } from './test-length';

export interface CheckedTimetable {
  /** Every row's problems in the order of the rows given; none is an empty list. */
  readonly problems: ReadonlyMap<number, readonly TestProblem[]>;
  readonly counts: readonly SubjectCount[];
  readonly unplanned: readonly UnplannedWork[];
}

export function checkTimetable(tests: readonly PlannedTest[], known: TimetableClass): CheckedTimetable {
  const names = new Set(known.subjects.map(({ name }) => name));
  const pupils = new Set(known.pupils);
  const sameDay = checkSameDay(tests, known.individualPlans);
  return {
    problems: new Map(
      tests.map((test) => [
        test.row,
        [
          ...checkNames(test, names, pupils, known.individualPlans),
          ...checkLessonDay(test, known.calendar),
          ...checkLastWeek(test, known.calendar),
          ...checkLength(test),
          ...(sameDay.get(test.row) ?? []),
          ...compareWithColumn(test, known),
        ],
      ]),
    ),
    counts: countTests(tests, known),
    unplanned: findUnplanned(tests, known.subjects),
  };
}

function checkNames(
  { subject, pupils }: PlannedTest,
  subjects: ReadonlySet<string>,
  known: ReadonlySet<string>,
  individualPlans: boolean,
): readonly TestProblem[] {
  const strangers = individualPlans ? pupils.filter((name) => !known.has(name)) : [];
  return [
    ...(subject !== '' && !subjects.has(subject) ? [{ code: 'subject-unknown', subject } as const] : []),
    ...(strangers.length > 0 ? [{ code: 'pupils-unknown', pupils: strangers } as const] : []),
    ...(!individualPlans && pupils.length > 0 ? [{ code: 'note-pupils-ignored' } as const] : []),
  ];
}
