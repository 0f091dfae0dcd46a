// The tables of how many tests there are (S3-13, 14, 16): by class, by week, by both, and the busiest weeks.
import { isForSome } from '../../domain/digest-timetable';
import { addDays, type SchoolDate } from '../../domain/school-date';
import { weeksBetween } from '../../domain/test-weeks';
import { reportCommon as common } from '../../text/lt/reports/common';
import { testsReport as words } from '../../text/lt/reports/tests';
import { classColumn, textColumn, thingsColumn } from './columns';
import { filledPart } from './filled-part';
import { highestOf } from './highest';
import type { ReportPart } from './report';
import type { TestClass, TestClasses } from './test-classes';

const { columns } = words;
/** A week with more tests than this is told; the policy only says that there is one a day (S3-19). */
const BUSY_WEEK = 3;
/** So many classes stand beside each other in a table that can still be read and printed. */
const CLASSES_IN_TABLE = 10;
/** More lines cannot be told apart in one picture. */
const MOST_LINES = 6;

const weekName = (monday: SchoolDate): string => words.week(monday, addDays(monday, 6));
const nameOf = ({ digest }: TestClass): string => digest.className;
const testsIn = ({ weeks }: TestClass, monday: SchoolDate): number => weeks.get(monday)?.length ?? 0;
/** Nobody stands out where there is nothing. */
const mostOf = (values: readonly number[]): number => Math.max(0, ...values);

/** Every week of the period's semesters, of any class. */
function weeksOf({ classes, semesters }: TestClasses): readonly SchoolDate[] {
  const all = classes.flatMap(({ calendar }) =>
    semesters.flatMap((semester) => {
      const { from, to } = calendar.semesters[semester === 1 ? 0 : 1];
      return weeksBetween(from, to);
    }),
  );
  return [...new Set(all)].sort();
}

export function loadByClass({ classes }: TestClasses): ReportPart {
  const most = classes.map(({ weeks }) => mostOf([...weeks.values()].map(({ length }) => length)));
  const busiest = classes.map((one, index) =>
    [...one.weeks.keys()].filter((monday) => testsIn(one, monday) === most[index]).sort(),
  );
  const busyWeeks = ({ weeks }: TestClass) =>
    [...weeks.values()].filter(({ length }) => length > BUSY_WEEK).length;
  const someOf = ({ tests, digest }: TestClass) =>
    tests.filter((test) => isForSome(test, digest.individualPlans)).length;
  const sum = (count: (one: TestClass) => number) => classes.reduce((total, one) => total + count(one), 0);
  return filledPart({
    title: words.byClass.title,
    note: words.byClass.note,
    columns: [
      classColumn,
      thingsColumn(columns.tests, 8),
      thingsColumn(columns.some),
      thingsColumn(columns.weeks),
      thingsColumn(columns.most),
      textColumn(columns.mostWeek, 16),
      thingsColumn(columns.busy(BUSY_WEEK)),
      thingsColumn(columns.crowded),
      thingsColumn(columns.lastWeek),
    ],
    rows: classes.map((one, index) => [
      nameOf(one),
      one.tests.length,
      someOf(one),
      one.weeks.size,
      most[index] ?? null,
      (busiest[index] ?? []).map(weekName).join(', '),
      busyWeeks(one),
      one.crowded.length,
      one.lastWeek.length,
    ]),
    total: [
      common.total,
      sum(({ tests }) => tests.length),
      sum(someOf),
      null,
      null,
      null,
      sum(busyWeeks),
      sum(({ crowded }) => crowded.length),
      sum(({ lastWeek }) => lastWeek.length),
    ],
    chart: {
      kind: 'bars',
      title: words.byClass.chart,
      category: 0,
      series: [1],
      sentence: words.byClass.sentence(
        highestOf(classes.map((one) => ({ name: nameOf(one), value: one.tests.length }))),
        mostOf(classes.map(({ tests }) => tests.length)),
      ),
      unit: words.byClass.unit,
    },
    empty: words.noClasses,
  });
}

