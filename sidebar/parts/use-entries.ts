// The rows of one pupil in one register, as a section shows them: typed texts are saved by themselves.
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { EntryKind } from '../../src/api/entries';
import type { SaveStatus } from './entry-session';
import { sessionOf } from './entry-store';

export type { SaveStatus } from './entry-session';

export interface EntryConflictView {
  readonly part: string;
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface EntriesHandle {
  /** The first read of this pupil's rows. Read before, they are shown at once and read again behind. */
  readonly isLoading: boolean;
  /** They have been read: fields can be typed into. */
  readonly isReady: boolean;
  /** Why reading failed, '' otherwise. */
  readonly message: string;
  /** Reads again, or saves again. */
  retry(): void;
  /** Parts that have a row. */
  readonly parts: readonly string[];
  /** As typed, or as stored. */
  text(part: string, field: string): string;
  /** When it was first saved: `2026-10-05 14:05`, or `14:05` when that was from this page just now; '' when never. */
  filledAt(part: string): string;
  /** What keeps the field from being saved, in words, or ''. */
  problem(part: string, field: string): string;
  /** Typed: saved by itself. */
  change(part: string, field: string, text: string): void;
  /** The field has got the focus; it keeps what is typed just as it is typed until it is left. */
  enter(part: string, field: string): void;
  /** The field is left: saved at once. */
  leave(part: string, field: string): void;
  readonly status: SaveStatus;
  readonly conflicts: readonly EntryConflictView[];
  /** The fields that cannot be saved as they are. */
  readonly wrong: readonly { readonly part: string; readonly field: string }[];
  /** Saves mine over theirs. */
  keepMine(part: string, field: string): void;
  takeTheirs(part: string, field: string): void;
  readonly isUnsaved: boolean;
  /** True when everything is saved. */
  saveNow(): Promise<boolean>;
}

/** Nothing is read for the pupil ''. `onSaved` is called after every save. */
export function useEntries(kind: EntryKind, pupilId: string, onSaved?: () => void): EntriesHandle {
  const session = useMemo(() => sessionOf(kind, pupilId), [kind, pupilId]);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    session.onSaved = onSaved;
  }, [session, onSaved]);
  useEffect(() => {
    const unsubscribe = session.subscribe(redraw as () => void);
    if (session.pupilId !== '') void session.read();
    return () => {
      unsubscribe();
      void session.saveNow();
    };
  }, [session]);
  const { isLoaded, message } = session;
  return {
    isLoading: !isLoaded && message === '',
    isReady: isLoaded,
    message,
    retry: () => void (message === '' ? session.saveNow() : session.read()),
    parts: session.parts,
    text: (part, field) => session.row(part).text(field),
    filledAt: (part) => session.row(part).filledAt,
    problem: (part, field) => session.row(part).problem(field),
    change: (part, field, text) => session.change(part, field, text),
    enter: (part, field) => session.enter(part, field),
    leave: (part, field) => session.leave(part, field),
    status: session.status,
    conflicts: session.conflicts,
    wrong: session.wrong,
    keepMine: (part, field) => session.keepMine(part, field),
    takeTheirs: (part, field) => session.takeTheirs(part, field),
    isUnsaved: session.isUnsaved,
    saveNow: () => session.saveNow(),
  };
}
