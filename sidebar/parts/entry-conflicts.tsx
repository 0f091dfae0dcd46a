// Two people have written the same field: both texts, one under the other, and a person chooses.
import { sidebar } from '../../src/text/lt/sidebar';
import { focusEntry } from './entry-field';
import type { EntriesHandle } from './use-entries';

const words = sidebar.conflicts;
export const CONFLICTS_ID = 'entry-conflicts';

interface Props {
  readonly handle: EntriesHandle;
  /** By field. */
  readonly labels: Readonly<Record<string, string>>;
  /** What stands before the field's label where several rows are filled in side by side: „Matematika“. */
  readonly partLabel?: (part: string) => string;
}

/** The focus comes here from the status; it is never taken from who is typing. */
export function EntryConflicts({ handle, labels, partLabel = () => '' }: Props) {
  const { conflicts } = handle;
  if (conflicts.length === 0) return null;
  return (
    <div class="conflicts problem" role="alert" id={CONFLICTS_ID} tabIndex={-1}>
      <p>{words.title}</p>
      {conflicts.map(({ part, field, mine, theirs }) => {
        const label = [partLabel(part), labels[field] ?? field].filter(Boolean).join(' – ');
        return (
          <section key={`${part} ${field}`} aria-label={label}>
            <h3>{label}</h3>
            <dl>
              <dt>{words.theirs}</dt>
              <Text text={theirs} />
              <dt>{words.mine}</dt>
              <Text text={mine} />
            </dl>
            <button
              type="button"
              aria-label={words.ofField(words.keepMine, label)}
              onClick={() => settle(part, field, () => handle.keepMine(part, field))}
            >
              {words.keepMine}
            </button>
            <button
              type="button"
              aria-label={words.ofField(words.takeTheirs, label)}
              onClick={() => settle(part, field, () => handle.takeTheirs(part, field))}
            >
              {words.takeTheirs}
            </button>
          </section>
        );
      })}
    </div>
  );
}

/** The button goes away with the conflict: the next conflict gets the focus, or the field where the last one was. */
function settle(part: string, field: string, choose: () => void): void {
  choose();
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body && document.activeElement?.isConnected) return;
    const others = document.getElementById(CONFLICTS_ID);
    if (others) others.focus();
    else focusEntry(part, field);
  });
}

/** Longer ones scroll. */
const SHORT = 200;

function Text({ text }: { readonly text: string }) {
  if (text.length <= SHORT) return <dd>{text || words.emptyText}</dd>;
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard (WCAG 2.1.1)
  return <dd tabIndex={0}>{text}</dd>;
}
