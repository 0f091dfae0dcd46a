// The sidebar: its menu item and its calls.
import { sidebarCalls } from '../calls/sidebar';
import { success } from '../domain/result';
import { showSidebar } from '../google/menu';
import { runAction } from '../google/run-action';
import { lt } from '../text/lt';

global.openSidebar = () =>
  runAction(lt.app.actions.openSidebar, () => {
    showSidebar();
    return success(undefined);
  });
global.sidebarClass = (input: unknown) => sidebarCalls.sidebarClass(input);
