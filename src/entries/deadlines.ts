// „Terminai…“: its menu item and its calls.
import { CASE_DIALOG } from '../app/deadlines/show-case';
import { deadlineCalls } from '../calls/deadlines';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { deadlines } from '../text/lt/deadlines';

global.openDeadlines = () =>
  runAction(deadlines.actions.open, (_world, dialog) => {
    dialog.showPage('deadlines', CASE_DIALOG);
    return success(undefined);
  });
global.deadlines = (input: unknown) => deadlineCalls.deadlines(input);
global.openCase = (input: unknown) => deadlineCalls.openCase(input);
