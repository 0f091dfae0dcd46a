// The timetable of tests: its menu item and the calls of the sidebar's part „Testai“.
import { checkTestTimetable } from '../app/timetable/check-test-timetable';
import { timetableCalls } from '../calls/timetable';
import { runAction } from '../google/run-action';
import { describeTestProblem, timetable } from '../text/lt/timetable';

global.checkTestTimetable = () =>
  runAction(timetable.check, (world, dialog) =>
    checkTestTimetable(world, dialog, { ...timetable, problem: describeTestProblem }),
  );
global.timetableView = (input: unknown) => timetableCalls.timetableView(input);
global.timetableCalendar = (input: unknown) => timetableCalls.timetableCalendar(input);
