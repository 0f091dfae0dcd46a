// „Paskelbti svorius…“: its menu item and the calls of its page.
import { weightsCalls } from '../calls/weights';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { weights } from '../text/lt/weights';

const SIZE = { width: 900, height: 640 };

global.announceWeights = () =>
  runAction(weights.menuAction, (_world, dialog) => {
    dialog.showPage('weights', SIZE);
    return success(undefined);
  });
global.weightsView = (input: unknown) => weightsCalls.weightsView(input);
global.weightsAnnounce = (input: unknown) => weightsCalls.weightsAnnounce(input);
global.weightsDocument = (input: unknown) => weightsCalls.weightsDocument(input);
