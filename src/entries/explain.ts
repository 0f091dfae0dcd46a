// „Paaiškinimas…“: its menu item and its call.
import { explainCalls } from '../calls/explain';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { explanation } from '../text/lt/explanation';

/** Google shows a dialog no larger than the window. */
const SIZE = { width: 760, height: 640 };

global.explainSelectedGrade = () =>
  runAction(explanation.action, (_world, dialog) => {
    dialog.showPage('explain', SIZE);
    return success(undefined);
  });
global.explainPupil = (input: unknown) => explainCalls.explainPupil(input);
