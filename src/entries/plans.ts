// „Kompensaciniai planai ir pagalba…“: its menu item and the calls of its page.
import { CASE_DIALOG } from '../app/deadlines/show-case';
import { plansCalls } from '../calls/plans';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { planWords } from '../text/lt/plans';

global.openPlans = () =>
  runAction(planWords.actions.open, (_world, dialog) => {
    dialog.showPage('plans', CASE_DIALOG);
    return success(undefined);
  });
global.plansView = (input: unknown) => plansCalls.plansView(input);
global.plansRegister = (input: unknown) => plansCalls.plansRegister(input);
global.plansStep = (input: unknown) => plansCalls.plansStep(input);
global.helpView = (input: unknown) => plansCalls.helpView(input);
global.helpSave = (input: unknown) => plansCalls.helpSave(input);
global.helpFinish = (input: unknown) => plansCalls.helpFinish(input);
