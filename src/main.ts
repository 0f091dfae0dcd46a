// The entry: every function that Google calls by name is assigned to the global object here. The bundler makes of
// each a top-level `function NAME(…)`, which is what Google looks for.
import './functions';
import { makeCompensationPlan } from './app/compensation-plan-action';
import { success } from './domain/result';
import { addMenu, showSidebar } from './google/menu';
import { runAction } from './google/run-action';
import { sidebarCalls } from './sidebar-calls';
import { lt } from './text/lt';

declare const global: Record<string, (...args: never[]) => unknown>;

global.onOpen = () => addMenu();
global.onInstall = () => addMenu();

global.openSidebar = () =>
  runAction(lt.app.actions.openSidebar, () => {
    showSidebar();
    return success(undefined);
  });
global.createCompensationPlan = () =>
  runAction(lt.app.actions.createPlan, (world, dialog) =>
    makeCompensationPlan(world, dialog, { ...lt.app.plan, semester: lt.app.semester }),
  );
global.showAbout = () =>
  runAction(lt.app.menu.about, (_world, dialog) => {
    dialog.tell(lt.app.about);
    return success(undefined);
  });

global.sidebarPupil = (input: unknown) => sidebarCalls.sidebarPupil(input);
global.sidebarReadMip = (input: unknown) => sidebarCalls.sidebarReadMip(input);
global.sidebarSaveMip = (input: unknown) => sidebarCalls.sidebarSaveMip(input);
