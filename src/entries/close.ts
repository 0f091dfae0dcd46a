// Closing a semester and opening it again: the menu items and the calls of their dialogs.
import { closeCalls } from '../calls/close';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { close } from '../text/lt/close';

const DIALOG = { width: 760, height: 600 };

global.closeSemester = () =>
  runAction(close.actions.close, (_world, dialog) => {
    dialog.showPage('close', DIALOG);
    return success(undefined);
  });
global.reopenSemester = () =>
  runAction(close.actions.reopen, (_world, dialog) => {
    dialog.showPage('reopen', DIALOG);
    return success(undefined);
  });
global.closeOverview = (input: unknown) => closeCalls.closeOverview(input);
global.closeSaveDecisions = (input: unknown) => closeCalls.closeSaveDecisions(input);
global.closeSubjects = (input: unknown) => closeCalls.closeSubjects(input);
global.closeReopen = (input: unknown) => closeCalls.closeReopen(input);
