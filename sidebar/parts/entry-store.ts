// All sessions of the page. They live outside its parts: another pupil may be chosen while a save runs or fails.
import { useEffect, useReducer } from 'preact/hooks';
import type { EntryKind } from '../../src/api/entries';
import { serverFor } from '../server';
import { EntrySession } from './entry-session';

const server = serverFor('entriesOf', 'saveEntry');
const sessions = new Map<string, EntrySession>();
const listeners = new Set<() => void>();
/** A pupil's register where something typed is not saved yet. */
export interface Unsaved {
  readonly kind: EntryKind;
  readonly pupilId: string;
}
let unsaved: readonly Unsaved[] = [];

export function sessionOf(kind: EntryKind, pupilId: string): EntrySession {
  const key = `${kind} ${pupilId}`;
  const known = sessions.get(key);
  if (known) return known;
  const session = new EntrySession(kind, pupilId, server, refresh);
  sessions.set(key, session);
  return session;
}

/** Saves whatever is unsaved, of every pupil; true when everything is saved. */
export async function saveEverything(): Promise<boolean> {
  const saved = await Promise.all([...sessions.values()].map((session) => session.saveNow()));
  return saved.every(Boolean);
}

export function useUnsaved(): readonly Unsaved[] {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const listener = () => redraw(undefined);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return unsaved;
}

function refresh(): void {
  const now = [...sessions.values()].filter(({ isUnsaved }) => isUnsaved);
  if (now.length === unsaved.length && now.every((session, index) => session === unsaved[index])) return;
  unsaved = now;
  for (const listener of listeners) listener();
}

const warn = (event: BeforeUnloadEvent): void => {
  if (unsaved.length === 0) return;
  void saveEverything();
  event.preventDefault();
  // Browsers of before 2023 ask only then.
  event.returnValue = true;
};
if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', warn);
  // Perhaps the last that the page hears of: another tab, or the end.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void saveEverything();
  });
}
