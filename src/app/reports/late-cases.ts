// Which cases are late on the day the class was read, whose they are, and since when: the longest first.
import {
  appealTiming,
  courseChangeTiming,
  extraWorkTiming,
  missingPlanTiming,
  planTiming,
} from '../../domain/case-figures';
import type { ClassDigest } from '../../domain/class-digest';
import type { Punctuality } from '../../domain/punctuality';
import { daysBetween, type SchoolDate } from '../../domain/school-date';
import { casesReport as words } from '../../text/lt/reports/cases';
import { CASE_SHEETS, isUnread } from './case-kinds';
import { classColumn, dateColumn, pupilColumn, subjectColumn, textColumn, thingsColumn } from './columns';
import { pupilKey, type ReportPart } from './report';

interface LateCase {
  readonly digest: ClassDigest;
  readonly pupil: number | null;
  readonly subject: string;
  readonly kind: keyof typeof words.late.kinds;
  readonly due: SchoolDate;
  readonly days: number;
}

export function latePart(classes: readonly ClassDigest[]): ReportPart {
  const late = classes
    .flatMap(lateOf)
    .sort((one, other) => other.days - one.days || (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
  return {
    title: words.late.title,
    note: words.late.note,
    columns: [
      pupilColumn(),
      classColumn,
      subjectColumn,
      textColumn(words.columns.kind, 30),
      dateColumn(words.columns.due, 12),
      thingsColumn(words.columns.days),
    ],
    rows: late.map(({ digest, pupil, subject, kind, due, days }) => [
      pupil === null ? null : pupilKey(digest.className, digest.pupils[pupil]?.id ?? ''),
      digest.className,
      subject,
      words.late.kinds[kind],
      due,
      days,
    ]),
    empty: classes.some((digest) => CASE_SHEETS.some((sheet) => isUnread(digest, sheet)))
      ? words.noneKnown
      : words.late.empty,
  };
}

function lateOf(digest: ClassDigest): readonly LateCase[] {
  const { readOn: today, plans, missingPlans, appeals, courseChanges, extraWork } = digest;
  const pick =
    <Case extends { readonly pupil: number | null; readonly subject: string }>(
      kind: LateCase['kind'],
      dueOf: (one: Case) => SchoolDate | '',
      timingOf: (one: Case, today: SchoolDate) => Punctuality | undefined,
    ) =>
    (one: Case): readonly LateCase[] => {
      const due = dueOf(one);
      if (due === '' || timingOf(one, today) !== 'late') return [];
      return [{ digest, pupil: one.pupil, subject: one.subject, kind, due, days: daysBetween(due, today) }];
    };
  return [
    ...missingPlans.flatMap(pick('missingPlan', ({ due }) => due, missingPlanTiming)),
    ...plans.flatMap(pick('plan', ({ due }) => due, planTiming)),
    ...appeals.flatMap(pick('appeal', ({ decideUntil }) => decideUntil, appealTiming)),
    ...courseChanges.flatMap(pick('courseChange', ({ settleUntil }) => settleUntil, courseChangeTiming)),
    ...extraWork.flatMap(pick('extraWork', ({ to }) => to, extraWorkTiming)),
  ];
}
