// How saving goes, at the foot of what is being filled in: always in sight, said to screen readers as it changes.
import { sidebar } from '../../src/text/lt/sidebar';
import { CONFLICTS_ID } from './entry-conflicts';
import { focusEntry } from './entry-field';
import type { EntriesHandle } from './use-entries';

const words = sidebar.saving;

export function SaveStatus({ handle }: { readonly handle: EntriesHandle }) {
  const { status, conflicts, wrong, isLoading, message } = handle;
  const [first] = wrong;
  if (message !== '') {
    return (
      <div class="save-status problem" role="alert">
        <p>{message}</p>
        <RetryButton handle={handle} />
      </div>
    );
  }
  if (status.kind === 'failed') {
    return (
      <div class="save-status problem" role="alert">
        <p>
          <strong>{words.failed}</strong> {status.message}{' '}
          {status.isRetried ? words.keepsText : words.keepsTextRefused}
        </p>
        <RetryButton handle={handle} />
      </div>
    );
  }
  if (conflicts.length > 0) {
    return (
      <div class="save-status problem">
        {words.mustChoose}{' '}
        <button type="button" class="small" onClick={() => document.getElementById(CONFLICTS_ID)?.focus()}>
          {words.compare}
        </button>
      </div>
    );
  }
  if (first) {
    return (
      <div class="save-status problem" role="alert">
        {words.mustMend}{' '}
        <button type="button" class="small" onClick={() => focusEntry(first.part, first.field)}>
          {words.showField}
        </button>
      </div>
    );
  }
  return (
    <p class="save-status" role="status">
      {isLoading
        ? words.loading
        : status.kind === 'saved'
          ? `✓ ${words.saved(status.time)}`
          : WORDS[status.kind]}
    </p>
  );
}

const WORDS = { idle: '', unsaved: words.unsaved, saving: words.saving } as const;

const RetryButton = ({ handle }: { readonly handle: EntriesHandle }) => (
  <button type="button" onClick={() => handle.retry()}>
    {words.retry}
  </button>
);
