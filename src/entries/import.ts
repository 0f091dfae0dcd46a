// „Įkelti duomenis…“: its menu item and its calls.
import { importCalls } from '../calls/import';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { importText } from '../text/lt/import';

const DIALOG = { width: 760, height: 620 };

global.importData = () =>
  runAction(importText.actions.open, (_world, dialog) => {
    dialog.showPage('import', DIALOG);
    return success(undefined);
  });
global.importStart = (input: unknown) => importCalls.importStart(input);
global.importPreviewPupils = (input: unknown) => importCalls.importPreviewPupils(input);
global.importPupils = (input: unknown) => importCalls.importPupils(input);
global.importPreviewMarks = (input: unknown) => importCalls.importPreviewMarks(input);
global.importMarks = (input: unknown) => importCalls.importMarks(input);
