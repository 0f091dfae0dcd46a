// „Pažangos dokumentai…“: its menu item and the calls of its page.
import { progressDocumentCalls } from '../calls/progress-documents';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { progressPage } from '../text/lt/progress-page';

/** Wide enough for a page of A4; Google shows a dialog no larger than the window. */
const SIZE = { width: 900, height: 680 };

global.openProgressDocuments = () =>
  runAction(progressPage.actions.open, (_world, dialog) => {
    dialog.showPage('progress', SIZE);
    return success(undefined);
  });
global.progressDocuments = (input: unknown) => progressDocumentCalls.progressDocuments(input);
global.progressDocumentPreview = (input: unknown) => progressDocumentCalls.progressDocumentPreview(input);
global.progressDocumentMake = (input: unknown) => progressDocumentCalls.progressDocumentMake(input);
