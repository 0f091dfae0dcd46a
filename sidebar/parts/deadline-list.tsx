// „Terminai“ as the sidebar and the dialog show them: late first, then what is coming, what is done folded.
import { useState } from 'preact/hooks';
import type { DeadlinesView } from '../../src/api/deadlines';
import type { SchoolDate } from '../../src/domain/school-date';
import { deadlines as words } from '../../src/text/lt/deadlines';
import { formatDayOfYear } from '../../src/text/number';
import { serverFor } from '../server';
import { inAlphabet } from './in-alphabet';
import { Problem } from './problem';
import { useReading } from './use-call';
import './deadline-list.css';

type Line = DeadlinesView['lines'][number];
const server = serverFor('deadlines', 'openCase');
const day = (date: string): string => formatDayOfYear(date as SchoolDate);

export function DeadlineList({ heading: Heading }: { readonly heading: 'h2' | 'h3' }) {
  const reading = useReading(server.deadlines);
  const [opening, setOpening] = useState('');
  const view = reading.known;
  const open = async ({ kind, key }: Line) => {
    const answer = await server.openCase({ kind, key });
    setOpening(answer.ok ? '' : answer.message);
  };
  const group = (status: Line['status']) =>
    (view?.lines ?? []).filter((line) => line.status === status).sort(byDayAndName);
  const late = group('late');
  const due = group('due');
  const done = group('done');
  const list = (lines: readonly Line[]) => (
    <ul class="deadlines">
      {lines.map((line) => (
        <li key={[line.code, line.key, line.pupil, line.subject, line.due].join('|')} class={line.status}>
          <strong>{line.status === 'done' ? doneText(line) : dueText(line, view?.today ?? '')}</strong>{' '}
          <button type="button" class="link" onClick={() => void open(line)}>
            {words.about(line.pupil, line.subject)}
          </button>{' '}
          <span>{words.what(line.code)}</span>{' '}
          {line.link !== '' && (
            <a href={line.link} target="_blank" rel="noopener noreferrer">
              {words.openDocument}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p role="status">
        {reading.isRunning
          ? words.loading
          : view
            ? `${view.lines.length === 0 ? words.none : words.counts(late.length, due.length)} ${words.readAt(view.time)}`
            : ''}
      </p>
      <Problem message={reading.message} onRetry={() => void reading.retry()} />
      <Problem message={opening} />
      {view && view.problems.length > 0 && (
        <div class="problem">{[words.unread, ...view.problems].join('\n')}</div>
      )}
      {late.length > 0 && (
        <section class="late">
          <Heading>{words.groups.late}</Heading>
          {list(late)}
        </section>
      )}
      {due.length > 0 && (
        <section>
          <Heading>{words.groups.due}</Heading>
          {list(due)}
        </section>
      )}
      {done.length > 0 && (
        <details>
          <summary>{words.showDone(done.length)}</summary>
          {list(done)}
        </details>
      )}
      <button type="button" disabled={reading.isRunning} onClick={() => void reading.run(null)}>
        {words.refresh}
      </button>
    </>
  );
}

const dueText = ({ due, status }: Line, today: string): string =>
  `${status === 'late' ? '⚠ ' : ''}${words.by(day(due))}${due === today ? ` (${words.today})` : ''}`;

const doneText = ({ due, done, wasLate }: Line): string =>
  `✓ ${done === '' ? words.done : words.doneOn(day(done), wasLate)}, ${words.by(day(due))}`;

const byDayAndName = (one: Line, other: Line): number =>
  Number(one.due > other.due) - Number(one.due < other.due) ||
  inAlphabet(one.pupil, other.pupil) ||
  inAlphabet(one.subject, other.subject);
