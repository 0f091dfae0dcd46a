// Class workbooks are made in pieces that this page asks for one by one: it may be stopped, and goes on where it was left.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SchoolCalls } from '../../../src/api/school';
import { server } from './server';

type Piece = SchoolCalls['classesMake']['output'];
/** Making one takes Google some seconds: few at a time, so that something moves. */
const IN_PIECE = 2;

export interface Making {
  readonly state: 'idle' | 'running' | 'stopping' | 'stopped' | 'failed' | 'done';
  readonly message: string;
  readonly made: Piece['made'];
  readonly problems: Piece['problems'];
  readonly total: number;
  readonly left: readonly string[];
  begin(classNames: readonly string[]): Promise<void>;
  stop(): void;
  goOn(): Promise<void>;
}
interface Progress extends Pick<Making, 'state' | 'message' | 'made' | 'problems' | 'total' | 'left'> {}
const IDLE: Progress = { state: 'idle', message: '', made: [], problems: [], total: 0, left: [] };

/** `onEnd`: whatever was made stands in the list by now. */
export function useMaking(onEnd: () => void): Making {
  const [progress, setProgress] = useState<Progress>(IDLE);
  const latest = useRef(progress);
  const isWanted = useRef(true);
  const isShown = useRef(true);
  useEffect(
    () => () => {
      isShown.current = false;
      isWanted.current = false;
    },
    [],
  );
  const put = (change: Partial<Progress>) => {
    latest.current = { ...latest.current, ...change };
    if (isShown.current) setProgress(latest.current);
  };
  const run = async () => {
    if (latest.current.state === 'running' || latest.current.state === 'stopping') return;
    isWanted.current = true;
    put({ state: 'running', message: '' });
    while (latest.current.left.length > 0) {
      if (!isWanted.current) return end({ state: 'stopped' });
      const asked = latest.current.left.slice(0, IN_PIECE);
      const answer = await server.classesMake(asked);
      if (!answer.ok) return end({ state: 'failed', message: answer.message });
      put({
        made: [...latest.current.made, ...answer.value.made],
        problems: [...latest.current.problems, ...answer.value.problems],
        left: latest.current.left.slice(asked.length),
      });
    }
    end({ state: 'done' });
  };
  const end = (change: Partial<Progress>) => {
    put(change);
    if (isShown.current) onEnd();
  };
  return {
    ...progress,
    begin: (classNames) => {
      if (latest.current.state === 'running' || latest.current.state === 'stopping') return Promise.resolve();
      put({ ...IDLE, total: classNames.length, left: classNames });
      return run();
    },
    stop: () => {
      isWanted.current = false;
      put({ state: 'stopping' });
    },
    goOn: run,
  };
}
