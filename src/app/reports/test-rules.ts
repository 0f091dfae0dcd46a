// The tables of what the rules of the timetable say: two tests a day (S3-19), the number of tests (S3-15), the last week
// of a semester (S3-20).
import type { DigestTest } from '../../domain/class-digest';
import { isForSome, subjectTests } from '../../domain/digest-timetable';
import { parseKindOfWork } from '../../domain/kind-of-work';
import { reportCommon as common } from '../../text/lt/reports/common';
import { testsReport as words } from '../../text/lt/reports/tests';
import { classColumn, dateColumn, subjectColumn, textColumn, thingsColumn } from './columns';
import { filledPart } from './filled-part';
import type { ReportPart, ReportValue } from './report';
import type { TestClass, TestClasses } from './test-classes';

const { columns } = words;
const kindName = (kind: string): string => parseKindOfWork(kind)?.name ?? kind;

/** By day, as they come. */
export function crowdedDaysPart({ classes }: TestClasses): ReportPart {
  const rows = classes.flatMap(({ digest, crowded }) =>
    crowded.map(({ date, tests, isTwice }): readonly ReportValue[] => [
      date,
      digest.className,
      tests.map((test) => workText(test, digest.individualPlans)).join('; '),
      isTwice ? words.crowded.twice : words.crowded.meet,
    ]),
  );
  return {
    title: words.crowded.title,
    note: words.crowded.note,
    columns: [
      dateColumn(columns.date, 12),
      classColumn,
      textColumn(columns.works, 50),
      textColumn(columns.wrong, 24),
    ],
    rows: sortedByDate(rows, 0),
    empty: classes.length === 0 ? words.noClasses : words.crowded.empty,
  };
}
const workText = (test: DigestTest, individualPlans: boolean): string =>
  words.kindOf(test.subject, kindName(test.kind), isForSome(test, individualPlans));

export function lastWeekPart({ classes }: TestClasses): ReportPart {
  const rows = classes.flatMap(({ digest, lastWeek }) =>
    lastWeek.map(({ date, subject, kind }): readonly ReportValue[] => [
      digest.className,
      date,
      subject,
      kindName(kind),
    ]),
  );
  return {
    title: words.lastWeek.title,
    note: words.lastWeek.note,
    columns: [classColumn, dateColumn(columns.date, 12), subjectColumn, textColumn(columns.kind, 24)],
    rows: sortedByDate(rows, 1),
    empty: classes.length === 0 ? words.noClasses : words.lastWeek.empty,
  };
}

const sortedByDate = (rows: readonly (readonly ReportValue[])[], column: number) =>
  [...rows].sort((a, b) => {
    const [one, other] = [String(a[column]), String(b[column])];
    return one < other ? -1 : one > other ? 1 : 0;
  });

const subjectsOf = ({ digest, calendar }: TestClass, semesters: readonly (1 | 2)[]) =>
  semesters.flatMap((semester) =>
    subjectTests(digest, calendar, semester).map((subject) => ({ ...subject, semester })),
  );

/** A subject of each semester is one. */
export function testCounts({ classes, semesters }: TestClasses): ReportPart {
  const counts = classes.map((one) => {
    const verdicts = subjectsOf(one, semesters).map(({ verdict }) => verdict);
    return [
      verdicts.filter((verdict) => verdict === 'fits').length,
      verdicts.filter((verdict) => verdict === 'too-few').length,
      verdicts.filter((verdict) => verdict === 'too-many').length,
      verdicts.filter((verdict) => verdict === undefined).length,
    ] as const;
  });
  const total = [0, 1, 2, 3].map((at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const [fits = 0, few = 0, many = 0] = total;
  return filledPart({
    title: words.counts.title,
    note: words.counts.note,
    columns: [
      classColumn,
      thingsColumn(columns.fits),
      thingsColumn(columns.few),
      thingsColumn(columns.many),
      thingsColumn(columns.unknown),
    ],
    rows: classes.map(({ digest }, index) => [digest.className, ...(counts[index] ?? [])]),
    total: [common.total, ...total],
    chart: {
      kind: 'stacked',
      title: words.counts.chart,
      category: 0,
      series: [1, 2, 3, 4],
      sentence: words.counts.sentence(fits, fits + few + many),
      unit: words.counts.unit,
    },
    empty: words.noClasses,
  });
}

export function unfitSubjects({ classes, semesters }: TestClasses): ReportPart {
  return {
    title: words.unfit.title,
    note: words.unfit.note,
    columns: [
      classColumn,
      subjectColumn,
      textColumn(columns.semester, 8),
      thingsColumn(columns.planned),
      textColumn(columns.recommended, 12),
      textColumn(columns.verdict, 12),
    ],
    rows: classes.flatMap((one) =>
      subjectsOf(one, semesters).flatMap(
        ({ subject, forAll, recommended, verdict, semester }): (readonly ReportValue[])[] => {
          if (!recommended || verdict === undefined || verdict === 'fits') return [];
          const range = words.unfit.range(recommended.least, recommended.most);
          return [
            [
              one.digest.className,
              subject,
              words.semesters[semester],
              forAll,
              range,
              words.unfit.verdicts[verdict],
            ],
          ];
        },
      ),
    ),
    empty: classes.length === 0 ? words.noClasses : words.unfit.empty,
  };
}
