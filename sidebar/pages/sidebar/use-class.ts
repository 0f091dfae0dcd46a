// What is known of the class: the pupils with their results first, then behind them what is filled in and the means.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../src/api';
import type { ClassMeans, ClassState } from '../../../src/api/progress';
import type { SidebarClass } from '../../../src/api/sidebar';
import { server } from './server';

export interface Reading<Value> {
  /** The last one that was read; it stays when reading again fails. */
  readonly value: Value | null;
  readonly isLoading: boolean;
  /** Why the last reading failed, or ''. */
  readonly message: string;
  read(): void;
}
export interface ClassReadings {
  readonly klass: Reading<SidebarClass>;
  readonly state: Reading<ClassState>;
  readonly means: Reading<ClassMeans>;
  readAll(): void;
  /** Something was saved: what is filled in is read again when saving has been quiet for a while. */
  readonly onSaved: () => void;
}
const QUIET = 5_000;
/** A mark in the browser's own timeline: when the list of pupils could be used. */
const CLASS_SHOWN = 'class-shown';

export function useClass(): ClassReadings {
  const klass = useReading(server.sidebarClass);
  const state = useReading(server.classState);
  const means = useReading(server.classMeans);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hasClass = klass.value !== null;
  const readRest = useCallback(() => {
    state.read();
    means.read();
  }, [state.read, means.read]);
  useEffect(() => klass.read(), [klass.read]);
  // An effect runs when the list has been painted.
  useEffect(() => {
    if (!hasClass) return;
    performance.mark(CLASS_SHOWN);
    readRest();
  }, [hasClass, readRest]);
  const onSaved = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(state.read, QUIET);
  }, [state.read]);
  const readAll = () => {
    klass.read();
    if (hasClass) readRest();
  };
  return { klass, state, means, readAll, onSaved };
}

/** One call at a time; asked for while one runs, it is made once more after it. */
function useReading<Value>(call: (input: null) => Promise<Answer<Value>>): Reading<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [isLoading, setLoading] = useState(false);
  const [message, setMessage] = useState('');
  const asked = useRef<'no' | 'running' | 'again'>('no');
  const read = useCallback(() => {
    if (asked.current !== 'no') {
      asked.current = 'again';
      return;
    }
    const run = async () => {
      setLoading(true);
      do {
        asked.current = 'running';
        const answer = await call(null);
        setMessage(answer.ok ? '' : answer.message);
        if (answer.ok) setValue(() => answer.value);
      } while ((asked.current as string) === 'again');
      asked.current = 'no';
      setLoading(false);
    };
    void run();
  }, [call]);
  return { value, isLoading, message, read };
}
