// „Papildomi darbai ir kėlimas…“: its menu item and the calls of its page.
import { CASE_DIALOG } from '../app/deadlines/show-case';
import { extraWorkCalls } from '../calls/extra-work';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { extraWorkTexts } from '../text/lt/extra-work';

global.openExtraWork = () =>
  runAction(extraWorkTexts.menuAction, (_world, dialog) => {
    dialog.showPage('extra-work', CASE_DIALOG);
    return success(undefined);
  });
global.extraWorkView = (input: unknown) => extraWorkCalls.extraWorkView(input);
global.promotionSave = (input: unknown) => extraWorkCalls.promotionSave(input);
global.promotionAgain = (input: unknown) => extraWorkCalls.promotionAgain(input);
global.extraWorkAssign = (input: unknown) => extraWorkCalls.extraWorkAssign(input);
global.extraWorkChange = (input: unknown) => extraWorkCalls.extraWorkChange(input);
