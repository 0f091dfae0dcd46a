// All sessions of the page. They live outside its parts: another pupil may be chosen while a save runs or fails.
import { useEffect, useReducer } from 'preact/hooks';
import type { EntryKind } from '../../src/api/entries';
import { serverFor } from '../server';
import { EntrySession } from './entry-session';

const server = serverFor('entriesOf', 'saveEntry');
const sessions = new Map<string, EntrySession>();
const listeners = new Set<() => void>();
let unsaved: ReadonlySet<string> = new Set();

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

/** The pupils of whom something typed is not saved yet. */
export function useUnsavedPupils(): ReadonlySet<string> {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    listeners.add(redraw as () => void);
    return () => {
      listeners.delete(redraw as () => void);
    };
  }, []);
  return unsaved;
}

function refresh(): void {
  const pupils = [...sessions.values()].filter(({ isUnsaved }) => isUnsaved).map(({ pupilId }) => pupilId);
  if (pupils.length === unsaved.size && pupils.every((pupil) => unsaved.has(pupil))) return;
  unsaved = new Set(pupils);
  for (const listener of listeners) listener();
}

const warn = (event: Event): void => {
  if (unsaved.size === 0) return;
  void saveEverything();
  event.preventDefault();
};
if (typeof window !== 'undefined') {
  window.addEventListener('beforeunload', warn);
  // Another window or tab: perhaps the last one sees of this page.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void saveEverything();
  });
}
