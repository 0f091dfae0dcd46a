// „Atsarginė kopija…“: its menu item and the calls of its page.
import { backupCalls } from '../calls/backup';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { backupWords } from '../text/lt/backup';

global.openBackup = () =>
  runAction(backupWords.actions.open, (_world, dialog) => {
    dialog.showPage('backup', { width: 860, height: 660 });
    return success(undefined);
  });
global.backupMake = (input: unknown) => backupCalls.backupMake(input);
global.backupPreview = (input: unknown) => backupCalls.backupPreview(input);
global.backupRestore = (input: unknown) => backupCalls.backupRestore(input);
