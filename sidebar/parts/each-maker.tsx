// A document for each case, in pieces that this page asks for one by one: it may be stopped, and goes on where it was left.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../src/api';
import type { BatchedDocument, CaseDocumentCalls } from '../../src/api/case-documents';
import type { CaseDocument } from '../../src/app/case-documents/case-document';
import { caseDocuments } from '../../src/text/lt/case-documents';
import type { BatchItem } from './batch-maker';
import { Button, PrimaryButton } from './buttons';
import { server } from './case-document-server';
import { OpenLink } from './open-link';
import { Note, Problem } from './problem';
import { ProgressBar } from './progress-bar';

const words = caseDocuments.batch;
/** What a piece is asked for: a few at first, then as many as were done of late and more. */
const FIRST_PIECE = 3;
const MOST_IN_PIECE = 25;
/** How often a pause that Drive asks for is made by itself, each twice as long as the one before. */
const MOST_WAITS = 4;

interface Props {
  readonly form: CaseDocument['form'];
  readonly items: readonly BatchItem[];
  readonly disabled: boolean;
  readonly onWorking: (isWorking: boolean) => void;
  readonly onDone: (() => void) | undefined;
}
type State =
  | { readonly kind: 'idle' | 'running' | 'waiting' | 'stopping' | 'stopped' | 'done' }
  /** Drive refused; the rest can be made later. */
  | { readonly kind: 'refused' | 'failed'; readonly message: string };

export function EachMaker({ form, items, disabled, onWorking, onDone }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [done, setDone] = useState<ReadonlyMap<string, BatchedDocument>>(new Map());
  const [problems, setProblems] = useState<readonly string[]>([]);
  const mayGoOn = useRef(true);
  // Whoever leaves wants no more of these.
  useEffect(
    () => () => {
      mayGoOn.current = false;
    },
    [],
  );
  const work = async () => {
    mayGoOn.current = true;
    setState({ kind: 'running' });
    setProblems([]);
    onWorking(true);
    const ended = await makeAll({
      form,
      keys: items.map(({ key }) => key).filter((key) => !done.get(key)?.isMade),
      mayGoOn: () => mayGoOn.current,
      onPiece: (piece) => {
        setDone((before) => withAll(before, piece.documents));
        setProblems((before) => [...new Set([...before, ...piece.problems])]);
      },
      onWaiting: (isWaiting) => setState({ kind: isWaiting ? 'waiting' : 'running' }),
    });
    setState(ended);
    onWorking(false);
    if (ended.kind === 'done') onDone?.();
  };
  const stop = () => {
    mayGoOn.current = false;
    setState({ kind: 'stopping' });
  };
  const all = [...done.values()];
  const made = all.filter((one) => one.isMade);
  const notMade = items.flatMap(({ key, label }) => {
    const one = done.get(key);
    return one && !one.isMade ? [`${label}: ${one.problems.join(' ')}`] : [];
  });
  const isRunning = state.kind === 'running' || state.kind === 'waiting' || state.kind === 'stopping';
  const left = items.length - made.length;
  const last = all[all.length - 1];
  return (
    <section class="each-maker">
      {state.kind === 'idle' && (
        <PrimaryButton disabled={disabled || items.length === 0} onClick={() => void work()}>
          {words.begin(items.length)}
        </PrimaryButton>
      )}
      {isRunning && (
        <>
          <ProgressBar
            label={words.label}
            done={all.length}
            total={items.length}
            what={items.find(({ key }) => key === last?.key)?.label ?? ''}
          />
          <p>{state.kind === 'waiting' ? words.waiting : words.keepOpen}</p>
          <Button disabled={state.kind === 'stopping'} onClick={stop}>
            {state.kind === 'stopping' ? words.stopping : words.stop}
          </Button>
        </>
      )}
      <Problem
        message={
          state.kind === 'refused' || state.kind === 'failed'
            ? words.refused(state.message, made.length, left)
            : ''
        }
      />
      <div role="status">
        {state.kind === 'stopped' && <Note>{words.stopped(made.length, left)}</Note>}
        {state.kind === 'done' && (
          <Note>
            {words.done(made.filter(({ isNew }) => isNew).length, made.filter(({ isNew }) => !isNew).length)}
          </Note>
        )}
        {!isRunning && notMade.length > 0 && (
          <div class="problem">{[words.notMade(notMade.length), ...notMade].join('\n')}</div>
        )}
        {!isRunning && problems.length > 0 && <div class="problem">{problems.join('\n')}</div>}
      </div>
      {!isRunning && state.kind !== 'idle' && left > 0 && (
        <PrimaryButton disabled={disabled} onClick={() => void work()}>
          {words.goOn}
        </PrimaryButton>
      )}
      {!isRunning && made.length > 0 && (
        <details>
          <summary>{words.madeList}</summary>
          <ul>
            {made.map(({ key, name, link }) => (
              <li key={key}>
                <OpenLink link={link} label={name} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const withAll = (
  before: ReadonlyMap<string, BatchedDocument>,
  documents: readonly BatchedDocument[],
): ReadonlyMap<string, BatchedDocument> =>
  new Map([...before, ...documents.map((one) => [one.key, one] as const)]);

type Piece = CaseDocumentCalls['caseDocumentsPiece']['output'];

interface Work {
  readonly form: CaseDocument['form'];
  readonly keys: readonly string[];
  readonly mayGoOn: () => boolean;
  readonly onPiece: (piece: Piece) => void;
  readonly onWaiting: (isWaiting: boolean) => void;
}

/** Piece after piece until everything is tried, stopped or refused. */
async function makeAll({ form, keys, mayGoOn, onPiece, onWaiting }: Work): Promise<State> {
  let left = keys;
  let size = FIRST_PIECE;
  let waits = 0;
  while (left.length > 0) {
    if (!mayGoOn()) return { kind: 'stopped' };
    const answer: Answer<Piece> = await server.caseDocumentsPiece({ form, keys: left.slice(0, size) });
    if (!answer.ok) return { kind: 'failed', message: answer.message };
    const { documents, stopped } = answer.value;
    onPiece(answer.value);
    const tried = new Set(documents.map(({ key }) => key));
    left = left.filter((key) => !tried.has(key));
    size = Math.min(Math.max(documents.length * 2, 1), MOST_IN_PIECE);
    if (documents.length > 0) waits = 0;
    if (!stopped && documents.length === 0) return { kind: 'failed', message: caseDocuments.nothingMade };
    if (!stopped) continue;
    if (stopped.waitSeconds === 0 || waits === MOST_WAITS)
      return { kind: 'refused', message: stopped.message };
    onWaiting(true);
    await pause(stopped.waitSeconds * 2 ** waits++, mayGoOn);
    if (mayGoOn()) onWaiting(false);
  }
  return { kind: 'done' };
}

/** Ends early when it is stopped. */
async function pause(seconds: number, mayGoOn: () => boolean): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end && mayGoOn())
    await new Promise((resolve) => setTimeout(resolve, Math.min(200, Math.max(end - Date.now(), 0))));
}
