// The whole year of tests for the sidebar: one read, every month.
import { abbreviateSubjects } from '../../domain/abbreviate-subjects';
import { lastWeekOf } from '../../domain/last-week';
import { noLessonsOn } from '../../domain/lesson-day';
import { isNote, type NoLessonsReason, type TestProblem } from '../../domain/planned-test';
import { mapResult, type Result } from '../../domain/result';
import { addDays, type SchoolDate } from '../../domain/school-date';
import type { SubjectCount, TestCount } from '../../domain/test-count';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import type { TimetableSheet } from '../../workbook/test-timetable-sheet';
import type { Ports } from '../ports';
import { rangeText } from './check-test-timetable';
import { type CheckedSheet, readChecked } from './read-checked';

export const viewTimetable = (ports: Ports, describe: (problem: TestProblem) => string) =>
  mapResult(
    readChecked(ports.workbook.read(TIMETABLE_SHEET), ports.clock.today()) satisfies Result<CheckedSheet>,
    ({ sheet, checked, problemsOf }) => ({
      title: sheet.title,
      today: ports.clock.today(),
      semesters: sheet.calendar.semesters.map((semester) => ({
        ...semester,
        lastWeekFrom: lastWeekOf(semester, sheet.calendar.edgeDays).from,
      })),
      daysOff: daysOff(sheet),
      tests: testsOf(sheet, problemsOf, describe),
      unplanned: checked.unplanned.map(({ subject, date, kind }) => ({
        subject,
        date: date ?? '',
        kind: kind.code,
      })),
      counts: checked.counts.map(countsOf),
    }),
  );

function testsOf(
  sheet: TimetableSheet,
  problemsOf: CheckedSheet['problemsOf'],
  describe: (problem: TestProblem) => string,
) {
  const short = abbreviateSubjects(sheet.subjects.map(({ name }) => name));
  return sheet.rows.map(({ test }) => {
    const problems = problemsOf(test.row);
    return {
      row: test.row,
      date: test.date ?? '',
      subject: test.subject,
      short: short.get(test.subject) ?? test.subject.slice(0, 3),
      kind: test.kind?.code ?? '',
      lesson: test.lesson ?? null,
      minutes: test.minutes ?? null,
      topic: test.topic,
      pupils: sheet.individualPlans ? test.pupils : [],
      problems: problems.filter((one) => !isNote(one)).map(describe),
      notes: problems.filter(isNote).map(describe),
    };
  });
}

function daysOff({ calendar }: TimetableSheet): { date: SchoolDate; reason: NoLessonsReason }[] {
  const days: { date: SchoolDate; reason: NoLessonsReason }[] = [];
  const [first, second] = calendar.semesters;
  for (let date = first.from; date <= second.to; date = addDays(date, 1)) {
    const reason = noLessonsOn(date, calendar);
    if (reason) days.push({ date, reason });
  }
  return days;
}

function countsOf({ subject, recommended, semesters }: SubjectCount) {
  const view = (count: TestCount) => ({ text: rangeText(count), verdict: count.verdict ?? null });
  return {
    subject,
    recommended: recommended ? rangeText(recommended) : '',
    semesters: [view(semesters[0]), view(semesters[1])] as const,
  };
}
