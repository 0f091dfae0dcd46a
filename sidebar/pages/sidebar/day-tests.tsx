// What is planned for the chosen day.
import type { TestView, TimetableView } from '../../../src/api/timetable';
import type { SchoolDate } from '../../../src/domain/school-date';
import { timetableMonth as words } from '../../../src/text/lt/timetable-month';
import { formatLongDate } from '../../../src/text/number';

export function DayTests({ view, day }: { readonly view: TimetableView; readonly day: string }) {
  const tests = view.tests.filter(({ date }) => date === day);
  const reason = view.daysOff.find(({ date }) => date === day)?.reason;
  return (
    <section aria-labelledby="day-title">
      <h2 id="day-title">{formatLongDate(day as SchoolDate)}</h2>
      <div role="status">
        {reason && <p class="class">{words.reasons[reason]}</p>}
        {tests.length === 0 ? (
          <p>{words.noTests}</p>
        ) : (
          <ul class="tests">
            {tests.map((test) => (
              <Test key={test.row} test={test} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Test({ test }: { readonly test: TestView }) {
  const { subject, kind, lesson, minutes, topic, pupils, row, problems, notes } = test;
  const details = [
    ...(lesson === null ? [] : [words.lesson(lesson)]),
    ...(minutes === null ? [] : [words.minutes(minutes)]),
    ...(pupils.length > 0 ? [pupils.join(', ')] : []),
    words.row(row),
  ];
  return (
    <li>
      <strong>
        {subject} {kind}
      </strong>
      {topic !== '' && <> – {topic}</>}
      <p class="class">{details.join(', ')}</p>
      {problems.length > 0 && (
        <ul class="wrong">
          {problems.map((problem) => (
            <li key={problem}>⚠ {problem}</li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} class="class">
          {note}
        </p>
      ))}
    </li>
  );
}
