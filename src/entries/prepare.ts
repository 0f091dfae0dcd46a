// „Paruošti klasės knygą…“: its menu item and the calls of its page.
import { prepareCalls } from '../calls/prepare';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { prepare } from '../text/lt/prepare';

const SIZE = { width: 960, height: 640 };

global.prepareClassWorkbook = () =>
  runAction(prepare.making, (_world, dialog) => {
    dialog.showPage('prepare', SIZE);
    return success(undefined);
  });
global.prepareView = (input: unknown) => prepareCalls.prepareView(input);
global.prepareBegin = (input: unknown) => prepareCalls.prepareBegin(input);
global.prepareSubjects = (input: unknown) => prepareCalls.prepareSubjects(input);
