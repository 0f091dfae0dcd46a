// What Google calls by itself, and the menu.
import { success } from '../domain/result';
import { runOnEdit } from '../google/edit-event';
import { addMenu } from '../google/menu';
import { runAction } from '../google/run-action';
import { lt } from '../text/lt';

global.onOpen = () => addMenu();
global.onInstall = () => addMenu();
global.onEdit = (event: Parameters<typeof runOnEdit>[0]) => runOnEdit(event);
global.showAbout = () =>
  runAction(lt.app.menu.about, (_world, dialog) => {
    dialog.tell(lt.app.about);
    return success(undefined);
  });
