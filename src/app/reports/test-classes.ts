// What the report on tests is made of: the classes whose timetable and semesters are known, with the works of the period.
import type { ClassDigest, DigestTest } from '../../domain/class-digest';
import { type CrowdedDay, calendarOf, crowdedDays, lastWeekTests } from '../../domain/digest-timetable';
import { semesterOn } from '../../domain/lesson-day';
import type { TimetableCalendar } from '../../domain/planned-test';
import type { SchoolDate } from '../../domain/school-date';
import { testsByWeek } from '../../domain/test-weeks';
import { testsReport as words } from '../../text/lt/reports/tests';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import { isUnread } from './case-kinds';
import type { ReportPeriod } from './report';
import type { SchoolPicture } from './school-picture';

export interface TestClass {
  readonly digest: ClassDigest;
  readonly calendar: TimetableCalendar;
  /** Tests and their equals of the period. */
  readonly tests: readonly DigestTest[];
  /** The same by the Mondays of their weeks. */
  readonly weeks: ReadonlyMap<SchoolDate, readonly DigestTest[]>;
  readonly crowded: readonly CrowdedDay[];
  readonly lastWeek: readonly DigestTest[];
}
export interface TestClasses {
  readonly semesters: readonly (1 | 2)[];
  readonly classes: readonly TestClass[];
  readonly leftOut: readonly string[];
}

export const semestersOf = (period: ReportPeriod): readonly (1 | 2)[] => {
  if (period === 'annual') return [1, 2];
  return [period === 'semester1' ? 1 : 2];
};

export function testClasses({ classes }: SchoolPicture, period: ReportPeriod): TestClasses {
  const semesters = semestersOf(period);
  const known: TestClass[] = [];
  const leftOut: string[] = [];
  for (const digest of classes) {
    const calendar = calendarOf(digest);
    if (isUnread(digest, TIMETABLE_SHEET)) leftOut.push(words.leftOut.unread(digest.className));
    else if (!calendar) leftOut.push(words.leftOut.noDates(digest.className));
    else {
      known.push(testClass(digest, calendar, semesters));
      leftOut.push(...uncountedTests(digest, calendar));
    }
  }
  return { semesters, classes: known, leftOut };
}

function testClass(
  digest: ClassDigest,
  calendar: TimetableCalendar,
  semesters: readonly (1 | 2)[],
): TestClass {
  const isOfPeriod = ({ date }: { readonly date: SchoolDate }): boolean => {
    const semester = semesterOn(date, calendar);
    return semester !== undefined && semesters.includes(semester);
  };
  const tests = digest.tests.filter((test) => test.isTest && isOfPeriod(test));
  return {
    digest,
    calendar,
    tests,
    weeks: testsByWeek(tests),
    crowded: crowdedDays(digest).filter(isOfPeriod),
    lastWeek: lastWeekTests(digest, calendar).filter(isOfPeriod),
  };
}

function uncountedTests({ className, tests, subjects }: ClassDigest, calendar: TimetableCalendar): string[] {
  const outside = tests.filter(({ isTest, date }) => isTest && semesterOn(date, calendar) === undefined);
  const noKind = tests.filter(({ kind }) => kind === '');
  const noSubject = tests.filter(
    ({ isTest, subject }) => isTest && !subjects.some(({ name }) => name === subject),
  );
  return [
    ...(outside.length > 0 ? [words.leftOut.outside(className, outside.length)] : []),
    ...(noKind.length > 0 ? [words.leftOut.noKind(className, noKind.length)] : []),
    ...(noSubject.length > 0 ? [words.leftOut.noSubject(className, noSubject.length)] : []),
  ];
}
