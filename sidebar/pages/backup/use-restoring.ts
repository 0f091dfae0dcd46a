import { useState } from 'preact/hooks';
import type { Backup } from '../../../src/workbook/backup-file';
import { type Pieces, usePieces } from '../../parts/use-pieces';
import { server } from './server';

export interface Restoring extends Pick<Pieces, 'state' | 'message' | 'stop'> {
  readonly made: number;
  readonly of: number;
  /** Begins, or goes on where it ended. */
  run(backup: Backup): Promise<void>;
}

export function useRestoring(): Restoring {
  const { state, message, stop, run } = usePieces();
  const [known, setKnown] = useState({ made: 0, of: 0 });
  return {
    state,
    message,
    stop,
    ...known,
    run: (backup) =>
      run(async () => {
        const answer = await server.backupRestore(backup);
        if (!answer.ok) return { kind: 'failed', message: answer.message };
        setKnown(answer.value);
        return { kind: answer.value.isDone ? 'done' : 'more' };
      }),
  };
}
