// The duties as they are known to the page, what is being written of them, and what came of it.
import { useRef, useState } from 'preact/hooks';
import type { DutiesCalls } from '../../../src/api/duties';
import type { DutyView } from '../../../src/app/duties/view-duties';
import { schoolDuties as words } from '../../../src/text/lt/school-duties';
import { useReading } from '../../parts/use-call';
import { server } from './server';

type View = DutiesCalls['dutiesView']['output'];
/** What a person is typing about a duty. */
export interface Draft {
  readonly kind: 'done' | 'note';
  readonly text: string;
}
export type Change = { readonly done: string | null } | { readonly note: string };

export interface Duties {
  readonly reading: ReturnType<typeof useReading<View>>;
  readonly view: View | undefined;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly saving: ReadonlySet<string>;
  readonly problems: Readonly<Record<string, string>>;
  /** Said of what was written last. */
  readonly said: string;
  /** Ticked or noted since the filter was chosen: they stay in sight. */
  readonly touched: ReadonlySet<string>;
  /** Without text what was typed is given up. */
  draft(key: string, draft: Draft | undefined): void;
  save(duty: DutyView, change: Change): Promise<void>;
  forgetTouched(): void;
}

export function useDuties(): Duties {
  const reading = useReading(server.dutiesView);
  const [known, setKnown] = useState<View>();
  const [view, setView] = useState<View>();
  // What was seen last stays in sight while it is read again.
  if (reading.known && reading.known !== known) {
    setKnown(reading.known);
    setView(reading.known);
  }
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [saving, setSaving] = useState<ReadonlySet<string>>(new Set());
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const busy = useRef(new Set<string>());

  const draft = (key: string, typed: Draft | undefined) => {
    setDrafts((all) => put(all, key, typed));
    setProblems((all) => put(all, key, undefined));
    setSaid('');
  };
  const save = async (duty: DutyView, change: Change) => {
    const { key, done, note, what } = duty;
    if (busy.current.has(key)) return;
    busy.current.add(key);
    setSaving(new Set(busy.current));
    setProblems((all) => put(all, key, undefined));
    setSaid('');
    setTouched((all) => new Set([...all, key]));
    const answer = await server.dutiesSave({ key, base: { done, note }, ...change });
    busy.current.delete(key);
    setSaving(new Set(busy.current));
    if (!answer.ok) {
      setProblems((all) => put(all, key, answer.message));
      return;
    }
    const { isChanged, duty: now } = answer.value;
    setView((all) => all && { ...all, duties: all.duties.map((one) => (one.key === key ? now : one)) });
    if (isChanged) {
      setProblems((all) => put(all, key, words.others(what)));
      return;
    }
    setDrafts((all) => put(all, key, undefined));
    setSaid(words.saved);
  };
  return {
    reading,
    view,
    drafts,
    saving,
    problems,
    said,
    touched,
    draft,
    save,
    forgetTouched: () => setTouched(new Set()),
  };
}

function put<Value>(
  all: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...others } = all;
  return value === undefined ? others : { ...others, [key]: value };
}
