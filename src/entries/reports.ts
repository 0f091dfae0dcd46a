// „Ataskaitos…“: its menu item and its calls.
import { reportCalls } from '../calls/reports';
import { success } from '../domain/result';
import { runAction } from '../google/run-action';
import { reportsPage } from '../text/lt/reports-page';

/** Tables beside pictures. */
const SIZE = { width: 1080, height: 760 };

global.openReports = () =>
  runAction(reportsPage.actions.open, (_world, dialog) => {
    dialog.showPage('reports', SIZE);
    return success(undefined);
  });
global.reportsView = (input: unknown) => reportCalls.reportsView(input);
global.reportsBuild = (input: unknown) => reportCalls.reportsBuild(input);
global.reportsSheet = (input: unknown) => reportCalls.reportsSheet(input);
