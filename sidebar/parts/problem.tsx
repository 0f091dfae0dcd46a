import type { ComponentChildren } from 'preact';
import { dialogs } from '../../src/text/lt/dialogs';

interface Props {
  /** Its line breaks are kept. Nothing is shown for ''. */
  readonly message: string;
  /** Shows „Bandyti dar kartą“. */
  readonly onRetry?: () => void;
  readonly children?: ComponentChildren;
}

/** What went wrong; screen readers say it at once. */
export function Problem({ message, onRetry, children }: Props) {
  if (message === '') return null;
  return (
    <div class="problem" role="alert">
      <p>{message}</p>
      {children}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {dialogs.retry}
        </button>
      )}
    </div>
  );
}

/** Something to know that is no failure: a warning, a difference, what will happen. */
export function Note({ children }: { readonly children: ComponentChildren }) {
  return <div class="note">{children}</div>;
}
