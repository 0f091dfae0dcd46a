// What the part „Testai“ of the sidebar asks of the script.
import type { TestPlanVerdict } from '../domain/test-timetable';

export interface TestView {
  readonly row: number;
  /** '' when the row has no readable date. */
  readonly date: string;
  readonly subject: string;
  readonly short: string;
  readonly kind: string;
  readonly lesson: number | null;
  readonly minutes: number | null;
  readonly topic: string;
  readonly pupils: readonly string[];
  /** In words. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}
export interface DayOffView {
  readonly date: string;
  readonly reason: 'weekend' | 'holiday' | 'day-off' | 'vacation';
}
export interface CountView {
  readonly text: string;
  /** Null where the policy recommends nothing. */
  readonly verdict: TestPlanVerdict | null;
}
export interface TimetableView {
  readonly title: string;
  readonly today: string;
  readonly time: string;
  readonly semesters: readonly {
    readonly from: string;
    readonly to: string;
    readonly lastWeekFrom: string;
  }[];
  /** Days without lessons from the first day of the first semester to the last of the second, weekends too. */
  readonly daysOff: readonly DayOffView[];
  readonly tests: readonly TestView[];
  readonly unplanned: readonly { readonly subject: string; readonly date: string; readonly kind: string }[];
  readonly counts: readonly {
    readonly subject: string;
    readonly recommended: string;
    readonly semesters: readonly [CountView, CountView];
  }[];
}
export interface CalendarFileView {
  readonly name: string;
  readonly text: string;
  readonly events: number;
}

export interface TimetableCalls {
  readonly timetableView: { readonly input: null; readonly output: TimetableView };
  /** Gives every test a key, if it has none yet: by it calendars know an event again. */
  readonly timetableCalendar: { readonly input: null; readonly output: CalendarFileView };
}
