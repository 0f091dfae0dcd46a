// The simple trigger onEdit: https://developers.google.com/apps-script/guides/triggers#onedite
import { onEdit } from '../app/on-edit';
import { lt } from '../text/lt';
import { googleDialog, googleWorld } from './world';

/** Says what there is to say. A failure is left to the menu actions, which check the same and can explain it. */
export function runOnEdit({ range, oldValue }: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    const words = onEdit(googleWorld(), {
      sheet: range.getSheet().getName(),
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
      oldValue,
    });
    if (words.length > 0) googleDialog(lt.app.addOn).toast(words.join('\n'));
  } catch {
    // A trigger that fails would only write to a log that no teacher reads.
  }
}
