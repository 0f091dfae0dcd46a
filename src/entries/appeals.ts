// „Apeliacijos…“: its menu item and the calls of its page.
import { CASE_DIALOG } from '../app/deadlines/show-case';
import { appealCalls } from '../calls/appeals';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { appeals } from '../text/lt/appeals';

global.openAppeals = () =>
  runAction(appeals.actions.open, (_world, dialog) => {
    dialog.showPage('appeals', CASE_DIALOG);
    return success(undefined);
  });
global.appealsView = (input: unknown) => appealCalls.appealsView(input);
global.appealGrades = (input: unknown) => appealCalls.appealGrades(input);
global.appealRegister = (input: unknown) => appealCalls.appealRegister(input);
global.appealSave = (input: unknown) => appealCalls.appealSave(input);
