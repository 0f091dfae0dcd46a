// Running the pieces: what has been done so far, what was held, stopping in between.
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../src/api';
import type { Held } from '../../../src/api/close';
import { useRepeatedCall } from '../../parts/use-call';
import { nextPiece, type PieceOfSubjects, piecesOf } from './pieces';

interface PieceAnswer {
  readonly held: readonly Held[];
}
export interface Pieces<Value> {
  readonly isRunning: boolean;
  readonly message: string;
  /** What the pieces have answered. */
  readonly answers: readonly Value[];
  readonly held: readonly Held[];
  /** Subjects asked for, and those that have been looked at. */
  readonly total: number;
  readonly done: number;
  readonly isStopped: boolean;
  /** Every piece has been done, or the person has stopped. */
  readonly isFinished: boolean;
  start(subjects: readonly string[]): void;
  stop(): void;
  retry(): void;
  forget(): void;
}

/** `call` must be the same function every time; `inputOf` makes its input of a piece. */
export function usePieces<Input, Value extends PieceAnswer>(
  call: (input: Input) => Promise<Answer<Value>>,
  inputOf: (piece: PieceOfSubjects) => Input,
): Pieces<Value> {
  const [answers, setAnswers] = useState<readonly Value[]>([]);
  const [total, setTotal] = useState(0);
  const [isStopped, setStopped] = useState(false);
  const work = useRef({ pieces: [] as readonly PieceOfSubjects[], done: 0, looked: 0, stopped: false });
  const [looked, setLooked] = useState(0);
  const repeated = useRepeatedCall(call, (value) => {
    const { pieces, stopped } = work.current;
    const justDone = pieces[work.current.done];
    const wasEnd = work.current.done >= pieces.length;
    work.current.done += 1;
    work.current.looked += wasEnd ? 0 : (justDone?.subjects.length ?? 0);
    setLooked(work.current.looked);
    setAnswers((before) => [...before, value]);
    const next = wasEnd ? undefined : nextPiece(pieces, work.current.done, stopped);
    if (next && next.subjects.length === 0) work.current.done = pieces.length;
    return next && inputOf(next);
  });
  const start = useCallback(
    (subjects: readonly string[]) => {
      const pieces = piecesOf(subjects);
      work.current = { pieces, done: 0, looked: 0, stopped: false };
      setAnswers([]);
      setTotal(subjects.length);
      setLooked(0);
      setStopped(false);
      const [first] = pieces;
      if (first) void repeated.run(inputOf(first));
    },
    [repeated.run, inputOf],
  );
  const stop = useCallback(() => {
    work.current.stopped = true;
    setStopped(true);
  }, []);
  return {
    isRunning: repeated.isRunning,
    message: repeated.message,
    answers,
    held: answers.flatMap(({ held }) => held),
    total,
    done: looked,
    isStopped,
    isFinished: repeated.state.kind === 'done',
    start,
    stop,
    retry: () => void repeated.retry(),
    forget: () => {
      setAnswers([]);
      setTotal(0);
      repeated.forget();
    },
  };
}
