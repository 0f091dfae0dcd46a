// What „Terminai“ asks of the script, in the sidebar and in a dialog.
import type { DeadlinesRead } from '../app/deadlines/view-deadlines';
import type { CaseKind } from '../domain/case-states';

export interface DeadlinesView extends Omit<DeadlinesRead, 'issues'> {
  /** When it was read, `14:05`. */
  readonly time: string;
  readonly problems: readonly string[];
}
export interface DeadlineCalls {
  readonly deadlines: { readonly input: null; readonly output: DeadlinesView };
  /** Shows the case in its own dialog; with key '' the list of that kind. */
  readonly openCase: {
    readonly input: { readonly kind: CaseKind; readonly key: string };
    readonly output: null;
  };
}
