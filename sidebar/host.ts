// google.script.host: the dialog around the page.
import { dialogs } from '../src/text/lt/dialogs';

declare const google: {
  readonly script: { readonly host: { close(): void } };
};

/** Closes the dialog; with unsaved changes only when the person says so. */
export function closeDialog(hasUnsaved = false): void {
  if (!hasUnsaved || window.confirm(dialogs.leaveUnsaved)) google.script.host.close();
}
