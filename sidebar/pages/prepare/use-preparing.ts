import { useRef, useState } from 'preact/hooks';
import type { PrepareCalls } from '../../../src/api/prepare';
import { type PieceOutcome, type Pieces, usePieces } from '../../parts/use-pieces';
import { server } from './server';

type Form = PrepareCalls['prepareBegin']['input'];
type Progress = PrepareCalls['prepareBegin']['output'];

export interface Preparing extends Pick<Pieces, 'state' | 'message' | 'stop' | 'forget'> {
  readonly made: readonly string[];
  readonly added: number;
  readonly left: readonly string[];
  begin(form: Form): Promise<void>;
  goOn(): Promise<void>;
}

const NOTHING = { made: [] as readonly string[], added: 0, left: [] as readonly string[] };

export function usePreparing(): Preparing {
  const { state, message, stop, forget, run } = usePieces();
  const [known, setKnown] = useState(NOTHING);
  /** What was asked for, and how far it has come: from there it goes on. */
  const form = useRef<Form | null>(null);
  const latest = useRef<Progress | null>(null);

  const piece = async (wanted: Form): Promise<PieceOutcome> => {
    const before: Progress | null = latest.current;
    const answer = before
      ? await server.prepareSubjects({ plan: before.plan, tabs: before.tabs })
      : await server.prepareBegin(wanted);
    if (!answer.ok) {
      // What the failed piece has done is not known: the workbook is asked again.
      latest.current = null;
      return { kind: 'failed', message: answer.message };
    }
    const { made, added, left, next } = answer.value;
    latest.current = answer.value;
    setKnown((so) => ({ made: [...so.made, ...made], added: so.added + added, left }));
    return { kind: next === null ? 'done' : 'more' };
  };
  const goOn = async () => {
    const wanted = form.current;
    if (wanted) await run(() => piece(wanted));
  };
  return {
    state,
    message,
    stop,
    forget,
    ...known,
    begin: (wanted) => {
      form.current = wanted;
      latest.current = null;
      setKnown(NOTHING);
      return goOn();
    },
    goOn,
  };
}
