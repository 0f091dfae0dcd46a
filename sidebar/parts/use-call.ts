// The state of a call to the script. It lives apart from what a person typed, so nothing typed is ever lost by it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../src/api';

export type CallState<Value> =
  | { readonly kind: 'idle' | 'running' }
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly message: string };

type CallOf<Input, Value> = (input: Input) => Promise<Answer<Value>>;

export interface Caller<Input, Value> {
  readonly state: CallState<Value>;
  readonly isRunning: boolean;
  /** Why the last one failed, or ''. */
  readonly message: string;
  /** Undefined when it failed, when another is still running, or when the page has gone meanwhile. */
  run(input: Input): Promise<Value | undefined>;
  /** The last call once more, with the same input. */
  retry(): Promise<Value | undefined>;
  /** Back to idle: the message is gone. */
  forget(): void;
}

/** One call at a time: a second click while one runs does nothing. `call` must be the same function every time. */
export function useCall<Input, Value>(call: CallOf<Input, Value>): Caller<Input, Value> {
  const [state, setState] = useState<CallState<Value>>({ kind: 'idle' });
  const isBusy = useRef(false);
  const last = useRef<{ readonly input: Input } | null>(null);
  const isShown = useIsShown();

  const run = useCallback(
    async (input: Input) => {
      if (isBusy.current) return undefined;
      isBusy.current = true;
      last.current = { input };
      setState({ kind: 'running' });
      const answer = await call(input);
      isBusy.current = false;
      if (!isShown.current) return undefined;
      if (!answer.ok) {
        setState({ kind: 'failed', message: answer.message });
        return undefined;
      }
      setState({ kind: 'done', value: answer.value });
      return answer.value;
    },
    [call, isShown],
  );
  const retry = useCallback(
    () => (last.current ? run(last.current.input) : Promise.resolve(undefined)),
    [run],
  );
  const forget = useCallback(() => {
    if (!isBusy.current) setState({ kind: 'idle' });
  }, []);
  return {
    state,
    isRunning: state.kind === 'running',
    message: state.kind === 'failed' ? state.message : '',
    run,
    retry,
    forget,
  };
}

/** What a page begins with: read at once, and known from then on. */
export function useReading<Value>(call: CallOf<null, Value>) {
  const caller = useCall(call);
  const { run, state } = caller;
  useEffect(() => void run(null), [run]);
  return { ...caller, known: state.kind === 'done' ? state.value : undefined };
}

/**
 * Long work in pieces: the same call again and again, each with the input that `next` makes of the last answer, until
 * it makes none. After a failure `retry` goes on with the piece that failed. `latest` is what the last piece answered.
 */
export function useRepeatedCall<Input, Value>(
  call: CallOf<Input, Value>,
  next: (value: Value) => Input | undefined,
): Caller<Input, Value> & { readonly latest: Value | undefined } {
  const [latest, setLatest] = useState<Value>();
  const piece = useRef<{ readonly input: Input } | null>(null);
  const following = useRef(next);
  following.current = next;
  const repeat = useCallback(
    async (first: Input): Promise<Answer<Value>> => {
      let input = first;
      for (;;) {
        piece.current = { input };
        const answer = await call(input);
        if (!answer.ok) return answer;
        setLatest(() => answer.value);
        const wanted = following.current(answer.value);
        if (wanted === undefined) return answer;
        input = wanted;
      }
    },
    [call],
  );
  const caller = useCall(repeat);
  const { run } = caller;
  const retry = useCallback(
    () => (piece.current ? run(piece.current.input) : Promise.resolve(undefined)),
    [run],
  );
  return { ...caller, latest, retry };
}

function useIsShown() {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return isShown;
}
