// The tests of the class: a month, the chosen day, what is to be mended, and the calendar file.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TimetableCalls } from '../../../src/api/timetable';
import { timetableMonth as words } from '../../../src/text/lt/timetable-month';
import { CalendarFile } from './calendar-file';
import { DayTests } from './day-tests';
import { MonthGrid } from './month-grid';
import { server } from './server';
import { TestCounts } from './test-counts';
import { TestProblems } from './test-problems';

type View = TimetableCalls['timetableView']['output'];

export function TestsPart() {
  const [view, setView] = useState<View | null>(null);
  const [day, setDay] = useState('');
  const [isLoading, setLoading] = useState(true);
  const [message, setMessage] = useState('');

  const load = useCallback(async () => {
    setLoading(true);
    const answer = await server.timetableView(null);
    setLoading(false);
    setMessage(answer.ok ? '' : answer.message);
    if (!answer.ok) return;
    setView(answer.value);
    setDay((current) => current || firstDay(answer.value));
  }, []);
  useEffect(() => void load(), [load]);

  return (
    <>
      <h1>{words.title}</h1>
      {view && <p class="class">{view.title}</p>}
      <p class="status" role="status">
        {isLoading ? words.loading : view ? words.readAt(view.time) : ''}
      </p>
      {message !== '' && (
        <div class="problem" role="alert">
          <p>{message}</p>
          <button type="button" onClick={() => void load()}>
            {words.retry}
          </button>
        </div>
      )}
      {view && (
        <>
          <MonthGrid view={view} day={day} onDay={setDay} />
          <DayTests view={view} day={day} />
          <TestProblems view={view} onDay={setDay} />
          <TestCounts counts={view.counts} />
          <CalendarFile />
          <button type="button" disabled={isLoading} onClick={() => void load()}>
            {words.refresh}
          </button>
        </>
      )}
    </>
  );
}

/** Today, or the day of the school year that is nearest to it. */
function firstDay({ today, semesters }: View): string {
  const [first, second] = semesters;
  if (first && today < first.from) return first.from;
  return second && today > second.to ? second.to : today;
}
