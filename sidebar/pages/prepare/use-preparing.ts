// The pieces of preparing, one after the other; between two of them the person may stop it.
import { useRef, useState } from 'preact/hooks';
import type { PrepareCalls } from '../../../src/api/prepare';
import { server } from './server';

type Form = PrepareCalls['prepareBegin']['input'];
type Progress = PrepareCalls['prepareBegin']['output'];

export interface Preparing {
  readonly state: 'idle' | 'running' | 'stopping' | 'stopped' | 'failed' | 'done';
  readonly message: string;
  readonly made: readonly string[];
  readonly added: number;
  readonly left: readonly string[];
  begin(form: Form): Promise<void>;
  stop(): void;
  goOn(): Promise<void>;
  forget(): void;
}

const NOTHING = { made: [] as readonly string[], added: 0, left: [] as readonly string[] };

export function usePreparing(): Preparing {
  const [state, setState] = useState<Preparing['state']>('idle');
  const [message, setMessage] = useState('');
  const [known, setKnown] = useState(NOTHING);
  const isStopping = useRef(false);
  const isRunning = useRef(false);
  /** What was asked for, and how far it has come: from there it goes on. */
  const form = useRef<Form | null>(null);
  const latest = useRef<Progress | null>(null);

  const run = async () => {
    if (isRunning.current || !form.current) return;
    isRunning.current = true;
    isStopping.current = false;
    setState('running');
    setMessage('');
    for (;;) {
      const before: Progress | null = latest.current;
      const answer = before
        ? await server.prepareSubjects({ plan: before.plan, tabs: before.tabs })
        : await server.prepareBegin(form.current);
      if (!answer.ok) {
        // What the failed piece has done is not known: the workbook is asked again.
        latest.current = null;
        setMessage(answer.message);
        setState('failed');
        break;
      }
      const { made, added, left, next } = answer.value;
      latest.current = answer.value;
      setKnown((so) => ({ made: [...so.made, ...made], added: so.added + added, left }));
      if (next === null) {
        setState('done');
        break;
      }
      if (isStopping.current) {
        setState('stopped');
        break;
      }
    }
    isRunning.current = false;
  };
  return {
    state,
    message,
    ...known,
    begin: (wanted) => {
      form.current = wanted;
      latest.current = null;
      setKnown(NOTHING);
      return run();
    },
    stop: () => {
      isStopping.current = true;
      setState('stopping');
    },
    goOn: run,
    forget: () => setState('idle'),
  };
}
