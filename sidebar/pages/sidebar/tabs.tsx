// Tabs as screen readers and keyboards know them (w3.org/WAI/ARIA/apg/patterns/tabs): arrows, Home and End move.
import { useRef } from 'preact/hooks';

interface Props<Key extends string> {
  readonly label: string;
  /** `sections` are smaller and wrap: there may be many. */
  readonly looks?: 'sections';
  /** `mark` is what a dot beside the title says. */
  readonly tabs: readonly { readonly key: Key; readonly title: string; readonly mark?: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** The panel of a tab has the id `panel-KEY` and is named by `tab-KEY`. */
export function Tabs<Key extends string>({ label, looks, tabs, chosen, onChoose }: Props<Key>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === chosen);
    const to = placeAfter(event.key, at, tabs.length);
    const wanted = to === undefined ? undefined : tabs[to];
    if (!wanted) return;
    event.preventDefault();
    onChoose(wanted.key);
    list.current?.querySelector<HTMLElement>(`#tab-${wanted.key}`)?.focus();
  };
  return (
    <div class={looks ?? 'tabs'} role="tablist" aria-label={label} ref={list}>
      {tabs.map(({ key, title, mark }) => (
        <button
          key={key}
          id={`tab-${key}`}
          type="button"
          role="tab"
          aria-selected={key === chosen}
          aria-controls={`panel-${key}`}
          tabIndex={key === chosen ? 0 : -1}
          onClick={() => onChoose(key)}
          onKeyDown={move}
        >
          {title}
          {mark && (
            <>
              <span aria-hidden="true"> ●</span>
              <span class="hidden"> ({mark})</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

function placeAfter(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
