// The pieces of restoring, one after the other; between two of them the person may stop it.
import { useRef, useState } from 'preact/hooks';
import type { Backup } from '../../../src/workbook/backup-file';
import { server } from './server';

export interface Restoring {
  readonly state: 'idle' | 'running' | 'stopping' | 'stopped' | 'failed' | 'done';
  readonly message: string;
  readonly made: number;
  readonly of: number;
  /** Begins, or goes on where it ended. */
  run(backup: Backup): Promise<void>;
  stop(): void;
}

export function useRestoring(): Restoring {
  const [state, setState] = useState<Restoring['state']>('idle');
  const [message, setMessage] = useState('');
  const [known, setKnown] = useState({ made: 0, of: 0 });
  const isStopping = useRef(false);
  const isRunning = useRef(false);

  const run = async (backup: Backup) => {
    if (isRunning.current) return;
    isRunning.current = true;
    isStopping.current = false;
    setState('running');
    setMessage('');
    for (;;) {
      const answer = await server.backupRestore(backup);
      if (!answer.ok) {
        setMessage(answer.message);
        setState('failed');
        break;
      }
      setKnown(answer.value);
      if (answer.value.isDone) {
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
    run,
    stop: () => {
      isStopping.current = true;
      setState('stopping');
    },
  };
}