/** Of all classes together; a week without tests is a week too. */
export function loadByWeek(known: TestClasses): ReportPart {
  const { classes } = known;
  const weeks = weeksOf(known).map((monday) => {
    const counts = classes.map((one) => testsIn(one, monday));
    const most = mostOf(counts);
    return {
      name: weekName(monday),
      tests: counts.reduce((sum, count) => sum + count, 0),
      classes: counts.filter((count) => count > 0).length,
      most,
      where: most === 0 ? [] : classes.filter((_, index) => counts[index] === most).map(nameOf),
    };
  });
  return filledPart({
    title: words.byWeek.title,
    note: '',
    columns: [
      textColumn(columns.week, 16),
      thingsColumn(columns.tests, 8),
      thingsColumn(columns.classes),
      thingsColumn(columns.mostInClass, 12),
      textColumn(columns.mostClass, 24),
    ],
    rows: weeks.map(({ name, tests, classes: count, most, where }) => [
      name,
      tests,
      count,
      most,
      where.join(', '),
    ]),
    chart: {
      kind: 'lines',
      title: words.byWeek.chart,
      category: 0,
      series: [1, 3],
      sentence: words.byWeek.sentence(
        highestOf(weeks.map(({ name, tests }) => ({ name, value: tests }))),
        mostOf(weeks.map(({ tests }) => tests)),
      ),
      unit: words.byClass.unit,
    },
    empty: words.noClasses,
  });
}

/** Weeks are lines and classes columns; many classes are parted into several tables. One alone is `loadByClass`. */
export function loadByWeekAndClass(known: TestClasses): readonly ReportPart[] {
  const { classes } = known;
  if (classes.length < 2) return [];
  const weeks = weeksOf(known);
  const tables = Math.ceil(classes.length / CLASSES_IN_TABLE);
  const size = Math.ceil(classes.length / tables);
  return Array.from({ length: tables }, (_, at) => {
    const own = classes.slice(at * size, (at + 1) * size);
    const [first] = own;
    const last = own[own.length - 1];
    const most = own.map((one) => mostOf(weeks.map((monday) => testsIn(one, monday))));
    return filledPart({
      title:
        tables > 1 && first && last ? words.matrix.part(nameOf(first), nameOf(last)) : words.matrix.title,
      note: '',
      columns: [textColumn(columns.week, 16), ...own.map((one) => thingsColumn(nameOf(one), 8))],
      rows: weeks.map((monday) => [weekName(monday), ...own.map((one) => testsIn(one, monday))]),
      ...(own.length > MOST_LINES
        ? {}
        : {
            chart: {
              kind: 'lines' as const,
              title: words.matrix.chart,
              category: 0,
              series: own.map((_one, index) => index + 1),
              sentence: words.matrix.sentence(
                highestOf(own.map((one, index) => ({ name: nameOf(one), value: most[index] ?? null }))),
                mostOf(most),
              ),
              unit: words.byClass.unit,
            },
          }),
      empty: words.noClasses,
    });
  });
}

/** The heaviest first. */
export function busyWeeks({ classes }: TestClasses): ReportPart {
  const weeks = classes.flatMap((one) =>
    [...one.weeks]
      .filter(([, tests]) => tests.length > BUSY_WEEK)
      .map(([monday, tests]) => ({ one, monday, tests })),
  );
  return {
    title: words.busy.title(BUSY_WEEK),
    note: words.busy.note(BUSY_WEEK),
    columns: [
      classColumn,
      textColumn(columns.week, 16),
      thingsColumn(columns.tests, 8),
      textColumn(columns.subjects, 50),
    ],
    rows: weeks
      .sort(
        (a, b) => b.tests.length - a.tests.length || (a.monday < b.monday ? -1 : a.monday > b.monday ? 1 : 0),
      )
      .map(({ one, monday, tests }) => [
        nameOf(one),
        weekName(monday),
        tests.length,
        [...tests]
          .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
          .map(({ date, subject }) => `${date.slice(5)} ${subject}`)
          .join(', '),
      ]),
    empty: classes.length === 0 ? words.noClasses : words.busy.empty,
  };
}
