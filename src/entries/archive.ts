// „Archyvuoti metus…“: its menu item and the calls of its page.
import { archiveCalls } from '../calls/archive';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { archiveWords } from '../text/lt/archive';

global.archiveYear = () =>
  runAction(archiveWords.actions.open, (_world, dialog) => {
    dialog.showPage('archive', { width: 900, height: 680 });
    return success(undefined);
  });
global.archiveView = (input: unknown) => archiveCalls.archiveView(input);
global.archiveMake = (input: unknown) => archiveCalls.archiveMake(input);
