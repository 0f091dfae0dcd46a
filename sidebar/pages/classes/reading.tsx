// Reading the class workbooks, in the list of classes and beside the reports: a button, how far it is, what is in no total.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ClassReadingCalls } from '../../../src/api/class-reading';
import { classReading as words } from '../../../src/text/lt/class-reading-page';
import { Button, PrimaryButton } from '../../parts/buttons';
import { Note, Problem } from '../../parts/problem';
import { ProgressBar } from '../../parts/progress-bar';
import { useCall } from '../../parts/use-call';
import { serverFor } from '../../server';
import { type ReadingState, readAll } from './read-all';
import './reading.css';

const server = serverFor('classReading', 'readClassesPiece');
type View = ClassReadingCalls['classReading']['output'];

interface Props {
  /** Something was read: what is shown of the classes may be another now. */
  readonly onRead?: () => void;
  /** What this part needs is shown elsewhere too; then only the button and the bar are here. */
  readonly isBrief?: boolean;
}

export function ClassReading({ onRead, isBrief = false }: Props) {
  const viewing = useCall(server.classReading);
  const [state, setState] = useState<ReadingState>({ kind: 'idle' });
  const [view, setView] = useState<View>();
  const mayGoOn = useRef(true);
  const { run } = viewing;
  const look = useCallback(async () => {
    const seen = await run(null);
    if (seen) setView(seen);
  }, [run]);
  useEffect(() => {
    void look();
    // Whoever leaves wants no more of it.
    return () => {
      mayGoOn.current = false;
    };
  }, [look]);

  const read = async (reading: string) => {
    mayGoOn.current = true;
    const ended = await readAll(server.readClassesPiece, reading, () => mayGoOn.current, setState);
    setState(ended);
    onRead?.();
    await look();
  };
  const stop = () => {
    mayGoOn.current = false;
    setState((now) =>
      now.kind === 'running' || now.kind === 'waiting' ? { ...now, kind: 'stopping' } : now,
    );
  };
  const isRunning = state.kind === 'running' || state.kind === 'waiting' || state.kind === 'stopping';
  if (!view) {
    return (
      <section class="class-reading">
        <p role="status">{viewing.isRunning ? words.loading : ''}</p>
        <Problem message={viewing.message} onRetry={() => void look()} />
      </section>
    );
  }
  // Those that are in no total are named there.
  const isUncounted = new Set(isBrief ? [] : view.uncounted.map(({ className }) => className));
  const refused = (state.kind === 'idle' ? [] : state.refused).filter(
    ({ className }) => !isUncounted.has(className),
  );
  const goesOn = state.kind === 'stopped' || state.kind === 'failed' ? state.left : view.unfinished?.left;
  const reading = (state.kind === 'idle' ? '' : state.reading) || view.unfinished?.reading || '';
  return (
    <section class="class-reading">
      {isRunning ? (
        <>
          <ProgressBar
            label={words.bar}
            done={state.done}
            total={state.total || view.total}
            what={state.what}
          />
          {state.kind === 'waiting' && <p>{words.waiting(state.seconds)}</p>}
          <Button disabled={state.kind === 'stopping'} onClick={stop}>
            {state.kind === 'stopping' ? words.stopping : words.stop}
          </Button>
        </>
      ) : (
        <div class="reading-buttons">
          {goesOn !== undefined && goesOn > 0 && reading !== '' && (
            <PrimaryButton onClick={() => void read(reading)}>{words.goOn(goesOn)}</PrimaryButton>
          )}
          {view.total > 0 && (
            <Button onClick={() => void read('')}>{view.counted > 0 ? words.again : words.read}</Button>
          )}
        </div>
      )}
      <div role="status">
        {view.total === 0 && <Note>{words.none}</Note>}
        {state.kind === 'done' && (
          <Note>{words.done(state.done - state.refused.length, state.refused.length)}</Note>
        )}
        {state.kind === 'stopped' && <Note>{words.stopped(state.left)}</Note>}
      </div>
      <Problem message={state.kind === 'failed' ? state.message : ''} />
      {!isRunning && (
        <Lines
          title={words.unreadList(refused.length)}
          lines={refused.map((one) => words.line(one.className, one.state))}
        />
      )}
      {!isRunning && !isBrief && <Totals view={view} />}
    </section>
  );
}

function Totals({ view }: { readonly view: View }) {
  const { counted, uncounted, notes, problems, total } = view;
  return (
    <>
      {total > 0 && <p>{words.counted(counted)}</p>}
      <Lines
        title={words.uncounted}
        lines={uncounted.map(({ className, why }) => words.line(className, why))}
      />
      <Lines title={words.notes} lines={notes.map(({ className, why }) => words.line(className, why))} />
      {problems.length > 0 && (
        <details>
          <summary>{words.problems(problems.length)}</summary>
          {problems.map(({ className, lines }) => (
            <Lines key={className} title={className} lines={lines} />
          ))}
        </details>
      )}
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="reading-lines">
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
