// Planned works of `Testų tvarkaraštis`. A row without a day is planned for no day, and is told.
import type { DigestTest } from '../../domain/class-digest';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import { readTimetable } from '../../workbook/test-timetable-sheet';
import { type DigestClass, subjectAs } from './digest-class';
import type { ProblemList } from './problem-list';
import type { DigestPorts } from './read-class-digest';

export function digestTests(
  { workbook }: DigestPorts,
  about: DigestClass,
  problems: ProblemList,
): readonly DigestTest[] {
  const sheet = problems.valueOf(TIMETABLE_SHEET, readTimetable(workbook.read(TIMETABLE_SHEET)), undefined);
  return (sheet?.rows ?? []).flatMap(({ test, problems: own }): DigestTest[] => {
    if (own.length > 0) problems.add('row-unreadable', TIMETABLE_SHEET, test.row);
    if (test.date === undefined) return [];
    return [
      {
        date: test.date,
        subject: subjectAs(about, test.subject),
        isTest: test.kind?.test ?? false,
        kind: test.kind?.code ?? '',
        minutes: test.minutes ?? null,
        pupils: sheet?.individualPlans ? test.pupils.length : 0,
      },
    ];
  });
}
