// Everything that is to be mended, in one list: rows of the timetable, and works that nobody planned.
import type { TimetableView } from '../../../src/api/timetable';
import { timetableMonth as words } from '../../../src/text/lt/timetable-month';

interface Props {
  readonly view: TimetableView;
  readonly onDay: (day: string) => void;
}

export function TestProblems({ view, onDay }: Props) {
  const wrong = view.tests.filter(({ problems }) => problems.length > 0);
  return (
    <section aria-labelledby="problems-title">
      <h2 id="problems-title">
        {words.problemsTitle} ({wrong.length})
      </h2>
      {wrong.length === 0 ? (
        <p>{words.noProblems}</p>
      ) : (
        <details>
          <summary>{words.showProblems}</summary>
          <ul class="tests">
            {wrong.map(({ row, date, subject, kind, problems }) => (
              <li key={row}>
                {date === '' ? (
                  <strong>
                    {words.undated}, {words.row(row)}
                  </strong>
                ) : (
                  <button type="button" class="link" onClick={() => onDay(date)}>
                    {date} {subject} {kind}
                  </button>
                )}
                <ul class="wrong">
                  {problems.map((problem) => (
                    <li key={problem}>⚠ {problem}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      )}
      {view.unplanned.length > 0 && (
        <>
          <h3>{words.unplannedTitle}</h3>
          <ul>
            {view.unplanned.map(({ subject, date, kind }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two works may be the same in everything
              <li key={index}>{words.work({ subject, date: date === '' ? undefined : date, kind })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
