// What the part „Testai“ of the sidebar may ask of the script.
import type { Handlers } from '../api';
import type { TimetableCalls } from '../api/timetable';
import { exportCalendar } from '../app/timetable/export-calendar';
import { viewTimetable } from '../app/timetable/view-timetable';
import { mapResult } from '../domain/result';
import { attempt } from '../google/run-action';
import { describeTestProblem, timetable } from '../text/lt/timetable';
import { clockText } from './clock-text';

export const timetableCalls: Handlers<TimetableCalls> = {
  timetableView: () =>
    attempt(timetable.actions.view, (world) =>
      mapResult(viewTimetable(world, describeTestProblem), (view) => ({
        ...view,
        time: clockText(world.clock.now()),
      })),
    ),
  timetableCalendar: () =>
    attempt(timetable.actions.calendar, (world) => exportCalendar(world, timetable.calendar)),
};
