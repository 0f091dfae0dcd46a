// The load of tests of a semester across the classes, and where their timetables leave the rules (S3-13–20).
import { testsReport as words } from '../../text/lt/reports/tests';
import { settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import { commonFacts } from './facts';
import { problemSentences, uncountedSentences } from './left-out';
import type { Report, ReportOptions } from './report';
import type { SchoolPicture } from './school-picture';
import { testClasses } from './test-classes';
import { busyWeeks, loadByClass, loadByWeek, loadByWeekAndClass } from './test-load';
import { crowdedDaysPart, lastWeekPart, testCounts, unfitSubjects } from './test-rules';

const SHEETS: readonly string[] = [TIMETABLE_SHEET, subjectsSheet.sheet, settingsSheet.sheet];

export function testsReport(picture: SchoolPicture, { period }: ReportOptions): Report {
  const known = testClasses(picture, period);
  return {
    code: 'tests',
    title: words.title[period],
    facts: commonFacts({ ...picture, classes: known.classes.map(({ digest }) => digest) }, { period }),
    parts: [
      loadByClass(known),
      loadByWeek(known),
      ...loadByWeekAndClass(known),
      busyWeeks(known),
      crowdedDaysPart(known),
      testCounts(known),
      unfitSubjects(known),
      lastWeekPart(known),
    ],
    leftOut: [
      ...uncountedSentences(picture),
      ...known.leftOut,
      ...problemSentences(picture, ({ sheet }) => SHEETS.includes(sheet)),
    ],
  };
}
