// What the dialogs of closing and of opening again begin with: a semester, what was read of it, and chosen subjects.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../src/api';
import type { ClosingView } from '../../../src/api/close';
import { useCall } from '../../parts/use-call';

export type Semester = 1 | 2;
/** Null: the one that it is time for. */
type Read = (input: { readonly semester: Semester | null }) => Promise<Answer<ClosingView>>;

export interface SemesterHandle {
  readonly semester: Semester;
  /** Whether anything has been read yet. */
  readonly isKnown: boolean;
  /** Undefined until what a person has asked for is there. */
  readonly view: ClosingView | undefined;
  readonly isReading: boolean;
  readonly message: string;
  load(semester: Semester): Promise<void>;
  /** What failed, once more. */
  retry(): Promise<void>;
  isChosen(subject: string): boolean;
  choose(subjects: readonly string[], isChosen: boolean): void;
}

/** `read` must be the same function every time. */
export function useSemester(read: Read): SemesterHandle {
  const { run, isRunning, message } = useCall(read);
  const [found, setFound] = useState<ClosingView>();
  // What a person has chosen shows at once; what was read of the other semester does not.
  const [asked, setAsked] = useState<Semester | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  const load = useCallback(
    async (semester: Semester | null) => {
      setAsked(semester);
      const answer = await run({ semester });
      if (!answer) return;
      setFound(answer);
      setChosen(new Set());
    },
    [run],
  );
  useEffect(() => void load(null), [load]);

  return {
    semester: asked ?? found?.semester ?? 1,
    isKnown: found !== undefined,
    view: found && (asked === null || asked === found.semester) ? found : undefined,
    isReading: isRunning,
    message,
    load,
    retry: () => load(asked),
    isChosen: (subject) => chosen.has(subject),
    choose: (subjects, isChosen) =>
      setChosen(
        (before) =>
          new Set([...before].filter((one) => !subjects.includes(one)).concat(isChosen ? subjects : [])),
      ),
  };
}
