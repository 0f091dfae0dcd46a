// How many tests a subject has in a semester, beside the indicative number (S3-15, 16).

import { semesterOn } from './lesson-day';
import type { PlannedTest, TimetableClass, TimetableSubject } from './planned-test';
import { checkTestPlan, recommendedTests, type TestPlanVerdict, type TestRange } from './test-timetable';

/** Everybody has the same number unless tests are agreed for each pupil. */
export interface TestCount extends TestRange {
  /** Undefined where the policy recommends nothing. */
  readonly verdict: TestPlanVerdict | undefined;
}
export interface SubjectCount {
  readonly subject: string;
  readonly recommended: TestRange | undefined;
  readonly semesters: readonly [TestCount, TestCount];
}

export function countTests(tests: readonly PlannedTest[], known: TimetableClass): readonly SubjectCount[] {
  return known.subjects.map((subject) => {
    const recommended =
      subject.weeklyLessons === undefined ? undefined : recommendedTests(subject.weeklyLessons);
    return {
      subject: subject.name,
      recommended,
      semesters: [
        countIn(1, subject, tests, known, recommended),
        countIn(2, subject, tests, known, recommended),
      ],
    };
  });
}

function countIn(
  semester: 1 | 2,
  { name }: TimetableSubject,
  tests: readonly PlannedTest[],
  { calendar, individualPlans }: TimetableClass,
  recommended: TestRange | undefined,
): TestCount {
  const counted = tests.filter(
    ({ subject, kind, date }) =>
      subject === name && kind?.test === true && date && semesterOn(date, calendar) === semester,
  );
  const range = individualPlans ? rangeOverPupils(counted) : { least: counted.length, most: counted.length };
  return { ...range, verdict: recommended && verdictOf(range, recommended) };
}

/** The fewest and the most tests that one pupil has: of those whom the rows name, and of the others. */
function rangeOverPupils(tests: readonly PlannedTest[]): TestRange {
  const forAll = tests.filter(({ pupils }) => pupils.length === 0).length;
  const byPupil = new Map<string, number>();
  for (const name of tests.flatMap(({ pupils }) => [...new Set(pupils)]))
    byPupil.set(name, (byPupil.get(name) ?? 0) + 1);
  const counts = [...byPupil.values()].map((own) => forAll + own);
  // Where every test names its pupils, the others do not learn the subject.
  if (forAll > 0 || counts.length === 0) counts.push(forAll);
  return { least: Math.min(...counts), most: Math.max(...counts) };
}

function verdictOf({ least, most }: TestRange, recommended: TestRange): TestPlanVerdict {
  const low = checkTestPlan(least, recommended);
  return low === 'fits' ? checkTestPlan(most, recommended) : low;
}
