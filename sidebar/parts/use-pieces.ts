// Work that is done in pieces, one after the other; between two of them the person may stop it.
import { useRef, useState } from 'preact/hooks';

export type PiecesState = 'idle' | 'running' | 'stopping' | 'stopped' | 'failed' | 'done';
/** What a piece came to. */
export type PieceOutcome =
  | { readonly kind: 'more' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };

export interface Pieces {
  readonly state: PiecesState;
  /** Why it failed. */
  readonly message: string;
  /** Begins, or goes on where it ended; while it runs nothing more is begun. */
  run(piece: () => Promise<PieceOutcome>): Promise<void>;
  stop(): void;
  forget(): void;
}

export function usePieces(): Pieces {
  const [state, setState] = useState<PiecesState>('idle');
  const [message, setMessage] = useState('');
  const isStopping = useRef(false);
  const isRunning = useRef(false);
  const run = async (piece: () => Promise<PieceOutcome>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    isStopping.current = false;
    setState('running');
    setMessage('');
    let outcome = await piece();
    while (outcome.kind === 'more' && !isStopping.current) outcome = await piece();
    if (outcome.kind === 'failed') setMessage(outcome.message);
    setState(outcome.kind === 'more' ? 'stopped' : outcome.kind);
    isRunning.current = false;
  };
  return {
    state,
    message,
    run,
    stop: () => {
      isStopping.current = true;
      setState('stopping');
    },
    forget: () => setState('idle'),
  };
}
