// A class's timetable of tests by the same rules as in its own workbook (S3-15, 19, 20), as far as a digest knows it: of
// a test that is not the whole class's it says how many write it, and not who.
import type { ClassDigest, DigestSubject, DigestTest } from './class-digest';
import { parseKindOfWork } from './kind-of-work';
import { checkLastWeek } from './last-week';
import { semesterOn } from './lesson-day';
import { checkSameDay } from './one-test-a-day';
import type { PlannedTest, TimetableCalendar } from './planned-test';
import type { SchoolDate } from './school-date';
import { checkTestPlan, recommendedTests, type TestPlanVerdict, type TestRange } from './test-timetable';

/** Without dates of both semesters nothing is known of weeks and semesters. */
export function calendarOf({ semesters, edgeDays }: ClassDigest): TimetableCalendar | undefined {
  const [first, second] = semesters;
  return first && second ? { semesters: [first, second], edgeDays, vacations: [], daysOff: [] } : undefined;
}

/** Whether it is for a part of the class; without individual plans a test is everybody's, whatever stands beside it. */
export const isForSome = ({ pupils }: DigestTest, individualPlans: boolean): boolean =>
  individualPlans && pupils > 0;

export interface CrowdedDay {
  readonly date: SchoolDate;
  /** All the works of that day which may not meet. */
  readonly tests: readonly DigestTest[];
  /** The same work is written down twice, and nothing else meets it. */
  readonly isTwice: boolean;
}

/**
 * S3-19: days on which somebody would write two tests. Two tests of which neither is the whole class's are not told:
 * whose they are is known in the class's own workbook, and checked there.
 */
export function crowdedDays({ tests, individualPlans }: ClassDigest): readonly CrowdedDay[] {
  const problems = checkSameDay(
    tests.map((test, row) => plannedTest(test, row, individualPlans)),
    individualPlans,
  );
  const days = new Map<SchoolDate, { tests: DigestTest[]; isTwice: boolean }>();
  tests.forEach((test, row) => {
    const found = problems.get(row) ?? [];
    if (found.length === 0) return;
    const day = days.get(test.date) ?? { tests: [], isTwice: true };
    day.tests.push(test);
    if (found.some(({ code }) => code === 'same-day')) day.isTwice = false;
    days.set(test.date, day);
  });
  return [...days]
    .map(([date, day]) => ({ date, ...day }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** S3-20: tests and other settlements in the last week of a semester. */
export function lastWeekTests(
  { tests, individualPlans }: ClassDigest,
  calendar: TimetableCalendar,
): readonly DigestTest[] {
  return tests.filter(
    (test, row) => checkLastWeek(plannedTest(test, row, individualPlans), calendar).length > 0,
  );
}

/** A name of its own for each test of a part of the class: it meets the whole class's tests, and no other's part. */
const plannedTest = (test: DigestTest, row: number, individualPlans: boolean): PlannedTest => ({
  row,
  date: test.date,
  lesson: undefined,
  subject: test.subject,
  kind: parseKindOfWork(test.kind),
  minutes: test.minutes ?? undefined,
  topic: '',
  pupils: isForSome(test, individualPlans) ? [`${row}`] : [],
});

export interface SubjectTests {
  readonly subject: string;
  /** Planned for the whole class, and for a part of it. */
  readonly forAll: number;
  readonly forSome: number;
  readonly recommended: TestRange | undefined;
  /** Undefined without a recommendation, or where it is not known how many one pupil has. */
  readonly verdict: TestPlanVerdict | undefined;
}

/** S3-15, 16: the number of a subject's tests in a semester beside the indicative one. */
export function subjectTests(
  { tests, subjects, individualPlans }: ClassDigest,
  calendar: TimetableCalendar,
  semester: 1 | 2,
): readonly SubjectTests[] {
  const counted = tests.filter(({ date, isTest }) => isTest && semesterOn(date, calendar) === semester);
  return subjects.map(({ name, weeklyLessons }: DigestSubject) => {
    const own = counted.filter(({ subject }) => subject === name);
    const forSome = own.filter((test) => isForSome(test, individualPlans)).length;
    const forAll = own.length - forSome;
    const recommended = weeklyLessons === null ? undefined : recommendedTests(weeklyLessons);
    const verdict = recommended && forSome === 0 ? checkTestPlan(forAll, recommended) : undefined;
    return { subject: name, forAll, forSome, recommended, verdict };
  });
}
