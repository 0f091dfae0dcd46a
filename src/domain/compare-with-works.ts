// The plan beside the subjects' own sheets: what was planned and has no column of marks, and the other way round.
import type { KindOfWork } from './kind-of-work';
import type { PlannedTest, TestProblem, TimetableClass } from './planned-test';
import type { SchoolDate } from './school-date';

/** A column of a test or its equal that no row of the timetable plans. */
export interface UnplannedWork {
  readonly subject: string;
  readonly date: SchoolDate | undefined;
  readonly kind: KindOfWork;
}

/** Until its day has passed a test needs no column. */
export function compareWithColumn(
  test: PlannedTest,
  { subjects, today }: Pick<TimetableClass, 'subjects' | 'today'>,
): readonly TestProblem[] {
  const subject = subjects.find(({ name }) => name === test.subject);
  if (!subject || !test.date || !test.kind?.test) return [];
  if (!subject.works) return [{ code: 'sheet-unread' }];
  const columns = subject.works.filter(({ date, kind }) => date === test.date && kind?.test);
  if (columns.some(({ kind }) => kind === test.kind)) return [];
  const [another] = columns;
  if (another?.kind) return [{ code: 'note-column-of-other-kind', kind: another.kind.code }];
  return test.date < today ? [{ code: 'no-column' }] : [];
}

export function findUnplanned(
  tests: readonly PlannedTest[],
  subjects: TimetableClass['subjects'],
): readonly UnplannedWork[] {
  const planned = new Set(
    tests.flatMap(({ subject, date, kind }) => (kind?.test ? [`${subject}|${date}`] : [])),
  );
  return subjects.flatMap(({ name, works }) =>
    (works ?? []).flatMap(({ date, kind }) =>
      kind?.test && (date === undefined || !planned.has(`${name}|${date}`))
        ? [{ subject: name, date, kind }]
        : [],
    ),
  );
}
