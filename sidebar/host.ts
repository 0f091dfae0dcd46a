// google.script.host: the dialog around the page.
import { dialogs } from '../src/text/lt/dialogs';

declare const google: {
  readonly script: { readonly host: { close(): void; setHeight(pixels: number): void } };
};

/** Closes the dialog; with unsaved changes only when the person says so. */
export function closeDialog(hasUnsaved = false): void {
  if (!hasUnsaved || window.confirm(dialogs.leaveUnsaved)) google.script.host.close();
}

/** Makes the dialog as high as its page needs, within what a small laptop shows. */
export function fitHeight(least = 200, most = 620): void {
  const needed = document.documentElement.scrollHeight;
  google.script.host.setHeight(Math.min(Math.max(needed, least), most));
}
