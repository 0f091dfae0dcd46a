// „Ištrinti mokinio duomenis…“: its menu item and the calls of its page.
import { eraseCalls } from '../calls/erase';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { eraseWords } from '../text/lt/erase';

global.erasePupilData = () =>
  runAction(eraseWords.actions.open, (_world, dialog) => {
    dialog.showPage('erase', { width: 900, height: 680 });
    return success(undefined);
  });
global.erasePupils = (input: unknown) => eraseCalls.erasePupils(input);
global.eraseView = (input: unknown) => eraseCalls.eraseView(input);
global.eraseRun = (input: unknown) => eraseCalls.eraseRun(input);
